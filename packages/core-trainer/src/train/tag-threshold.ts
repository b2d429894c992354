import type { DocumentScorer } from '../orchestrator/document-scorer.ts'
import { segmentDocument } from '../orchestrator/segment-document.ts'

export interface TagThresholdOptions {
  readonly texts: AsyncIterable<string>
  readonly scorer: DocumentScorer
  readonly weights: Readonly<Record<string, number>>
  /** In [0, 1]. A segment at or below this quantile of the scores is unsafe, unless it is perfectly safe. */
  readonly quantile: number
  /** Documents looked at. @default 256 */
  readonly documents?: number
}

/** The score at a quantile of the corpus's segments, from its first documents in training order. */
export async function findTagThreshold({
  texts,
  scorer,
  weights,
  quantile,
  documents = 256,
}: TagThresholdOptions): Promise<number> {
  const sample: string[] = []
  for await (const text of texts) {
    sample.push(text)
    if (sample.length >= documents) break
  }
  const scored = await scorer.score(sample)
  const scores = sample.flatMap((text, index) => {
    const document = scored[index]
    return document === undefined ? [] : segmentDocument({ text, document, weights }).map(({ score }) => score)
  })
  scores.sort((left, right) => left - right)
  return scores[Math.min(scores.length - 1, Math.floor(quantile * scores.length))] ?? 1
}
