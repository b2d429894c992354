import { existsSync } from 'node:fs'
import path from 'node:path'
import { SaaaError } from '@saaa/evaluator'
import { loadConfig } from 'c12'
import { applySetting } from './apply-setting.ts'
import { configurationError, configurationProblems } from './configuration-problems.ts'
import { modelProblems } from './configured-model.ts'
import { runConfigurationSchema, type RunConfiguration, type RunConfigurationInput } from './run-configuration.ts'

export interface LoadConfigurationOptions {
  /** A .ts, .js, .mjs, .json, .jsonc, .json5, .yaml or .toml file. Absent: the defaults. */
  readonly file?: string
  /** `key=value` settings, applied in order over the file. */
  readonly set?: readonly string[]
  /** Used below the file: a choice of the caller, not of the user. */
  readonly defaults?: RunConfigurationInput
  /** Folder that `file` is relative to. @default process.cwd() */
  readonly cwd?: string
}

/**
 * Reads, completes and checks a configuration.
 * @throws SaaaError 'not-found' without the file; 'invalid-configuration' with every problem at once.
 */
export async function loadConfiguration(options: LoadConfigurationOptions = {}): Promise<RunConfiguration> {
  const { file, set = [], defaults = {}, cwd = process.cwd() } = options
  let configuration: Record<string, unknown> = {
    ...defaults,
    ...(file === undefined ? {} : await readConfiguration(file, cwd)),
  }
  const problems: string[] = []
  for (const setting of set) {
    const applied = applySetting(configuration, setting)
    if ('problem' in applied) problems.push(applied.problem)
    else configuration = applied.configuration
  }
  const parsed = runConfigurationSchema.safeParse(configuration)
  if (!parsed.success) problems.push(...configurationProblems(parsed.error.issues, configuration))
  else problems.push(...modelProblems(parsed.data))
  if (!parsed.success || problems.length > 0) {
    throw configurationError(
      problems,
      [...(file === undefined ? [] : [file]), ...(set.length === 0 ? [] : ['--set'])].join(', ') || 'defaults',
    )
  }
  return parsed.data
}

async function readConfiguration(file: string, cwd: string): Promise<Record<string, unknown>> {
  const configFile = path.resolve(cwd, file)
  if (!existsSync(configFile)) {
    throw new SaaaError({
      code: 'not-found',
      message: `There is no configuration file ${configFile}.`,
    })
  }
  let config: unknown
  try {
    // Only the named file counts: nothing is merged in from dotfiles, environments, package.json or the network.
    const loaded = await loadConfig({
      cwd: path.dirname(configFile),
      configFile,
      rcFile: false,
      globalRc: false,
      dotenv: false,
      envName: false,
      packageJson: false,
      extend: false,
      giget: false,
      configFileRequired: true,
    })
    config = loaded.config
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SaaaError({
      code: 'invalid-configuration',
      message: `The configuration file ${configFile} cannot be read: ${reason}`,
      cause,
    })
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new SaaaError({
      code: 'invalid-configuration',
      message: `The configuration file ${configFile} must give an object of options.`,
    })
  }
  return config as Record<string, unknown>
}
