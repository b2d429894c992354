import { InvalidArgumentError } from '@saaa/evaluator'
import type { PiiMatch } from './pii-match.ts'

export interface PrivacyRiskOptions {
  /**
   * `noisy-or`: 1 − Π(1 − sᵢ·cᵢ), the chance that at least one of independent leaks does harm.
   * `sum`: the paper's weighted sum (Def 6, eq 21), Σ sᵢ·cᵢ cut at 1, its first-order expansion.
   * @default 'noisy-or'
   */
  readonly aggregation?: 'noisy-or' | 'sum'
}

/**
 * Risk in [0, 1] of a set of matches: sensitivity × confidence of each, aggregated. Pass each distinct value once: a value
 * repeated is one leak.
 * @throws InvalidArgumentError when `aggregation` is unknown
 */
export function privacyRisk(
  matches: readonly PiiMatch[],
  { aggregation = 'noisy-or' }: PrivacyRiskOptions = {},
): number {
  if (aggregation !== 'noisy-or' && aggregation !== 'sum') {
    throw new InvalidArgumentError({ argument: 'aggregation', value: aggregation, expected: "'noisy-or' or 'sum'" })
  }
  if (aggregation === 'sum')
    return Math.min(
      1,
      matches.reduce((sum, match) => sum + match.sensitivity * match.confidence, 0),
    )
  return 1 - matches.reduce((safe, match) => safe * (1 - match.sensitivity * match.confidence), 1)
}

/** The first match of each distinct value of each type, case and separators aside. */
export function distinctMatches(text: string, matches: readonly PiiMatch[]): readonly PiiMatch[] {
  const seen = new Set<string>()
  return matches.filter(({ type, start, end }) => {
    const key = `${type} ${text
      .slice(start, end)
      .toLowerCase()
      .replace(/[\s().-]/g, '')}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
