import type { RunConfiguration } from '../config/run-configuration.ts'
import { createDocumentStream } from '../data/document-stream.ts'
import type { DocumentScorer } from '../orchestrator/document-scorer.ts'
import { segmentDocument } from '../orchestrator/segment-document.ts'
import type { Reporter } from '../progress/reporter.ts'
import { type PreparedRun, streamOptions } from './prepare-run.ts'

export interface TagThresholdOptions {
  readonly texts: AsyncIterable<string>
  readonly scorer: DocumentScorer
  readonly weights: Readonly<Record<string, number>>
  /** In [0, 1]. A segment at or below this quantile of the scores is unsafe, unless it is perfectly safe. */
  readonly quantile: number
  /** Documents looked at, at most. */
  readonly documents: number
  /** Called with the number of documents scored since the last call. */
  readonly onProgress?: (count: number) => void
}

const chunkSize = 32

/**
 * The score at a quantile of the corpus's segments, from its first documents in training order, which is random by seed. The
 * scorer remembers them, so they are not scored again when they are trained on.
 */
export async function findTagThreshold(options: TagThresholdOptions): Promise<number> {
  const { texts, scorer, weights, quantile, documents, onProgress } = options
  const scores: number[] = []
  let chunk: string[] = []
  const scoreChunk = async (): Promise<void> => {
    const scored = await scorer.score(chunk)
    for (const [index, document] of scored.entries())
      for (const { score } of segmentDocument({ text: chunk[index] as string, document, weights })) scores.push(score)
    onProgress?.(chunk.length)
    chunk = []
  }
  let taken = 0
  for await (const text of texts) {
    chunk.push(text)
    taken += 1
    if (chunk.length === chunkSize) await scoreChunk()
    if (taken >= documents) break
  }
  if (chunk.length > 0) await scoreChunk()
  scores.sort((left, right) => left - right)
  return scores[Math.min(scores.length - 1, Math.floor(quantile * scores.length))] ?? 1
}

/** The threshold of a run's own corpus; undefined without dimensions or without route A. */
export async function tagThresholdOfRun(
  run: PreparedRun,
  { configuration, reporter }: { readonly configuration: RunConfiguration; readonly reporter: Reporter },
  scorer: DocumentScorer,
): Promise<number | undefined> {
  const { tags } = configuration.objective
  if (run.dimensions.length === 0 || !tags.enabled) return undefined
  const stream = createDocumentStream({ ...streamOptions(configuration, run.index), split: 'train', epochs: 1 })
  const total = Math.min(tags.thresholdDocuments, stream.length)
  const stage = reporter.stage({ name: 'scoring documents', total, unit: 'documents' })
  async function* texts(): AsyncGenerator<string> {
    for await (const { text } of stream) yield text
  }
  try {
    const threshold = await findTagThreshold({
      texts: texts(),
      scorer,
      weights: run.weights,
      quantile: tags.thresholdQuantile,
      documents: tags.thresholdDocuments,
      onProgress: (count) => stage.advance(count),
    })
    stage.finish(`segments up to a score of ${threshold.toFixed(3)} get the unsafe token`)
    return threshold
  } finally {
    await stream.close()
  }
}
