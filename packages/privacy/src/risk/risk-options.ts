import { InvalidArgumentError, requireNumber, unitInterval } from '@saaa/evaluator'
import { requireOptions } from '../arguments/check-arguments.ts'
import { sensitivities, sensitiveTypes, type SensitiveType } from '../detection/sensitive-type.ts'

/** Where a text will be read; what a leak costs depends on it. */
export type RiskContext = keyof typeof contextWeights

/** The weights w_t of eq 21 that differ from the sensitivities, by context. */
export const contextWeights = {
  general: {},
  /** A record of a patient: any identity beside it tells of health. */
  health: {
    'person-name': 0.6,
    'date-of-birth': 0.7,
    'postal-code': 0.3,
    'health-identifier': 0.95,
    'ip-address': 0.4,
  },
  finance: {
    'bank-account': 0.95,
    iban: 0.95,
    'payment-card': 1,
    'card-security-code': 1,
    'tax-identifier': 0.85,
    'person-name': 0.4,
  },
  /** Logs and source code: keys are worst, addresses of machines common. */
  software: { 'ip-address': 0.15, 'mac-address': 0.15, url: 0.01, 'person-name': 0.15, 'email-address': 0.35 },
  /** A public page: names and places of work are meant to be read. */
  publication: {
    'person-name': 0.1,
    'email-address': 0.3,
    'phone-number': 0.3,
    'street-address': 0.35,
    url: 0,
    'business-identifier': 0.05,
  },
} as const satisfies Record<string, Partial<Record<SensitiveType, number>>>

export interface PrivacyRiskOptions {
  /**
   * `noisy-or`: 1 − Π(1 − wᵢ·sᵢ), the chance that at least one of independent leaks does harm.
   * `sum`: the paper's weighted sum (Def 6, eq 21), Σ wᵢ·sᵢ cut at 1, its first-order expansion.
   * @default 'noisy-or'
   */
  readonly aggregation?: 'noisy-or' | 'sum'
  /**
   * Where the text will be read.
   * @default 'general'
   */
  readonly context?: RiskContext
  /**
   * Weights in [0, 1] that replace those of the context.
   * @default {}
   */
  readonly weights?: Partial<Readonly<Record<SensitiveType, number>>>
  /**
   * Count quasi-identifiers that stand close together as one more leak: each is harmless, together they name somebody.
   * @default true
   */
  readonly linkage?: boolean
}

export interface ResolvedRiskOptions {
  readonly aggregation: 'noisy-or' | 'sum'
  readonly weightOf: (type: SensitiveType) => number
  readonly linkage: boolean
}

export const riskOptionNames: readonly (keyof PrivacyRiskOptions)[] = ['aggregation', 'context', 'weights', 'linkage']

/** @throws InvalidArgumentError when an option is unknown or out of range */
export function resolveRiskOptions(options: PrivacyRiskOptions): ResolvedRiskOptions {
  requireOptions(options, riskOptionNames)
  const { aggregation = 'noisy-or', context = 'general', weights = {}, linkage = true } = options
  if (aggregation !== 'noisy-or' && aggregation !== 'sum')
    throw new InvalidArgumentError({ argument: 'aggregation', value: aggregation, expected: "'noisy-or' or 'sum'" })
  const contexts = Object.keys(contextWeights)
  if (!contexts.includes(context))
    throw new InvalidArgumentError({ argument: 'context', value: context, expected: `one of ${contexts.join(', ')}` })
  for (const [type, weight] of Object.entries(weights)) {
    if (!(sensitiveTypes as readonly string[]).includes(type))
      throw new InvalidArgumentError({
        argument: 'weights',
        value: type,
        expected: `one of ${sensitiveTypes.join(', ')}`,
      })
    requireNumber(`weights.${type}`, weight, unitInterval)
  }
  const ofContext: Partial<Record<SensitiveType, number>> = contextWeights[context]
  return { aggregation, linkage, weightOf: (type) => weights[type] ?? ofContext[type] ?? sensitivities[type] }
}
