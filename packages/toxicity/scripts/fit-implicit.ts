/**
 * Fits the implicit path's two heads and writes src/implicit/implicit-weights.ts. Thirds 0 and 1 only: choices and the
 * calibration come from fitting on third 0 and looking at third 1, then both are fitted together.
 * Run: node --conditions=@saaa/source --import tsx packages/toxicity/scripts/fit-implicit.ts [--check]
 * --check fits on third 0, prints the figures of third 1 and writes nothing.
 */
import { writeFileSync } from 'node:fs'
import { areaUnderCurve } from '../../../tools/bench/classification.ts'
import { encodeWeights, roundedWeight } from '../src/implicit/implicit-model.ts'
import { featuresOf, fitHead, logitOf, type Example, type LinearHead } from './linear-head.ts'
import { madeSentences, wordlessText } from './made-sentences.ts'
import { davidson, implicitHate, ordinaryText, toxicSpans, toxiGen, type TrainingText } from './training-sets.ts'
import { fitPlatt } from './platt.ts'

type Head = 'abuse' | 'hate'

const weightOf: Readonly<Record<string, number>> = {
  davidson: 1,
  toxic_spans: 1,
  implicit_hate: 1,
  toxigen: 4,
  ordinary: 0.5,
  made_harmless: 1,
  made_hostile: 1,
  made_anger: 1,
  wordless: 0.3,
}
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
const rows = texts.map((row) => ({ ...row, features: featuresOf(row.text) }))
type Row = (typeof rows)[number]

const examplesOf = (head: Head, chosen: readonly Row[]): Example[] =>
  chosen.flatMap((row) => {
    const label = row[head]
    const set = row.set.startsWith('made') ? 'made' : row.set
    return label < 0 ? [] : [{ features: row.features, label: label as 0 | 1, set, weight: weightOf[row.set] ?? 1 }]
  })

/** Weights as they will be read; the largest still have a level of their own. */
function quantised({ weights }: LinearHead): { readonly step: number; readonly head: LinearHead } {
  const sizes = weights.map(Math.abs).sort()
  const step = (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 31 ** 2
  return { step, head: { weights: weights.map((weight) => roundedWeight(weight, step)), bias: 0 } }
}

const third = (number: 0 | 1): readonly Row[] => rows.filter((row) => row.third === number)

function check(head: Head, fitted: LinearHead): void {
  for (const set of ['davidson', 'toxic_spans', 'implicit_hate', 'toxigen', 'made']) {
    const scored = third(1).filter((row: TrainingText) => row.set.startsWith(set) && row[head] >= 0)
    const of = (label: 0 | 1) =>
      scored.filter((row) => row[head] === label).map(({ features }) => logitOf(fitted, features))
    if (of(1).length > 0 && of(0).length > 0)
      console.log(`${head} ${set}: AUC ${areaUnderCurve(of(1), of(0)).toFixed(4)} on third 1`)
  }
}

function fit(head: Head): { readonly letters: string; readonly intercept: number; readonly slope: number } {
  const trial = quantised(fitHead(examplesOf(head, third(0)))).head
  check(head, trial)
  const calibration = fitPlatt(
    examplesOf(head, third(1)).map((example) => ({ ...example, logit: logitOf(trial, example.features) })),
  )
  console.log(head, calibration)
  if (process.argv.includes('--check')) return { letters: '', ...calibration }
  const final = fitHead(examplesOf(head, rows))
  const { step } = quantised(final)
  return { letters: encodeWeights(final.weights, step), ...calibration }
}

const abuse = fit('abuse')
const hate = fit('hate')
const calibrationOf = ({ intercept, slope }: { readonly intercept: number; readonly slope: number }): string =>
  `{ intercept: ${intercept.toFixed(4)}, slope: ${slope.toFixed(6)} }`
if (!process.argv.includes('--check'))
  writeFileSync(
    new URL('../src/implicit/implicit-weights.ts', import.meta.url),
    `// Written by scripts/fit-implicit.ts; see MODEL_CARD.md.
// oxfmt-ignore
export const implicitCalibration = {
  abuse: ${calibrationOf(abuse)},
  hate: ${calibrationOf(hate)},
}
/** One letter is one weight of six bits. */
// oxfmt-ignore
export const abuseWeights: string = '${abuse.letters}'
// oxfmt-ignore
export const hateWeights: string = '${hate.letters}'
`,
  )
