import { InvalidArgumentError } from '@saaa/evaluator'
import { entropyOf } from '../clustering/entropy-estimate.ts'

export interface EnsembleUncertainty {
  /** H[E p]: predictive entropy of the averaged distribution, nats. */
  readonly total: number
  /** E H[p]: what remains when the members agree, noise of the data. */
  readonly aleatoric: number
  /** H[E p] − E H[p] ≥ 0: mutual information of prediction and member, what more training could remove. */
  readonly epistemic: number
}

/**
 * Splits predictive uncertainty by the disagreement of members (paper, eq 20): separately trained models, checkpoints of one run, or
 * passes with dropout (Gal and Ghahramani 2016; Depeweg et al. 2018).
 * @param members one distribution per member over the same outcomes; each is scaled to sum 1
 * @throws InvalidArgumentError for no member, members of unequal length or a negative or absent mass
 */
export function ensembleUncertainty(members: readonly (readonly number[])[]): EnsembleUncertainty {
  const outcomes = members[0]?.length ?? 0
  const usable = (member: readonly number[]): boolean =>
    member.length === outcomes && member.every((p) => p >= 0 && p < Infinity) && member.some((p) => p > 0)
  if (outcomes === 0 || !members.every(usable)) {
    throw new InvalidArgumentError({
      argument: 'members',
      value: members,
      expected: 'at least one distribution, all over the same outcomes, with finite probabilities of at least 0',
    })
  }
  const scaled = members.map((member) => {
    const mass = member.reduce((sum, p) => sum + p, 0)
    return member.map((p) => p / mass)
  })
  const mean = scaled[0]!.map((_, outcome) => scaled.reduce((sum, member) => sum + member[outcome]!, 0) / scaled.length)
  const total = entropyOf(mean)
  const aleatoric = scaled.reduce((sum, member) => sum + entropyOf(member), 0) / scaled.length
  return { total, aleatoric, epistemic: Math.max(0, total - aleatoric) }
}
