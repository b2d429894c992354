import type { LinearModel } from './attack-model.ts'
import { gibberishWeights } from './gibberish-weights.ts'
import { unpackBytes } from './unpack-bytes.ts'

/** What the fit writes: one signed byte per hashed run of symbols. */
export interface GibberishWeights {
  readonly scale: number
  readonly bias: number
  readonly base64: string
}

let unpacked: LinearModel | undefined

/** A small character model: which runs of signs people write, code included, and which only optimised suffixes hold. */
export function gibberishModel(): LinearModel {
  const { scale, bias, base64 } = gibberishWeights
  return (unpacked ??= { weights: unpackBytes(base64), scale, bias })
}
