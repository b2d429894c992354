import { evaluatorsOnce } from '../dimensions/evaluators-once.ts'
import { scoreDocuments } from './score-documents.ts'
import type { ScoredDocument } from './scored-document.ts'

export interface ScoringTask {
  readonly dimensions: readonly string[]
  /** Folder that the dimension packages are resolved from. */
  readonly from: string
  readonly texts: readonly string[]
  readonly seed: number
  readonly timeoutSeconds?: number
}

/** Runs inside a worker thread; evaluators are loaded once per thread. */
export default async function scoreInWorker({
  dimensions,
  from,
  texts,
  seed,
  timeoutSeconds,
}: ScoringTask): Promise<readonly ScoredDocument[]> {
  return scoreDocuments({
    evaluators: await evaluatorsOnce(dimensions, from),
    texts,
    seed,
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
  })
}
