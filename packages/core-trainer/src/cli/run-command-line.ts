import { stripVTControlCharacters } from 'node:util'
import { SaaaError } from '@saaa/evaluator'
import { renderUsage, runCommand, type CommandDef } from 'citty'
import packageJson from '../../package.json' with { type: 'json' }
import { nearestName } from '../config/nearest-name.ts'
import { assertArguments, UsageError } from './command-arguments.ts'
import { commands, type CommandName } from './commands.ts'
import { configurationHelp } from './configuration-help.ts'

const [ok, failed, badUsage] = [0, 1, 2]

const about = `
Exit codes: 0 done, 1 failed, 2 wrong usage or configuration. SAAA_DEBUG=1 shows where an error came from.`

/** Runs one command; errors are printed, not thrown. @returns the exit code */
export async function runCommandLine(rawArguments: readonly string[]): Promise<number> {
  try {
    return await dispatch(rawArguments)
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`)
    return isUsageError(error) ? badUsage : failed
  }
}

async function dispatch([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const subCommands = Object.fromEntries(
      await Promise.all(Object.entries(commands).map(async ([key, load]) => [key, await load()] as const)),
    )
    const meta = { name: 'saaa', version: packageJson.version, description: packageJson.description }
    print(`${await renderUsage({ meta, subCommands })}\n${about}`)
    return name === undefined ? badUsage : ok
  }
  if (name === '--version' || name === '-v') {
    print(packageJson.version)
    return ok
  }
  if (!isCommand(name)) {
    throw new UsageError(
      `${name}: no such command; the nearest is ${nearestName(name, Object.keys(commands))}. See saaa --help`,
    )
  }
  const command = await commands[name]()
  const end = rest.indexOf('--')
  if (rest.slice(0, end === -1 ? rest.length : end).some((argument) => argument === '--help' || argument === '-h')) {
    print(await renderUsage(command, { meta: { name: 'saaa' } }))
    if (takesConfiguration(command)) print(configurationHelp())
    return ok
  }
  assertArguments(rest, argumentsOf(command))
  const { result } = await runCommand(command, { rawArgs: rest })
  return typeof result === 'number' ? result : ok
}

/** Colours only where they are seen. */
function print(text: string): void {
  process.stdout.write(`${process.stdout.isTTY ? text : stripVTControlCharacters(text)}\n`)
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name)

// Commands of this program give their arguments as a plain object, never as a function.
const argumentsOf = (command: CommandDef) =>
  (command.args ?? {}) as Exclude<CommandDef['args'], undefined | Function | Promise<unknown>>

const takesConfiguration = (command: CommandDef): boolean => 'set' in argumentsOf(command)

const isUsageError = (error: unknown): boolean =>
  error instanceof UsageError || (SaaaError.isInstance(error) && error.code === 'invalid-configuration')

function describeError(error: unknown): string {
  if (process.env['SAAA_DEBUG'] === '1' && error instanceof Error) return error.stack ?? error.message
  const message = error instanceof Error ? error.message : String(error)
  if (SaaaError.isInstance(error)) return `saaa: ${message} [${error.code}]`
  return `saaa: ${message}`
}
