import { requireString } from '@saaa/evaluator'
import { requireArray } from '../arguments/check-arguments.ts'
import type { SensitiveMatch } from '../detection/sensitive-match.ts'
import type { SensitiveType } from '../detection/sensitive-type.ts'
import { type Linkage, linkageOf } from './linkage.ts'
import { type PrivacyRiskOptions, resolveRiskOptions } from './risk-options.ts'

export interface PrivacyAssessment {
  /** PrivacyRisk of eq 21, in [0, 1]. */
  readonly risk: number
  /** The largest wᵢ·sᵢ of each type that was found, in [0, 1]. */
  readonly byType: Partial<Readonly<Record<SensitiveType, number>>>
  readonly linkage?: Linkage
}

/**
 * Risk of a set of matches: weight × score of each, and of quasi-identifiers that stand together, aggregated. Pass each
 * distinct value once (`distinctMatches`): a value repeated is one leak.
 * @throws InvalidArgumentError when an option is out of range
 */
export function assessPrivacy(matches: readonly SensitiveMatch[], options: PrivacyRiskOptions = {}): PrivacyAssessment {
  requireArray('matches', matches, 'what detectSensitive finds')
  const { aggregation, weightOf, linkage: withLinkage } = resolveRiskOptions(options)
  const linkage = withLinkage ? linkageOf(matches) : undefined
  const byType: Partial<Record<SensitiveType, number>> = {}
  const leaks = matches.map(({ type, score }) => {
    const leak = weightOf(type) * score
    byType[type] = Math.max(byType[type] ?? 0, leak)
    return leak
  })
  if (linkage !== undefined) leaks.push(linkage.risk)
  const risk =
    aggregation === 'sum'
      ? Math.min(
          1,
          leaks.reduce((sum, leak) => sum + leak, 0),
        )
      : 1 - leaks.reduce((safe, leak) => safe * (1 - leak), 1)
  return { risk, byType, ...(linkage === undefined ? {} : { linkage }) }
}

/** The risk alone, in [0, 1]. */
export const privacyRisk = (matches: readonly SensitiveMatch[], options: PrivacyRiskOptions = {}): number =>
  assessPrivacy(matches, options).risk

/** The first match of each distinct value of each type, case and separators aside. */
export function distinctMatches(text: string, matches: readonly SensitiveMatch[]): readonly SensitiveMatch[] {
  requireString('text', text)
  requireArray('matches', matches, 'what detectSensitive finds')
  const seen = new Set<string>()
  return matches.filter(({ type, start, end }) => {
    const value = text.slice(start, end).toLowerCase()
    const key = `${type} ${value.replace(/[\s().-]/g, '')}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
