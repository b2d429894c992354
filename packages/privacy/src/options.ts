import { InvalidArgumentError } from '@saaa/evaluator'
import { piiTypes, type PiiType } from './pii-type.ts'

export interface DetectPiiOptions {
  /**
   * What to look for.
   * @default every type
   */
  readonly types?: readonly PiiType[]
  /**
   * Matches below it are dropped, in [0, 1].
   * @default 0.5
   */
  readonly minimumConfidence?: number
}

export interface ResolvedDetectionOptions {
  readonly types: ReadonlySet<PiiType>
  readonly minimumConfidence: number
}

export function resolveDetectionOptions({
  types = piiTypes,
  minimumConfidence = 0.5,
}: DetectPiiOptions): ResolvedDetectionOptions {
  requireUnitInterval('minimumConfidence', minimumConfidence)
  for (const type of types) {
    if (!piiTypes.includes(type))
      throw new InvalidArgumentError({ argument: 'types', value: type, expected: `one of ${piiTypes.join(', ')}` })
  }
  return { types: new Set(types), minimumConfidence }
}

/** @throws InvalidArgumentError unless the value is a number in [0, 1] */
export function requireUnitInterval(argument: string, value: unknown): asserts value is number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
    throw new InvalidArgumentError({ argument, value, expected: 'a number in [0, 1]' })
  }
}
