import { InvalidArgumentError } from '@saaa/evaluator'
import type { ToxicityScore } from '../composite/score-toxicity.ts'
import type { ToxicityAttribute } from '../toxicity-category.ts'

const attributeNames = {
  TOXICITY: 'toxicity',
  SEVERE_TOXICITY: 'severe-toxicity',
  IDENTITY_ATTACK: 'identity-attack',
  INSULT: 'insult',
  PROFANITY: 'profanity',
  THREAT: 'threat',
  SEXUALLY_EXPLICIT: 'sexual',
} as const satisfies Record<string, ToxicityAttribute>

export type PerspectiveAttribute = keyof typeof attributeNames

export interface PerspectiveScore {
  readonly value: number
  readonly type: 'PROBABILITY'
}

/** The body of an answer to Perspective's AnalyzeComment. */
export interface PerspectiveResponse {
  readonly attributeScores: Partial<
    Readonly<
      Record<
        PerspectiveAttribute,
        {
          readonly summaryScore: PerspectiveScore
          /** Half-open ranges of UTF-16 units. */
          readonly spanScores?: readonly {
            readonly begin: number
            readonly end: number
            readonly score: PerspectiveScore
          }[]
        }
      >
    >
  >
  readonly languages: readonly string[]
  readonly clientToken?: string
}

export interface PerspectiveResponseOptions {
  /** @default every attribute */
  readonly requestedAttributes?: readonly PerspectiveAttribute[]
  /** Whether the explicit evidence is given as span scores. @default false */
  readonly spanAnnotations?: boolean
  /** @default ['en'] */
  readonly languages?: readonly string[]
  /** Given back as it is. */
  readonly clientToken?: string
}

const spanCategory: Partial<Readonly<Record<PerspectiveAttribute, string>>> = {
  IDENTITY_ATTACK: 'identity-attack',
  INSULT: 'insult',
  PROFANITY: 'profanity',
  THREAT: 'threat',
  SEXUALLY_EXPLICIT: 'sexual',
}
const probability = (value: number): PerspectiveScore => ({ value, type: 'PROBABILITY' })

/**
 * A score in the shape of Perspective's AnalyzeComment answer, so that code written for that service can go on. The values are
 * this package's: thresholds tuned for the service have to be set anew.
 * @throws InvalidArgumentError for an attribute that is not one of the seven
 */
export function toPerspectiveResponse(
  score: ToxicityScore,
  { requestedAttributes, spanAnnotations = false, languages = ['en'], clientToken }: PerspectiveResponseOptions = {},
): PerspectiveResponse {
  const wanted = requestedAttributes ?? (Object.keys(attributeNames) as PerspectiveAttribute[])
  const attributeScores: Record<string, unknown> = {}
  for (const name of wanted) {
    if (!Object.hasOwn(attributeNames, name))
      throw new InvalidArgumentError({
        argument: 'requestedAttributes',
        value: name,
        expected: `one of ${Object.keys(attributeNames).join(', ')}`,
      })
    const summaryScore = probability(score.attributes[attributeNames[name]])
    const category = spanCategory[name]
    const spanScores = score.matches
      .filter((match) => category === undefined || match.category === category)
      .map(({ start, end, severity }) => ({ begin: start, end, score: probability(severity) }))
    attributeScores[name] = spanAnnotations ? { spanScores, summaryScore } : { summaryScore }
  }
  return {
    attributeScores,
    languages: [...languages],
    ...(clientToken === undefined ? {} : { clientToken }),
  }
}
