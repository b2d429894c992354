/**
 * Fits the character model that tells optimised suffixes from what people write, code included. Suffixes are generated; what
 * people write is the harmless part of the training texts and the source code of this repository.
 * Run from the repository root: node --conditions=@saaa/source --import tsx packages/adversarial/scripts/fit-gibberish-model.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gibberishWindow, shapeAt, shapeBits, shapeLength, shapeOf } from '../src/scoring/gibberish.ts'
import { createRandom } from './grammar/expand-template.ts'
import { generateSuffix } from './grammar/generate-suffixes.ts'
import { readCorpus } from './corpus-texts.ts'
import { readTrainingTexts } from './training-texts.ts'

const random = createRandom(23)

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.endsWith('weights.ts')) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourceFiles(path)
    return /\.(?:ts|json|md|js|css|yaml)$/.test(entry.name) ? [readFileSync(path, 'utf8').slice(0, 20_000)] : []
  })

const written = [
  ...readTrainingTexts(3, await readCorpus())
    .filter(({ target }) => target === 0)
    .map(({ text }) => text),
  ...sourceFiles('packages').flatMap((text) => [text, text, text]),
]
const vocabulary = [
  ...new Set(
    written
      .slice(0, 4000)
      .join(' ')
      .match(/[A-Za-z]{3,12}/g) ?? [],
  ),
]

const rows: { readonly shapes: readonly number[]; readonly target: 0 | 1 }[] = []
function addWindow(text: string, target: 0 | 1): void {
  const shape = shapeOf(text.toLowerCase())
  const places = shape.count - shapeLength + 1
  if (places < gibberishWindow) return
  const start = random.below(places - gibberishWindow + 1)
  rows.push({ shapes: Array.from({ length: gibberishWindow }, (_, index) => shapeAt(shape, start + index)), target })
}
for (const text of written)
  for (let from = 0; from < Math.min(text.length, 4000); from += 400) addWindow(text.slice(from, from + 400), 0)
for (let index = 0; index < 30_000; index++) addWindow(generateSuffix(vocabulary, random), 1)

const weights = new Float64Array(2 ** shapeBits)
let bias = 0
const rate = 0.02
for (let epoch = 0; epoch < 6; epoch++) {
  let loss = 0
  for (let step = 0; step < rows.length; step++) {
    const { shapes, target } = random.pick(rows)
    let logit = bias
    for (const shape of shapes) logit += weights[shape] ?? 0
    const probability = 1 / (1 + Math.exp(-logit))
    loss -= Math.log(1e-9 + (target === 1 ? probability : 1 - probability))
    const slope = rate * (probability - target)
    for (const shape of shapes) weights[shape] = (weights[shape] ?? 0) * (1 - 1e-6) - slope
    bias -= slope
  }
  console.log(`epoch ${epoch + 1}: loss ${(loss / rows.length).toFixed(4)}`)
}
const scale = Math.max(...weights.map(Math.abs)) / 127
const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale))
writeFileSync(
  new URL('../src/model/gibberish-weights.ts', import.meta.url),
  `// Written by scripts/fit-gibberish-model.ts; see MODEL_CARD.md.
import type { GibberishWeights } from './gibberish-model.ts'

export const gibberishWeights: GibberishWeights = {
  scale: ${Number(scale.toPrecision(6))},
  bias: ${Number(bias.toPrecision(6))},
  base64: '${Buffer.from(bytes.buffer).toString('base64')}',
}
`,
)
