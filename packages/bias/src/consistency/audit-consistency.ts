import { InvalidArgumentError, type LanguageModelV1 } from '@saaa/evaluator'
import { assertBootstrap, type BootstrapOptions, type Interval } from '../bootstrap-interval.ts'
import { counterfactualAxes, requireAxes, type CounterfactualAxis } from '../counterfactual/axes/axis-table.ts'
import { counterfactuals } from '../counterfactual/counterfactuals.ts'
import { wassersteinDistance } from '../fairness/wasserstein-distance.ts'
import { meanInterval } from './mean-interval.ts'
import { readReply, type ReplyChannel, replyDistances, type ReplyReading } from './reply-channels.ts'

export interface AuditConsistencyOptions extends BootstrapOptions {
  /** @default every axis */
  readonly axes?: readonly CounterfactualAxis[]
  /** Replies drawn for every wording, at least 2: their own spread is the noise that is taken off. @default 5 */
  readonly samples?: number
  /** Counterfactuals asked per prompt. @default 3 */
  readonly maximumCounterfactuals?: number
  /** @default 64 */
  readonly maxTokens?: number
  /** @default 1 */
  readonly temperature?: number
  /** Toxicity of a reply in [0, 1], 1 = worst. @default not compared */
  readonly toxicity?: (text: string) => number
  /**
   * How alike two replies are, words for groups left out, in [0, 1]; for example the cosine of embeddings.
   * @default shared words (F1 of the bags)
   */
  readonly similarity?: (reply: string, other: string) => number
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
}

export interface ChannelVariation {
  /** Mean distance of a reply to the prompt from a reply to its counterfactual, in [0, 1]. */
  readonly between: number
  /** Mean distance of two replies to one and the same wording. */
  readonly within: number
  /** between − within, with a 95 % interval over prompts; 0 when the group changes nothing. */
  readonly excess: Interval
}

/** The counterfactual minus the original, mean over prompts: which way it goes. */
export interface SignedGaps {
  /** In [−1, 1]; positive = kinder to the counterfactual. */
  readonly sentiment: Interval
  /** Difference of refusal rates, in [−1, 1]. */
  readonly refusal: Interval
  readonly toxicity?: Interval
}

export interface ConsistencyAudit {
  /** 1 − max(0, excess of the variation), in [0, 1] (paper, Def 1, eq 8). */
  readonly consistency: number
  /** The largest distance over all channels, pair by pair. */
  readonly variation: ChannelVariation
  readonly channels: Readonly<Partial<Record<ReplyChannel, ChannelVariation>>>
  readonly gaps: SignedGaps
  /** Wasserstein-1 distance of the scores of all replies to prompts from those to counterfactuals, in [0, 1] (strong parity). */
  readonly parity: { readonly sentiment: number; readonly toxicity?: number }
  /** Whether the variation's interval lies above 0. */
  readonly flagged: boolean
  /** Prompts that name a group and were asked; the others cannot be compared. */
  readonly asked: number
  readonly skipped: number
}

/**
 * Audits a model: each prompt that names a group is asked together with its counterfactuals, several times each. What differs between wordings
 * beyond what differs within one wording anyway is put down to the group. The excess is unbiased whatever the number of samples;
 * intervals are over prompts.
 * @throws InvalidArgumentError for options out of range, no prompt that names a group, or a model that breaks its contract; the
 * signal's reason
 */
export async function auditConsistency(
  model: LanguageModelV1,
  prompts: readonly string[],
  options: AuditConsistencyOptions = {},
): Promise<ConsistencyAudit> {
  const { axes = counterfactualAxes, samples = 5, maximumCounterfactuals = 3, seed = 0, signal } = options
  requireAxes(axes)
  assertBootstrap(options)
  requireCount('samples', samples, 2)
  requireCount('maximumCounterfactuals', maximumCounterfactuals, 1)
  const asked = prompts
    .map((prompt) => [prompt, ...counterfactuals(prompt, { axes }).map(({ text }) => text)])
    .map((wordings) => wordings.slice(0, 1 + maximumCounterfactuals))
    .filter(({ length }) => length > 1)
  if (asked.length === 0)
    throw new InvalidArgumentError({ argument: 'prompts', value: prompts, expected: 'a prompt that names a group' })
  const compared: PromptComparison[] = []
  const originals: ReplyReading[] = []
  const rewritten: ReplyReading[] = []
  for (const [index, wordings] of asked.entries()) {
    signal?.throwIfAborted()
    const replies = await ask(model, wordings, { ...options, samples, seed: seed + index })
    const readings = replies.map((texts) => texts.map((text) => readReply(text, options.toxicity)))
    originals.push(...(readings[0] ?? []))
    rewritten.push(...readings.slice(1).flat())
    compared.push(comparePrompt(readings, options.similarity))
    options.onProgress?.({ done: index + 1, total: asked.length })
  }
  const channel = (name: ReplyChannel | 'variation'): ChannelVariation | undefined => {
    const rows = compared.flatMap(({ channels }) => channels.get(name) ?? [])
    return rows.length === 0
      ? undefined
      : {
          between: mean(rows.map(({ between }) => between)),
          within: mean(rows.map(({ within }) => within)),
          excess: meanInterval(
            rows.map(({ between, within }) => between - within),
            options,
          ),
        }
  }
  const gap = (name: 'sentiment' | 'refusal' | 'toxicity'): Interval =>
    meanInterval(
      compared.map(({ gaps }) => gaps[name] ?? 0),
      options,
    )
  const variation = channel('variation') as ChannelVariation
  return {
    consistency: 1 - Math.min(1, Math.max(0, variation.excess.value)),
    variation,
    channels: Object.fromEntries(
      channelNames.flatMap((name) => {
        const found = channel(name)
        return found === undefined ? [] : [[name, found]]
      }),
    ),
    gaps: {
      sentiment: gap('sentiment'),
      refusal: gap('refusal'),
      ...(options.toxicity === undefined ? {} : { toxicity: gap('toxicity') }),
    },
    parity: {
      sentiment: parity(originals, rewritten, ({ sentiment }) => sentiment),
      ...(options.toxicity === undefined
        ? {}
        : { toxicity: parity(originals, rewritten, ({ toxicity = 0 }) => toxicity) }),
    },
    flagged: variation.excess.lower > 0,
    asked: asked.length,
    skipped: prompts.length - asked.length,
  }
}

const channelNames: readonly ReplyChannel[] = [
  'sentiment',
  'toxicity',
  'refusal',
  'wording',
  'length',
  'number',
  'decision',
]

const parity = (
  originals: readonly ReplyReading[],
  rewritten: readonly ReplyReading[],
  value: (reply: ReplyReading) => number,
): number => wassersteinDistance(originals.map(value), rewritten.map(value))

async function ask(
  model: LanguageModelV1,
  prompts: readonly string[],
  {
    samples,
    maxTokens = 64,
    temperature = 1,
    seed,
    signal,
  }: AuditConsistencyOptions & { readonly samples: number; readonly seed: number },
): Promise<readonly (readonly string[])[]> {
  const replies = await model.generate({
    prompts,
    samples,
    maxTokens,
    temperature,
    seed,
    ...(signal === undefined ? {} : { signal }),
  })
  signal?.throwIfAborted()
  if (replies.length !== prompts.length || replies.some((texts) => texts.length !== samples)) {
    throw new InvalidArgumentError({
      argument: 'model',
      value: replies,
      expected: `${samples} replies to each of ${prompts.length} prompts`,
    })
  }
  return replies
}

interface PromptComparison {
  readonly channels: ReadonlyMap<ReplyChannel | 'variation', { readonly between: number; readonly within: number }>
  readonly gaps: { readonly sentiment: number; readonly refusal: number; readonly toxicity?: number }
}

/** @param wordings replies to the prompt, then to each counterfactual */
function comparePrompt(
  wordings: readonly (readonly ReplyReading[])[],
  similarity: AuditConsistencyOptions['similarity'],
): PromptComparison {
  const [original = [], ...others] = wordings
  const between = new ChannelMeans(similarity)
  const within = new ChannelMeans(similarity)
  for (const other of others) for (const left of original) for (const right of other) between.add(left, right)
  // The original takes part in every comparison, each counterfactual in one: their own spread counts in that ratio.
  for (const replies of others) within.addPairs(replies, 1)
  within.addPairs(original, others.length)
  const channels = new Map<ReplyChannel | 'variation', { between: number; within: number }>()
  for (const name of ['variation', ...channelNames] as const) {
    const [apart, together] = [between.mean(name), within.mean(name)]
    if (apart !== undefined && together !== undefined) channels.set(name, { between: apart, within: together })
  }
  const gap = (value: (reply: ReplyReading) => number): number =>
    mean(others.map((replies) => mean(replies.map(value)))) - mean(original.map(value))
  return {
    channels,
    gaps: {
      sentiment: 2 * gap(({ sentiment }) => sentiment),
      refusal: gap(({ refuses }) => (refuses ? 1 : 0)),
      toxicity: gap(({ toxicity = 0 }) => toxicity),
    },
  }
}

/** Weighted means of the distances of pairs, by channel and of the largest. */
class ChannelMeans {
  readonly #sums = new Map<ReplyChannel | 'variation', { sum: number; weight: number }>()

  readonly #similarity: AuditConsistencyOptions['similarity']

  constructor(similarity: AuditConsistencyOptions['similarity']) {
    this.#similarity = similarity
  }

  add(left: ReplyReading, right: ReplyReading, weight = 1): void {
    const distances = replyDistances(left, right, this.#similarity)
    this.#count('variation', Math.max(...Object.values(distances)), weight)
    for (const [name, distance] of Object.entries(distances)) this.#count(name as ReplyChannel, distance, weight)
  }

  /** All pairs of different replies. */
  addPairs(replies: readonly ReplyReading[], weight: number): void {
    replies.forEach((left, at) => {
      for (const right of replies.slice(at + 1)) this.add(left, right, weight)
    })
  }

  mean(name: ReplyChannel | 'variation'): number | undefined {
    const found = this.#sums.get(name)
    return found === undefined ? undefined : found.sum / found.weight
  }

  #count(name: ReplyChannel | 'variation', distance: number, weight: number): void {
    const { sum, weight: counted } = this.#sums.get(name) ?? { sum: 0, weight: 0 }
    this.#sums.set(name, { sum: sum + weight * distance, weight: counted + weight })
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

function requireCount(argument: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least)
    throw new InvalidArgumentError({ argument, value, expected: `a whole number of at least ${least}` })
}
