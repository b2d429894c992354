import { createHash } from 'node:crypto'
import type { EvaluatorV1 } from '@saaa/evaluator'
import { Piscina } from 'piscina'
import { scoreDocuments } from './score-documents.ts'
import type { ScoredDocument } from './scored-document.ts'
import type { ScoringTask } from './scoring-worker.ts'
import { siblingProgram } from './sibling-program.ts'

/** Scores texts, in order; the same text is scored once. */
export interface DocumentScorer {
  score(texts: readonly string[]): Promise<readonly ScoredDocument[]>
  close(): Promise<void>
}

export interface DocumentScorerOptions {
  /** Evaluators of this thread: used when `workers` is 0. */
  readonly evaluators: readonly EvaluatorV1[]
  /** Package names of the same evaluators, for worker threads. */
  readonly packages: readonly string[]
  /** Folder that the packages are resolved from. */
  readonly from: string
  readonly seed: number
  /**
   * Worker threads; 0 scores on this thread.
   * @default 1
   */
  readonly workers?: number
  /**
   * Documents whose scores are remembered, the least recently used forgotten first.
   * @default 100_000
   */
  readonly cacheSize?: number
}

/** A scorer with worker threads and a cache by content. The result does not depend on either. */
export function createDocumentScorer(options: DocumentScorerOptions): DocumentScorer {
  const { evaluators, packages, from, seed, workers = 1, cacheSize = 100_000 } = options
  const pool = workers === 0 ? undefined : createPool(workers)
  const cache = new Map<string, Promise<ScoredDocument>>()

  const scoreAll = (texts: readonly string[]): Promise<readonly ScoredDocument[]> =>
    pool === undefined
      ? scoreDocuments({ evaluators, texts, seed })
      : pool.run({ dimensions: packages, from, texts, seed } satisfies ScoringTask)

  return {
    score(texts) {
      const keys = texts.map((text) => createHash('sha256').update(text, 'utf16le').digest('base64'))
      const fresh = new Map<string, string>()
      for (const [index, key] of keys.entries()) if (!cache.has(key)) fresh.set(key, texts[index] as string)
      if (fresh.size > 0) {
        const scored = scoreAll([...fresh.values()])
        for (const [position, key] of [...fresh.keys()].entries()) {
          cache.set(
            key,
            scored.then((documents) => documents[position] as ScoredDocument),
          )
        }
      }
      const results = keys.map((key) => {
        const entry = cache.get(key) as Promise<ScoredDocument>
        cache.delete(key)
        cache.set(key, entry)
        return entry
      })
      for (const key of cache.keys()) {
        if (cache.size <= cacheSize) break
        cache.delete(key)
      }
      return Promise.all(results)
    },
    close: async () => pool?.destroy(),
  }
}

function createPool(workers: number): Piscina<ScoringTask, readonly ScoredDocument[]> {
  const { file, nodeArguments } = siblingProgram('scoring-worker', import.meta.url)
  return new Piscina({ filename: file, execArgv: [...nodeArguments], minThreads: workers, maxThreads: workers })
}
