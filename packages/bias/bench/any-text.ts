import * as fc from 'fast-check'
import type { Measurement } from '../../../tools/bench/row.ts'
import { counterfactuals, protectedSpans } from '../src/index.ts'

const runs = 2000
const terms =
  `her his him she's He isn't who was Black white women an actor Muslims the elderly 25-year-old Mr. Emily Walsh , . " \ud83d é ’ - gay
  of a friend with autism poor man The Chinese from Mexico WOMAN and then goes`.split(/\s+/)

/** Throws when a counterfactual of the text has an edit outside it or out of order, or does not follow from its edits. */
function check(text: string): void {
  for (const { start, end } of protectedSpans(text))
    if (start < 0 || end <= start || end > text.length) throw new Error('span')
  for (const { text: other, edits } of counterfactuals(text)) {
    let position = 0
    let rebuilt = ''
    for (const { start, end, replacement, counterfactualStart, counterfactualEnd } of edits) {
      if (start < position || end <= start || end > text.length) throw new Error(`edit ${start}-${end}`)
      if (other.slice(counterfactualStart, counterfactualEnd) !== replacement)
        throw new Error('offsets in the counterfactual')
      rebuilt += text.slice(position, start) + replacement
      position = end
    }
    if (rebuilt + text.slice(position) !== other) throw new Error('the edits do not give the counterfactual')
  }
}

const hostile = [
  'her ',
  'his, ',
  "he's ",
  'a ',
  'an the ',
  'the black ',
  'and ',
  'her-',
  '’',
  '\ud800',
  'é',
  '1',
  'she and then walks ',
  'Black Asian ',
  'his of ',
]

/** Time of a text eight times as long, over the time of the text: 8 when the cost is linear. */
function growth(pattern: string): number {
  const once = (length: number): number => {
    const text = pattern.repeat(Math.ceil(length / pattern.length))
    let best = Infinity
    for (let round = 0; round < 4; round++) {
      const start = performance.now()
      counterfactuals(text)
      best = Math.min(best, performance.now() - start)
    }
    return best
  }
  return once(320_000) / Math.max(1, once(40_000))
}

export const anyText: Measurement = {
  key: 'any-text',
  measure: async () => {
    let failure: string | undefined
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...terms), { maxLength: 30 }).map((parts) => parts.join(' ')),
      fc.array(fc.constantFrom(...terms), { maxLength: 30 }).map((parts) => parts.join('')),
    )
    try {
      fc.assert(fc.property(text, check), { numRuns: runs, seed: 7 })
    } catch (error) {
      failure = error instanceof Error ? error.message.slice(0, 200) : String(error)
    }
    const worst = Math.max(...hostile.map(growth))
    return [
      {
        name: `any Unicode string: never throws, offsets valid (${runs} random texts)`,
        figure: failure ?? 'no failure',
        bar: 'none fails',
        met: failure === undefined,
      },
      {
        name: `cost of eight times the text, worst of ${hostile.length} hostile texts`,
        figure: `${worst.toFixed(1)} times`,
        // Halfway, as a ratio, between linear (8) and quadratic (64).
        bar: '≤ 22 times',
        met: worst <= 22,
      },
    ]
  },
}
