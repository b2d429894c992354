import { bucketBits } from './scan-features.ts'
import { implicitCalibration, implicitWeights } from './implicit-weights.ts'

/** Three linear heads on the same features, their weights in turn: abuse, hate, subtle, abuse, hate … */
export interface ImplicitModel {
  readonly weights: Int16Array
  readonly abuse: HeadCalibration
  readonly hate: HeadCalibration
  readonly subtle: HeadCalibration
}

export interface HeadCalibration {
  /** The calibrated logit is intercept + slope · (sum of weights, by the length factor). */
  readonly intercept: number
  readonly slope: number
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
let model: ImplicitModel | undefined

/** Read at the first use: a few milliseconds. */
export function implicitModel(): ImplicitModel {
  model ??= { weights: decodeWeights(['abuse', 'hate', 'subtle']), ...implicitCalibration }
  return model
}

/** One base64 letter is one weight: a level v from −32 to 31, which stands for v·|v|, since most weights are small. */
function decodeWeights(heads: readonly (keyof typeof implicitWeights)[]): Int16Array {
  const values = new Int16Array(128)
  for (let index = 0; index < 64; index++) values[alphabet.charCodeAt(index)] = valueOf(index - 32)
  const weights = new Int16Array(heads.length << bucketBits)
  heads.forEach((head, turn) => {
    const letters = implicitWeights[head]
    for (let bucket = 0; bucket < letters.length; bucket++)
      weights[heads.length * bucket + turn] = values[letters.charCodeAt(bucket)] ?? 0
  })
  return weights
}

const valueOf = (level: number): number => level * Math.abs(level)

/** The level nearest to a weight, in units of `step`. */
export const levelOf = (weight: number, step: number): number =>
  Math.max(-32, Math.min(31, Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / step))))

/** The value that a weight is read back as, in units of `step`. */
export const roundedWeight = (weight: number, step: number): number => valueOf(levelOf(weight, step))

export function encodeWeights(weights: Float32Array, step: number): string {
  let text = ''
  for (const weight of weights) text += alphabet[levelOf(weight, step) + 32] ?? ''
  return text
}
