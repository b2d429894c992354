import { InvalidArgumentError } from '@saaa/evaluator'
import { KnownValues } from './known-values.ts'
import { learn, planEdits } from './plan-edits.ts'
import { resolveRedaction, type MergedMatch, type RedactionOptions } from './redaction-options.ts'
import { writeEdits, type RedactionEdit } from './write-edits.ts'

/** What JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** An edit of one string, number or key of a record. */
export interface RecordEdit extends RedactionEdit {
  /** Keys and indices from the root, as in the original. */
  readonly path: readonly (string | number)[]
  /** Whether the last key of the path was edited, and not its value. */
  readonly ofKey: boolean
}

export interface RecordRedaction {
  readonly value: JsonValue
  readonly edits: readonly RecordEdit[]
}

interface Leaf {
  readonly text: string
  readonly path: readonly (string | number)[]
  readonly ofKey: boolean
  readonly matches: readonly MergedMatch[]
}

/** Units of a key that count as context. */
const longestKey = 100

/**
 * Redacts a JSON value: strings, numbers (which become strings where they are edited) and keys. The key of a value is context
 * for it, so that `{ "ssn": 219456789 }` is understood; entities are consistent, and values found in one place are redacted in
 * all of them. Keys that become equal are numbered.
 * @throws InvalidArgumentError when an option is unknown or unusable, or the record holds what JSON cannot, with its path
 */
export function redactRecord(record: JsonValue, options: RedactionOptions = {}): RecordRedaction {
  const redaction = resolveRedaction(options)
  const known = new KnownValues()
  const leaves = new Map<string, Leaf>()
  const edits: RecordEdit[] = []

  const above = new Set<JsonValue>()
  const read = (value: JsonValue, path: Leaf['path']): void => {
    requireJson(value, path, above)
    if (typeof value !== 'object' || value === null) return readLeaf(value, path)
    above.add(value)
    if (Array.isArray(value)) for (const [index, item] of value.entries()) read(item, [...path, index])
    else if (isObject(value)) {
      for (const [key, item] of Object.entries(value)) {
        add({ text: key, path: [...path, key], ofKey: true }, '')
        read(item, [...path, key])
      }
    }
    above.delete(value)
  }
  const readLeaf = (value: JsonValue, path: Leaf['path']): void => {
    if (typeof value === 'string' || typeof value === 'number') {
      const key = path.findLast((step) => typeof step === 'string') ?? ''
      add({ text: String(value), path, ofKey: false }, key)
    }
  }
  const add = (leaf: Omit<Leaf, 'matches'>, key: string): void => {
    const context = key === '' ? '' : `${readableKey(key)}: `
    const text = context + leaf.text
    const matches = redaction.matchesOf(text).filter(({ end }) => end > context.length)
    const shifted = matches.map((match) => moved(match, -context.length))
    leaves.set(leafKey(leaf.path, leaf.ofKey), { ...leaf, matches: shifted })
    if (redaction.repeats === 'everywhere') for (const match of shifted) learn(known, leaf.text, match, redaction)
  }
  const rewritten = (path: Leaf['path'], ofKey: boolean, original: string): string => {
    const leaf = leaves.get(leafKey(path, ofKey))
    if (leaf === undefined) return original
    const whole = { text: leaf.text, from: 0, to: leaf.text.length, known }
    const planned = planEdits({ ...whole, matches: leaf.matches, redaction })
    const written = writeEdits({ ...whole, edits: planned.edits, keepValues: redaction.keepValues })
    for (const edit of written.edits) edits.push({ ...edit, path, ofKey })
    return written.text
  }
  const write = (value: JsonValue, path: Leaf['path']): JsonValue => {
    if (typeof value === 'string') return rewritten(path, false, value)
    if (typeof value === 'number') {
      const text = rewritten(path, false, String(value))
      return text === String(value) ? value : text
    }
    if (Array.isArray(value)) return value.map((item: JsonValue, index) => write(item, [...path, index]))
    if (!isObject(value)) return value
    const taken = new Set<string>()
    const entries = Object.entries(value).map(([key, item]): [string, JsonValue] => {
      const name = freeName(rewritten([...path, key], true, key), taken)
      return [name, write(item, [...path, key])]
    })
    return Object.fromEntries(entries)
  }

  read(record, [])
  const value = write(record, [])
  return { value, edits }
}

/** What JSON cannot hold would be lost without a word: dates, maps, functions, and what holds itself. */
function requireJson(value: unknown, path: Leaf['path'], above: ReadonlySet<unknown>): void {
  const isPlain =
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value) ||
    [null, Object.prototype].includes(Object.getPrototypeOf(value) as object | null) ||
    // Of another realm, such as a worker's.
    Object.prototype.toString.call(value) === '[object Object]'
  const isData = !['bigint', 'function', 'symbol'].includes(typeof value)
  if (isPlain && isData && !above.has(value)) return
  throw new InvalidArgumentError({
    argument: ['record', ...path].join('.'),
    value: above.has(value) ? 'a value that holds itself' : isPlain ? value : Object.prototype.toString.call(value),
    expected: 'what JSON can hold; turn dates, maps and big integers into text or arrays first',
  })
}

const isObject = (value: JsonValue): value is { readonly [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const leafKey = (path: Leaf['path'], ofKey: boolean): string => `${ofKey ? 'key' : 'value'} ${JSON.stringify(path)}`

/** `dateOfBirth` and `date_of_birth` as words, for the detector's context. */
const readableKey = (key: string): string =>
  key
    .slice(0, longestKey)
    .replace(/[a-z][A-Z]/g, (pair) => `${pair.charAt(0)} ${pair.charAt(1).toLowerCase()}`)
    .replace(/[_-]+/g, ' ')

const moved = (match: MergedMatch, by: number): MergedMatch => ({
  ...match,
  start: Math.max(0, match.start + by),
  end: match.end + by,
  parts: match.parts
    .map((part) => ({ ...part, start: Math.max(0, part.start + by), end: part.end + by }))
    .filter((part) => part.end > part.start),
})

function freeName(name: string, taken: Set<string>): string {
  let free = name
  for (let number = 2; taken.has(free); number += 1) free = `${name} ${number}`
  taken.add(free)
  return free
}
