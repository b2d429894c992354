import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { readJsonLines, readNovels, readText } from '../../../tools/bench/shared-data.ts'
import { bytesPerSecond } from '../../../tools/bench/throughput.ts'
import { segmentSentences } from '@saaa/text'
import { corruptFacts, findContradictions, findWeakSignals, scoreMisinformation } from '../src/index.ts'
import { readSupportedClaims } from './corruption.ts'

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`

const sentencesOf = (text: string): readonly string[] =>
  segmentSentences(text).map(({ start, end }) => text.slice(start, end))

function readWikiLines(): readonly string[] {
  return readText('text/wikitext2_test.txt')
    .replaceAll(/ @([,.-])@ /g, '$1')
    .replaceAll(/ ([.,;:])/g, '$1')
    .split('\n')
    .filter((line) => line.length > 60)
}

const readSolutions = (): readonly string[] =>
  readJsonLines<{ readonly answer: string }>('capability/gsm8k_test.jsonl').map(({ answer }) => answer)

/** Hedging and certainty on text that is neither: solved sums and encyclopaedia sentences. */
export const signals: Measurement = {
  key: 'signals',
  measure: async () =>
    [
      { name: 'GSM8K', texts: readSolutions() },
      { name: 'WikiText-2', texts: readWikiLines() },
    ].map(({ name, texts }): Row => {
      const sentences = texts.flatMap(sentencesOf)
      const flagged = sentences.filter((sentence) =>
        findWeakSignals(sentence).some(({ category }) => category === 'hedge' || category === 'overclaim'),
      )
      return {
        name: `hedging and certainty, ${name} (${sentences.length} sentences), flagged`,
        figure: percent(flagged.length, sentences.length),
        bar: '≤ 2 %',
        met: flagged.length <= 0.02 * sentences.length,
      }
    }),
}

/** A document that contradicts itself, and documents that do not. */
export const documents: Measurement = {
  key: 'documents',
  measure: async () => {
    const claims = readSupportedClaims()
    const twins = (['number', 'date', 'entity', 'negation'] as const).map((kind): Row => {
      const pairs = claims.flatMap((claim, seed) =>
        corruptFacts(claim, { seed, kinds: [kind] }).map(({ text }) => `${claim} ${text}`),
      )
      const found = pairs.filter((pair) => findContradictions(pair).length > 0)
      return {
        name: `FEVER, claim and its ${kind} twin in one document (${pairs.length}), seen`,
        figure: percent(found.length, pairs.length),
        bar: 'reported',
        met: true,
      }
    })
    const together = claims.map((claim, index) => `${claim} ${claims[(index + 1) % claims.length] ?? ''}`)
    const clean = [
      { name: 'two true FEVER claims in one document', texts: together },
      {
        name: 'novels, paragraphs',
        texts: readNovels()
          .flatMap(({ text }) => text.split(/\r?\n\s*\n/))
          .filter((text) => text.length > 40),
      },
      { name: 'WikiText-2, paragraphs', texts: readWikiLines() },
      { name: 'GSM8K, solutions', texts: readSolutions() },
    ].map(({ name, texts }): Row => {
      const flagged = texts.filter((text) => scoreMisinformation(text).score < 0.5)
      return {
        name: `${name} (${texts.length}), flagged`,
        figure: percent(flagged.length, texts.length),
        bar: '≤ 1 %',
        met: flagged.length <= 0.01 * texts.length,
      }
    })
    const long = readNovels()
      .slice(0, 4)
      .flatMap(({ text }) => text.split(/\r?\n\s*\n/))
    const speed = bytesPerSecond(long, (text) => scoreMisinformation(text), { rounds: 3 }) / 1e6
    return [
      ...twins,
      ...clean,
      { name: 'scoreMisinformation on novels', figure: `${speed.toFixed(1)} MB/s`, bar: '≥ 5 MB/s', met: speed >= 5 },
    ]
  },
}
