export interface SampleTokenOptions {
  /** 0 takes the likeliest. */
  readonly temperature: number
  /** Smallest set of the likeliest tokens whose probability reaches this; 1 allows all. */
  readonly topP: number
  /** A number in [0, 1). */
  readonly draw: number
}

// Plain loops: this runs over the whole vocabulary for every sequence and token.

/** Draws a token id from logits [V]; −Infinity bans a token. Equal logits: the lower id first. */
export function sampleToken(logits: Float32Array, { temperature, topP, draw }: SampleTokenOptions): number {
  let best = 0
  for (let token = 1; token < logits.length; token += 1)
    if ((logits[token] as number) > (logits[best] as number)) best = token
  if (temperature === 0) return best
  const largest = logits[best] as number
  const weights = new Float64Array(logits.length)
  let total = 0
  for (let token = 0; token < logits.length; token += 1) {
    const weight = Math.exp(((logits[token] as number) - largest) / temperature)
    weights[token] = weight
    total += weight
  }
  if (topP < 1) total = keepNucleus(weights, topP * total)
  let passed = 0
  for (let token = 0; token < weights.length; token += 1) {
    passed += weights[token] as number
    if (passed > draw * total) return token
  }
  return best
}

/**
 * Sets the weights outside the smallest set of largest ones that add up to `mass` to 0; of equal weights the lower ids
 * stay. Returns the sum of those that stay.
 */
function keepNucleus(weights: Float64Array, mass: number): number {
  const falling = weights.toSorted().reverse()
  let total = 0
  let count = 0
  do {
    total += falling[count] as number
    count += 1
  } while (count < falling.length && total < mass)
  const least = falling[count - 1] as number
  let equalsLeft = count - falling.indexOf(least)
  for (let token = 0; token < weights.length; token += 1) {
    const weight = weights[token] as number
    if (weight > least) continue
    if (weight === least && equalsLeft > 0) equalsLeft -= 1
    else weights[token] = 0
  }
  return total
}
