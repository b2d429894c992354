import { execFile } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { TensorValue } from '@saaa/kernels'
import { runConfigurationSchema } from '../src/config/run-configuration.ts'
import { defaultDimensions } from '../src/dimensions/default-dimensions.ts'
import { loadDimensions } from '../src/dimensions/load-dimensions.ts'
import { initializeParameters } from '../src/model/initialize-parameters.ts'
import { modelPreset } from '../src/model/model-presets.ts'
import { planModel } from '../src/model/plan-model.ts'
import { createTrainingEngine } from '../src/train/training-engine.ts'
import { fixedBatch } from './decoder-step.ts'

export interface MemoryCase {
  readonly preset: string
  readonly batch: number
  readonly tokens: number
  /** Safety heads: none in a standard run, the five defaults in a SAAA run. */
  readonly heads: boolean
  /** Passes of a step. @default 1 */
  readonly accumulation?: number
}

export interface MemoryFigures {
  readonly measuredBytes: number
  readonly plannedBytes: number
  /** measured / planned − 1. */
  readonly deviation: number
}

/** Peak resident size of a process of its own that trains three steps, against what `planModel` says. */
export async function measureTrainingMemory({
  preset,
  batch,
  tokens,
  heads,
  accumulation = 1,
}: MemoryCase): Promise<MemoryFigures> {
  const node = ['--conditions=@saaa/source', '--import', 'tsx', fileURLToPath(import.meta.url)]
  const args = [preset, batch, tokens, heads ? 'heads' : 'standard', accumulation].map(String)
  const { stdout } = await promisify(execFile)(process.execPath, [...node, ...args])
  const measuredBytes = Number(stdout.trim().split('\n').at(-1))
  const plannedBytes = planModel(modelPreset(preset), { batch, tokens, gradientAccumulation: accumulation }).memory
    .totalBytes
  return { measuredBytes, plannedBytes, deviation: measuredBytes / plannedBytes - 1 }
}

async function trainInThisProcess({
  preset,
  batch,
  tokens,
  heads: withHeads,
  accumulation = 1,
}: MemoryCase): Promise<void> {
  const configuration = modelPreset(preset)
  const loaded = withHeads ? await loadDimensions(defaultDimensions, { training: true }) : []
  const heads = loaded.flatMap(({ training }) =>
    training === undefined
      ? []
      : [
          {
            training,
            weight: 1,
            parameters: training.head.createParameters({ hiddenSize: configuration.hiddenSize, seed: 1 }),
          },
        ],
  )
  const state = new Map<string, Float32Array>(initializeParameters(configuration, 1))
  for (const { training, parameters } of heads) {
    for (const { name, values } of parameters) state.set(`heads.${training.dimension}.${name}`, values.slice())
  }
  const engine = await createTrainingEngine({
    configuration,
    batchSize: batch,
    contextLength: tokens,
    heads,
    weights: { languageModel: 0.5, safety: 0.4, tradeOff: 0.1 },
    training: { ...runConfigurationSchema.parse({}).training, gradientAccumulation: accumulation },
    totalSteps: 100,
    device: 'cpu',
    threads: 0,
    state,
  })
  const feeds = Array.from({ length: accumulation }, () =>
    syntheticFeeds(configuration.vocabularySize, batch, tokens, heads.length),
  )
  for (let step = 1; step <= 3; step++) {
    const { applied, loss } = await engine.step(feeds, step)
    if (!applied || !Number.isFinite(loss)) throw new Error(`step ${step} was not applied, loss ${loss}`)
  }
  await engine.release()
  console.log(process.resourceUsage().maxRSS * 1024)
}

function syntheticFeeds(
  vocabularySize: number,
  batch: number,
  tokens: number,
  heads: number,
): Record<string, TensorValue> {
  const shape = [batch, tokens]
  const count = batch * tokens
  const { inputs, targets } = fixedBatch({ configuration: { vocabularySize } as never, batch, tokens })
  const float32 = (of: readonly number[], value: number): TensorValue => ({
    dataType: 'float32',
    shape: of,
    data: new Float32Array(of.reduce((product, size) => product * size, 1)).fill(value),
  })
  return {
    tokens: { dataType: 'int32', shape, data: inputs },
    targets: { dataType: 'int32', shape, data: targets },
    lossWeights: float32(shape, 1),
    normalizer: float32([], count),
    headTargets: float32([heads, ...shape], 1),
    headWeights: float32(shape, 1),
    headNormalizer: float32([], count),
    multipliers: float32([heads], 0.5),
    budgetMultiplier: float32([], 0),
  }
}

const cases: readonly MemoryCase[] = [
  { preset: '1m', batch: 4, tokens: 64, heads: false },
  { preset: '1m', batch: 16, tokens: 256, heads: true },
  { preset: '4m', batch: 16, tokens: 128, heads: true },
  { preset: '4m', batch: 8, tokens: 256, heads: false },
  { preset: '15m', batch: 4, tokens: 128, heads: true },
  { preset: '15m', batch: 8, tokens: 256, heads: false },
  { preset: '15m', batch: 4, tokens: 128, heads: false, accumulation: 2 },
]

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , preset, batch, tokens, heads, accumulation = '1'] = process.argv
  if (preset !== undefined) {
    await trainInThisProcess({
      preset,
      batch: Number(batch),
      tokens: Number(tokens),
      heads: heads === 'heads',
      accumulation: Number(accumulation),
    })
  } else {
    for (const memoryCase of cases) {
      const { measuredBytes, plannedBytes, deviation } = await measureTrainingMemory(memoryCase)
      const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`
      const name = `${memoryCase.preset}, ${memoryCase.batch} × ${memoryCase.tokens} tokens, ${memoryCase.heads ? 'five heads' : 'no heads'}${memoryCase.accumulation === undefined ? '' : `, ${memoryCase.accumulation} passes`}`
      console.log(
        `peak memory of ${name}: ${megabytes(measuredBytes)} measured, ${megabytes(plannedBytes)} planned, ${(100 * deviation).toFixed(1)} % (within 15 %)`,
      )
      if (Math.abs(deviation) > 0.15) process.exitCode = 1
    }
  }
}
