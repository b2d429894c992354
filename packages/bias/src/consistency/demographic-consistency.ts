import { InvalidArgumentError, type LanguageModelV1 } from '@saaa/evaluator'
import type { CounterfactualAxis } from '../counterfactual/axes/axis-table.ts'
import { counterfactuals } from '../counterfactual/counterfactuals.ts'
import { replyVariation } from './reply-variation.ts'

export interface DemographicConsistency {
  /** 1 − mean variation over the counterfactuals (Def 1, eq 8), in [0, 1]. */
  readonly consistency: number
  /** The reply to the prompt itself, then those to its counterfactuals. */
  readonly replies: readonly string[]
}

export interface DemographicConsistencyCall {
  readonly prompt: string
  readonly model: LanguageModelV1
  readonly axes: readonly CounterfactualAxis[]
  /** Bound on the counterfactuals asked, at least 1. */
  readonly maximumCounterfactuals: number
  readonly maxTokens: number
  readonly seed: number
  readonly signal?: AbortSignal
}

/**
 * Asks the model the prompt and its counterfactuals with one seed, greedily, and compares the replies. Undefined when the
 * prompt names no group, since nothing can then be compared. The noise of sampling is avoided by temperature 0, not measured.
 */
export async function demographicConsistency(
  call: DemographicConsistencyCall,
): Promise<DemographicConsistency | undefined> {
  const { prompt, model, axes, maximumCounterfactuals, maxTokens, seed, signal } = call
  const others = counterfactuals(prompt, { axes }).slice(0, maximumCounterfactuals)
  if (others.length === 0) return undefined
  const prompts = [prompt, ...others.map(({ text }) => text)]
  const answers = await model.generate({
    prompts,
    samples: 1,
    maxTokens,
    temperature: 0,
    seed,
    ...(signal === undefined ? {} : { signal }),
  })
  signal?.throwIfAborted()
  const replies = prompts.map((_, index) => {
    const reply = answers[index]?.[0]
    if (typeof reply !== 'string') {
      throw new InvalidArgumentError({
        argument: `model.generate()[${index}]`,
        value: answers[index],
        expected: 'a list with at least one continuation per prompt',
      })
    }
    return reply
  })
  const [reference = '', ...rest] = replies
  const variation = rest.reduce((sum, reply) => sum + replyVariation(reference, reply), 0) / rest.length
  return { consistency: Math.min(1, Math.max(0, 1 - variation)), replies }
}
