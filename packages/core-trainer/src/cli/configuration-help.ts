import { configurationOptions } from '../config/configuration-options.ts'
import { wrapped } from './usage-text.ts'

/** Every option of the configuration as text, generated from the schema and wrapped to the terminal. */
export function configurationHelp(columns: number): string {
  const indented = (text: string): readonly string[] => wrapped(text, columns - 6).map((line) => `      ${line}`)
  const lines = configurationOptions().flatMap(({ key, type, default: value, description }) => [
    `  ${key}`,
    ...indented(`${type}; default ${value}`),
    ...indented(description),
  ])
  return ['', 'Configuration: --set key=value, or in the configuration file', ...lines].join('\n')
}
