import { configurationOptions } from '../config/configuration-options.ts'

/** Every option of the configuration as text, generated from the schema. */
export function configurationHelp(): string {
  const lines = configurationOptions().map(
    ({ key, type, default: value, description }) => `  ${key}\n      ${type}; default ${value}\n      ${description}`,
  )
  return ['CONFIGURATION  --set key=value, or in the configuration file', '', ...lines].join('\n')
}
