/** Arguments of every command that takes a configuration. */
export const configurationArguments = {
  config: { type: 'positional', required: false, description: 'Configuration file: .ts, .js, .json, .yaml or .toml' },
  set: {
    type: 'string',
    valueHint: 'key=value',
    description: 'Set one option; repeat for more. Values are JSON or plain text',
  },
} as const
