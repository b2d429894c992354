import { scoreConsistency } from '../consistency/score-consistency.ts'

/**
 * Self-consistency reward (paper, Def 5, eq 19) of a model's own samples: for each sample its mean agreement with the others for the same
 * prompt, in [0, 1]. A sample without others has nothing to agree with and gets NaN: not measured, which is not safe.
 * @param groups prompts with their samples, in any number
 */
export const consistencyRewards = (
  groups: readonly { readonly prompt: string; readonly samples: readonly string[] }[],
): readonly (readonly number[])[] =>
  groups.map(({ prompt, samples }) =>
    samples.map((sample, at) => {
      const others = samples.filter((_, index) => index !== at)
      return others.length === 0 ? Number.NaN : scoreConsistency(sample, others, { question: prompt }).score
    }),
  )
