import {
  adamW,
  clipByGlobalNorm,
  constant,
  globalNorm,
  input,
  multiply,
  type Tensor,
  warmupCosineSchedule,
  warmupStableDecaySchedule,
} from '@saaa/kernels'
import type { RunConfiguration } from '../config/run-configuration.ts'
import type { TrainableParameter } from '../objective/training-graph.ts'

type TrainingOptions = RunConfiguration['training']

/** Names of the state that a step reads (`name`) and writes (`next:name`): parameters and both moments. */
export const firstMoment = (name: string): string => `first:${name}`
export const secondMoment = (name: string): string => `second:${name}`
export const nextValue = (name: string): string => `next:${name}`

export interface UpdateGraphOptions {
  readonly parameters: readonly TrainableParameter[]
  readonly tensors: Readonly<Record<string, Tensor>>
  readonly gradients: Readonly<Record<string, Tensor>>
  readonly training: TrainingOptions
  readonly totalSteps: number
}

/**
 * Clipping, schedule and AdamW in the graph. The model's gradients are clipped by their global norm; the heads have a
 * constant learning rate of their own (η_safety) and are not clipped, so that they cannot hold the model back.
 * Input: `step`, a float32 scalar that counts from 1.
 * @returns `gradientNorm`, `learningRate` and the next state
 */
export function buildUpdateGraph({
  parameters,
  tensors,
  gradients,
  training,
  totalSteps,
}: UpdateGraphOptions): Readonly<Record<string, Tensor>> {
  const step = input({ name: 'step', shape: [] })
  const modelGradients = parameters
    .filter(({ group }) => group === 'model')
    .map(({ name }) => gradients[name] as Tensor)
  const clipped =
    training.clipNorm === null ? undefined : clipByGlobalNorm(modelGradients, { maximumNorm: training.clipNorm })
  const learningRate = schedule(step, training, totalSteps)
  const outputs: Record<string, Tensor> = { gradientNorm: clipped?.norm ?? globalNorm(modelGradients), learningRate }
  const { beta1, beta2, epsilon, weightDecay, headLearningRate } = training
  for (const { name, shape, decay, group } of parameters) {
    const next = adamW(
      {
        parameter: tensors[name] as Tensor,
        firstMoment: input({ name: firstMoment(name), shape }),
        secondMoment: input({ name: secondMoment(name), shape }),
        gradient: gradients[name] as Tensor,
      },
      {
        step,
        learningRate: group === 'model' ? learningRate : headLearningRate,
        beta1,
        beta2,
        epsilon,
        weightDecay: decay ? weightDecay : 0,
        ...(group === 'model' && clipped !== undefined ? { gradientScale: clipped.scale } : {}),
      },
    )
    outputs[nextValue(name)] = next.parameter
    outputs[nextValue(firstMoment(name))] = next.firstMoment
    outputs[nextValue(secondMoment(name))] = next.secondMoment
  }
  return outputs
}

function schedule(step: Tensor, training: TrainingOptions, totalSteps: number): Tensor {
  const { peakLearningRate, finalLearningRateFraction, decayFraction } = training
  const warmupSteps = Math.min(training.warmupSteps, totalSteps - 1)
  const common = {
    step,
    peakLearningRate,
    warmupSteps,
    totalSteps,
    minimumLearningRate: peakLearningRate * finalLearningRateFraction,
  }
  switch (training.schedule) {
    case 'cosine':
      return warmupCosineSchedule(common)
    case 'stable-decay': {
      const wanted = Math.max(1, Math.round(decayFraction * totalSteps))
      return warmupStableDecaySchedule({ ...common, decaySteps: Math.min(wanted, totalSteps - warmupSteps) })
    }
    case 'constant':
      // A decay that lowers nothing leaves warm-up and the peak.
      return multiply(
        warmupStableDecaySchedule({ ...common, minimumLearningRate: peakLearningRate, decaySteps: 1 }),
        constant(1),
      )
  }
}
