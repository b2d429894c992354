import { createSession } from '@saaa/kernels'
import type { SessionOptions, TensorValue } from '@saaa/kernels'

import { initializeParameters } from '../src/model/initialize-parameters.ts'
import { languageModelStep } from '../src/model/language-model-step.ts'
import type { ModelConfiguration } from '../src/model/model-configuration.ts'

export interface DecoderStep {
  /** One training step; resolves to the loss before it. */
  run(): Promise<number>
  release(): Promise<void>
}

export interface DecoderStepOptions {
  readonly configuration: ModelConfiguration
  readonly batch: number
  readonly tokens: number
  readonly learningRate?: number
  readonly session?: SessionOptions
}

/** Input and target ids of a batch that is the same every time. */
export function fixedBatch({
  configuration,
  batch,
  tokens,
}: Pick<DecoderStepOptions, 'configuration' | 'batch' | 'tokens'>): {
  readonly inputs: Int32Array
  readonly targets: Int32Array
} {
  const ids = (factor: number): Int32Array =>
    Int32Array.from({ length: batch * tokens }, (_, index) => (index * factor + 1) % configuration.vocabularySize)
  return { inputs: ids(7919), targets: ids(104_729) }
}

/** The standard training step on a fixed batch, its state in two preallocated sets that swap roles. */
export async function createDecoderStep({
  configuration,
  batch,
  tokens,
  learningRate = 1e-3,
  session: options,
}: DecoderStepOptions): Promise<DecoderStep> {
  const { outputs, state } = languageModelStep({ configuration, batch, tokens })
  const session = await createSession({ outputs }, options)
  const start = initializeParameters(configuration, 1)
  const filled = (name: string, shape: readonly number[]): TensorValue => ({
    dataType: 'float32',
    shape,
    data: start.get(name) ?? new Float32Array(shape.reduce((product, size) => product * size, 1)),
  })
  let current = new Map(state.map(({ input, shape }) => [input, filled(input, shape)]))
  let other = new Map(state.map(({ input, shape }) => [input, filled('', shape)]))
  const scalar = (value: number): TensorValue => ({ dataType: 'float32', shape: [], data: Float32Array.of(value) })
  const { inputs, targets } = fixedBatch({ configuration, batch, tokens })
  const shape = [batch, tokens]
  const fixed = {
    tokens: { dataType: 'int32', shape, data: inputs },
    targets: { dataType: 'int32', shape, data: targets },
    weights: { dataType: 'float32', shape, data: new Float32Array(batch * tokens).fill(1) },
    normalizer: scalar(batch * tokens),
    learningRate: scalar(learningRate),
  } as const
  let step = 0
  return {
    async run() {
      step += 1
      const into = Object.fromEntries(state.map(({ input, output }) => [output, other.get(input)!]))
      const results = await session.run({ ...Object.fromEntries(current), ...fixed, step: scalar(step) }, { into })
      ;[current, other] = [other, current]
      return (results['loss'] as TensorValue).data[0] as number
    },
    release: () => session.release(),
  }
}
