import { divide, logSoftmax, maximum, multiply, softmax, subtract, sum, type Tensor } from '@saaa/kernels'

/**
 * Mean over rows of ½ [KL(p‖q) + KL(q‖p)] in nats, between the model's predictions on a text and on its counterfactual at aligned
 * positions (route F; Qian et al. 2019 in spirit). 0 when changing the group changes no prediction. Gradients reach both.
 * @param weights_N 0 ignores a row
 */
export function counterfactualDivergence({
  logits_NV,
  counterfactualLogits_NV,
  weights_N,
}: {
  readonly logits_NV: Tensor
  readonly counterfactualLogits_NV: Tensor
  readonly weights_N: Tensor
}): Tensor {
  const [p, q] = [logits_NV, counterfactualLogits_NV]
  // ½ Σ (p − q)(log p − log q) is the mean of the two directions.
  const gap_NV = multiply(subtract(softmax(p), softmax(q)), subtract(logSoftmax(p), logSoftmax(q)))
  const perRow = multiply(sum(gap_NV, { axes: [-1] }), 0.5)
  return divide(sum(multiply(perRow, weights_N)), maximum(sum(weights_N), 1e-6))
}
