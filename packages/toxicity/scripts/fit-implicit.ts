/**
 * Fits the implicit path's three heads and writes model/implicit-weights.bin and its calibration. Thirds 0 and 1 only: choices come from
 * fitting on third 0 and looking at third 1 (--check), the calibration from an eighth of both that a first fit leaves out.
 * Run: node --conditions=@saaa/source --import tsx packages/toxicity/scripts/fit-implicit.ts [--check]
 * --check fits on third 0, prints the figures of third 1 and writes nothing; they flatter, since three of the four teachers that labelled a
 * text of third 0 were shown each post of third 1.
 * What the teacher says of unlabelled texts lies in teacher-labels.bin, which toxicity_teacher.py writes.
 */
import { writeFileSync } from 'node:fs'
import { areaUnderCurve } from '../../../tools/bench/classification.ts'
import { thirdOf } from '../../../tools/bench/shared-data.ts'
import { implicitModelFile, levelOf, roundedWeight, stepFor } from '../src/implicit/implicit-model.ts'
import { featuresOf, passagesOf, fitHead, logitOf, type Example, type LinearHead } from './linear-head.ts'
import { madeSentences, wordlessText } from './made-sentences.ts'
import { fitPlatt } from './platt.ts'
import { teacherLabels } from './teacher-labels.ts'
import { textHash } from './text-hash.ts'
import { davidson, harmOf, implicitHate, ordinaryText, toxicSpans, toxiGen } from './training-sets.ts'

interface HeadPlan {
  readonly name: 'abuse' | 'hate' | 'harm'
  /** How much a text of each set counts; sets left out are not fitted on. */
  readonly weightOf: Readonly<Record<string, number>>
  /** Sets that share the intercept of the posts: they are weighed against posts, and not only within themselves. */
  readonly amongPosts: readonly string[]
  /** Sets that the calibration looks at. */
  readonly calibratedOn: readonly string[]
  /** How many texts in a hundred are taken to be harmful where the head is used. */
  readonly expected: number
}

const made = { made_harmless: 1, made_hostile: 1, made_anger: 1, made_insult: 1 }
const plans: readonly HeadPlan[] = [
  {
    name: 'abuse',
    weightOf: { davidson: 1, toxic_spans: 2, implicit_hate: 1, toxigen: 4, ordinary: 0.7, wordless: 0.3, ...made },
    amongPosts: [],
    calibratedOn: ['davidson', 'toxic_spans', 'implicit_hate', 'ordinary'],
    expected: 50,
  },
  {
    name: 'hate',
    weightOf: {
      davidson: 2,
      implicit_hate: 2,
      toxigen: 4,
      varied: 1,
      reddit: 1,
      ordinary: 0.3,
      wordless: 0.3,
      ...made,
    },
    amongPosts: ['varied', 'ordinary'],
    calibratedOn: ['davidson', 'implicit_hate', 'toxigen', 'made', 'ordinary'],
    expected: 25,
  },
  // One order for harm of both kinds: what is fitted together ranks better than the two heads above joined afterwards.
  {
    name: 'harm',
    weightOf: {
      davidson: 1,
      toxic_spans: 6.5,
      implicit_hate: 2,
      toxigen: 4,
      varied: 3,
      reddit: 1,
      ordinary: 0.3,
      wordless: 0.3,
      ...made,
    },
    amongPosts: ['varied', 'ordinary'],
    calibratedOn: ['davidson', 'toxic_spans', 'implicit_hate', 'toxigen', 'made', 'ordinary'],
    expected: 25,
  },
]

const ordinary = ordinaryText()
const texts = [
  ...davidson(),
  ...toxicSpans(),
  ...implicitHate(),
  ...toxiGen(),
  ...ordinary,
  ...madeSentences(),
  ...wordlessText(
    ordinary.map(({ text }) => text),
    1200,
  ),
].filter(({ third }) => third !== 2)
/** What no part of which is harmful is also harmless by passages, as it will be read. */
const rows = texts.flatMap((row) => {
  const group = row.set.startsWith('made') ? 'made' : row.set
  const parts = row.set === 'ordinary' ? passagesOf(row.text) : [featuresOf(row.text)]
  // Insults that hate no group are harm or not, as one takes it.
  const harm = row.set === 'made_insult' ? -1 : harmOf(row)
  return parts.map((features) => ({ ...row, group, harm, features }))
})
/** What the teacher labelled. */
const taught = teacherLabels().map(({ text, set, source, probability }) => ({
  set,
  group: set,
  source,
  third: thirdOf(source),
  abuse: -1,
  hate: probability,
  harm: probability,
  features: featuresOf(text),
}))
type Row = (typeof rows)[number] | (typeof taught)[number]
const check = process.argv.includes('--check')
/** Every eighth text, whichever third it is in: the calibration of nearly all of the data must not come from half of it. */
const eighth = (text: string): boolean => textHash(text) % 8 === 0
const isHeld = (text: string, third: number): boolean => (check ? third === 1 : eighth(text))
const held = rows.filter(({ text, third }) => isHeld(text, third))
const fitted: readonly Row[] = [
  ...rows.filter(({ text, third }) => !isHeld(text, third)),
  ...taught.filter(({ source, third }) => !isHeld(source, third)),
]

const examplesOf = ({ name, weightOf, amongPosts }: HeadPlan, chosen: readonly Row[]): Example[] =>
  chosen.flatMap((row) => {
    const weight = weightOf[row.set]
    const value = row[name]
    const set = amongPosts.includes(row.group) ? 'implicit_hate' : row.group
    return value < 0 || weight === undefined ? [] : [{ features: row.features, label: value, set, weight }]
  })

/** Weights as they will be read; even the largest has a level of its own. */
function quantised({ weights }: LinearHead): { readonly step: number; readonly head: LinearHead } {
  const step = stepFor(weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-9))
  return { step, head: { weights: weights.map((weight) => roundedWeight(weight, step)), bias: 0 } }
}

const heads = plans.map((plan) => {
  const { head } = quantised(fitHead(examplesOf(plan, fitted)))
  const logits = new Map(held.map((row): [Row, number] => [row, logitOf(head, row.features)]))
  const balanced = fitPlatt(
    held
      .filter((row) => plan.calibratedOn.includes(row.group) && row[plan.name] >= 0)
      .map((row) => ({ logit: logits.get(row) ?? 0, label: row[plan.name] as 0 | 1, set: row.group })),
  )
  // Platt's scaling takes harmful and harmless texts to be equally frequent; they are not.
  const calibration = { ...balanced, intercept: balanced.intercept + Math.log(plan.expected / (100 - plan.expected)) }
  return { plan, head, calibration, logits }
})

function momentsOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) }
}

function report(name: string, scoreOf: (row: Row) => number): void {
  for (const set of ['davidson', 'toxic_spans', 'implicit_hate', 'toxigen', 'ordinary', 'wordless', 'made']) {
    const of = (label: 0 | 1) => held.filter((row) => row.group === set && row.harm === label).map(scoreOf)
    const [positives, negatives] = [of(1), of(0)]
    const share = (scores: readonly number[]) => (scores.filter((score) => score > 0).length / scores.length).toFixed(3)
    console.log(
      `${name} ${set}: ${positives.length > 0 ? `AUC ${areaUnderCurve(positives, negatives).toFixed(4)}, found ${share(positives)}, ` : ''}false ${share(negatives)}`,
    )
  }
}

const logitOfHead = ({ calibration, logits }: (typeof heads)[number], row: Row): number =>
  calibration.intercept + calibration.slope * (logits.get(row) ?? 0)
for (const head of heads) report(head.plan.name, (row) => logitOfHead(head, row))
if (!check) {
  const written = heads.map(({ plan, head: trial, calibration: { intercept, slope } }) => {
    const { weights } = fitHead(examplesOf(plan, [...rows, ...taught]))
    const { step, head } = quantised({ weights, bias: 0 })
    // The calibration is the first fit's: the second is brought to its mean and spread on the texts of both.
    const [before, after] = [trial, head].map((of) => momentsOf(fitted.map(({ features }) => logitOf(of, features))))
    if (before === undefined || after === undefined) throw new Error('two fits')
    const finalSlope = (slope * before.deviation) / after.deviation
    const calibration = { intercept: intercept + slope * before.mean - finalSlope * after.mean, slope: finalSlope }
    return { name: plan.name, calibration, levels: weights.map((weight) => levelOf(weight, step)) }
  })
  const levels = new Int8Array(written.length * (written[0]?.levels.length ?? 0))
  written.forEach((head, turn) =>
    head.levels.forEach((level, bucket) => {
      levels[written.length * bucket + turn] = level
    }),
  )
  writeFileSync(new URL(`../model/${implicitModelFile}`, import.meta.url), levels)
  writeFileSync(
    new URL('../src/implicit/implicit-calibration.ts', import.meta.url),
    `/** Written by scripts/fit-implicit.ts; see MODEL_CARD.md. */
export const implicitCalibration = {
${written.map(({ name, calibration }) => `  ${name}: { intercept: ${calibration.intercept.toFixed(4)}, slope: ${calibration.slope.toPrecision(5)} },`).join('\n')}
}
`,
  )
}
