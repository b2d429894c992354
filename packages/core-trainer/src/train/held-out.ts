import { createSession, crossEntropy, type Device, input, type Session, sum, type TensorValue } from '@saaa/kernels'
import { createSequencePacker, type PackedBatch } from '../data/sequence-packer.ts'
import { decoderForward } from '../model/decoder.ts'
import type { ModelConfiguration } from '../model/model-configuration.ts'
import { modelParameters } from '../model/model-parameters.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'

export interface HeldOutFigures {
  /** Cross-entropy in nats per text token. */
  readonly loss: number
  /** The same in bits per byte of UTF-8: comparable between tokenizers. */
  readonly bitsPerByte: number
  /** Text tokens measured. */
  readonly tokens: number
}

/** Measures a model on fixed held-out text; the text is tokenised once. */
export interface HeldOutMeasure {
  measure(parameters: Readonly<Record<string, TensorValue>>): Promise<MeasuredText>
  release(): Promise<void>
}

export interface MeasuredText extends HeldOutFigures {
  /** The same of the documents that `isSafe` holds for; undefined without it, or where it held for none. */
  readonly safe: HeldOutFigures | undefined
}

export interface HeldOutOptions {
  readonly configuration: ModelConfiguration
  readonly tokenizer: Tokenizer
  readonly texts: Iterable<string> | AsyncIterable<string>
  /** Tells safe documents apart, which are measured by themselves too; asked once for each, of many at a time. */
  readonly isSafe?: (texts: readonly string[]) => Promise<readonly boolean[]>
  /** Text tokens at most. */
  readonly maximumTokens: number
  readonly batchSize: number
  readonly contextLength: number
  /** Put the safe control token in front of every document, as a model trained with route A expects. */
  readonly tags: boolean
  readonly device?: Device
  readonly threads?: number
}

/** Special tokens are read but not measured: the bytes and the tokens are those of the text alone. */
export async function createHeldOutMeasure(options: HeldOutOptions): Promise<HeldOutMeasure> {
  const {
    configuration,
    tokenizer,
    texts,
    maximumTokens,
    batchSize,
    contextLength,
    tags,
    device = 'cpu',
    threads = 0,
  } = options
  const { begin, end, safe } = tokenizer.specialTokens
  const prefix = tags ? [begin, safe] : [begin]
  const documents: { readonly text: string; readonly ids: readonly number[] | Uint32Array }[] = []
  let tokens = 0
  for await (const text of texts) {
    if (tokens >= maximumTokens) break
    const ids = tokenizer.encode(text).slice(0, maximumTokens - tokens)
    tokens += ids.length
    documents.push({ text, ids })
  }
  const areSafe = await options.isSafe?.(documents.map(({ text }) => text))
  const pack = (wanted: boolean): readonly PackedBatch[] => {
    const packer = createSequencePacker({ batchSize, contextLength, endToken: end, endWeight: 0 })
    const batches: PackedBatch[] = []
    for (const [index, { ids }] of documents.entries()) {
      if ((areSafe?.[index] ?? false) !== wanted) continue
      const item = Uint32Array.from([...prefix, ...ids])
      packer.push({
        tokens: item,
        weights: Float32Array.from(item, (_, position) => (position < prefix.length ? 0 : 1)),
      })
      for (let batch = packer.take(); batch !== undefined; batch = packer.take()) batches.push(batch)
    }
    const rest = packer.flush(end)
    return rest === undefined ? batches : [...batches, rest]
  }
  const groups = { safe: pack(true), rest: pack(false) }

  const session = await openLossSession({ configuration, batchSize, contextLength, device, threads })
  const measureGroup = async (
    batches: readonly PackedBatch[],
    parameters: Readonly<Record<string, TensorValue>>,
  ): Promise<Sums> => {
    let [nats, counted, bytes] = [0, 0, 0]
    for (const { inputs, targets, weights, shape } of batches) {
      const results = await session.run({
        ...parameters,
        tokens: { dataType: 'int32', shape, data: inputs },
        targets: { dataType: 'int32', shape, data: targets },
        lossWeights: { dataType: 'float32', shape, data: weights },
      })
      nats += Number((results['nats'] as TensorValue).data[0])
      for (const [index, weight] of weights.entries()) {
        if (weight === 0) continue
        counted += 1
        bytes += tokenizer.byteLengths[targets[index] as number] ?? 0
      }
    }
    return { nats, tokens: counted, bytes }
  }
  return {
    measure: async (parameters) => {
      const safeSums = await measureGroup(groups.safe, parameters)
      const rest = await measureGroup(groups.rest, parameters)
      return {
        ...figuresOf({
          nats: safeSums.nats + rest.nats,
          tokens: safeSums.tokens + rest.tokens,
          bytes: safeSums.bytes + rest.bytes,
        }),
        safe: safeSums.tokens === 0 ? undefined : figuresOf(safeSums),
      }
    },
    release: () => session.release(),
  }
}

interface Sums {
  readonly nats: number
  readonly tokens: number
  readonly bytes: number
}

const figuresOf = ({ nats, tokens, bytes }: Sums): HeldOutFigures => ({
  loss: nats / tokens,
  bitsPerByte: nats / Math.LN2 / bytes,
  tokens,
})

function openLossSession({
  configuration,
  batchSize,
  contextLength,
  device,
  threads,
}: {
  readonly configuration: ModelConfiguration
  readonly batchSize: number
  readonly contextLength: number
  readonly device: Device
  readonly threads: number
}): Promise<Session> {
  const shape = [batchSize, contextLength]
  const parameters = Object.fromEntries(
    modelParameters(configuration).map((parameter) => [parameter.name, input(parameter)]),
  )
  const { logits_BTV } = decoderForward({
    configuration,
    parameters,
    tokens_BT: input({ name: 'tokens', shape, dataType: 'int32' }),
  })
  const { loss } = crossEntropy({
    logits: logits_BTV,
    targets: input({ name: 'targets', shape, dataType: 'int32' }),
    weights: input({ name: 'lossWeights', shape }),
    normalizer: 1,
  })
  return createSession({ outputs: { nats: sum(loss) } }, { device, threads })
}
