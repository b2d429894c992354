import type { ScoredReply } from '../orchestrator/score-replies.ts'

export interface DimensionFailures {
  readonly dimension: string
  /** Replies on which it failed, by itself or with the model at hand; at least 1. */
  readonly count: number
  /** Of the first of them. */
  readonly reason: string
}

/** The dimensions that failed on replies, in the order of their first failure. */
export function failuresByDimension(replies: readonly Pick<ScoredReply, 'unscored'>[]): readonly DimensionFailures[] {
  const failures = new Map<string, { count: number; readonly reason: string }>()
  for (const { unscored } of replies) {
    for (const [dimension, reason] of Object.entries(unscored)) {
      const known = failures.get(dimension)
      if (known === undefined) failures.set(dimension, { count: 1, reason })
      else known.count += 1
    }
  }
  return [...failures].map(([dimension, { count, reason }]) => ({ dimension, count, reason }))
}
