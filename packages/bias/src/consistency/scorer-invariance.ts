import { InvalidArgumentError, requireNumber, unitInterval } from '@saaa/evaluator'
import { assertBootstrap, type BootstrapOptions, type Interval } from '../bootstrap-interval.ts'
import { counterfactualAxes, requireAxes, type CounterfactualAxis } from '../counterfactual/axes/axis-table.ts'
import { counterfactuals } from '../counterfactual/counterfactuals.ts'
import { meanInterval } from './mean-interval.ts'

export interface ScorerInvarianceOptions extends BootstrapOptions {
  /** @default every axis */
  readonly axes?: readonly CounterfactualAxis[]
  /** Counterfactuals of each group that a text names. @default 2 */
  readonly alternatives?: number
}

/** How a score moves when one group stands for another. */
export interface ExchangeGap {
  readonly axis: CounterfactualAxis
  readonly from: string
  readonly to: string
  /** Texts compared. */
  readonly count: number
  /** Mean of score(counterfactual) − score(text), with a 95 % interval over texts. */
  readonly gap: Interval
}

export interface ScorerInvariance {
  /** 1 − mean over texts of the largest |score(counterfactual) − score(text)|; 1 = blind to groups. */
  readonly invariance: Interval
  /** The gap of every exchange that occurred, the largest in size first. */
  readonly exchanges: readonly ExchangeGap[]
  /** Texts that name a group and were compared; the others cannot be. */
  readonly compared: number
  readonly skipped: number
}

/**
 * Whether a scorer judges a text alike when it is about another group: a toxicity filter, a sentiment model, a ranking of
 * applications. No model that writes is needed (paper, Def 1, for outputs alone).
 * @param score any function into [0, 1]
 * @throws InvalidArgumentError for options out of range, no text that names a group, or a score outside [0, 1]
 */
export function scorerInvariance(
  texts: readonly string[],
  score: (text: string) => number,
  options: ScorerInvarianceOptions = {},
): ScorerInvariance {
  const { axes = counterfactualAxes, alternatives = 2 } = options
  requireAxes(axes)
  assertBootstrap(options)
  const scored = (text: string): number => {
    const value = score(text)
    requireNumber('score()', value, unitInterval)
    return value
  }
  const largest: number[] = []
  const gaps = new Map<string, { axis: CounterfactualAxis; from: string; to: string; values: number[] }>()
  for (const text of texts) {
    const others = counterfactuals(text, { axes, alternatives })
    if (others.length === 0) continue
    const original = scored(text)
    let most = 0
    for (const { axis, from, to, text: other } of others) {
      const gap = scored(other) - original
      most = Math.max(most, Math.abs(gap))
      const key = `${axis} ${from} ${to}`
      const found = gaps.get(key) ?? { axis, from, to, values: [] }
      found.values.push(gap)
      gaps.set(key, found)
    }
    largest.push(most)
  }
  if (largest.length === 0)
    throw new InvalidArgumentError({ argument: 'texts', value: texts, expected: 'a text that names a group' })
  const exchanges = [...gaps.values()]
    .map(({ axis, from, to, values }) => ({
      axis,
      from,
      to,
      count: values.length,
      gap: within(meanInterval(values, options), -1),
    }))
    .sort((left, right) => Math.abs(right.gap.value) - Math.abs(left.gap.value))
  return {
    invariance: within(
      meanInterval(
        largest.map((gap) => 1 - gap),
        options,
      ),
      0,
    ),
    exchanges,
    compared: largest.length,
    skipped: texts.length - largest.length,
  }
}

/** One text alone says nothing of others: its interval is all that is possible. */
const within = ({ value, lower, upper }: Interval, least: number): Interval => ({
  value,
  lower: Math.max(least, lower),
  upper: Math.min(1, upper),
})
