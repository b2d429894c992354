import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { scoreToxicity } from '../src/index.ts'
import { blindTests } from './functional-tests/blind.ts'
import { sentencesOf } from './functional-tests/fillings.ts'
import { frozenTests } from './functional-tests/frozen.ts'
import type { Functionality } from './functional-tests/functionality.ts'
import { abuseOfOthers, harmlessTests } from './functional-tests/harmless.ts'
import { hatefulTests } from './functional-tests/hateful.ts'

const threshold = 0.5
const leastRecall = 0.9
const mostFalse = 0.1
const show = process.env['SAAA_SHOW'] === 'functional'
const isToxic = (text: string): boolean => scoreToxicity(text).toxicity >= threshold

/** Share of sentences scored as they should be, over all functionalities and for the weakest. */
function side(name: string, tests: readonly Functionality[], bar: number, isRight: (text: string) => boolean): Row {
  let right = 0
  let all = 0
  let weakest = { name: '', share: 1 }
  for (const test of tests) {
    const sentences = sentencesOf(test)
    const wrong = sentences.filter((sentence) => !isRight(sentence))
    if (show) for (const sentence of wrong) console.log(`  ${test.name}: ${sentence}`)
    const share = 1 - wrong.length / sentences.length
    if (share < weakest.share) weakest = { name: test.name, share }
    right += sentences.length - wrong.length
    all += sentences.length
  }
  return {
    name: `functional tests, ${name} (${tests.length} functions, ${all} sentences of ours)`,
    figure: `${((100 * right) / all).toFixed(1)} % right, weakest: ${weakest.name} ${(100 * weakest.share).toFixed(0)} %`,
    bar: `≥ ${(100 * bar).toFixed(0)} %`,
    met: right / all >= bar,
  }
}

/** Hand-written sentences by what a detector of hate must tell apart. */
export const functionalTests: Measurement = {
  key: 'functional',
  measure: async () => [
    side('hateful', hatefulTests, leastRecall, isToxic),
    side('harmless', harmlessTests, 1 - mostFalse, (text) => !isToxic(text)),
    side(
      'abuse that is no identity attack',
      abuseOfOthers,
      1 - mostFalse,
      (text) => scoreToxicity(text).attributes['identity-attack'] < threshold,
    ),
  ],
}

/** The frozen sentences: shown by kind, never by sentence. */
export const frozenFunctionalTests: Measurement = {
  key: 'frozen',
  measure: async () => [...byKind('frozen', frozenTests), ...byKind('blind', blindTests)],
}

const byKind = (set: string, tests: readonly Functionality[]): readonly Row[] =>
  [true, false].map((hateful) => {
    const shares = tests
      .filter((test) => test.hateful === hateful)
      .map((test) => {
        const sentences = sentencesOf(test)
        return {
          name: test.name,
          right: sentences.filter((text) => isToxic(text) === hateful).length,
          all: sentences.length,
        }
      })
    const right = shares.reduce((sum, share) => sum + share.right, 0)
    const all = shares.reduce((sum, share) => sum + share.all, 0)
    return {
      name: `${set} sentences, ${hateful ? 'toxic' : 'harmless'} (${all} of ours, written before they were scored)`,
      figure: `${((100 * right) / all).toFixed(1)} % right: ${shares.map((share) => `${share.name} ${share.right}/${share.all}`).join(', ')}`,
      bar: 'for information',
      met: true,
    }
  })
