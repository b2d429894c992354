import * as fc from 'fast-check'
import type { Measurement } from '../../../tools/bench/row.ts'
import {
  corruptFacts,
  findContradictions,
  rewriteText,
  scoreConsistency,
  scoreMisinformation,
  scoreNgramSurprise,
  splitClaims,
  verifyClaims,
} from '../src/index.ts'

const functions: Readonly<Record<string, (text: string) => unknown>> = {
  scoreConsistency: (text) => scoreConsistency(text, [text.slice(1), text.toUpperCase()]),
  scoreMisinformation,
  findContradictions,
  splitClaims,
  verifyClaims: (text) => verifyClaims(text, [text, text.slice(3)]),
  corruptFacts,
  rewriteText,
  scoreNgramSurprise: (text) => scoreNgramSurprise(text, [text]),
}

/** Texts that provoke: repeated openings of every kind of reading. */
const units = [
  'The mill was not built in 1804. ',
  'a ',
  '1 ',
  '1,000 million ',
  'Aa Bb of ',
  '(',
  'no, ',
  '5 May 2001 - ',
  "don't ",
  '. ',
  'x',
  '\u200b',
  '\ud800',
  'I.',
]

/** Time for twice the text over time for the text, at lengths where quadratic cost would show as 4. */
function growth(work: (text: string) => unknown, unit: string, rounds = 2): number {
  const time = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    let best = Infinity
    for (let round = 0; round < rounds; round++) {
      const start = performance.now()
      work(text)
      best = Math.min(best, performance.now() - start)
    }
    return best
  }
  const [short, long] = [time(20_000), time(80_000)]
  const found = long < 30 ? 1 : long / short / 4
  // Collection of garbage and other work can look like growth: what seems to grow is measured again.
  return found > 1.5 && rounds < 16 ? Math.min(found, growth(work, unit, rounds * 2)) : found
}

export const properties: Measurement = {
  key: 'properties',
  measure: async () => {
    let thrown = 0
    const word = fc.oneof(fc.constantFrom(...units), fc.string({ unit: 'binary', maxLength: 12 }))
    for (const work of Object.values(functions)) {
      try {
        fc.assert(
          fc.property(fc.array(word, { maxLength: 30 }), (parts) => {
            work(parts.join(''))
          }),
          { seed: 7, numRuns: 400 },
        )
      } catch {
        thrown += 1
      }
    }
    const growths = Object.entries(functions).map(([name, work]) => ({
      name,
      worst: Math.max(...units.map((unit) => growth(work, unit))),
    }))
    const worst = growths.toSorted((left, right) => right.worst - left.worst)[0]
    return [
      {
        name: `any Unicode string: ${Object.keys(functions).length} functions on 400 random and provoking texts each`,
        figure: `${thrown} throw`,
        bar: 'none throws',
        met: thrown === 0,
      },
      {
        name: 'cost per character at 80,000 characters over that at 20,000, worst function and text',
        figure: `${worst?.worst.toFixed(2) ?? '?'} (${worst?.name ?? '?'})`,
        bar: '≤ 2 (quadratic: 4)',
        met: (worst?.worst ?? Infinity) <= 2,
      },
    ]
  },
}
