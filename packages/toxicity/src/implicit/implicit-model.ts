import { readModelFile } from '../model-file.ts'
import { implicitCalibration } from './implicit-calibration.ts'

/** Three linear heads on the same features, their levels in turn: abuse, hate, harm, abuse, hate … */
export interface ImplicitModel {
  /** Levels: v stands for the weight v·|v|, since most weights are small. */
  readonly levels: Int8Array
  readonly abuse: HeadCalibration
  readonly hate: HeadCalibration
  /** Harm of either kind, which the score is made of. */
  readonly harm: HeadCalibration
}

export interface HeadCalibration {
  /** The calibrated logit is intercept + slope · (sum of weights, by the length factor). */
  readonly intercept: number
  readonly slope: number
}

export const implicitModelFile = 'implicit-weights.bin'
let model: ImplicitModel | undefined

/** Read at the first use. */
export function implicitModel(): ImplicitModel {
  model ??= { levels: readModelFile(implicitModelFile), ...implicitCalibration }
  return model
}

const largestLevel = 127

const valueOf = (level: number): number => level * Math.abs(level)

/** The level nearest to a weight, in units of `step`; it fits a byte. */
export const levelOf = (weight: number, step: number): number =>
  Math.max(-largestLevel, Math.min(largestLevel, Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / step))))

/** The value that a weight is read back as, in units of `step`. */
export const roundedWeight = (weight: number, step: number): number => valueOf(levelOf(weight, step))

/** The step at which the largest weight still has a level of its own. */
export const stepFor = (largest: number): number => largest / largestLevel ** 2
