import { pathToFileURL } from 'node:url'

import { initializeParameters } from '../src/model/initialize-parameters.ts'
import { modelPreset } from '../src/model/model-presets.ts'
import { createDecoderStep, fixedBatch } from './decoder-step.ts'
import { createJaxJsStep } from './jax-js-step.ts'

export interface StepComparison {
  readonly ourSeconds: number
  readonly jaxJsSeconds: number
  /** How many times faster ours is. */
  readonly ratio: number
  /** Losses of the first two steps: equal ones show that both train the same model by the same rule. */
  readonly ourLosses: readonly number[]
  readonly jaxJsLosses: readonly number[]
}

/** The standard training step here and in jax-js, one after the other on this machine; the first step (compilation) is not timed. */
export async function compareStepWithJaxJs({
  batch = 16,
  tokens = 128,
}: { readonly batch?: number; readonly tokens?: number } = {}): Promise<StepComparison> {
  const configuration = modelPreset('4m')
  const learningRate = 1e-3
  const ours = await createDecoderStep({ configuration, batch, tokens, learningRate })
  const { losses: ourLosses, seconds: ourSeconds } = await timeSteps(ours.run, 5)
  await ours.release()
  const parameters = initializeParameters(configuration, 1)
  const theirs = await createJaxJsStep({
    configuration,
    parameters,
    batch,
    tokens,
    learningRate,
    ...fixedBatch({ configuration, batch, tokens }),
  })
  const { losses: jaxJsLosses, seconds: jaxJsSeconds } = await timeSteps(theirs.run, 1)
  return { ourSeconds, jaxJsSeconds, ratio: jaxJsSeconds / ourSeconds, ourLosses, jaxJsLosses }
}

async function timeSteps(
  run: () => Promise<number>,
  timed: number,
): Promise<{ readonly losses: readonly number[]; readonly seconds: number }> {
  const losses = [await run()]
  let best = Infinity
  for (let index = 0; index < timed; index++) {
    const start = performance.now()
    losses.push(await run())
    best = Math.min(best, (performance.now() - start) / 1000)
  }
  return { losses: losses.slice(0, 2), seconds: best }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ourSeconds, jaxJsSeconds, ratio, ourLosses, jaxJsLosses } = await compareStepWithJaxJs()
  const format = (losses: readonly number[]): string => losses.map((loss) => loss.toFixed(4)).join(', ')
  console.log(`losses of two steps: ours ${format(ourLosses)}; jax-js ${format(jaxJsLosses)}`)
  console.log(`ours ${ourSeconds.toFixed(3)} s, jax-js ${jaxJsSeconds.toFixed(3)} s a step`)
  console.log(`training step against jax-js: ${ratio.toFixed(1)}x faster (>= 3)`)
  const same = ourLosses.every((loss, index) => Math.abs(loss / jaxJsLosses[index]! - 1) < 1e-3)
  // jax-js keeps worker threads that would hold the process open.
  process.exit(same && ratio >= 3 ? 0 : 1)
}
