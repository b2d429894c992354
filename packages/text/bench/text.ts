/**
 * MB/s per function on one text, best of three. SAAA_DATA names a folder with a `text` folder of .txt files; without it the
 * text is generated. Usage: node --conditions=@saaa/source --import tsx packages/text/bench/text.ts
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  createPhraseMatcher,
  decodeHidden,
  hashedNgramFeatures,
  normalizeText,
  segmentSentences,
  segmentWords,
} from '../src/index.ts'

const words =
  'the quick brown fox said that every measured sentence of this text would be read again by Mrs. Smith'.split(' ')

function sampleText(): string {
  const folder = process.env['SAAA_DATA'] === undefined ? '' : join(process.env['SAAA_DATA'], 'text')
  if (existsSync(folder)) {
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
    return files
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n\n')
      .slice(0, 4_000_000)
  }
  let state = 1
  const sentence = (): string =>
    `${Array.from({ length: 18 }, () => words[(state = (state * 48271) % 2147483647) % words.length]).join(' ')}. `
  return Array.from({ length: 20_000 }, sentence).join('')
}

const text = sampleText()
const ascii = text.replace(/[^\x00-\x7f]/g, "'")
const frequencies = new Map<string, number>()
for (const word of segmentWords(ascii))
  frequencies.set(word.text.toLowerCase(), (frequencies.get(word.text.toLowerCase()) ?? 0) + 1)
const rare = [...frequencies].filter(([word]) => word.length > 4).sort((a, b) => a[1] - b[1])
const matcher = createPhraseMatcher(rare.slice(0, 2000).map(([word]) => word))
const mixed = text.replace(/e/g, (letter, index: number) => (index % 7 === 0 ? 'е' : letter))

const cases: readonly (readonly [string, string, (text: string) => unknown])[] = [
  ['normalizeText, ASCII', ascii, (value) => normalizeText(value)],
  ['normalizeText, text as it is', text, (value) => normalizeText(value)],
  ['normalizeText, 1 in 60 letters disguised', mixed, (value) => normalizeText(value)],
  [
    'normalizeText, leet + spaced + repeats',
    ascii,
    (value) => normalizeText(value, { leet: true, spacedLetters: true, repeats: true }),
  ],
  [`createPhraseMatcher, ${Math.min(2000, rare.length)} words`, ascii, (value) => matcher.matches(value)],
  ['segmentSentences', text, (value) => segmentSentences(value)],
  ['segmentWords, ASCII', ascii, (value) => segmentWords(value)],
  ['segmentWords, Unicode', text, (value) => segmentWords(`é ${value}`)],
  ['decodeHidden', text, (value) => decodeHidden(value)],
  ['hashedNgramFeatures', text, (value) => hashedNgramFeatures(value)],
]

for (const [name, input, run] of cases) {
  let best = Infinity
  for (let attempt = 0; attempt < 3; attempt++) {
    const start = performance.now()
    run(input)
    best = Math.min(best, performance.now() - start)
  }
  process.stdout.write(`${name.padEnd(42)} ${(input.length / 1000 / best).toFixed(1).padStart(7)} MB/s\n`)
}
