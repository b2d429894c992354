/**
 * Fits what detection ships: a linear model on hashed words and characters, and the weights that join it with the rules.
 * Writes src/model/attack-weights.ts. Only on permissive or generated text (MODEL_CARD.md); thirds 0 and 1 of each set.
 * Run from the repository root: node --conditions=@saaa/source --import tsx packages/adversarial/scripts/fit-attack-model.ts
 */
import { writeFileSync } from 'node:fs'
import { thirdOf } from '../../../tools/bench/shared-data.ts'
import type { WordModel } from '../src/model/attack-model.ts'
import { mostSuspiciousStretch } from '../src/model/score-words.ts'
import { readConceptFeatures } from '../src/model/concept-features.ts'
import { readTokenFeatures } from '../src/model/token-features.ts'
import { readablePieces } from '../src/readable-text.ts'
import { mentionRanges, withoutMentions } from '../src/scoring/quoted-mentions.ts'
import { evidenceNames, evidenceVector, readPieceEvidence } from '../src/scoring/piece-evidence.ts'
import { createRandom } from './grammar/expand-template.ts'
import { readCorpus } from './corpus-texts.ts'
import { fitLinear, prepareExample, type LinearFit } from './linear-fit.ts'
import { fitLogistic, type LogisticRow } from './logistic-fit.ts'
import { pasteIntoProse, readTrainingTexts, type TrainingText } from './training-texts.ts'

const seed = 11
/** Enough to lift a request for harm over the threshold, not an ordinary one. */
const gibberishWeight = 0.8

/** Half of what is fitted on are attacks, of what applications read hardly anything: log-odds taken off, chosen on thirds 0 and 1. */
const caution = 0.7

/** As detection reads it: small letters, disguises undone. */
const readable = (text: string): string => readablePieces(text).next().value?.text ?? ''

/** Rounds of fitting, each with what the one before took for an attack in harmless texts. */
const minedRounds = 2
/** From these log-odds on, a harmless stretch is learnt from by itself. */
const minedLeast = -1

function fitOn(texts: readonly TrainingText[]): LinearFit {
  // What a harmless text quotes is no example of harmless wording.
  const examples = texts.map(({ text, target, weight, untrusted }) =>
    prepareExample(target > 0 ? readable(text) : withoutMentions(readable(text)), target, weight, untrusted),
  )
  let fit = fitLinear(examples, createRandom(seed))
  for (let round = 0; round < minedRounds; round++) {
    const model = quantize(fit)
    const before = examples.length
    for (const { text, target, untrusted } of texts) {
      if (target > 0) continue
      const words = readable(text)
      const features = readTokenFeatures(words)
      const { logit, from, to } = mostSuspiciousStretch(
        features,
        readConceptFeatures(words, features, { untrusted }),
        model,
        { mentions: mentionRanges(words) },
      )
      if (logit < minedLeast || to - from === features.count) continue
      examples.push(
        prepareExample(withoutMentions(words).slice(features.starts[from], features.ends[to - 1]), 0, 1, untrusted),
      )
    }
    console.log(`${examples.length - before} harmless stretches mined`)
    fit = fitLinear(examples, createRandom(seed))
  }
  return fit
}

/** Weights as whole numbers in [−127, 127]; the few largest are cut. */
function quantize({ weights, conceptWeights, bias }: LinearFit): WordModel {
  const words = quantizeTable(weights)
  const concepts = quantizeTable(conceptWeights)
  return {
    weights: words.bytes,
    scale: words.scale,
    conceptWeights: concepts.bytes,
    conceptScale: concepts.scale,
    bias,
  }
}

function quantizeTable(weights: Float32Array): { readonly bytes: Int8Array; readonly scale: number } {
  const sizes = weights.map(Math.abs).sort()
  const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127
  return {
    bytes: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
    scale,
  }
}

function rowOf({ text, target, weight, source, untrusted = false }: TrainingText, model: WordModel): LogisticRow {
  const evidence = readPieceEvidence(readable(text), model, { untrusted })
  // Signs in odd places say little by themselves (tables, formulas): their weight is set below, not fitted.
  return { inputs: evidenceVector({ ...evidence, gibberish: undefined }), target, weight, source }
}

const corpus = await readCorpus()

/** Real texts have no templates: their parts are halves by a hash. */
const partOf = (text: string): 0 | 1 => (thirdOf(`part ${text}`) === 0 || text.length % 2 === 0 ? 0 : 1)
const isGenerated = (source: string) => /^(?:attack|benign|varied):/.test(source)
const ofPart = (part: 0 | 1): readonly TrainingText[] =>
  readTrainingTexts(seed, corpus, part).filter(
    ({ text, source }) => isGenerated(source) || partOf(text.slice(0, 80)) === part,
  )

// How the model does on templates and texts that it has not seen decides how far it is trusted.
const parts = [ofPart(0), ofPart(1)] as const
const rows = ([0, 1] as const).flatMap((part) => {
  const model = quantize(fitOn(parts[part]))
  const unseen = parts[part === 0 ? 1 : 0]
  return [...unseen, ...pasteIntoProse(unseen, createRandom(seed))].map((text) => rowOf(text, model))
})
const joint = fitLogistic(rows, evidenceNames.length)
joint.weights[evidenceNames.indexOf('gibberish')] = gibberishWeight
const evidenceBias = joint.bias - caution
const model = quantize(fitOn(readTrainingTexts(seed, corpus)))
const used = model.weights.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0)
console.log(`${used} of ${model.weights.length} weights are not zero`)
console.log(
  `bias ${evidenceBias.toFixed(3)}`,
  evidenceNames.map((name, at) => `${name} ${joint.weights[at]?.toFixed(3)}`).join(', '),
)

const round = (value: number) => Number(value.toPrecision(6))
writeFileSync(
  new URL('../src/model/attack-weights.ts', import.meta.url),
  `// Written by scripts/fit-attack-model.ts; see MODEL_CARD.md.
import type { AttackWeights } from './attack-model.ts'

export const attackWeights: AttackWeights = {
  scale: ${round(model.scale)},
  conceptScale: ${round(model.conceptScale)},
  bias: ${round(model.bias)},
  evidenceBias: ${round(evidenceBias)},
  evidenceWeights: {
${evidenceNames.map((name, at) => `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${round(joint.weights[at] ?? 0)},`).join('\n')}
  },
  base64:
    '${Buffer.from(model.weights.buffer).toString('base64')}',
  conceptBase64:
    '${Buffer.from(model.conceptWeights.buffer).toString('base64')}',
}
`,
)
