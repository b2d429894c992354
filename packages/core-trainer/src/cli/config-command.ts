import { defineCommand } from 'citty'
import { configurationJsonSchema } from '../config/configuration-options.ts'
import { loadConfiguration } from '../config/load-configuration.ts'
import { repeatedOption } from './command-arguments.ts'
import { configurationArguments } from './configuration-arguments.ts'

const args = {
  ...configurationArguments,
  schema: { type: 'boolean', description: 'Print the JSON Schema of a configuration file, for editors' },
} as const

export const configCommand = defineCommand({
  meta: { name: 'config', description: 'Check a configuration and print it with every default' },
  args,
  async run({ args: { config, schema }, rawArgs }) {
    const printed = schema
      ? configurationJsonSchema()
      : await loadConfiguration({
          ...(config === undefined ? {} : { file: config }),
          set: repeatedOption(rawArgs, args, 'set'),
        })
    process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
  },
})
