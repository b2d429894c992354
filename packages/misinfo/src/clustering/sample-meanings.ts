import { InvalidArgumentError, type LanguageModelV1, positiveInteger, requireNumber } from '@saaa/evaluator'
import { type SemanticEntropy, semanticEntropy, type SemanticEntropyOptions } from './semantic-entropy.ts'

export interface SampleMeaningsOptions extends Omit<SemanticEntropyOptions, 'likelihoods'> {
  /** Stops when the interval of the entropy is narrower than this, in nats. @default 0.7 */
  readonly width?: number
  /** Samples drawn at once, and at first. @default 5 */
  readonly batch?: number
  /** Most samples. @default 20 */
  readonly maximum?: number
  /** @default 64 */
  readonly maxTokens?: number
  /** Above 0: greedy answers cannot differ. @default 1 */
  readonly temperature?: number
  readonly signal?: AbortSignal
  /** Called after each batch. */
  readonly onProgress?: (progress: { readonly samples: number; readonly entropy: SemanticEntropy }) => void
}

export interface SampledMeanings {
  readonly samples: readonly string[]
  readonly entropy: SemanticEntropy
  /** Why it ended. */
  readonly stopped: 'tight' | 'maximum'
}

/**
 * Draws answers to a prompt until their semantic entropy is known well enough: a model that always says the same is done after
 * the first batches, a doubtful one gets the whole budget.
 * @throws InvalidArgumentError for options out of range or a model that returns another number of samples; the signal's reason
 */
export async function sampleMeanings(
  model: LanguageModelV1,
  prompt: string,
  options: SampleMeaningsOptions = {},
): Promise<SampledMeanings> {
  const { width = 0.7, batch = 5, maximum = 20, maxTokens = 64, temperature = 1, seed = 0, signal } = options
  for (const [argument, value] of Object.entries({ batch, maximum, maxTokens })) {
    requireNumber(argument, value, positiveInteger)
  }
  for (const [argument, value] of Object.entries({ width, temperature })) {
    if (!(value > 0)) throw new InvalidArgumentError({ argument, value, expected: 'a number above 0' })
  }
  const samples: string[] = []
  for (;;) {
    signal?.throwIfAborted()
    const wanted = Math.min(batch, maximum - samples.length)
    const [drawn] = await model.generate({
      prompts: [prompt],
      samples: wanted,
      maxTokens,
      temperature,
      seed: seed + samples.length,
      ...(signal === undefined ? {} : { signal }),
    })
    if (drawn?.length !== wanted)
      throw new InvalidArgumentError({ argument: 'model', value: drawn, expected: `${wanted} samples of one prompt` })
    samples.push(...drawn)
    const entropy = semanticEntropy(samples, { question: prompt, ...options })
    options.onProgress?.({ samples: samples.length, entropy })
    if (entropy.upper - entropy.lower < width) return { samples, entropy, stopped: 'tight' }
    if (samples.length >= maximum) return { samples, entropy, stopped: 'maximum' }
  }
}
