import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { SaaaError } from '@saaa/evaluator'
import { configuredModel } from '../config/configured-model.ts'
import { type RunConfiguration, tokensPerStep, trainingSteps } from '../config/run-configuration.ts'
import { fromHuggingFaceConfiguration } from '../model/hugging-face-configuration.ts'
import type { ModelConfiguration } from '../model/model-configuration.ts'
import { type ModelPlan, planModel } from '../model/plan-model.ts'
import { type ParameterParts, parameterParts } from './parameter-parts.ts'

/** What a run of a configuration takes, before anything is allocated. */
export interface RunPlan extends ModelPlan {
  readonly model: ModelConfiguration
  readonly parts: ParameterParts
  /** What the memory and the cost of a token are stated for. */
  readonly step: { readonly batchSize: number; readonly contextLength: number }
  readonly budget: {
    readonly steps: number
    readonly tokensPerStep: number
    readonly tokens: number
    /** Floating-point operations of the whole budget. */
    readonly flops: number
  }
}

/**
 * Plans a run from its configuration alone; of a model to continue from, only `config.json` is read. A tokenizer that
 * is trained counts with the vocabulary it may reach.
 * @throws InvalidArgumentError for a model that cannot be built; SaaaError for a folder that cannot be read
 */
export async function planRun(configuration: RunConfiguration): Promise<RunPlan> {
  const { training, tokenizer, model: chosen } = configuration
  const model =
    chosen.initializeFrom === null
      ? configuredModel(configuration, tokenizer.vocabularySize)
      : await modelIn(chosen.initializeFrom)
  const { batchSize, contextLength, gradientAccumulation } = training
  const plan = planModel(model, { batch: batchSize, tokens: contextLength, gradientAccumulation })
  const steps = trainingSteps(training, plan.parameters)
  const tokens = steps * tokensPerStep(training)
  return {
    ...plan,
    model,
    parts: parameterParts(model),
    step: { batchSize, contextLength },
    budget: { steps, tokensPerStep: tokensPerStep(training), tokens, flops: tokens * plan.flopsPerToken },
  }
}

async function modelIn(folder: string): Promise<ModelConfiguration> {
  const file = path.join(folder, 'config.json')
  try {
    return fromHuggingFaceConfiguration(JSON.parse(await readFile(file, 'utf8')), file)
  } catch (cause) {
    if (SaaaError.isInstance(cause)) throw cause
    throw new SaaaError({ code: 'not-found', message: `model.initializeFrom: ${file} cannot be read as JSON.`, cause })
  }
}
