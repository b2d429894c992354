import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { SaaaError } from '@saaa/evaluator'
import type { DimensionTrainingV1, HeadParameter } from '@saaa/evaluator/training'
import type { Tensor } from '@saaa/kernels'
import { assertSameSettings } from '../checkpoint/assert-same-settings.ts'
import { createCheckpointStore, type CheckpointStore } from '../checkpoint/checkpoint-store.ts'
import { readTrainingState, type RestoredState } from '../checkpoint/training-state.ts'
import { configuredModel } from '../config/configured-model.ts'
import type { RunConfiguration } from '../config/run-configuration.ts'
import { buildCorpusIndex } from '../data/build-corpus-index.ts'
import { listCorpusFiles } from '../data/corpus-files.ts'
import { type CorpusIndex, selectSplit } from '../data/corpus-index.ts'
import { createDocumentStream, type DocumentStreamOptions } from '../data/document-stream.ts'
import { storageFailure } from '../data/file-errors.ts'
import { type LoadedDimension, loadDimensions } from '../dimensions/load-dimensions.ts'
import { dimensionWeights } from '../dimensions/dimension-weights.ts'
import { initializeParameters } from '../model/initialize-parameters.ts'
import { loadHuggingFaceFolder } from '../model/load-hugging-face-folder.ts'
import type { ModelConfiguration } from '../model/model-configuration.ts'
import type { Reporter } from '../progress/reporter.ts'
import { loadTokenizer } from '../tokenizer/load-tokenizer.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import { trainTokenizer } from '../tokenizer/train-tokenizer.ts'
import { type HeldOutLosses, referenceLosses } from './reference-run.ts'
import { SafetyPressure } from './safety-pressure.ts'

export interface PrepareRunOptions {
  readonly configuration: RunConfiguration
  /** Run folder to go on with. */
  readonly resume?: string
  /** Checkpoint to go on from. @default the newest */
  readonly checkpoint?: number
  readonly reporter: Reporter
  readonly signal?: AbortSignal
}

/** One head of the model: what a dimension adds for training, its weight w_k, its initial parameters. */
export interface Head {
  readonly training: DimensionTrainingV1<Tensor>
  readonly weight: number
  readonly parameters: readonly HeadParameter[]
}

/** Everything that exists before the first step. */
export interface PreparedRun {
  readonly runFolder: string
  readonly index: CorpusIndex
  readonly hasHeldOut: boolean
  readonly tokenizer: Tokenizer
  readonly model: ModelConfiguration
  /** The dimensions that take part in training; none in a standard run. */
  readonly dimensions: readonly LoadedDimension[]
  /** The dimensions that held-out text and the model's replies are measured by. */
  readonly measuring: readonly LoadedDimension[]
  /** w_k, adding up to 1. */
  readonly weights: Readonly<Record<string, number>>
  readonly heads: readonly Head[]
  /** At its start; a resumed run restores it. */
  readonly pressure: SafetyPressure
  /** Held-out losses of the reference run by step. */
  readonly reference: ReadonlyMap<number, HeldOutLosses>
  /** Parameters, heads and moments to begin with. */
  readonly state: ReadonlyMap<string, Float32Array>
  readonly restored?: RestoredState
  readonly checkpoints: CheckpointStore
}

/**
 * Reads or makes everything a run stands on, before any step: the folder, the corpus, the tokenizer, the dimensions and
 * the model.
 * @throws SaaaError with the code of what is missing, damaged or in the way
 */
export async function prepareRun(options: PrepareRunOptions): Promise<PreparedRun> {
  const runFolder = resolve(options.resume ?? options.configuration.output)
  if (options.resume !== undefined) return prepareIn(runFolder, options)
  await createRunFolder(runFolder, options.configuration)
  try {
    return await prepareIn(runFolder, options)
  } catch (error) {
    // Nothing was trained: what is left would only stand in the way of the next try.
    await rm(runFolder, { recursive: true, force: true })
    throw error
  }
}

async function prepareIn(runFolder: string, options: PrepareRunOptions): Promise<PreparedRun> {
  const { configuration, resume, reporter, signal } = options
  const checkpoints = createCheckpointStore({
    folder: join(runFolder, 'checkpoints'),
    keep: configuration.checkpoint.keep,
  })
  const opened = resume === undefined ? undefined : await checkpoints.open(options.checkpoint)
  const restored = opened === undefined ? undefined : await readTrainingState(opened.folder)
  if (restored?.loop.configuration !== undefined) assertSameSettings(restored.loop.configuration, configuration)

  // What a configuration names comes first: a wrong name is refused before any work.
  const isSafetyRun = configuration.objective.mode === 'saaa'
  const loadedDimensions =
    isSafetyRun || configuration.evaluation.safety
      ? await loadDimensions(configuration.dimensions.packages, { training: isSafetyRun })
      : []
  const dimensions = isSafetyRun ? loadedDimensions : []
  const names = dimensions.map(({ dimension }) => dimension)
  const weights = isSafetyRun ? dimensionWeights(names, configuration.dimensions.weights) : {}
  const pressure = new SafetyPressure(names, configuration)
  const reference = await referenceLosses(configuration.objective.referenceRun)

  const index = await indexCorpus(runFolder, configuration, reporter, signal)
  const { seed, data } = configuration
  const hasHeldOut =
    data.heldOutFraction > 0 &&
    selectSplit(index, 'held-out', { heldOutFraction: data.heldOutFraction, seed }).length > 0
  const tokenizer =
    opened === undefined
      ? await makeTokenizer(index, configuration, reporter, signal)
      : await loadTokenizer(opened.folder)

  const source = opened?.folder ?? configuration.model.initializeFrom
  const loaded = source === null ? undefined : await loadHuggingFaceFolder(source)
  const model = loaded?.configuration ?? configuredModel(configuration, tokenizer.vocabularySize)
  if (model.vocabularySize < tokenizer.vocabularySize) {
    throw new SaaaError({
      code: 'checkpoint-incompatible',
      message: `The model has ${model.vocabularySize} token embeddings, the tokenizer ${tokenizer.vocabularySize} ids (control tokens included); use the tokenizer that belongs to the model, with two spare ids for the control tokens.`,
    })
  }
  const heads = configuration.objective.heads.enabled
    ? dimensions.flatMap(({ dimension, training }) =>
        training === undefined
          ? []
          : [
              {
                training,
                weight: weights[dimension] ?? 0,
                parameters: training.head.createParameters({ hiddenSize: model.hiddenSize, seed }),
              },
            ],
      )
    : []
  const state = new Map<string, Float32Array>(loaded?.parameters ?? initializeParameters(model, seed))
  for (const { training, parameters } of heads) {
    for (const { name, values } of parameters) state.set(`heads.${training.dimension}.${name}`, values.slice())
  }
  for (const [name, values] of restored?.arrays ?? []) state.set(name, values)
  if (opened === undefined && loaded === undefined) startControlTokens(state, model, tokenizer)

  return {
    runFolder,
    index,
    hasHeldOut,
    tokenizer,
    model,
    dimensions,
    measuring: configuration.evaluation.safety ? loadedDimensions : [],
    weights,
    heads,
    pressure,
    reference,
    state,
    checkpoints,
    ...(restored === undefined ? {} : { restored }),
  }
}

/** A number with its noun: 1 file, 2 files. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`

/** Options that make the document streams of a run. */
export const streamOptions = (
  { seed, data }: RunConfiguration,
  index: CorpusIndex,
): Pick<DocumentStreamOptions, 'index' | 'seed' | 'heldOutFraction'> => ({
  index,
  seed,
  heldOutFraction: data.heldOutFraction,
})

async function createRunFolder(runFolder: string, configuration: RunConfiguration): Promise<void> {
  await mkdir(resolve(runFolder, '..'), { recursive: true }).catch((error: unknown) => {
    throw storageFailure(runFolder, error)
  })
  try {
    await mkdir(runFolder)
    await writeFile(join(runFolder, 'config.json'), `${JSON.stringify(configuration, undefined, 2)}\n`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new SaaaError({
        code: 'invalid-configuration',
        message: `output = ${JSON.stringify(configuration.output)}: expected a folder that does not exist yet; resume that run with --resume, or name another folder.`,
      })
    }
    throw storageFailure(runFolder, error)
  }
}

async function indexCorpus(
  runFolder: string,
  { data }: RunConfiguration,
  reporter: Reporter,
  signal: AbortSignal | undefined,
): Promise<CorpusIndex> {
  const { files } = await listCorpusFiles(data.paths)
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const stage = reporter.stage({ name: 'reading the corpus', unit: 'bytes', total })
  let reported = 0
  const index = await buildCorpusIndex({
    paths: data.paths,
    cacheFolder: join(runFolder, 'corpus'),
    textField: data.textField,
    textSplit: { by: 'paragraphs', maximumBytes: data.maximumDocumentBytes },
    malformedPath: join(runFolder, 'malformed.jsonl'),
    onProgress: ({ done }) => {
      stage.advance(Math.max(0, done - reported))
      reported = Math.max(reported, done)
    },
    ...(signal === undefined ? {} : { signal }),
  })
  const { documents, textBytes, malformed, ignored } = index
  if (documents.length === 0) throw withoutText(data, files.length, malformed)
  stage.finish(`${documents.length.toLocaleString('en')} documents, ${(textBytes / 1e6).toFixed(1)} MB`)
  if (malformed.count > 0)
    reporter.warning(`${counted(malformed.count, 'malformed line')} set aside; listed in ${malformed.path}`)
  if (ignored.length > 0) {
    const some = ignored.slice(0, 3).map((file) => basename(file))
    reporter.warning(
      `${counted(ignored.length, 'file')} of other kinds passed over: ${some.join(', ')}${ignored.length > some.length ? ' and others' : ''}`,
    )
  }
  return index
}

/** The list of malformed lines goes with the folder of a run that never began, so the reasons stand here. */
function withoutText(
  { paths, textField }: RunConfiguration['data'],
  files: number,
  { byReason }: CorpusIndex['malformed'],
): SaaaError {
  const reasons = Object.entries(byReason).map(([reason, count]) => `${counted(count, 'line')} ${reason}`)
  return new SaaaError({
    code: 'data-unreadable',
    message: `data.paths = ${JSON.stringify(paths)}: expected text to train on; found none in ${counted(files, 'file')}${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}. JSON lines hold their text in ${JSON.stringify(textField)} (data.textField).`,
  })
}

async function makeTokenizer(
  index: CorpusIndex,
  configuration: RunConfiguration,
  reporter: Reporter,
  signal: AbortSignal | undefined,
): Promise<Tokenizer> {
  const { tokenizer, model } = configuration
  const path = tokenizer.path ?? model.initializeFrom
  if (path !== null) return loadTokenizer(path)
  const stage = reporter.stage({ name: 'training the tokenizer' })
  const stream = createDocumentStream({ ...streamOptions(configuration, index), split: 'train', epochs: 1 })
  async function* texts(): AsyncGenerator<string> {
    for await (const { text } of stream) yield text
  }
  const trained = await trainTokenizer({
    texts: texts(),
    vocabularySize: tokenizer.vocabularySize,
    maximumBytes: tokenizer.sampleCharacters,
    ...(signal === undefined ? {} : { signal }),
  })
  await stream.close()
  stage.finish(`${trained.vocabularySize.toLocaleString('en')} tokens`)
  return trained
}

/**
 * Control tokens start at the mean of all other embeddings plus .01 · N(0, 1): a token that starts like any other would
 * be over-sampled before it has learnt anything (Korbak et al. 2023). Here the noise is the token's own start, scaled.
 */
function startControlTokens(
  state: Map<string, Float32Array>,
  { hiddenSize, vocabularySize }: ModelConfiguration,
  tokenizer: Tokenizer,
): void {
  const table = state.get('model.embed_tokens.weight')
  if (table === undefined) return
  const mean = new Float64Array(hiddenSize)
  for (let index = 0; index < table.length; index += 1)
    mean[index % hiddenSize] = (mean[index % hiddenSize] as number) + (table[index] as number) / vocabularySize
  for (const token of [tokenizer.specialTokens.safe, tokenizer.specialTokens.unsafe]) {
    for (let channel = 0; channel < hiddenSize; channel += 1) {
      const position = token * hiddenSize + channel
      table[position] = (mean[channel] as number) + 0.5 * (table[position] as number)
    }
  }
}
