import { areaUnderCurve } from '../../../tools/bench/classification.ts'
import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { readCsv, thirdOf } from '../../../tools/bench/shared-data.ts'
import { scoreToxicity, type ToxicityAttribute } from '../src/index.ts'
import { groupNames, sentencesOf } from './functional-tests/fillings.ts'
import type { Functionality } from './functional-tests/functionality.ts'
import { harmlessTests } from './functional-tests/harmless.ts'
import { hatefulTests } from './functional-tests/hateful.ts'

const attributeOfType: readonly (readonly [string, ToxicityAttribute])[] = [
  ['Insult', 'insult'],
  ['Threat', 'threat'],
  ['Identity based Attack', 'identity-attack'],
  ['Profane/Obscene', 'profanity'],
]
const threshold = 0.5
const row = (name: string, figure: string): Row => ({ name, figure, bar: 'for information', met: true })

/** Comments in which most annotators marked a kind, against those in which none did. */
function attributes(): readonly Row[] {
  const commentOf = new Map(
    readCsv('toxicity/toxic_spans/annotations.csv').map(({ annotation = '', comment_id: id = '' }) => [annotation, id]),
  )
  const marks = new Map<string, Set<string>>()
  for (const { annotation = '', type = '' } of readCsv('toxicity/toxic_spans/spans.csv')) {
    const key = `${commentOf.get(annotation)} ${type}`
    marks.set(key, (marks.get(key) ?? new Set()).add(annotation))
  }
  const scored = readCsv('toxicity/toxic_spans/comments.csv')
    .filter(({ comment_text: text = '' }) => thirdOf(text) === 2)
    .map(({ comment_id: id = '', comment_text: text = '' }) => ({ id, attributes: scoreToxicity(text).attributes }))
  return attributeOfType.map(([type, attribute]) => {
    const count = (id: string): number => marks.get(`${id} ${type}`)?.size ?? 0
    const positive = scored.filter(({ id }) => count(id) >= 2).map(({ attributes: found }) => found[attribute])
    const negative = scored.filter(({ id }) => count(id) === 0).map(({ attributes: found }) => found[attribute])
    const figure = `AUC ${areaUnderCurve(positive, negative).toFixed(3)} (${positive.length} against ${negative.length} toxic comments of other kinds)`
    return row(`attribute ${attribute}, toxic_spans, test third`, figure)
  })
}

/** Our functional sentences about each of ten groups. */
function groups(): readonly Row[] {
  const recall = sharesByGroup(hatefulTests, (toxicity) => toxicity >= threshold)
  const alarms = sharesByGroup(harmlessTests, (toxicity) => toxicity >= threshold)
  return [...recall].map(([group, share]) =>
    row(
      `group ${group}, functional tests`,
      `recall ${percent(share)}, false positives ${percent(alarms.get(group) ?? 0)}`,
    ),
  )
}

function sharesByGroup(
  tests: readonly Functionality[],
  counts: (toxicity: number) => boolean,
): ReadonlyMap<string, number> {
  const tallies = new Map<string, { hits: number; all: number }>()
  for (const template of tests.flatMap(({ templates }) => templates.filter((text) => /\{groups?\}/.test(text)))) {
    for (const [index, sentence] of sentencesOf({ name: '', hateful: true, templates: [template] }).entries()) {
      const group = groupNames[index] ?? ''
      const tally = tallies.get(group) ?? { hits: 0, all: 0 }
      tally.all++
      if (counts(scoreToxicity(sentence).toxicity)) tally.hits++
      tallies.set(group, tally)
    }
  }
  return new Map([...tallies].map(([group, { hits, all }]) => [group, hits / all]))
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`

/** Quality by attribute and by group, which an average hides. */
export const byKind: Measurement = { key: 'by-kind', measure: async () => [...attributes(), ...groups()] }
