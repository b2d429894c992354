import { execFile } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

import { modelPreset } from '../src/model/model-presets.ts'
import { planModel } from '../src/model/plan-model.ts'
import { createDecoderStep } from './decoder-step.ts'

export interface StepMemory {
  readonly measuredBytes: number
  readonly plannedBytes: number
  /** measured / planned − 1. */
  readonly deviation: number
}

/** Peak resident size of a process of its own that runs two training steps, against what `planModel` says. */
export async function measureStepMemory(preset: string, batch: number, tokens: number): Promise<StepMemory> {
  const node = ['--conditions=@saaa/source', '--import', 'tsx', fileURLToPath(import.meta.url)]
  const { stdout } = await promisify(execFile)(process.execPath, [...node, preset, String(batch), String(tokens)])
  const measuredBytes = Number(stdout.trim().split('\n').at(-1))
  const plannedBytes = planModel(modelPreset(preset), { batch, tokens }).memory.totalBytes
  return { measuredBytes, plannedBytes, deviation: measuredBytes / plannedBytes - 1 }
}

async function stepInThisProcess(preset: string, batch: number, tokens: number): Promise<void> {
  const step = await createDecoderStep({ configuration: modelPreset(preset), batch, tokens })
  await step.run()
  await step.run()
  await step.release()
  console.log(process.resourceUsage().maxRSS * 1024)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , preset, batch, tokens] = process.argv
  if (preset !== undefined) await stepInThisProcess(preset, Number(batch), Number(tokens))
  else {
    for (const [name, sequences, length] of [
      ['1m', 4, 64],
      ['4m', 16, 128],
      ['4m', 32, 128],
      ['4m', 8, 256],
      ['15m', 4, 128],
      ['15m', 16, 256],
    ] as const) {
      const { measuredBytes, plannedBytes, deviation } = await measureStepMemory(name, sequences, length)
      const figures = `${(measuredBytes / 1e6).toFixed(0)} MB measured, ${(plannedBytes / 1e6).toFixed(0)} MB planned`
      console.log(
        `peak memory of ${name}, ${sequences} x ${length}: ${figures}, ${(100 * deviation).toFixed(1)} % (within 15 %)`,
      )
      if (Math.abs(deviation) > 0.15) process.exitCode = 1
    }
  }
}
