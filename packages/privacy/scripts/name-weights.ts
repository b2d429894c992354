/**
 * Fits the weights of src/names/name-score.ts: logistic regression with ridge on spans of presidio-research's synthetic
 * set (MIT; label: the span is a person's) and of GSM8K (MIT; label 0: first names in exercises identify nobody), thirds 0
 * and 1 of each. Prints the weights; what is in the source is their value rounded to a tenth.
 * Run: node --conditions=@saaa/source --import tsx packages/privacy/scripts/name-weights.ts
 */
import { recognize, scanFor } from '../src/detection/detection-engine.ts'
import { nameWeights, type NameEvidence } from '../src/names/name-score.ts'
import { readJson, readJsonLines, thirdOf } from '../../../tools/bench/shared-data.ts'

interface SyntheticRow {
  readonly full_text: string
  readonly spans: readonly {
    readonly entity_type: string
    readonly start_position: number
    readonly end_position: number
  }[]
}
interface Example {
  readonly features: readonly number[]
  readonly label: number
  readonly weight: number
}

const names = Object.keys(nameWeights) as NameEvidence[]
const examples: Example[] = []
const exampleWeight = { synthetic: 1, exercises: 0.25 }

function addExamples(text: string, isPerson: (start: number, end: number) => boolean, weight: number): void {
  for (const { type, start, end, why, rule } of recognize(text, scanFor(text), 0.001)) {
    if (type !== 'person-name' || rule === 'person-name-lower-case') continue
    const features = why.flatMap((part) =>
      typeof part === 'object' && 'evidence' in part ? part.evidence.map((name) => names.indexOf(name)) : [],
    )
    examples.push({ features, label: Number(isPerson(start, end)), weight })
  }
}

for (const { full_text: text, spans } of readJson<readonly SyntheticRow[]>('privacy/presidio_synth_v2.json')) {
  if (thirdOf(text) === 2) continue
  const persons = spans.filter(({ entity_type: type }) => type === 'PERSON')
  addExamples(
    text,
    (start, end) => persons.some((span) => start < span.end_position && end > span.start_position),
    exampleWeight.synthetic,
  )
}
for (const { question } of readJsonLines<{ readonly question: string }>('capability/gsm8k_test.jsonl')) {
  if (thirdOf(question) !== 2) addExamples(question, () => false, exampleWeight.exercises)
}

const prior: readonly number[] = names.map((name) => nameWeights[name])
const weights = [...prior]
const ridge = 0.5
for (let step = 0; step < 4000; step++) {
  const gradient = weights.map((value, index) => ridge * (value - (prior[index] ?? 0)))
  let total = 1
  for (const { features, label, weight } of examples) {
    const logit = features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)
    const error = weight * (1 / (1 + Math.exp(-logit)) - label)
    for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + error
    total += weight
  }
  for (let index = 0; index < weights.length; index++)
    weights[index] = (weights[index] ?? 0) - (4 / total) * (gradient[index] ?? 0)
}
console.log(examples.length, 'examples')
const counts = names.map((_, index) => examples.filter(({ features }) => features.includes(index)).length)
names.forEach((name, index) => console.log(`${name}: ${weights[index]?.toFixed(1)}, // ${counts[index]}`))
