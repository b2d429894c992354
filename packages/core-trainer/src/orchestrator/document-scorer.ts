import { createHash } from 'node:crypto'
import type { EvaluatorV1 } from '@saaa/evaluator'
import { Piscina } from 'piscina'
import { createDeadline } from './deadline.ts'
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
  /**
   * Longest wait for one evaluator's answer on one batch, in seconds; without an answer its documents are unscored, which
   * counts as unsafe. A worker whose evaluator blocks its thread is ended and replaced.
   * @default none
   */
  readonly timeoutSeconds?: number
}

/** A scorer with worker threads and a cache by content. The result does not depend on either. */
export function createDocumentScorer(options: DocumentScorerOptions): DocumentScorer {
  const { evaluators, packages, from, seed, workers = 1, cacheSize = 100_000, timeoutSeconds } = options
  const pool = workers === 0 ? undefined : createPool(workers)
  const cache = new Map<string, Promise<ScoredDocument>>()

  const timeout = timeoutSeconds === undefined ? {} : { timeoutSeconds }
  const scoreAll = (texts: readonly string[]): Promise<readonly ScoredDocument[]> =>
    pool === undefined
      ? scoreDocuments({ evaluators, texts, seed, ...timeout })
      : inWorker(
          pool,
          { dimensions: packages, from, texts, seed, ...timeout },
          evaluators.map(({ dimension }) => dimension),
        )

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

/** Every evaluator may use its whole time; a worker that needs more is blocked, and nothing of its batch is known. */
async function inWorker(
  pool: Piscina<ScoringTask, readonly ScoredDocument[]>,
  task: ScoringTask,
  names: readonly string[],
): Promise<readonly ScoredDocument[]> {
  const { timeoutSeconds, texts } = task
  if (timeoutSeconds === undefined) return pool.run(task)
  const seconds = timeoutSeconds * (names.length + 1)
  const deadline = createDeadline(seconds)
  try {
    return await pool.run(task, { signal: deadline.signal })
  } catch (error) {
    if (!deadline.signal.aborted) throw error
    const reason = `the scoring thread was blocked for ${seconds} s`
    return texts.map(() => ({
      scores: Object.fromEntries(names.map((name) => [name, undefined])),
      spans: [],
      unscored: Object.fromEntries(names.map((name) => [name, reason])),
    }))
  } finally {
    deadline.clear()
  }
}

function createPool(workers: number): Piscina<ScoringTask, readonly ScoredDocument[]> {
  const { file, nodeArguments } = siblingProgram('scoring-worker', import.meta.url)
  return new Piscina({ filename: file, execArgv: [...nodeArguments], minThreads: workers, maxThreads: workers })
}
