import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { runMeasurements } from '../../../tools/bench/run-measurements.ts'
import { algorithmCost } from './algorithm-cost.ts'
import { checkpointDamage } from './checkpoint-damage.ts'
import { defaultRun } from './default-run.ts'
import { measureTrainingMemory } from './memory.ts'
import { resumeAfterKill, sameSeed } from './repeatability.ts'
import { compareStepWithJaxJs } from './step-against-jax-js.ts'
import { measureStepFlopRate } from './step-flop-rate.ts'
import { webgpuAgainstCpu } from './webgpu-against-cpu.ts'

const measurements: readonly Measurement[] = [
  { key: 'flop-rate', measure: flopRate },
  { key: 'jax-js', measure: againstJaxJs },
  { key: 'algorithm-cost', measure: algorithmCost },
  { key: 'memory', measure: memory },
  { key: 'resume', measure: resumeAfterKill },
  { key: 'same-seed', measure: sameSeed },
  { key: 'damage', measure: checkpointDamage },
  { key: 'webgpu', measure: webgpuAgainstCpu },
  { key: 'default-run', measure: defaultRun },
]

async function flopRate(): Promise<readonly Row[]> {
  const { rate, peak, ratio } = await measureStepFlopRate()
  const figure = `${ratio.toFixed(2)} (${(rate / 1e9).toFixed(0)} of ${(peak / 1e9).toFixed(0)} GFLOP/s)`
  return [
    {
      name: 'training step, 4.2 M parameters, 16 × 128 tokens, over the best matrix product',
      figure,
      bar: '≥ 0.85',
      met: ratio >= 0.85,
    },
  ]
}

async function againstJaxJs(): Promise<readonly Row[]> {
  const { ratio } = await compareStepWithJaxJs()
  return [{ name: 'the same step against jax-js', figure: `${ratio.toFixed(1)}× faster`, bar: '≥ 3×', met: ratio >= 3 }]
}

async function memory(): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const [preset, batch, tokens, heads] of [
    ['1m', 16, 128, true],
    ['4m', 16, 128, false],
    ['4m', 16, 128, true],
    ['15m', 8, 256, true],
  ] as const) {
    const { measuredBytes, plannedBytes, deviation } = await measureTrainingMemory({
      preset,
      batch,
      tokens,
      heads,
      accumulation: 1,
    })
    const figure = `${(measuredBytes / 1e6).toFixed(0)} MB measured, ${(plannedBytes / 1e6).toFixed(0)} MB planned, ${(100 * deviation).toFixed(1)} %`
    rows.push({
      name: `peak memory, ${preset}, ${batch} × ${tokens}${heads ? ', heads' : ''}`,
      figure,
      bar: 'within 15 %',
      met: Math.abs(deviation) <= 0.15,
    })
  }
  return rows
}

await runMeasurements(measurements)
