import { readModelFile } from '../model-file.ts'
import { implicitCalibration } from './implicit-calibration.ts'

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

export const implicitModelFile = 'implicit-weights.bin'
let model: ImplicitModel | undefined

/** Read at the first use: a few milliseconds. */
export function implicitModel(): ImplicitModel {
  model ??= { weights: weightsOf(readModelFile(implicitModelFile)), ...implicitCalibration }
  return model
}

function weightsOf(levels: Int8Array): Int16Array {
  const weights = new Int16Array(levels.length)
  for (let at = 0; at < levels.length; at++) weights[at] = valueOf(levels[at] ?? 0)
  return weights
}

const largestLevel = 100

/** A level v stands for v·|v|, since most weights are small. */
const valueOf = (level: number): number => level * Math.abs(level)

/** The level nearest to a weight, in units of `step`; it fits a byte. */
export const levelOf = (weight: number, step: number): number =>
  Math.max(-largestLevel, Math.min(largestLevel, Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / step))))

/** The value that a weight is read back as, in units of `step`. */
export const roundedWeight = (weight: number, step: number): number => valueOf(levelOf(weight, step))

/** The step at which the largest weight still has a level of its own. */
export const stepFor = (largest: number): number => largest / largestLevel ** 2
