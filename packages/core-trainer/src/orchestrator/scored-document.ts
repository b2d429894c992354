import type { Evaluation } from '@saaa/evaluator'

/** A flagged range of a document: half-open UTF-16 offsets. */
export interface FlaggedSpan {
  readonly dimension: string
  readonly start: number
  readonly end: number
  /** In [0, 1]; 1 is the worst. */
  readonly severity: number
}

/** What all evaluators said of one document; plain data, so that it travels between threads and into a cache. */
export interface ScoredDocument {
  /** f_k of the whole document; `undefined` = unscored, to be treated as unsafe. */
  readonly scores: Readonly<Record<string, number | undefined>>
  readonly spans: readonly FlaggedSpan[]
  /** Why a dimension is unscored. */
  readonly unscored: Readonly<Record<string, string>>
}

/** Findings of an evaluation that lie in the output text, as flagged spans. */
export function flaggedSpans(dimension: string, evaluation: Evaluation): FlaggedSpan[] {
  const spans: FlaggedSpan[] = []
  for (const { span, severity } of evaluation.findings) {
    if (span?.of === 'output') spans.push({ dimension, start: span.start, end: span.end, severity })
  }
  return spans
}

/**
 * Score of one dimension on the range [start, end) of a document: 1 − noisy-or of the severities found there, and the
 * document's own score where the evaluator lowered it without saying where. Unscored is 0: unsafe.
 */
export function rangeScore(
  document: ScoredDocument,
  { dimension, start, end }: { dimension: string; start: number; end: number },
): number {
  const score = document.scores[dimension]
  if (score === undefined) return 0
  let safe = 1
  let located = false
  for (const span of document.spans) {
    if (span.dimension !== dimension) continue
    located = true
    if (span.start < end && span.end > start) safe *= 1 - span.severity
  }
  return located ? safe : score
}
