import type { DimensionTrainingV1 } from '@saaa/evaluator/training'
import type { Tensor } from '@saaa/kernels'
import type { ScoredDocument } from '../orchestrator/scored-document.ts'

export interface HeadTargetsCall {
  readonly dimension: string
  readonly text: string
  readonly document: ScoredDocument
  readonly training: DimensionTrainingV1<Tensor> | undefined
}

/** Findings from this severity on make the units of their span unsafe in the default target. */
const severeEnough = 0.5

/**
 * Automatic target of a head for each UTF-16 unit, in [0, 1], 1 = safe: the dimension's own where it has one, otherwise
 * 0 inside severe findings, 1 − severity inside others, 1 outside them; the score of the whole document where no finding
 * says where; 0 throughout when it is unscored.
 */
export function headTargets({ dimension, text, document, training }: HeadTargetsCall): Float32Array {
  const score = document.scores[dimension]
  if (score === undefined) return new Float32Array(text.length)
  const spans = document.spans.filter((span) => span.dimension === dimension)
  if (training?.targets !== undefined) {
    const findings = spans.map(({ start, end, severity }) => ({
      category: dimension,
      severity,
      message: dimension,
      rule: dimension,
      span: { of: 'output' as const, start, end },
    }))
    return training.targets({ text, evaluation: { score, components: { intrinsic: score }, findings } })
  }
  const targets = new Float32Array(text.length).fill(spans.length === 0 ? score : 1)
  for (const { start, end, severity } of spans) {
    for (let index = start; index < end; index += 1) {
      targets[index] = Math.min(targets[index] as number, severity >= severeEnough ? 0 : 1 - severity)
    }
  }
  return targets
}
