import { requireNumber, unitInterval } from '@saaa/evaluator'
import type { ToxicityScore } from '../composite/score-toxicity.ts'

/** The categories of OpenAI's moderation answer. */
export const moderationCategories = [
  'harassment',
  'harassment/threatening',
  'hate',
  'hate/threatening',
  'illicit',
  'illicit/violent',
  'self-harm',
  'self-harm/instructions',
  'self-harm/intent',
  'sexual',
  'sexual/minors',
  'violence',
  'violence/graphic',
] as const

export type ModerationCategory = (typeof moderationCategories)[number]

export interface ModerationResult {
  readonly flagged: boolean
  readonly categories: Readonly<Record<ModerationCategory, boolean>>
  /** In [0, 1]; 0 where this package has no judgement. */
  readonly category_scores: Readonly<Record<ModerationCategory, number>>
  readonly category_applied_input_types: Readonly<Record<ModerationCategory, readonly 'text'[]>>
}

/** The body of an answer of OpenAI's moderation endpoint. */
export interface ModerationResponse {
  readonly id: string
  readonly model: string
  readonly results: readonly ModerationResult[]
}

export interface ModerationResponseOptions {
  /** Scores above it set a category's flag, in [0, 1]. @default 0.5 */
  readonly threshold?: number
  /** @default 'modr-local' */
  readonly id?: string
}

/**
 * The categories that a toxicity score speaks of; the others (self-harm, illicit advice, minors, gore) are other questions,
 * stay 0 and do not apply to any input.
 */
function judged({ attributes }: ToxicityScore): Partial<Record<ModerationCategory, number>> {
  const { insult, threat, sexual } = attributes
  const hate = attributes['identity-attack']
  return {
    harassment: Math.max(insult, threat),
    'harassment/threatening': threat,
    hate,
    'hate/threatening': Math.min(hate, threat),
    sexual,
    violence: threat,
  }
}

/**
 * Scores in the shape of OpenAI's moderation answer, one result per text.
 * @throws InvalidArgumentError when the threshold is outside [0, 1]
 */
export function toModerationResponse(
  scores: readonly ToxicityScore[],
  { threshold = 0.5, id = 'modr-local' }: ModerationResponseOptions = {},
): ModerationResponse {
  requireNumber('threshold', threshold, unitInterval)
  return { id, model: '@saaa/toxicity', results: scores.map((score) => resultOf(score, threshold)) }
}

function resultOf(score: ToxicityScore, threshold: number): ModerationResult {
  const known = judged(score)
  const record = <Value>(valueOf: (category: ModerationCategory) => Value) =>
    Object.fromEntries(moderationCategories.map((category) => [category, valueOf(category)])) as Record<
      ModerationCategory,
      Value
    >
  const categories = record((category) => (known[category] ?? 0) > threshold)
  return {
    flagged: score.toxicity > threshold || Object.values(categories).includes(true),
    categories,
    category_scores: record((category) => known[category] ?? 0),
    category_applied_input_types: record((category) => (category in known ? ['text' as const] : [])),
  }
}
