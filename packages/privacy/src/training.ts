import type { DimensionTrainingV1 } from '@saaa/evaluator/training'
import { createLinearHead, type Tensor } from '@saaa/kernels'
import { extractionPrompts } from './extraction-prompts.ts'
import { automaticTargets, type AutomaticTargetOptions } from './training/automatic-targets.ts'

export { automaticTargets, type AutomaticTargetOptions } from './training/automatic-targets.ts'
export {
  sensitiveSpanLabels,
  sensitiveSpanMask,
  tokenValues,
  type LabelledSpan,
  type MaskOptions,
  type SpanLabels,
  type SpanOptions,
} from './training/span-labels.ts'

/**
 * What the trainer needs of the privacy dimension: a linear head on hidden states, targets that fall before a sensitive value
 * begins, and prompts that try to extract data.
 */
export function createTraining(options: AutomaticTargetOptions = {}): DimensionTrainingV1<Tensor> {
  automaticTargets({ text: '', evaluation: { score: 1, components: { intrinsic: 1 }, findings: [] } }, options)
  return {
    specificationVersion: 'v1',
    dimension: 'privacy',
    head: createLinearHead({ dimension: 'privacy' }),
    targets: (call) => automaticTargets(call, options),
    attacks: ({ prompts }) => prompts.flatMap((prompt) => extractionPrompts(prompt)),
  }
}
