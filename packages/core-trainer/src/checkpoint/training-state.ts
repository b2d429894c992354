import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SaaaError, type SyntheticRewardState } from '@saaa/evaluator'
import type { TensorValue } from '@saaa/kernels'
import type { RunConfiguration } from '../config/run-configuration.ts'
import type { BatchStreamState } from '../data/batch-stream.ts'
import type { ModelConfiguration } from '../model/model-configuration.ts'
import { readSafetensors, writeSafetensors } from '../model/safetensors.ts'
import { saveHuggingFaceFolder } from '../model/save-hugging-face-folder.ts'
import type { MultiplierState } from '../objective/multiplier-controller.ts'
import type { TargetWatchState } from '../objective/target-watch.ts'
import type { AttackPoolEntry } from '../orchestrator/attack-pool.ts'
import type { AttackFigures } from '../train/measurement.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'

/** Everything but arrays that continues a run exactly; plain JSON. */
export interface LoopState {
  /** Optimizer steps done. */
  readonly step: number
  /** Tokens read. */
  readonly tokens: number
  readonly skippedInARow: number
  /** What the run was configured to do; absent in checkpoints of earlier versions. */
  readonly configuration?: RunConfiguration
  readonly multipliers: Readonly<Record<string, MultiplierState>>
  readonly budget: MultiplierState
  readonly rewards: Readonly<Record<string, SyntheticRewardState>>
  /** Absent in checkpoints of earlier versions. */
  readonly targetWatch?: TargetWatchState
  readonly attackPool: readonly AttackPoolEntry[]
  readonly safety: Readonly<Record<string, number>>
  readonly attack: AttackFigures | null
  /** Dimensions of which a failure was told. */
  readonly toldFailures: readonly string[]
  /** Bytes of the metrics files that belong to the steps done: what a crash left behind them is cut off. */
  readonly fileLengths: Readonly<Record<string, number>>
  readonly cursor: BatchStreamState['cursor']
}

export interface TrainingCheckpoint {
  readonly configuration: ModelConfiguration
  readonly tokenizer: Tokenizer
  /** Parameters, heads and moments by name. */
  readonly arrays: ReadonlyMap<string, TensorValue>
  readonly loop: LoopState
  readonly packer: Uint8Array
}

const stateFile = 'training-state.json'
const arraysFile = 'training-state.safetensors'
const packerFile = 'packer-state.bin'

/** Writes a checkpoint: a Hugging Face folder, and beside it what only training needs. */
export async function writeTrainingCheckpoint(
  folder: string,
  { configuration, tokenizer, arrays, loop, packer }: TrainingCheckpoint,
): Promise<void> {
  const floats = (value: TensorValue): Float32Array => value.data as Float32Array
  const { begin, end, padding, safe, unsafe } = tokenizer.specialTokens
  await saveHuggingFaceFolder(folder, {
    configuration,
    parameters: new Map([...arrays].map(([name, value]) => [name, floats(value)])),
    specialTokens: { begin, end, padding },
    suppressTokens: [safe, unsafe],
  })
  await writeFile(join(folder, 'tokenizer.json'), tokenizer.toJson())
  await writeFile(
    join(folder, 'tokenizer_config.json'),
    tokenizer.toConfigJson({ contextLength: configuration.contextLength }),
  )
  const own = new Map(
    [...arrays]
      .filter(([name]) => /^(?:first|second|heads)[:.]/.test(name))
      .map(([name, value]) => [name, { shape: value.shape, data: floats(value) }]),
  )
  await writeSafetensors(join(folder, arraysFile), own)
  await writeFile(join(folder, packerFile), packer)
  await writeFile(join(folder, stateFile), `${JSON.stringify(loop, undefined, 2)}\n`)
}

export interface RestoredState {
  readonly loop: LoopState
  /** Moments and heads by name; the model's parameters are in the Hugging Face files. */
  readonly arrays: ReadonlyMap<string, Float32Array>
  readonly packer: Uint8Array
}

/** @throws SaaaError `checkpoint-corrupt` */
export async function readTrainingState(folder: string): Promise<RestoredState> {
  try {
    const loop = JSON.parse(await readFile(join(folder, stateFile), 'utf8')) as LoopState
    const { arrays } = await readSafetensors(join(folder, arraysFile))
    return {
      loop,
      arrays: new Map([...arrays].map(([name, { data }]) => [name, data as Float32Array])),
      packer: await readFile(join(folder, packerFile)),
    }
  } catch (cause) {
    if (SaaaError.isInstance(cause)) throw cause
    throw new SaaaError({
      code: 'checkpoint-corrupt',
      message: `The training state in ${folder} cannot be read.`,
      cause,
    })
  }
}
