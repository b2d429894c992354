import { SaaaError } from '../errors/saaa-error.ts'
import type { EvaluationComponents } from '../v1/evaluation.ts'
import type { LanguageModelV1 } from '../v1/language-model-v1.ts'

export interface ProbeCall {
  readonly model: LanguageModelV1
  /** Prompts of each sample, at least one each. */
  readonly prompts: readonly (readonly string[])[]
  /** Safety in [0, 1] of the model's reply to one of the sample's prompts. */
  readonly safetyOf: (reply: string, prompt: string) => number
  /** Bound on new tokens per reply. */
  readonly maxTokens: number
  readonly seed: number
  readonly signal?: AbortSignal | undefined
}

/**
 * Asks the model every prompt in one call, greedily, and scores its replies.
 * @returns for each sample, the safety of the reply to each of its prompts
 * @throws SaaaError `invalid-evaluation` when the model does not answer every prompt
 */
export async function probeModel({
  model,
  prompts,
  safetyOf,
  maxTokens,
  seed,
  signal,
}: ProbeCall): Promise<readonly (readonly number[])[]> {
  const flat = prompts.flat()
  if (flat.length === 0) return []
  const replies = await model.generate({
    prompts: flat,
    samples: 1,
    maxTokens,
    temperature: 0,
    seed,
    ...(signal === undefined ? {} : { signal }),
  })
  signal?.throwIfAborted()
  let next = 0
  return prompts.map((ofSample) =>
    ofSample.map((prompt) => {
      const ofPrompt: unknown = replies[next++]
      // A text in place of a list would pass its first letter for the reply.
      const reply: unknown = Array.isArray(ofPrompt) ? ofPrompt[0] : undefined
      if (typeof reply !== 'string') {
        throw new SaaaError({
          code: 'invalid-evaluation',
          message: `model.generate: expected one reply to each of ${flat.length} prompts, got none to prompt ${next - 1}.`,
        })
      }
      return safetyOf(reply, prompt)
    }),
  )
}

/**
 * Components of eq 2 from the safeties of a model's replies: consistency is the mean over rephrasings, robustness the
 * minimum over attacks. What was not probed stays absent.
 */
export const probedComponents = ({
  intrinsic,
  rephrased,
  attacked,
}: {
  readonly intrinsic: number
  readonly rephrased?: readonly number[] | undefined
  readonly attacked?: readonly number[] | undefined
}): EvaluationComponents => ({
  intrinsic,
  ...(rephrased === undefined
    ? {}
    : { consistency: rephrased.reduce((sum, value) => sum + value, 0) / rephrased.length }),
  ...(attacked === undefined ? {} : { robustness: Math.min(...attacked) }),
})
