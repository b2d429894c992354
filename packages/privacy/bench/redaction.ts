/** Properties of redaction on thousands of generated texts, and on the synthetic identities where they are there. */
import fc from 'fast-check'
import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { readJson } from '../../../tools/bench/shared-data.ts'
import {
  createStreamRedactor,
  detectSensitive,
  encryptWith,
  hashWith,
  maskWith,
  redact,
  replaceWith,
  restoreRedaction,
  surrogateWith,
  SurrogateStore,
  type RedactionEdit,
  type RedactionOperator,
} from '../src/index.ts'
import { KnownValues } from '../src/redaction/known-values.ts'
import { cutText, sampleText } from './sample-text.ts'

const key = 'a benchmark key of more than sixteen bytes'
const texts = 400

const operators = (): readonly RedactionOperator[] => [
  replaceWith(),
  replaceWith({ numbered: true }),
  maskWith(),
  maskWith({ keepLast: 4, keepSeparators: true }),
  hashWith({ salt: key }),
  encryptWith({ key }),
  surrogateWith({ key, store: new SurrogateStore() }),
]

const generated = (): readonly string[] => fc.sample(sampleText(), { numRuns: texts, seed: 71 })

const synthetic = (): readonly string[] =>
  readJson<readonly { readonly full_text: string }[]>('privacy/presidio_synth_v2.json').map((row) => row.full_text)

/** Detected values that a redacted text still holds, as whole word where they are short and of letters alone. */
function leftIn(redacted: string, text: string): number {
  let left = 0
  for (const { type, start, end } of detectSensitive(text)) {
    const known = new KnownValues()
    known.add(text.slice(start, end), type)
    left += known.find(redacted).length
  }
  return left
}

function countRow(name: string, count: number, of: number, unit: string): Row {
  return { name, figure: `${count} of ${of} ${unit}`, bar: '0', met: count === 0 }
}

function noValueLeft(name: string, samples: readonly string[]): Row {
  let values = 0
  let left = 0
  for (const operator of operators()) {
    for (const text of samples) {
      const { text: redacted, edits } = redact(text, { operator })
      values += edits.length
      left += leftIn(redacted, text)
    }
  }
  return countRow(
    `redacted output holds a detected value (${name}, ${operators().length} operators)`,
    left,
    values,
    'edits',
  )
}

function decryptsBack(samples: readonly string[]): Row {
  let wrong = 0
  for (const deterministic of [true, false]) {
    const operator = encryptWith({ key, deterministic })
    const write = operator.begin()
    for (const text of samples) {
      const { text: redacted, edits } = redact(text, { operator })
      if (restoreRedaction(redacted, edits, { operator }).text !== text) wrong += 1
      const token = write({ type: 'text', value: text }) ?? ''
      if (operator.restore?.({ type: 'text', text: token }) !== text) wrong += 1
    }
  }
  return countRow('decrypt(encrypt(x)) ≠ x', wrong, 4 * samples.length, 'texts')
}

function surrogatesBack(name: string, samples: readonly string[]): Row {
  const operator = surrogateWith({ key, store: new SurrogateStore() })
  let wrong = 0
  let total = 0
  let masked = 0
  for (const text of samples) {
    const { text: redacted, edits } = redact(text, { operator })
    total += edits.length
    masked += edits.filter((edit) => edit.operator === 'fallback').length
    const { text: restored, unrestored } = restoreRedaction(redacted, edits, { operator })
    if (unrestored.some((edit) => edit.operator !== 'fallback')) wrong += 1
    else if (unrestored.length === 0 && restored !== text) wrong += 1
  }
  const row = countRow(`surrogates not undone by key and store (${name})`, wrong, samples.length, 'texts')
  return { ...row, figure: `${row.figure}; ${masked} of ${total} values masked instead` }
}

/** A surrogate should be taken for what the value was taken for. */
function surrogatesAreAlike(samples: readonly string[]): Row {
  const operator = surrogateWith({ key, store: new SurrogateStore() })
  const counts = new Map<string, { alike: number; all: number }>()
  for (const text of samples) {
    const { text: redacted, edits } = redact(text, { operator })
    const found = detectSensitive(redacted)
    for (const { type, redacted: span } of edits) {
      const count = counts.get(type) ?? { alike: 0, all: 0 }
      counts.set(type, count)
      count.all += 1
      if (found.some((match) => match.type === type && match.start < span.end && match.end > span.start))
        count.alike += 1
    }
  }
  const worded = ['person-name', 'street-address']
  const total = (types: readonly string[]) => {
    const chosen = types.flatMap((type) => counts.get(type) ?? [])
    return chosen.reduce((sum, { alike }) => sum + alike, 0) / chosen.reduce((sum, { all }) => sum + all, 0)
  }
  const structured = total([...counts.keys()].filter((type) => !worded.includes(type)))
  const names = total(worded)
  return {
    name: 'surrogates that are detected as what the value was (synthetic identities)',
    figure: `${structured.toFixed(3)} of structured values, ${names.toFixed(3)} of names and addresses`,
    bar: '≥ .98, ≥ .80',
    met: structured >= 0.98 && names >= 0.8,
  }
}

function streamedIsWhole(): Row {
  const cases = fc.sample(
    fc
      .array(sampleText(), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join('. And then, as we said before, '))
      .chain((text) => fc.tuple(fc.constant(text), cutText(text))),
    { numRuns: texts, seed: 72 },
  )
  let different = 0
  let uncovered = 0
  let sameAsWhole = 0
  for (const [text, pieces] of cases) {
    const cut = streamed(pieces)
    if (cut.text !== streamed([text]).text) different += 1
    if (cut.text === redact(text, { repeats: 'after' }).text) sameAsWhole += 1
    const covers = ({ start, end }: { start: number; end: number }) =>
      cut.edits.some(({ original }) => original.start <= start && original.end >= end)
    if (!detectSensitive(text).every(covers)) uncovered += 1
  }
  return {
    name: 'streams: pieces matter, or a match of the whole text is not covered',
    figure: `${different} and ${uncovered} of ${cases.length} texts; ${sameAsWhole} equal the whole text's redaction`,
    bar: '0 and 0',
    met: different === 0 && uncovered === 0,
  }
}

function streamed(pieces: readonly string[]) {
  const edits: RedactionEdit[] = []
  const redactor = createStreamRedactor({ onEdit: (edit) => edits.push(edit) })
  return { text: pieces.map((piece) => redactor.push(piece)).join('') + redactor.finish(), edits }
}

export const redactionMeasurement: Measurement = {
  key: 'redaction',
  measure: () =>
    Promise.resolve([
      noValueLeft('generated', generated()),
      decryptsBack(generated()),
      surrogatesBack('generated', generated()),
      streamedIsWhole(),
    ]),
}

export const redactionDataMeasurement: Measurement = {
  key: 'redaction-synthetic',
  measure: () => {
    const samples = synthetic()
    return Promise.resolve([
      noValueLeft('synthetic identities', samples),
      surrogatesBack('synthetic identities', samples),
      surrogatesAreAlike(samples),
    ])
  },
}
