export interface SampleTokenOptions {
  /** 0 takes the likeliest. */
  readonly temperature: number
  /** Smallest set of the likeliest tokens whose probability reaches this; 1 allows all. */
  readonly topP: number
  /** A number in [0, 1). */
  readonly draw: number
}

/** Draws a token id from logits [V]; −Infinity bans a token. Equal logits: the lower id first. */
export function sampleToken(logits: Float32Array, { temperature, topP, draw }: SampleTokenOptions): number {
  let best = 0
  for (let token = 1; token < logits.length; token += 1)
    if ((logits[token] as number) > (logits[best] as number)) best = token
  if (temperature === 0) return best
  const largest = logits[best] as number
  const weights = Float64Array.from(logits, (logit) => Math.exp((logit - largest) / temperature))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (topP >= 1) return tokenAt(weights.keys(), weights, draw * total) ?? best
  const order = [...weights.keys()]
    .filter((token) => (weights[token] as number) > 0)
    .sort((left, right) => (weights[right] as number) - (weights[left] as number) || left - right)
  const kept: number[] = []
  let mass = 0
  for (const token of order) {
    kept.push(token)
    mass += weights[token] as number
    if (mass >= topP * total) break
  }
  return tokenAt(kept, weights, draw * mass) ?? best
}

function tokenAt(tokens: Iterable<number>, weights: Float64Array, target: number): number | undefined {
  let passed = 0
  for (const token of tokens) {
    passed += weights[token] as number
    if (passed > target) return token
  }
  return undefined
}
