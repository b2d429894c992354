import type { ArgDef, ArgsDef } from 'citty'

export interface UsageTextOptions {
  /** As it is called, for example `saaa score`. */
  readonly name: string
  readonly description: string
  readonly definitions: ArgsDef
  /** Width of the terminal. */
  readonly columns: number
}

type Row = readonly [name: string, text: string]

/** Help of one command, wrapped to the terminal. */
export function usageText({ name, description, definitions, columns }: UsageTextOptions): string {
  const all = Object.entries(definitions)
  const places = all.filter(([, { type }]) => type === 'positional')
  const shown = places.map(([key, { required }]) => (required === false ? `[${key.toUpperCase()}]` : key.toUpperCase()))
  const options = all
    .filter(([, { type }]) => type !== 'positional')
    .map(([key, definition]) => optionRow(key, definition))
  return [
    ...wrapped(description, columns),
    '',
    ...wrapped(['Usage:', name, ...(options.length > 0 ? ['[options]'] : []), ...shown].join(' '), columns),
    ...section(
      'Arguments',
      places.map(([key, { description: text = '' }]): Row => [key.toUpperCase(), text]),
      columns,
    ),
    ...section('Options', [...options, ['--help', 'Show this']], columns),
  ].join('\n')
}

/** A heading and rows of two columns, the second wrapped; nothing without rows. */
export function section(heading: string, rows: readonly Row[], columns: number): readonly string[] {
  if (rows.length === 0) return []
  const left = Math.max(...rows.map(([name]) => name.length))
  const lines = rows.flatMap(([name, text]) =>
    wrapped(text, Math.max(30, columns - left - 4)).map((line, index) =>
      `  ${(index === 0 ? name : '').padEnd(left)}  ${line}`.trimEnd(),
    ),
  )
  return ['', heading, ...lines]
}

/** Lines of whole words that fit; a word that is longer than a line has one of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

function optionRow(key: string, definition: ArgDef): Row {
  const { description = '' } = definition
  if (definition.type === 'boolean' && definition.default === true)
    return [`--no-${key}`, definition.negativeDescription ?? description]
  if (definition.type === 'boolean') return [`--${key}`, description]
  const value = definition.default
  const hint = definition.valueHint ?? (typeof value === 'string' && Number.isFinite(Number(value)) ? 'number' : 'text')
  return [`--${key} <${hint}>`, value === undefined ? description : `${description} (default ${String(value)})`]
}
