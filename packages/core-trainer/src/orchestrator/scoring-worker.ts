import type { EvaluatorV1 } from '@saaa/evaluator'
import { loadDimensions } from '../dimensions/load-dimensions.ts'
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

const loaded = new Map<string, Promise<readonly EvaluatorV1[]>>()

/** Runs inside a worker thread; evaluators are loaded once per thread. */
export default async function scoreInWorker({
  dimensions,
  from,
  texts,
  seed,
  timeoutSeconds,
}: ScoringTask): Promise<readonly ScoredDocument[]> {
  const key = JSON.stringify([from, dimensions])
  let evaluators = loaded.get(key)
  if (evaluators === undefined) {
    evaluators = loadDimensions(dimensions, { from }).then((all) => all.map(({ evaluator }) => evaluator))
    loaded.set(key, evaluators)
  }
  return scoreDocuments({
    evaluators: await evaluators,
    texts,
    seed,
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
  })
}
