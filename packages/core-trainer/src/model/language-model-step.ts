import { adamW, clipByGlobalNorm, gradients, input, linearCrossEntropy } from '@saaa/kernels'
import type { Tensor } from '@saaa/kernels'

import { decoderForward, outputLayer } from './decoder.ts'
import type { ModelConfiguration } from './model-configuration.ts'
import { modelParameters } from './model-parameters.ts'

export interface LanguageModelStepOptions {
  readonly configuration: ModelConfiguration
  /** Sequences of a step. */
  readonly batch: number
  /** Tokens of a sequence. */
  readonly tokens: number
  /** @default 0.9 */
  readonly beta1?: number
  /** @default 0.95 */
  readonly beta2?: number
  /** @default 1e-8 */
  readonly epsilon?: number
  /** On matrices only. @default 0.1 */
  readonly weightDecay?: number
  /** Global norm that gradients are clipped to. @default 1 */
  readonly maximumNorm?: number
  /** The learning rate from the step. @default an input named `learningRate` */
  readonly schedule?: (step: Tensor) => Tensor
}

/** A training step of plain language modelling as graph outputs, and the names that carry state around. */
export interface LanguageModelStep {
  /**
   * `loss`, `gradientNorm`, `learningRate`, and the new state. Inputs beside the state: `tokens`, `targets` (int32 [B, T]),
   * `weights` (float32 [B, T]), `normalizer` and `step` (float32 scalars).
   */
  readonly outputs: Readonly<Record<string, Tensor>>
  /** Every state array: what it is fed as, what comes out for the next step, its shape. Parameters first, then moments. */
  readonly state: readonly { readonly input: string; readonly output: string; readonly shape: readonly number[] }[]
  /** Before clipping, by parameter name. Not computed unless it is made an output. */
  readonly gradients: Readonly<Record<string, Tensor>>
  readonly logits_BTV: Tensor
  readonly hidden_BTC: Tensor
}

/** Forward, backward, clipping and AdamW of a decoder on one batch: the standard training that safety training is measured against. */
export function languageModelStep({
  configuration,
  batch,
  tokens,
  beta1 = 0.9,
  beta2 = 0.95,
  epsilon = 1e-8,
  weightDecay = 0.1,
  maximumNorm = 1,
  schedule,
}: LanguageModelStepOptions): LanguageModelStep {
  const shape = [batch, tokens]
  const list = modelParameters(configuration)
  const parameters = Object.fromEntries(
    list.map((parameter) => [parameter.name, input({ name: parameter.name, shape: parameter.shape })]),
  )
  const scalar = (name: string): Tensor => input({ name, shape: [] })

  const tokens_BT = input({ name: 'tokens', shape, dataType: 'int32' })
  const { logits_BTV, hidden_BTC } = decoderForward({ configuration, parameters, tokens_BT })
  const { loss } = linearCrossEntropy({
    hidden: hidden_BTC,
    weight_VC: parameters[outputLayer(configuration)]!,
    targets: input({ name: 'targets', shape, dataType: 'int32' }),
    weights: input({ name: 'weights', shape }),
    normalizer: scalar('normalizer'),
  })
  const derivatives = gradients(loss, Object.values(parameters))
  const { norm, scale } = clipByGlobalNorm(derivatives, { maximumNorm })
  const step = scalar('step')
  const learningRate = schedule ? schedule(step) : scalar('learningRate')

  const outputs: Record<string, Tensor> = { loss, gradientNorm: norm, ...(schedule && { learningRate }) }
  const state: { input: string; output: string; shape: readonly number[] }[] = []
  for (const [index, { name, shape: parameterShape, decay }] of list.entries()) {
    const next = adamW(
      {
        parameter: parameters[name]!,
        firstMoment: input({ name: `first:${name}`, shape: parameterShape }),
        secondMoment: input({ name: `second:${name}`, shape: parameterShape }),
        gradient: derivatives[index]!,
      },
      { step, learningRate, beta1, beta2, epsilon, weightDecay: decay ? weightDecay : 0, gradientScale: scale },
    )
    for (const [kind, tensor] of [
      ['', next.parameter],
      ['first:', next.firstMoment],
      ['second:', next.secondMoment],
    ] as const) {
      outputs[`next:${kind}${name}`] = tensor
      state.push({ input: `${kind}${name}`, output: `next:${kind}${name}`, shape: parameterShape })
    }
  }
  const named = Object.fromEntries(list.map(({ name }, index) => [name, derivatives[index]!]))
  return { outputs, state, gradients: named, logits_BTV, hidden_BTC }
}
