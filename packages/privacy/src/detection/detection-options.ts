import { InvalidArgumentError, requireNumber, unitInterval, requireString } from '@saaa/evaluator'
import { requireArray, requireOptions } from '../arguments/check-arguments.ts'
import { sensitiveTypes, type SensitiveType } from './sensitive-type.ts'

export interface DetectSensitiveOptions {
  /**
   * What to look for.
   * @default every type
   */
  readonly types?: readonly SensitiveType[]
  /**
   * Matches below it are left out: one score in [0, 1] for all types, or one for each type that differs from 0.5. Lower it
   * for `person-name` to find names that stand alone.
   * @default 0.5
   */
  readonly minimumScore?: number | Partial<Readonly<Record<SensitiveType, number>>>
  /**
   * Values that are never reported, for example the addresses of a support desk; compared without regard to case.
   * @default []
   */
  readonly allowed?: readonly string[]
  /**
   * Also look into base64, hexadecimal, percent, HTML entities and `\u` escapes, also inside one another.
   * @default true
   */
  readonly decode?: boolean
  /**
   * Also read full-width, styled and foreign digits and letters, and over invisible characters.
   * @default true
   */
  readonly normalize?: boolean
  /**
   * Give for every match what its score is made of.
   * @default false
   */
  readonly explain?: boolean
}

export interface ResolvedDetectionOptions {
  readonly types: ReadonlySet<SensitiveType>
  readonly minimumOf: (type: SensitiveType) => number
  /** The least of all types' minimums. */
  readonly leastScore: number
  readonly allowed: ReadonlySet<string>
  readonly decode: boolean
  readonly normalize: boolean
  readonly explain: boolean
}

const defaultMinimum = 0.5

export const detectionOptionNames: readonly (keyof DetectSensitiveOptions)[] = [
  'types',
  'minimumScore',
  'allowed',
  'decode',
  'normalize',
  'explain',
]

/** @throws InvalidArgumentError when an option is unknown or out of range */
export function resolveDetectionOptions(options: DetectSensitiveOptions): ResolvedDetectionOptions {
  requireOptions(options, detectionOptionNames)
  const {
    types = sensitiveTypes,
    minimumScore = defaultMinimum,
    allowed = [],
    decode = true,
    normalize = true,
    explain = false,
  } = options
  requireArray('types', types, 'types, for example email-address')
  for (const type of types) requireType('types', type)
  for (const [argument, value] of Object.entries({ decode, normalize, explain }))
    if (typeof value !== 'boolean') throw new InvalidArgumentError({ argument, value, expected: 'true or false' })
  requireArray('allowed', allowed, 'strings')
  for (const value of allowed) requireString('allowed', value)
  if (typeof minimumScore === 'number') requireNumber('minimumScore', minimumScore, unitInterval)
  else {
    requireOptions(minimumScore, sensitiveTypes, 'minimumScore')
    for (const [type, score] of Object.entries(minimumScore)) {
      requireNumber(`minimumScore.${type}`, score, unitInterval)
    }
  }
  const minimums = typeof minimumScore === 'number' ? {} : minimumScore
  const otherwise = typeof minimumScore === 'number' ? minimumScore : defaultMinimum
  return {
    types: new Set(types),
    minimumOf: (type) => minimums[type] ?? otherwise,
    leastScore: Math.min(otherwise, ...Object.values(minimums)),
    allowed: new Set(allowed.map((value) => value.toLowerCase())),
    decode,
    normalize,
    explain,
  }
}

function requireType(argument: string, type: string): void {
  if (!(sensitiveTypes as readonly string[]).includes(type))
    throw new InvalidArgumentError({ argument, value: type, expected: `one of ${sensitiveTypes.join(', ')}` })
}
