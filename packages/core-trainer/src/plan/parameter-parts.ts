import type { ModelConfiguration } from '../model/model-configuration.ts'
import { elementCount, modelParameters } from '../model/model-parameters.ts'

/** Trainable values of each part of a model; they add up to its count. */
export interface ParameterParts {
  /** The token table; with a tied output it is the output projection too. */
  readonly embedding: number
  readonly attention: number
  readonly feedForward: number
  readonly norms: number
  /** An output projection of its own; 0 when tied. */
  readonly output: number
}

const partOf = (name: string): keyof ParameterParts => {
  if (name.includes('norm')) return 'norms'
  if (name.includes('.self_attn.')) return 'attention'
  if (name.includes('.mlp.')) return 'feedForward'
  return name.startsWith('lm_head') ? 'output' : 'embedding'
}

/** Counts from names and shapes alone: nothing is allocated. */
export function parameterParts(configuration: ModelConfiguration): ParameterParts {
  const parts: Record<keyof ParameterParts, number> = {
    embedding: 0,
    attention: 0,
    feedForward: 0,
    norms: 0,
    output: 0,
  }
  for (const { name, shape } of modelParameters(configuration)) parts[partOf(name)] += elementCount(shape)
  return parts
}
