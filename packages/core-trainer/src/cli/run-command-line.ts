import { describeValue, SaaaError } from '@saaa/evaluator'
import { runCommand, type CommandDef } from 'citty'
import packageJson from '../../package.json' with { type: 'json' }
import { assertArguments, UsageError } from './command-arguments.ts'
import { commands, type CommandName } from './commands.ts'
import { configurationHelp } from './configuration-help.ts'
import { section, usageText, wrapped } from './usage-text.ts'

const [ok, failed, badUsage] = [0, 1, 2]

const about = [
  'saaa COMMAND --help documents every option.',
  'Exit codes: 0 done, 1 failed, 2 wrong usage or configuration, 130 stopped by Ctrl-C. SAAA_DEBUG=1 shows where an error came from; NO_COLOR=1 leaves colours out.',
]

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
  const [first] = rest
  if (name === 'help' && first !== undefined) return dispatch([first, '--help'])
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(await overview(columns()))
    return name === undefined ? badUsage : ok
  }
  if (name === '--version' || name === '-v' || name === 'version') {
    print(packageJson.version)
    return ok
  }
  if (!isCommand(name)) {
    throw new UsageError(
      `${describeValue(name)}: no such command; there are ${Object.keys(commands).join(', ')}. See saaa --help`,
    )
  }
  const command = await commands[name]()
  const end = rest.indexOf('--')
  if (rest.slice(0, end === -1 ? rest.length : end).some((argument) => argument === '--help' || argument === '-h')) {
    const description = await descriptionOf(command)
    print(usageText({ name: `saaa ${name}`, description, definitions: argumentsOf(command), columns: columns() }))
    if (takesConfiguration(command)) print(configurationHelp(columns()))
    return ok
  }
  assertArguments(rest, argumentsOf(command))
  const { result } = await runCommand(command, { rawArgs: rest })
  return typeof result === 'number' ? result : ok
}

async function overview(width: number): Promise<string> {
  const rows = await Promise.all(
    Object.entries(commands).map(async ([key, load]) => [key, await descriptionOf(await load())] as const),
  )
  return [
    ...wrapped(`saaa ${packageJson.version}. ${packageJson.description}`, width),
    '',
    'Usage: saaa COMMAND [options]',
    ...section('Commands', rows, width),
    ...about.flatMap((text) => ['', ...wrapped(text, width)]),
  ].join('\n')
}

const print = (text: string): void => void process.stdout.write(`${text}\n`)

/** A terminal that does not say its width, and what is no terminal, gets the width that every reader has. */
const columns = (): number => process.stdout.columns || 80

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name)

// Commands of this program give their description and arguments as plain objects, never as a function.
const argumentsOf = (command: CommandDef) =>
  (command.args ?? {}) as Exclude<CommandDef['args'], undefined | Function | Promise<unknown>>

const descriptionOf = async (command: CommandDef): Promise<string> =>
  ((await command.meta) as { readonly description?: string } | undefined)?.description ?? ''

const takesConfiguration = (command: CommandDef): boolean => 'set' in argumentsOf(command)

const isUsageError = (error: unknown): boolean =>
  error instanceof UsageError || (SaaaError.isInstance(error) && error.code === 'invalid-configuration')

function describeError(error: unknown): string {
  if (process.env['SAAA_DEBUG'] === '1' && error instanceof Error) return error.stack ?? error.message
  const message = error instanceof Error ? error.message : String(error)
  if (SaaaError.isInstance(error)) return `saaa: ${message} [${error.code}]`
  return `saaa: ${message}`
}
