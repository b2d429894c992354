import { logSoftmax, multiply, negate, softmax, sum, type Tensor } from '@saaa/kernels'

/**
 * Predictive entropy of each position, in nats (first term of the paper's eq 20): −Σ_v p log p of softmax(logits), [..., V] → [...]. A tensor of
 * the graph, so a loss that holds it moves the model: subtracted it keeps the model from growing sure without reason (Pereyra et al. 2017).
 */
export const predictiveEntropy = (logits: Tensor): Tensor =>
  negate(sum(multiply(softmax(logits), logSoftmax(logits)), { axes: [-1] }))
