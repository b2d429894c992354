import { evidenceNames, type EvidenceName } from '../scoring/piece-evidence.ts'
import { attackWeights } from './attack-weights.ts'
import { unpackBytes } from './unpack-bytes.ts'

/** What the fit writes. */
export interface AttackWeights {
  readonly scale: number
  readonly bias: number
  /** Joint log-odds = evidenceBias + Σ weight × evidence. */
  readonly evidenceBias: number
  readonly evidenceWeights: Readonly<Record<EvidenceName, number>>
  /** One signed byte per hashed feature of words, and of concepts. */
  readonly base64: string
  readonly conceptScale: number
  readonly conceptBase64: string
}

/** A linear model on hashed features. */
export interface LinearModel {
  readonly weights: Int8Array
  /** What one unit of a weight means. */
  readonly scale: number
  readonly bias: number
}

/** A linear model on words and on what they stand for. */
export interface WordModel extends LinearModel {
  readonly conceptWeights: Int8Array
  readonly conceptScale: number
}

/** What the fit wrote, unpacked. */
export interface AttackModel extends WordModel {
  readonly evidenceBias: number
  /** In the order of `evidenceNames`. */
  readonly evidenceWeights: Float64Array
}

let unpacked: AttackModel | undefined

/** Unpacked on first use. */
export function attackModel(): AttackModel {
  if (unpacked !== undefined) return unpacked
  const { scale, bias, evidenceBias, evidenceWeights, base64, conceptScale, conceptBase64 } = attackWeights
  unpacked = {
    weights: unpackBytes(base64),
    scale,
    bias,
    conceptWeights: unpackBytes(conceptBase64),
    conceptScale,
    evidenceBias,
    evidenceWeights: Float64Array.from(evidenceNames, (name) => evidenceWeights[name]),
  }
  return unpacked
}
