import type { DimensionTrainingV1 } from '@saaa/evaluator/training'
import type { Tensor } from '@saaa/kernels'
import type { PackItem } from '../data/sequence-packer.ts'
import type { ScoredDocument } from '../orchestrator/scored-document.ts'
import { segmentDocument } from '../orchestrator/segment-document.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import { headTargets } from './head-targets.ts'
import { segmentWeight, type SegmentWeighting } from './segment-weight.ts'

/** Side channels of a batch: which tokens count for the heads, and one target per dimension. */
export const headWeightChannel = 'headWeight'
export const headTargetChannel = (dimension: string): string => `headTarget:${dimension}`

export interface AnnotationOptions {
  readonly tokenizer: Tokenizer
  readonly dimensions: readonly string[]
  /** In [0, 1]: a segment whose lowest score lies below is unsafe. */
  readonly unsafeBelow: number
  /** Route A; undefined: no control tokens. */
  readonly tags?: { readonly dropProbability: number } | undefined
  /** Route C; undefined: nothing is masked. */
  readonly mask?: { readonly minimumSeverity: number } | undefined
  /** Route E; undefined: every segment counts in full. */
  readonly weighting?: SegmentWeighting | undefined
  /** Whether the heads' channels are written. */
  readonly heads: boolean
  /** What dimensions add for training, by dimension. */
  readonly trainings: ReadonlyMap<string, DimensionTrainingV1<Tensor>>
}

export interface AnnotatedDocument {
  readonly item: PackItem
  readonly segments: number
  readonly unsafeSegments: number
  /** Text tokens whose loss weight is 0 by route C. */
  readonly maskedTokens: number
  readonly textTokens: number
  /** Σ of the loss weights of the text tokens, and Σ of their squares. */
  readonly weightSum: number
  readonly squaredWeightSum: number
}

/**
 * A scored document as training tokens: the begin token, then its segments, each behind a control token (route A), with
 * loss weight 0 on flagged spans (route C) and on all special tokens, the weight of its segment on other text (route E), and the
 * heads' automatic targets.
 * @param random uniform numbers in [0, 1) that depend on the document alone
 */
export function annotateDocument(
  text: string,
  document: ScoredDocument,
  {
    tokenizer,
    dimensions,
    unsafeBelow,
    tags,
    mask,
    weighting,
    heads,
    trainings,
    random,
  }: AnnotationOptions & { readonly random: () => number },
): AnnotatedDocument {
  const { ids, starts, ends } = tokenizer.encodeWithOffsets(text)
  const insertions = new Map<number, number>()
  const counts = new Float32Array(ids.length).fill(1)
  let segments = 0
  let unsafeSegments = 0
  if (tags !== undefined || weighting !== undefined) {
    let token = 0
    for (const segment of segmentDocument({ text, document, dimensions, unsafeBelow })) {
      // A token may hold the blank before a segment and its first word: it belongs to the segment.
      while (token < ids.length && (ends[token] as number) <= segment.start) token += 1
      if (weighting !== undefined) counts.fill(segmentWeight(segment.scores, weighting), token)
      if (tags === undefined) continue
      segments += 1
      if (segment.unsafe) unsafeSegments += 1
      const { safe, unsafe } = tokenizer.specialTokens
      if (random() >= tags.dropProbability) insertions.set(token, segment.unsafe ? unsafe : safe)
    }
  }
  const masked = mask === undefined ? undefined : maskedUnits(text, document, mask.minimumSeverity)
  const targets = heads
    ? dimensions.map((dimension) => headTargets({ dimension, text, document, training: trainings.get(dimension) }))
    : []

  const length = 1 + ids.length + insertions.size
  const tokens = new Uint32Array(length)
  const lossWeights = new Float32Array(length)
  const headWeight = new Float32Array(length)
  const headTarget = targets.map(() => new Float32Array(length).fill(1))
  tokens[0] = tokenizer.specialTokens.begin
  let position = 1
  let maskedTokens = 0
  let weightSum = 0
  let squaredWeightSum = 0
  for (let index = 0; index < ids.length; index += 1) {
    const control = insertions.get(index)
    if (control !== undefined) tokens[position++] = control
    const [start, end] = [starts[index] as number, ends[index] as number]
    const isMasked = masked !== undefined && anySet(masked, start, end)
    if (isMasked) maskedTokens += 1
    tokens[position] = ids[index] as number
    const weight = isMasked ? 0 : (counts[index] as number)
    lossWeights[position] = weight
    weightSum += weight
    squaredWeightSum += weight ** 2
    headWeight[position] = 1
    for (const [dimension, values] of targets.entries())
      (headTarget[dimension] as Float32Array)[position] = lowest(values, start, end)
    position += 1
  }
  const channels = heads
    ? {
        [headWeightChannel]: headWeight.subarray(0, position),
        ...Object.fromEntries(
          dimensions.map((dimension, index) => [
            headTargetChannel(dimension),
            (headTarget[index] as Float32Array).subarray(0, position),
          ]),
        ),
      }
    : {}
  return {
    item: { tokens: tokens.subarray(0, position), weights: lossWeights.subarray(0, position), channels },
    segments,
    unsafeSegments,
    maskedTokens,
    textTokens: ids.length,
    weightSum,
    squaredWeightSum,
  }
}

/** 1 for each UTF-16 unit inside a finding of at least this severity; a severity of 0 is a threshold too. */
function maskedUnits(text: string, document: ScoredDocument, minimumSeverity: number): Uint8Array {
  const units = new Uint8Array(text.length)
  for (const { start, end, severity } of document.spans) if (severity >= minimumSeverity) units.fill(1, start, end)
  return units
}

const anySet = (units: Uint8Array, start: number, end: number): boolean => {
  for (let index = start; index < end; index += 1) if (units[index] === 1) return true
  return false
}

const lowest = (values: Float32Array, start: number, end: number): number => {
  let least = values[start] ?? 1
  for (let index = start + 1; index < end; index += 1) least = Math.min(least, values[index] as number)
  return least
}
