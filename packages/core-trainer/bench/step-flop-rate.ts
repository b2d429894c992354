import { pathToFileURL } from 'node:url'

import { createSession, input, matmul } from '@saaa/kernels'
import type { TensorValue } from '@saaa/kernels'

import { modelPreset } from '../src/model/model-presets.ts'
import { trainingFlopsPerToken } from '../src/model/step-cost.ts'
import { createDecoderStep } from './decoder-step.ts'

export interface StepFlopRate {
  /** Floating-point operations per second of the training step, by the 6·N + attention count. */
  readonly rate: number
  /** The same of the fastest square matrix product through the same runtime. */
  readonly peak: number
  readonly ratio: number
}

/**
 * Times a training step (4.2 M parameters, 16 × 128 tokens) and plain matrix products in turns. A product is repeated
 * until it has done the step's floating-point operations, and each figure is the median of its rounds: what else the
 * machine does then slows both alike.
 */
export async function measureStepFlopRate({ rounds = 15 }: { readonly rounds?: number } = {}): Promise<StepFlopRate> {
  const configuration = modelPreset('4m')
  const [batch, tokens] = [16, 128]
  const step = await createDecoderStep({ configuration, batch, tokens })
  const products = await Promise.all([512, 768, 1024, 1536].map(createProduct))
  const stepFlops = trainingFlopsPerToken(configuration, tokens) * batch * tokens
  const stepRates: number[] = []
  const productRates: number[][] = products.map(() => [])
  for (let round = 0; round <= rounds; round++) {
    await step.run()
    const stepSeconds = await seconds(step.run)
    const productSeconds: number[] = []
    for (const { flops, run } of products) {
      await run()
      const repeats = Math.ceil(stepFlops / flops)
      productSeconds.push((await seconds(() => repeatedly(run, repeats))) / (repeats * flops))
    }
    if (round === 0) continue // warming up
    stepRates.push(stepFlops / stepSeconds)
    for (const [index, perFlop] of productSeconds.entries()) productRates[index]!.push(1 / perFlop)
  }
  await step.release()
  for (const { release } of products) await release()
  const rate = median(stepRates)
  const peak = Math.max(...productRates.map(median))
  return { rate, peak, ratio: rate / peak }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

async function createProduct(
  size: number,
): Promise<{ readonly flops: number; run(): Promise<unknown>; release(): Promise<void> }> {
  const shape = [size, size]
  const product = matmul(input({ name: 'a', shape }), input({ name: 'b', shape }))
  const session = await createSession({ outputs: { product } })
  const value = (): TensorValue => ({
    dataType: 'float32',
    shape,
    data: Float32Array.from({ length: size * size }, (_, i) => ((i * 37) % 97) / 97 - 0.5),
  })
  const feeds = { a: value(), b: value() }
  const into = { product: value() }
  return { flops: 2 * size ** 3, run: () => session.run(feeds, { into }), release: () => session.release() }
}

async function repeatedly(work: () => Promise<unknown>, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await work()
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { rate, peak, ratio } = await measureStepFlopRate()
  console.log(`step ${(rate / 1e9).toFixed(1)} GFLOP/s, best matrix product ${(peak / 1e9).toFixed(1)} GFLOP/s`)
  console.log(`training step over matrix-product rate: ${ratio.toFixed(3)} (>= 0.85)`)
  if (ratio < 0.85) process.exitCode = 1
}
