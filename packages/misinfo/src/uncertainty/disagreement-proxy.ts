import { InvalidArgumentError } from '@saaa/evaluator'
import { type TextSimilarity } from '../clustering/similarity-matrix.ts'
import { scoreConsistency } from '../consistency/score-consistency.ts'

export interface DisagreementProxy {
  /** Mean dissimilarity of answers to one wording, in [0, 1]: stands for the aleatoric part. */
  readonly within: number
  /** Mean dissimilarity of answers to different wordings or of different models, in [0, 1]. */
  readonly between: number
  /** max(0, between − within): stands for the epistemic part. */
  readonly epistemic: number
}

/**
 * A stand-in for the epistemic part where only texts are at hand. Answers come in groups: one per wording of the question, or
 * one per model. Groups that differ more from each other than within themselves show that the answer hangs on what
 * should not matter. It is no mutual information: it compares words, in [0, 1], not nats.
 * @throws InvalidArgumentError for fewer than two groups or an empty one
 */
export function disagreementProxy(
  groups: readonly (readonly string[])[],
  {
    similarity = (text, other) => scoreConsistency(text, [other]).score,
  }: { readonly similarity?: TextSimilarity } = {},
): DisagreementProxy {
  if (groups.length < 2 || groups.some(({ length }) => length === 0)) {
    throw new InvalidArgumentError({ argument: 'groups', value: groups, expected: 'two groups or more, none empty' })
  }
  const within = new Mean()
  const between = new Mean()
  groups.forEach((group, at) => {
    group.forEach((text, index) => {
      for (const other of group.slice(index + 1)) within.add(1 - similarity(text, other))
      for (const others of groups.slice(at + 1)) for (const other of others) between.add(1 - similarity(text, other))
    })
  })
  return { within: within.value, between: between.value, epistemic: Math.max(0, between.value - within.value) }
}

class Mean {
  #sum = 0
  #count = 0
  add(value: number): void {
    this.#sum += value
    this.#count += 1
  }
  /** 0 of nothing. */
  get value(): number {
    return this.#count === 0 ? 0 : this.#sum / this.#count
  }
}
