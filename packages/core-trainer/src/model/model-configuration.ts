import { InvalidArgumentError } from '@saaa/evaluator'

/** Shape of a decoder; the fields of a Hugging Face `LlamaForCausalLM` configuration under plain names. */
export interface ModelConfiguration {
  /** Rows of the embedding table, control tokens included. */
  readonly vocabularySize: number
  /** Channels of the residual stream. */
  readonly hiddenSize: number
  readonly layers: number
  /** Query heads; divides `hiddenSize` into heads of an even number of channels. */
  readonly attentionHeads: number
  /** Heads of keys and values; divides `attentionHeads`. Equal to it: plain multi-head attention. */
  readonly keyValueHeads: number
  /** Width of the gated feed-forward block. */
  readonly feedForwardSize: number
  /** Longest sequence, in tokens. */
  readonly contextLength: number
  /** Base of the rotary frequencies. */
  readonly ropeTheta: number
  /** Added to the mean square before the root. */
  readonly normEpsilon: number
  /** Whether the output projection is the embedding table. */
  readonly tieEmbeddings: boolean
}

/** What {@link defineModel} needs to be told; the rest has defaults. */
export type ModelConfigurationInput = Pick<
  ModelConfiguration,
  'vocabularySize' | 'hiddenSize' | 'layers' | 'attentionHeads' | 'feedForwardSize'
> &
  Partial<ModelConfiguration>

/**
 * Fills in the defaults and validates.
 *
 * Defaults: `keyValueHeads` = `attentionHeads`, `contextLength` 1024, `ropeTheta` 10000, `normEpsilon` 1e-5,
 * `tieEmbeddings` true.
 * @throws InvalidArgumentError naming the field
 */
export function defineModel(input: ModelConfigurationInput): ModelConfiguration {
  return validateModelConfiguration({
    keyValueHeads: input.attentionHeads,
    contextLength: 1024,
    ropeTheta: 10_000,
    normEpsilon: 1e-5,
    tieEmbeddings: true,
    ...input,
  })
}

const wholeNumbers = [
  'vocabularySize',
  'hiddenSize',
  'layers',
  'attentionHeads',
  'keyValueHeads',
  'feedForwardSize',
  'contextLength',
] as const satisfies readonly (keyof ModelConfiguration)[]

/**
 * Returns the configuration unchanged when a decoder of this shape can be built.
 * @throws InvalidArgumentError naming the field
 */
export function validateModelConfiguration(configuration: ModelConfiguration): ModelConfiguration {
  const refuse = (field: keyof ModelConfiguration, expected: string): never => {
    throw new InvalidArgumentError({ argument: `model.${field}`, value: configuration[field], expected })
  }
  for (const field of wholeNumbers) {
    const value: unknown = configuration[field]
    if (!Number.isSafeInteger(value) || (value as number) < 1) refuse(field, 'a whole number of at least 1')
  }
  const { hiddenSize, attentionHeads, keyValueHeads, ropeTheta, normEpsilon, tieEmbeddings } = configuration
  if (hiddenSize % attentionHeads !== 0) refuse('attentionHeads', `a divisor of hiddenSize (${hiddenSize})`)
  if ((hiddenSize / attentionHeads) % 2 !== 0) {
    refuse(
      'attentionHeads',
      `heads of an even number of channels (${hiddenSize} / attentionHeads), which rotary positions need`,
    )
  }
  if (attentionHeads % keyValueHeads !== 0) refuse('keyValueHeads', `a divisor of attentionHeads (${attentionHeads})`)
  if (!(ropeTheta > 1 && Number.isFinite(ropeTheta))) refuse('ropeTheta', 'a finite number above 1')
  if (!(normEpsilon > 0 && normEpsilon < 1)) refuse('normEpsilon', 'a number in (0, 1)')
  if (typeof tieEmbeddings !== 'boolean') refuse('tieEmbeddings', 'true or false')
  return configuration
}

/** Channels of one attention head. */
export const headSize = (configuration: ModelConfiguration): number =>
  configuration.hiddenSize / configuration.attentionHeads
