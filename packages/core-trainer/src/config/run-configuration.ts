import { z } from 'zod'
import { dataSection, tokenizerSection } from './data-section.ts'
import { dimensionsSection, scoringSection } from './dimensions-section.ts'
import { adversarialSection, evaluationSection } from './evaluation-section.ts'
import { nonNegativeInteger } from './field-types.ts'
import { modelSection } from './model-section.ts'
import { objectiveSection } from './objective-section.ts'
import { backendSection, checkpointSection, trainingSection } from './training-section.ts'

/**
 * Everything that decides a run. The types, the checks, the defaults and the text of `--help` all come from here.
 * Absent choices are null, so that a resolved configuration names every key.
 */
export const runConfigurationSchema = z
  .strictObject({
    seed: nonNegativeInteger
      .max(2 ** 32 - 1)
      .default(0)
      .describe('Decides every random choice; the same seed gives the same run.'),
    output: z
      .string()
      .min(1)
      .default('runs/run')
      .describe('Folder of the run; must be new. `saaa train` names one by the time of its start.'),
    data: dataSection.prefault({}),
    tokenizer: tokenizerSection.prefault({}),
    model: modelSection.prefault({}),
    training: trainingSection.prefault({}),
    objective: objectiveSection.prefault({}),
    dimensions: dimensionsSection.prefault({}),
    scoring: scoringSection.prefault({}),
    evaluation: evaluationSection.prefault({}),
    adversarial: adversarialSection.prefault({}),
    checkpoint: checkpointSection.prefault({}),
    backend: backendSection.prefault({}),
  })
  .refine(({ training }) => training.tokens === null || training.steps === null, {
    path: ['training', 'steps'],
    message: 'null while training.tokens is set: the budget is given once',
  })

/** A resolved configuration: every key present. */
export type RunConfiguration = z.output<typeof runConfigurationSchema>

/** What a person writes: every key optional. */
export type RunConfigurationInput = z.input<typeof runConfigurationSchema>

/** Gives a configuration file in TypeScript its types; returns its argument. */
export const defineConfiguration = (configuration: RunConfigurationInput): RunConfigurationInput => configuration

/**
 * Optimizer steps of the run. Without a budget: 20 tokens per parameter, the compute-optimal rule of
 * Hoffmann et al. 2022 (arXiv 2203.15556).
 */
export function trainingSteps(training: RunConfiguration['training'], parameterCount: number): number {
  if (training.steps !== null) return training.steps
  const tokens = training.tokens ?? 20 * parameterCount
  return Math.max(1, Math.ceil(tokens / tokensPerStep(training)))
}

/** Tokens that one optimizer step reads. */
export const tokensPerStep = ({
  batchSize,
  gradientAccumulation,
  contextLength,
}: RunConfiguration['training']): number => batchSize * gradientAccumulation * contextLength
