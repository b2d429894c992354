/** Rényi divergence bounds r(α) of a whole training at several orders. */
export interface RenyiCurve {
  /** α > 1 each. */
  readonly orders: readonly number[]
  /** r(α) ≥ 0, one per order. */
  readonly divergences: ArrayLike<number>
}

export interface PrivacySpent {
  readonly epsilon: number
  /** The order α that gave the bound. */
  readonly order: number
}

export type RdpConversion = 'improved' | 'basic'

/** 1.1, 1.2, …, 10.9, the whole numbers up to 63, and a few larger ones for very strong noise. */
export const defaultOrders = (): readonly number[] => [
  ...Array.from({ length: 99 }, (_, index) => (11 + index) / 10),
  ...Array.from({ length: 53 }, (_, index) => 11 + index),
  80,
  96,
  128,
  192,
  256,
  512,
  1024,
]

/**
 * The least ε such that (ε, δ) holds, over the orders.
 * `improved`: ε = r + ln((α − 1)/α) − (ln δ + ln α)/(α − 1) (Balle et al. 2020, theorem 21; Canonne, Kamath, Steinke 2020);
 * `basic`: ε = r − ln δ/(α − 1) (Mironov 2017). Never below 0; 0 where r alone bounds the total variation by δ.
 */
export function epsilonFromRdp(
  { orders, divergences }: RenyiCurve,
  delta: number,
  conversion: RdpConversion = 'improved',
): PrivacySpent {
  let best: PrivacySpent = { epsilon: Number.POSITIVE_INFINITY, order: orders[0] ?? 2 }
  for (const [index, order] of orders.entries()) {
    const divergence = divergences[index] as number
    const epsilon =
      conversion === 'basic'
        ? divergence - Math.log(delta) / (order - 1)
        : divergence + Math.log1p(-1 / order) - (Math.log(delta) + Math.log(order)) / (order - 1)
    // Bretagnolle and Huber: total variation ≤ √(1 − e^(−KL)), and KL ≤ r(α).
    const total = delta * delta + Math.expm1(-divergence) >= 0 ? 0 : Math.max(0, epsilon)
    if (total < best.epsilon) best = { epsilon: total, order }
  }
  return best
}

/** The least δ in [0, 1] such that (ε, δ) holds: min over orders of e^((α−1)(r − ε + ln(1 − 1/α)))/α, and of √(1 − e^(−r)) . */
export function deltaFromRdp({ orders, divergences }: RenyiCurve, epsilon: number): number {
  let best = 1
  for (const [index, order] of orders.entries()) {
    const divergence = divergences[index] as number
    const exponent = (order - 1) * (divergence - epsilon + Math.log1p(-1 / order)) - Math.log(order)
    best = Math.min(best, Math.exp(exponent), Math.sqrt(-Math.expm1(-divergence)))
  }
  return best
}
