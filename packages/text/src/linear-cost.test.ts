import { describe, expect, it } from 'vitest'
import {
  createPhraseMatcher,
  decodeHidden,
  hashedNgramFeatures,
  normalizeText,
  segmentSentences,
  segmentWords,
} from './index.ts'

const matcher = createPhraseMatcher(['aa', 'a a a', 'a', 'aaaa aaaa', 'été', '. .', '\ud83d\ude00'])
const functions: Readonly<Record<string, (text: string) => unknown>> = {
  normalizeText: (text) => normalizeText(text, { leet: true, spacedLetters: true, repeats: true }),
  decodeHidden: (text) => decodeHidden(text),
  phraseMatcher: (text) => matcher.matches(text),
  segmentSentences: (text) => segmentSentences(text),
  segmentWords: (text) => segmentWords(text),
  hashedNgramFeatures: (text) => hashedNgramFeatures(text),
}

const hostile = [
  'a',
  ' ',
  '\n',
  '.',
  '. ',
  'a ',
  'a.',
  "'",
  "a'",
  '"',
  ')',
  '. )',
  'A. ',
  '\u0301',
  '\u0301\u0323',
  'é',
  'aé',
  '\u200b',
  '\u200b\u0301',
  '\ud800',
  '\udc00',
  '\ud83d\ude00',
  '\udb40\udc41',
  '\ufe00',
  '%41',
  '%',
  '&#65;',
  '&',
  '&#',
  '\\u0041',
  '\\',
  'QUJD',
  'QUJD\n',
  'a1',
  '00',
  '0x',
  '01',
  '4a:',
  '-',
  '@',
  'а',
  'аa',
  '가\u11a8',
  'İ',
  '日',
  '\u2062\u2064',
  'a a',
  'Mr. ',
  'gur ',
  'siht ',
]

const bestOf = (runs: number, run: () => unknown): number => {
  let best = Infinity
  for (let attempt = 0; attempt < runs; attempt++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** Quadratic cost would be 50 times per unit from 10,000 to 500,000 units; noise and caches are allowed 12 times. */
describe.each(Object.entries(functions))('%s', (_, run) => {
  it('costs as much per character of long hostile text as of short', () => {
    for (const unit of hostile) {
      const short = unit.repeat(Math.ceil(10_000 / unit.length))
      const long = unit.repeat(Math.ceil(500_000 / unit.length))
      const shortTime = Math.max(
        bestOf(3, () => run(short)),
        0.3,
      )
      const longTime = bestOf(1, () => run(long))
      expect({ unit, linear: longTime / shortTime <= 600 || bestOf(2, () => run(long)) / shortTime <= 600 }).toEqual({
        unit,
        linear: true,
      })
    }
  }, 120_000)
})
