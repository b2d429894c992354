import type { ModelConfiguration } from './model-configuration.ts'
import { countParameters } from './model-parameters.ts'

/**
 * Floating-point operations of training on one token, forward and backward: 6 for each parameter (2 forward, 4 backward)
 * and 12·layers·width·tokens for the products of attention, counted without the causal half (Chowdhery et al. 2022,
 * appendix B).
 */
export const trainingFlopsPerToken = (configuration: ModelConfiguration, tokens: number): number =>
  6 * countMultiplied(configuration) + 12 * configuration.layers * configuration.hiddenSize * tokens

/** Parameters that are factors of a matrix product: all but an untied embedding table, of which rows are only copied. */
const countMultiplied = (configuration: ModelConfiguration): number =>
  countParameters(configuration) -
  (configuration.tieEmbeddings ? 0 : configuration.vocabularySize * configuration.hiddenSize)
