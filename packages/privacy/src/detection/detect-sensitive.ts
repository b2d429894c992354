import { detectPii } from '../detect-pii.ts'
import type { SensitiveMatch } from './sensitive-match.ts'
import type { SensitiveType } from './sensitive-type.ts'

export interface DetectSensitiveOptions {
  readonly types?: readonly SensitiveType[]
  readonly minimumScore?: number
}

export function detectSensitive(text: string, { minimumScore = 0.5 }: DetectSensitiveOptions = {}): readonly SensitiveMatch[] {
  return detectPii(text, { minimumConfidence: minimumScore }).map(({ confidence, validated, ...match }) => ({
    ...match,
    score: confidence,
    ...(validated ? { validator: match.rule } : {}),
  }))
}
