import type { EvaluatorV1, Sample } from '@saaa/evaluator'
import { evaluateSafely } from './evaluate-safely.ts'
import { type FlaggedSpan, flaggedSpans, type ScoredDocument } from './scored-document.ts'

export interface ScoreDocumentsOptions {
  readonly evaluators: readonly EvaluatorV1[]
  readonly texts: readonly string[]
  readonly seed: number
  readonly signal?: AbortSignal
  /** Longest wait for one evaluator's answer, in seconds. @default none */
  readonly timeoutSeconds?: number
}

/** Scores every document with every evaluator; a failing evaluator leaves its dimension unscored, with the reason. */
export async function scoreDocuments({
  evaluators,
  texts,
  seed,
  signal,
  timeoutSeconds,
}: ScoreDocumentsOptions): Promise<readonly ScoredDocument[]> {
  const samples: readonly Sample[] = texts.map((text) => ({ input: '', output: text }))
  const documents = texts.map(() => ({
    scores: {} as Record<string, number | undefined>,
    spans: [] as FlaggedSpan[],
    unscored: {} as Record<string, string>,
  }))
  for (const evaluator of evaluators) {
    const { dimension } = evaluator
    const { evaluations, unscored } = await evaluateSafely({
      evaluator,
      samples,
      seed,
      ...(signal === undefined ? {} : { signal }),
      ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    })
    for (const [index, document] of documents.entries()) {
      const evaluation = evaluations[index]
      document.scores[dimension] = evaluation?.score
      if (evaluation !== undefined) document.spans.push(...flaggedSpans(dimension, evaluation))
    }
    for (const { index, reason } of unscored) {
      const document = documents[index]
      if (document !== undefined) document.unscored[dimension] = reason
    }
  }
  return documents
}
