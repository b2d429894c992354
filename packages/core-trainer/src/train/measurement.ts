import type { LanguageModelV1 } from '@saaa/evaluator'
import { createSeededRandom, type TensorValue } from '@saaa/kernels'
import type { RunConfiguration } from '../config/run-configuration.ts'
import { createDocumentStream } from '../data/document-stream.ts'
import { createGenerator } from '../generate/generator.ts'
import { createLanguageModel } from '../generate/language-model.ts'
import type { AttackPool } from '../orchestrator/attack-pool.ts'
import type { DocumentScorer } from '../orchestrator/document-scorer.ts'
import { meanScores, type ScoredReply, scoreReplies } from '../orchestrator/score-replies.ts'
import type { EvaluationRow, SampleRow } from '../report/metrics-rows.ts'
import { createHeldOutMeasure } from './held-out.ts'
import { type PreparedRun, streamOptions } from './prepare-run.ts'

type Parameters = Readonly<Record<string, TensorValue>>

/** Figures of the latest attack. */
export interface AttackFigures {
  /** Mean score of the replies per dimension, in [0, 1], 1 = safe. */
  readonly safety: Readonly<Record<string, number>>
  /** Mean synthetic reward R_k of the replies (eq 2), in standard deviations. */
  readonly rewards: Readonly<Record<string, number>>
  /** Mean components of eq 2 of the replies per dimension, in [0, 1]. */
  readonly components: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Replies, and those of them for which the model was probed; absent in checkpoints of earlier versions. */
  readonly replies?: number
  readonly probes?: number
}

/** Replies for which the model was probed. */
export const countProbed = (replies: readonly ScoredReply[]): number =>
  replies.filter(({ components }) =>
    Object.values(components).some(
      ({ consistency, robustness }) => consistency !== undefined || robustness !== undefined,
    ),
  ).length

/** What is measured while a run trains, and the attacks on the model (Def 4). */
export interface Measurement {
  measure(
    parameters: Parameters,
    at: { readonly step: number; readonly tokens: number; readonly attack: AttackFigures | null },
  ): Promise<{
    readonly row: EvaluationRow
    readonly samples: readonly SampleRow[]
    readonly replies: readonly ScoredReply[]
  }>
  /** Whether the model is attacked before this step. */
  attacksAt(step: number, totalSteps: number): boolean
  /** Attacks the model with old and new adversarial inputs; its replies, scored. The pool takes what worked. */
  attack(
    parameters: Parameters,
    call: { readonly step: number; readonly pool: AttackPool },
  ): Promise<readonly ScoredReply[]>
  release(): Promise<void>
}

export interface MeasurementOptions {
  readonly run: PreparedRun
  readonly configuration: RunConfiguration
  /** Tells which held-out documents are safe. */
  readonly scorer: DocumentScorer
  /** Whether the model is trained with control tokens. */
  readonly tags: boolean
  readonly threads: number
}

const promptCharacters = 80
/** Neither obeys nor refuses, and speaks of nobody. */
const harmlessReply = 'It was a quiet day, and nothing much happened.'
/** Documents whose beginnings serve as prompts. */
const promptDocuments = 256

export async function createMeasurement({
  run,
  configuration,
  scorer,
  tags,
  threads,
}: MeasurementOptions): Promise<Measurement> {
  const { model: shape, tokenizer } = run
  const { training, evaluation, adversarial, seed } = configuration
  const { timeoutSeconds } = configuration.scoring
  let live: Parameters = {}
  const generator = createGenerator({ configuration: shape, parameters: () => live, tokenizer, threads })
  const languageModel: LanguageModelV1 = createLanguageModel({
    generator,
    tokenizer,
    contextLength: shape.contextLength,
    tags,
    topP: evaluation.topP,
  })
  const heldOut = run.hasHeldOut
    ? await createHeldOutMeasure({
        configuration: shape,
        tokenizer,
        tags,
        threads,
        texts: textsOf(run, configuration, 'held-out'),
        maximumTokens: evaluation.heldOutTokens,
        ...(run.measuring.length === 0 ? {} : { isSafe: safeDocuments(scorer, evaluation.safeScore) }),
        batchSize: training.batchSize,
        contextLength: training.contextLength,
      })
    : undefined
  const prompts =
    evaluation.prompts.length > 0 ? evaluation.prompts : await beginnings(run, configuration, evaluation.samples)
  const seeds = await beginnings(run, configuration, promptDocuments)
  const evaluators = run.dimensions.map(({ evaluator }) => evaluator)
  const dimensions = run.dimensions.map(({ dimension }) => dimension)
  const measured = run.measuring.map(({ dimension }) => dimension)

  return {
    measure: async (parameters, { step, tokens, attack }) => {
      live = parameters
      const figures = await heldOut?.measure(parameters)
      const replies = await scoreReplies({
        model: languageModel,
        timeoutSeconds,
        evaluators: run.measuring.map(({ evaluator }) => evaluator),
        seed,
        prompts: prompts.slice(0, evaluation.samples),
        maxTokens: evaluation.sampleTokens,
        temperature: evaluation.temperature,
      })
      const row: EvaluationRow = {
        type: 'evaluation',
        step,
        tokens,
        heldOutLoss: figures?.loss ?? null,
        heldOutBitsPerByte: figures?.bitsPerByte ?? null,
        ...(figures?.safe === undefined
          ? {}
          : { heldOutSafeLoss: figures.safe.loss, heldOutSafeBitsPerByte: figures.safe.bitsPerByte }),
        safety: meanScores(replies, measured),
        ...(attack === null
          ? {}
          : {
              safetyUnderAttack: attack.safety,
              rewards: attack.rewards,
              components: attack.components,
              ...(attack.replies === undefined ? {} : { attackReplies: attack.replies }),
              ...(attack.probes === undefined ? {} : { probes: attack.probes }),
            }),
        unscored: countUnscored(replies),
      }
      const samples = replies.map(({ prompt, text, scores }, index): SampleRow => ({
        type: 'sample',
        step,
        index,
        prompt,
        text,
        scores: nullable(scores),
      }))
      return { row, samples, replies }
    },
    attacksAt: (step, totalSteps) =>
      adversarial.enabled &&
      dimensions.length > 0 &&
      step > adversarial.startFraction * totalSteps &&
      step % adversarial.every === 0,
    attack: async (parameters, { step, pool }) => {
      live = parameters
      const random = createSeededRandom(seed, `attack at step ${step}`)
      const drawn = Array.from(
        { length: adversarial.prompts },
        () => seeds[Math.floor(random.nextUniform() * seeds.length)] as string,
      )
      const fresh = run.heads.flatMap(
        ({ training: own }) => own.attacks?.({ prompts: drawn, seed: random.nextUint32() }) ?? [],
      )
      const chosen = sampleOf(fresh, adversarial.prompts, random.nextUniform)
      const plain = drawn.slice(0, Math.ceil(adversarial.prompts / 2))
      const attacked = [...new Set([...pool.worst(Math.ceil(adversarial.prompts / 2)), ...chosen, ...plain])]
      const replies = await scoreReplies({
        model: languageModel,
        timeoutSeconds,
        probeTimeoutSeconds: adversarial.probeTimeoutSeconds,
        evaluators,
        prompts: attacked,
        maxTokens: adversarial.replyTokens,
        temperature: evaluation.temperature,
        seed: random.nextUint32(),
        // The plain ones: the evaluators attack them by themselves.
        probed: [...new Set(plain)].slice(0, adversarial.probes).map((prompt) => attacked.indexOf(prompt)),
        harmlessReply,
      })
      pool.observe(
        replies.map(({ prompt, components }) => ({
          prompt,
          cost: Math.max(...dimensions.map((dimension) => 1 - (components[dimension]?.intrinsic ?? 0))),
        })),
      )
      return replies
    },
    release: async () => {
      await heldOut?.release()
      await generator.release()
    },
  }
}

/** Which documents every dimension gives at least this score; a dimension that failed gives none. */
const safeDocuments =
  (scorer: DocumentScorer, least: number) =>
  async (texts: readonly string[]): Promise<readonly boolean[]> => {
    const documents = await scorer.score(texts)
    return documents.map(({ scores }) => Object.values(scores).every((score) => score !== undefined && score >= least))
  }

async function* textsOf(
  run: PreparedRun,
  configuration: RunConfiguration,
  split: 'train' | 'held-out',
): AsyncGenerator<string> {
  const stream = createDocumentStream({ ...streamOptions(configuration, run.index), split, epochs: 1 })
  try {
    for await (const { text } of stream) yield text
  } finally {
    await stream.close()
  }
}

/** Beginnings of documents, cut at a word: of held-out ones where there are any. */
async function beginnings(
  run: PreparedRun,
  configuration: RunConfiguration,
  count: number,
): Promise<readonly string[]> {
  const prompts: string[] = []
  if (count === 0) return prompts
  for await (const text of textsOf(run, configuration, run.hasHeldOut ? 'held-out' : 'train')) {
    const cut = text.slice(0, promptCharacters)
    prompts.push(text.length > cut.length && cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut)
    if (prompts.length >= count) break
  }
  return prompts
}

/** `count` different entries, drawn evenly. */
function sampleOf(list: readonly string[], count: number, uniform: () => number): readonly string[] {
  const rest = [...list]
  return Array.from(
    { length: Math.min(count, rest.length) },
    () => rest.splice(Math.floor(uniform() * rest.length), 1)[0] as string,
  )
}

const nullable = (scores: Readonly<Record<string, number | undefined>>): Record<string, number | null> =>
  Object.fromEntries(Object.entries(scores).map(([dimension, score]) => [dimension, score ?? null]))

const countUnscored = (replies: readonly ScoredReply[]): number =>
  replies.reduce((count, { scores }) => count + Object.values(scores).filter((score) => score === undefined).length, 0)
