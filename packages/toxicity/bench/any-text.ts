import fc from 'fast-check'
import type { Measurement } from '../../../tools/bench/row.ts'
import { scoreToxicity } from '../src/index.ts'

const runs = 2000
const mostGrowth = 3

/** Texts that tempt a scanner into looking again and again. */
const tempting: readonly (readonly [name: string, unit: string])[] = [
  ['spaced letters', 'f u c k '],
  ['one endless word', 'fuck'],
  ['insults without a full stop', 'you idiot '],
  ['opening quotes', '"he said '],
  ['negations', 'not never no '],
  ['groups', 'women and Muslims '],
  ['base64', 'Zm9vYmFyYmF6'],
  ['stars', 'f**k* '],
  ['combining marks', 'a\u0301\u0336'],
]

/** Of the processor, since other work on the machine must not count. */
function seconds(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage()
    scoreToxicity(text)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, user + system)
  }
  return best / 1e6
}

/** Random Unicode, ranges and spans; then time per unit on texts that double in length. */
export const anyText: Measurement = {
  key: 'any-text',
  async measure() {
    let failures = 0
    const arbitrary = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
    )
    for (const text of fc.sample(arbitrary, { numRuns: runs, seed: 1 })) {
      try {
        const { toxicity, spans, matches } = scoreToxicity(text)
        const inside = [...spans, ...matches].every(({ start, end }) => start >= 0 && start < end && end <= text.length)
        if (!(toxicity >= 0 && toxicity <= 1) || !inside) failures++
      } catch {
        failures++
      }
    }
    let worst = { name: '', growth: 0 }
    for (const [name, unit] of tempting) {
      const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length))
      // Times of short texts are noise; cost per unit at 8 times the length tells linear from quadratic.
      const growth = seconds(text(640_000)) / (8 * Math.max(1e-4, seconds(text(80_000))))
      if (growth > worst.growth) worst = { name, growth }
    }
    return [
      {
        name: `any Unicode string (${runs} texts; ${tempting.length} tempting ones at 8 times the length)`,
        figure: `${failures} failures; time per unit grows ${worst.growth.toFixed(2)}-fold at most (${worst.name})`,
        bar: `0 failures, ≤ ${mostGrowth}-fold`,
        met: failures === 0 && worst.growth <= mostGrowth,
      },
    ]
  },
}
