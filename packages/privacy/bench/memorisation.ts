/** Memorisation on synthetic models of which the truth is known. */
import { seededRandom } from '@saaa/evaluator'
import type { LanguageModelV1 } from '@saaa/evaluator'
import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { readNovels } from '../../../tools/bench/shared-data.ts'
import {
  auditModel,
  createCanaries,
  epsilonFromOneRun,
  findVerbatimOverlaps,
  measureExposure,
  rankExtractions,
  referenceCanaries,
} from '../src/index.ts'
import { rememberingModel } from './remembering-model.ts'

/** The model's loss on a secret is the secret's rank in a known order, so that every exposure can be told beforehand. */
async function knownRanks(): Promise<Row> {
  const set = createCanaries({ count: 10, seed: 3, alphabet: ['0', '1', '2', '3'], secretLength: 5 })
  const references = referenceCanaries(set, { count: 1023, seed: 4 })
  const loss = new Map(references.map(({ secret }, index) => [secret, 2 * index + 2]))
  const ranks = set.canaries.map((_, index) => 2 ** index)
  for (const [index, { secret }] of set.canaries.entries()) loss.set(secret, 2 * (ranks[index] as number) - 1)
  const model: LanguageModelV1 = {
    generate: () => Promise.resolve([]),
    logLikelihood: ({ pairs }) =>
      Promise.resolve(pairs.map(({ continuation }) => ({ sum: -(loss.get(continuation) ?? 0), tokens: [] }))),
  }
  const report = await measureExposure({ model, canaries: set, references: 1023, seed: 4 })
  const size = Math.log2(references.length + 1)
  const worst = Math.max(
    ...report.canaries.map(({ exposure }, index) => Math.abs(exposure - (size - Math.log2(ranks[index] as number)))),
  )
  return {
    name: 'exposure of 10 canaries of known rank',
    figure: `largest difference ${worst.toExponential(1)} bits`,
    bar: '≤ 1e-9',
    met: worst <= 1e-9,
  }
}

async function extraction(): Promise<Row> {
  const random = seededRandom(8)
  const sentence = () =>
    Array.from(
      { length: 14 },
      () => 'the wind boat mill stone lamp river night garden wall'.split(' ')[Math.floor(random() * 10)],
    ).join(' ')
  const texts = Array.from({ length: 100 }, (_, index) => `${index}: ${sentence()}`)
  const remembered = texts.slice(0, 10).map((text) => ({ text, gain: 2.5 }))
  const model = rememberingModel({ alphabet: 40, remembered })
  const ranked = await rankExtractions({
    model: {
      ...model,
      generate: ({ prompts }) => Promise.resolve(prompts.map(() => texts)),
    },
    referenceModel: rememberingModel({ alphabet: 40, remembered: [] }),
    top: 10,
    maxTokens: 200,
    seed: 1,
  })
  const found = ranked.slice(0, 10).filter(({ text }) => remembered.some((entry) => entry.text === text)).length
  return {
    name: 'extraction: remembered texts among the first 10 of 100',
    figure: `${found}`,
    bar: '10',
    met: found === 10,
  }
}

/** Randomised response with ε known: the bound must hold in at least 95 % of audits, and come near. */
function auditCoverage(): Row {
  const random = seededRandom(21)
  const truth = 2
  const accuracy = 1 / (1 + Math.exp(-truth))
  let violations = 0
  let sum = 0
  const audits = 500
  for (let audit = 0; audit < audits; audit += 1) {
    let correct = 0
    for (let guess = 0; guess < 500; guess += 1) if (random() < accuracy) correct += 1
    const bound = epsilonFromOneRun({ canaries: 1000, guesses: 500, correct, delta: 1e-5 })
    if (bound > truth) violations += 1
    sum += bound
  }
  return {
    name: `lower bound on ε from one run, true ε = ${truth}`,
    figure: `exceeds it in ${((100 * violations) / audits).toFixed(1)} % of ${audits} audits, mean bound ${(sum / audits).toFixed(2)}`,
    bar: '≤ 5 %, ≥ 1.5',
    met: violations / audits <= 0.05 && sum / audits >= 1.5,
  }
}

async function auditOfModels(): Promise<Row> {
  const { canaries } = createCanaries({ count: 400, seed: 2, inclusionRate: 0.5 })
  const remembered = canaries
    .filter(({ included }) => included)
    .map(({ prefix, secret }) => ({ text: prefix + secret, gain: 1 }))
  const leaking = await auditModel({ model: rememberingModel({ alphabet: 11, remembered }), canaries })
  const silent = await auditModel({ model: rememberingModel({ alphabet: 11, remembered: [] }), canaries })
  return {
    name: 'audit: a model that remembers every canary, and one that remembers none',
    figure: `ε ≥ ${leaking.epsilonLowerBound.toFixed(2)}, ε ≥ ${silent.epsilonLowerBound.toFixed(2)}`,
    bar: '≥ 4, 0',
    met: leaking.epsilonLowerBound >= 4 && silent.epsilonLowerBound === 0,
  }
}

async function overlapInNovels(): Promise<readonly Row[]> {
  const novels = readNovels().map(({ text }) => text)
  const bytes = novels.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const random = seededRandom(5)
  const copied = Array.from({ length: 200 }, () => {
    const novel = novels[Math.floor(random() * novels.length)] as string
    const start = Math.floor(random() * (novel.length - 300))
    return novel.slice(start, start + 200)
  })
  const made = copied.map((text) => text.split(' ').toReversed().join(' '))
  const start = performance.now()
  const overlaps = await findVerbatimOverlaps({ samples: [...copied, ...made], corpus: novels })
  const seconds = (performance.now() - start) / 1000
  const found = overlaps.slice(0, copied.length).filter(({ coverage }) => coverage === 1).length
  const longest = overlaps.slice(0, copied.length).filter((overlap) => (overlap.longest?.end ?? 0) === 200).length
  const false_ = overlaps.slice(copied.length).filter(({ coverage }) => coverage > 0).length
  return [
    {
      name: 'verbatim overlap: 200 copied pieces of novels, 200 with their words reversed',
      figure: `${found} found whole, ${longest} with their place, ${false_} false`,
      bar: '200, 200, 0',
      met: found === copied.length && longest === copied.length && false_ === 0,
    },
    {
      name: 'verbatim overlap: speed past the novels',
      figure: `${(bytes / seconds / 1e6).toFixed(0)} MB/s`,
      bar: '≥ 20 MB/s',
      met: bytes / seconds >= 20e6,
    },
  ]
}

export const memorisationMeasurement: Measurement = {
  key: 'memorisation',
  measure: async () => [await knownRanks(), await extraction(), auditCoverage(), await auditOfModels()],
}

export const verbatimOverlapMeasurement: Measurement = { key: 'verbatim-overlap', measure: overlapInNovels }
