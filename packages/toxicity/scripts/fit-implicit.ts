/**
 * Fits the implicit path's three heads and writes model/implicit-weights.bin and its calibration. Thirds 0 and 1 only: choices come from
 * fitting on third 0 and looking at third 1 (--check), the calibration from an eighth of both that a first fit leaves out.
 * Run: node --conditions=@saaa/source --import tsx packages/toxicity/scripts/fit-implicit.ts [--check]
 * --check fits on third 0, prints the figures of third 1 and writes nothing.
 */
import { writeFileSync } from 'node:fs'
import { areaUnderCurve } from '../../../tools/bench/classification.ts'
import { combinedLogit } from '../src/implicit/combined-logit.ts'
import { implicitModelFile, levelOf, roundedWeight, stepFor } from '../src/implicit/implicit-model.ts'
import { featuresOf, passagesOf, fitHead, logitOf, type Example, type LinearHead } from './linear-head.ts'
import { madeSentences, wordlessText } from './made-sentences.ts'
import { fitPlatt } from './platt.ts'
import { davidson, implicitHate, ordinaryText, toxicSpans, toxiGen, type TrainingText } from './training-sets.ts'

interface HeadPlan {
  readonly name: 'abuse' | 'hate' | 'subtle'
  readonly label: 'abuse' | 'hate'
  /** How much a text of each set counts; sets left out are not fitted on. */
  readonly weightOf: Readonly<Record<string, number>>
  /** Sets that the calibration looks at. */
  readonly calibratedOn: readonly string[]
}

const made = { made_harmless: 2, made_hostile: 1, made_anger: 1, made_insult: 1 }
const plans: readonly HeadPlan[] = [
  {
    name: 'abuse',
    label: 'abuse',
    weightOf: { davidson: 1, toxic_spans: 2, implicit_hate: 1, toxigen: 4, ordinary: 0.7, wordless: 0.3, ...made },
    calibratedOn: ['davidson', 'toxic_spans', 'implicit_hate', 'ordinary'],
  },
  {
    name: 'hate',
    label: 'hate',
    weightOf: { davidson: 1, implicit_hate: 1, toxigen: 4, ordinary: 0.7, wordless: 0.3, ...made },
    calibratedOn: ['davidson', 'toxigen', 'made', 'ordinary'],
  },
  // Its posts and their innocent neighbours come from the same people: other sets only blur what tells them apart.
  {
    name: 'subtle',
    label: 'hate',
    weightOf: { implicit_hate: 1 },
    calibratedOn: ['implicit_hate', 'ordinary', 'made'],
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
  return parts.map((features) => ({ ...row, group, features }))
})
type Row = (typeof rows)[number]
const check = process.argv.includes('--check')
/** Every eighth text, whichever third it is in: the calibration of nearly all of the data must not come from half of it. */
const eighth = ({ text }: Row): boolean => {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1)
  return (hash ^ (hash >>> 15)) % 8 === 0
}
const held = rows.filter((row) => (check ? row.third === 1 : eighth(row)))
const fitted = rows.filter((row) => !(check ? row.third === 1 : eighth(row)))

const examplesOf = ({ label, weightOf }: HeadPlan, chosen: readonly Row[]): Example[] =>
  chosen.flatMap((row) => {
    const weight = weightOf[row.set]
    const value = row[label]
    return value < 0 || weight === undefined
      ? []
      : [{ features: row.features, label: value as 0 | 1, set: row.group, weight }]
  })

/** Weights as they will be read; the largest still have a level of their own. */
function quantised({ weights }: LinearHead): { readonly step: number; readonly head: LinearHead } {
  const sizes = weights.map(Math.abs).sort()
  const step = stepFor(sizes[Math.floor(sizes.length * 0.9999)] ?? 1)
  return { step, head: { weights: weights.map((weight) => roundedWeight(weight, step)), bias: 0 } }
}

const heads = plans.map((plan) => {
  const { head } = quantised(fitHead(examplesOf(plan, fitted)))
  const logits = new Map(held.map((row) => [row, logitOf(head, row.features)]))
  const calibration = fitPlatt(
    held
      .filter((row) => plan.calibratedOn.includes(row.group) && row[plan.label] >= 0)
      .map((row) => ({ logit: logits.get(row) ?? 0, label: row[plan.label] as 0 | 1, set: row.group })),
  )
  return { plan, head, calibration, logits }
})

function momentsOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) }
}

/** What is asked of the whole: harm of either kind. */
const harmful = ({ abuse, hate }: TrainingText): 0 | 1 | -1 => (abuse === 1 || hate === 1 ? 1 : abuse < 0 ? hate : 0)

function report(name: string, scoreOf: (row: Row) => number): void {
  for (const set of ['davidson', 'toxic_spans', 'implicit_hate', 'toxigen', 'ordinary', 'wordless', 'made']) {
    const of = (label: 0 | 1) => held.filter((row) => row.group === set && harmful(row) === label).map(scoreOf)
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
const [abuseHead, hateHead, subtleHead] = heads
if (abuseHead === undefined || hateHead === undefined || subtleHead === undefined) throw new Error('three heads')
report('together', (row) =>
  combinedLogit(logitOfHead(abuseHead, row), logitOfHead(hateHead, row), logitOfHead(subtleHead, row)),
)

if (!check) {
  const written = heads.map(({ plan, head: trial, calibration: { intercept, slope } }) => {
    const { weights } = fitHead(examplesOf(plan, rows))
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
