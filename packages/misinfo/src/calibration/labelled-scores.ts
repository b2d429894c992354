import { InvalidArgumentError } from '@saaa/evaluator'

/** A confidence and whether the answer was right. */
export interface LabelledScore {
  /** Higher = surer. */
  readonly score: number
  readonly correct: boolean
}

/** @throws InvalidArgumentError for an empty list, a score that is not finite, or (where asked) one outside [0, 1] */
export function assertLabelled(
  scores: readonly LabelledScore[],
  { unit = false }: { readonly unit?: boolean } = {},
): void {
  const fits = (score: unknown): boolean =>
    typeof score === 'number' && Number.isFinite(score) && (!unit || (score >= 0 && score <= 1))
  if (scores.length === 0 || !scores.every(({ score, correct }) => fits(score) && typeof correct === 'boolean')) {
    throw new InvalidArgumentError({
      argument: 'scores',
      value: scores,
      expected: `at least one { score, correct } with a ${unit ? 'score in [0, 1]' : 'finite score'}`,
    })
  }
}
