import type { DimensionTrainingV1, HeadParameter } from '@saaa/evaluator/training'
import {
  add,
  concatenate,
  divide,
  gradients,
  input,
  linearCrossEntropy,
  multiply,
  reshape,
  sigmoid,
  slice,
  stopGradient,
  subtract,
  sum,
  type Tensor,
} from '@saaa/kernels'
import { decoderForward, outputLayer } from '../model/decoder.ts'
import type { ModelConfiguration } from '../model/model-configuration.ts'
import { modelParameters } from '../model/model-parameters.ts'

/** A trainable array: of the model, or of a head (then named `heads.<dimension>.<name>`). */
export interface TrainableParameter {
  readonly name: string
  readonly shape: readonly number[]
  readonly decay: boolean
  readonly group: 'model' | 'head'
}

/** λ_lm, λ_safety and λ_trade-off of eq 3. */
export interface ObjectiveWeights {
  readonly languageModel: number
  readonly safety: number
  readonly tradeOff: number
}

export interface TrainingGraphOptions {
  readonly configuration: ModelConfiguration
  readonly batchSize: number
  readonly contextLength: number
  /** Heads in the order of the multipliers; empty for a standard run. */
  readonly heads: readonly {
    readonly training: DimensionTrainingV1<Tensor>
    readonly weight: number
    readonly parameters: readonly HeadParameter[]
  }[]
  readonly weights: ObjectiveWeights
}

export interface TrainingGraph {
  readonly parameters: readonly TrainableParameter[]
  /** Input tensor of each parameter. */
  readonly tensors: Readonly<Record<string, Tensor>>
  /** Gradient of each parameter on this batch. */
  readonly gradients: Readonly<Record<string, Tensor>>
  /**
   * What is reported: `loss` (eq 3), `languageModelLoss`, and with heads `headLosses` [K] and `headScores` [K], the mean
   * f_k(h). Shares of the whole batch: those of an accumulated batch's parts add up to its values.
   */
  readonly metrics: Readonly<Record<string, Tensor>>
}

const head = (dimension: string, name: string): string => `heads.${dimension}.${name}`

/**
 * Forward and backward pass of the total objective on one batch (paper, eq 3–6):
 *
 *   L = [λ_lm·L_LM + λ_safety·Σ_k w_k·m_k·S_k + λ_trade-off·μ·L_LM] / (1 + Σ_k w_k·m_k + μ)
 *
 * S_k = mean_t (1 − f_k(h_t; θ_k)) with θ_k held fixed: safety pressure reaches θ through the hidden states. m_k are the
 * multipliers of the dimensions, μ that of the language-model budget; with all of them 0 this is λ_lm·L_LM. Each head
 * learns from its own loss with the hidden states held fixed (Algorithm 1, line 16). Without heads and multipliers the
 * objective is L_LM: standard training.
 *
 * Inputs beside the parameters: `tokens`, `targets` [B, T] int32; `lossWeights` [B, T]; `normalizer`, the sum of the
 * loss weights of the whole batch; with heads `headTargets` [K, B, T], `headWeights` [B, T], `headNormalizer`,
 * `multipliers` [K] and `budgetMultiplier`.
 */
export function buildTrainingGraph({
  configuration,
  batchSize,
  contextLength,
  heads,
  weights,
}: TrainingGraphOptions): TrainingGraph {
  const shape_BT = [batchSize, contextLength]
  const modelList = modelParameters(configuration)
  const parameters: TrainableParameter[] = [
    ...modelList.map(({ name, shape, decay }) => ({ name, shape, decay, group: 'model' as const })),
    ...heads.flatMap(({ training, parameters: own }) =>
      own.map(({ name, shape }) => ({
        name: head(training.dimension, name),
        shape,
        decay: false,
        group: 'head' as const,
      })),
    ),
  ]
  const tensors = Object.fromEntries(parameters.map(({ name, shape }) => [name, input({ name, shape })]))
  const modelTensors = modelList.map(({ name }) => tensors[name] as Tensor)

  const { hidden_BTC } = decoderForward({
    configuration,
    parameters: tensors,
    tokens_BT: input({ name: 'tokens', shape: shape_BT, dataType: 'int32' }),
  })
  const { loss: languageModelLoss } = linearCrossEntropy({
    hidden: hidden_BTC,
    weight_VC: tensors[outputLayer(configuration)] as Tensor,
    targets: input({ name: 'targets', shape: shape_BT, dataType: 'int32' }),
    weights: input({ name: 'lossWeights', shape: shape_BT }),
    normalizer: input({ name: 'normalizer', shape: [] }),
  })
  if (heads.length === 0) {
    const found = gradients(languageModelLoss, modelTensors)
    return {
      parameters,
      tensors,
      gradients: Object.fromEntries(modelList.map(({ name }, index) => [name, found[index] as Tensor])),
      metrics: { loss: languageModelLoss, languageModelLoss },
    }
  }

  const targets_KBT = input({ name: 'headTargets', shape: [heads.length, ...shape_BT] })
  const weight_BT = input({ name: 'headWeights', shape: shape_BT })
  const headNormalizer = input({ name: 'headNormalizer', shape: [] })
  const multipliers_K = input({ name: 'multipliers', shape: [heads.length] })
  const budgetMultiplier = input({ name: 'budgetMultiplier', shape: [] })
  const share = divide(sum(weight_BT), headNormalizer)

  const terms = heads.map(({ training, weight, parameters: own }, index) => {
    const named = (map: (tensor: Tensor) => Tensor): Record<string, Tensor> =>
      Object.fromEntries(own.map(({ name }) => [name, map(tensors[head(training.dimension, name)] as Tensor)]))
    const target_BT = reshape(slice(targets_KBT, { axis: 0, start: index, end: index + 1 }), shape_BT)
    const ownLogits_BT = training.head.logits({
      hidden_BTC: stopGradient(hidden_BTC),
      parameters: named((tensor) => tensor),
    })
    const ownLoss = multiply(training.head.loss({ logits_BT: ownLogits_BT, target_BT, weight_BT }), share)
    const score_BT = sigmoid(training.head.logits({ hidden_BTC, parameters: named(stopGradient) }))
    const score = divide(sum(multiply(score_BT, weight_BT)), headNormalizer)
    const cost = subtract(share, score)
    const pressure = multiply(reshape(slice(multipliers_K, { axis: 0, start: index, end: index + 1 }), []), weight)
    return { ownLoss, score, pressure, weighted: multiply(cost, pressure) }
  })
  const total = (list: readonly Tensor[]): Tensor => list.reduce((left, right) => add(left, right))
  const languageModelShare = add(multiply(budgetMultiplier, weights.tradeOff), weights.languageModel)
  const numerator = add(
    multiply(languageModelLoss, languageModelShare),
    multiply(total(terms.map(({ weighted }) => weighted)), weights.safety),
  )
  const loss = divide(numerator, add(total([...terms.map(({ pressure }) => pressure), budgetMultiplier]), 1))

  const headList = parameters.filter(({ group }) => group === 'head')
  const modelGradients = gradients(loss, modelTensors)
  const headGradients = gradients(
    total(terms.map(({ ownLoss }) => ownLoss)),
    headList.map(({ name }) => tensors[name] as Tensor),
  )
  const column = (list: readonly Tensor[]): Tensor =>
    concatenate(
      list.map((tensor) => reshape(tensor, [1])),
      { axis: 0 },
    )
  return {
    parameters,
    tensors,
    gradients: {
      ...Object.fromEntries(modelList.map(({ name }, index) => [name, modelGradients[index] as Tensor])),
      ...Object.fromEntries(headList.map(({ name }, index) => [name, headGradients[index] as Tensor])),
    },
    metrics: {
      loss,
      languageModelLoss,
      headLosses: column(terms.map(({ ownLoss }) => ownLoss)),
      headScores: column(terms.map(({ score }) => score)),
    },
  }
}
