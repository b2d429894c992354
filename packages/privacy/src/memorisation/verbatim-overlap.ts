import { InvalidArgumentError, requireNumber } from '@saaa/evaluator'
import { requireArray } from '../arguments/check-arguments.ts'
import { SampleIndex } from './sample-index.ts'

export interface VerbatimOverlapCall {
  /** What a model wrote. Kept in memory, about 30 bytes per unit. */
  readonly samples: readonly string[]
  /** Training documents, read one by one and not kept. */
  readonly corpus: Iterable<string> | AsyncIterable<string>
  /** Least length of a common piece, in UTF-16 units. @default 50 */
  readonly minimumLength?: number
  readonly signal?: AbortSignal
}

export interface VerbatimOverlap {
  /** Share of the sample's units that lie in a piece of at least `minimumLength` that the corpus holds, in [0, 1]. */
  readonly coverage: number
  /** Those pieces, joined where they overlap; UTF-16 offsets into the sample, half-open. */
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  /** The longest piece that stands in one place of the corpus. */
  readonly longest:
    | {
        readonly start: number
        readonly end: number
        /** Index of the document in the corpus. */
        readonly document: number
        readonly documentStart: number
      }
    | undefined
}

/**
 * Which parts of the samples stand in the corpus word for word. The samples are indexed and the corpus runs past them, so that
 * it may be of any size: linear in both, 50 MB/s and more. Exact: hashes only say where to compare. Where one piece stands
 * more than eight times in the samples, `longest` may be shorter than the longest there is.
 * @returns one entry per sample, in order
 * @throws InvalidArgumentError when an option is out of range
 */
export async function findVerbatimOverlaps({
  samples,
  corpus,
  minimumLength = 50,
  signal,
}: VerbatimOverlapCall): Promise<readonly VerbatimOverlap[]> {
  requireNumber('minimumLength', minimumLength, { whole: true, from: 4 })
  requireArray('samples', samples, 'texts')
  const bad = samples.find((sample) => typeof sample !== 'string')
  if (bad !== undefined) throw new InvalidArgumentError({ argument: 'samples', value: bad, expected: 'strings' })
  if (typeof corpus === 'string')
    throw new InvalidArgumentError({ argument: 'corpus', value: corpus, expected: 'an iterable of documents' })
  const index = new SampleIndex(samples, minimumLength)
  let document = 0
  for await (const text of corpus) {
    signal?.throwIfAborted()
    index.read(text, document)
    document += 1
  }
  return samples.map((sample, position) => overlapOf(sample, index, position))
}

function overlapOf(sample: string, index: SampleIndex, position: number): VerbatimOverlap {
  const spans: { start: number; end: number }[] = []
  for (const start of index.seenStarts(position)) {
    const end = start + index.length
    const last = spans.at(-1)
    if (last !== undefined && start <= last.end) last.end = end
    else spans.push({ start, end })
  }
  const covered = spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return { coverage: sample.length === 0 ? 0 : covered / sample.length, spans, longest: index.longest(position) }
}
