import type { ArgsDef } from 'citty'
import { expect, it } from 'vitest'
import { commands } from './commands.ts'
import { configurationHelp } from './configuration-help.ts'
import { usageText, wrapped } from './usage-text.ts'

it('shows places, values, defaults and what can be left out', () => {
  const text = usageText({
    name: 'saaa x',
    description: 'Does x',
    columns: 60,
    definitions: {
      from: { type: 'positional', required: true, description: 'Source' },
      to: { type: 'positional', required: false, description: 'Target' },
      seed: { type: 'string', default: '0', description: 'Decides every draw of the command, and nothing else' },
      onnx: { type: 'boolean', default: true, negativeDescription: 'Without ONNX' },
    },
  })
  expect(text.split('\n')).toEqual([
    'Does x',
    '',
    'Usage: saaa x [options] FROM [TO]',
    '',
    'Arguments',
    '  FROM  Source',
    '  TO    Target',
    '',
    'Options',
    '  --seed <number>  Decides every draw of the command, and',
    '                   nothing else (default 0)',
    '  --no-onnx        Without ONNX',
    '  --help           Show this',
  ])
})

it.each([60, 80, 120])('no help is wider than %d columns, but for a word that is', async (columns) => {
  const long = (text: string) => text.split('\n').filter((line) => line.length > columns && line.trim().includes(' '))
  for (const [name, load] of Object.entries(commands)) {
    const { args = {} } = await load()
    expect(long(usageText({ name, description: '', definitions: args as ArgsDef, columns }))).toEqual([])
  }
  expect(long(configurationHelp(columns))).toEqual([])
  expect(wrapped('a', columns)).toEqual(['a'])
})
