import { gradients } from '../autodiff/gradients.ts'
import { KernelError } from '../graph/kernel-error.ts'
import { elementCount } from '../graph/shape.ts'
import type { Tensor } from '../graph/tensor.ts'
import { multiply } from '../ops/elementwise.ts'
import { constant, input } from '../ops/leaves.ts'
import { sum } from '../ops/reductions.ts'
import { createSession } from '../runtime/session.ts'
import type { TensorValue } from '../runtime/tensor-value.ts'

/** An input of a gradient check: float64 values in row-major order. */
export interface CheckInput {
  readonly shape: readonly number[]
  readonly values: readonly number[]
}

export interface CheckGradientOptions {
  /** Half of the distance between the two evaluations of the difference. @default 1e-5 */
  readonly step?: number
  /** Largest relative error that passes. @default 1e-7 */
  readonly tolerance?: number
  /** Random directions tried. @default 3 */
  readonly directions?: number
  /** @default 1 */
  readonly seed?: number
}

/**
 * Checks the gradient of a function by comparing v·J·u, with random v and u, from reverse mode and from a central
 * difference, in float64 on the production runtime.
 * @returns the largest relative error
 * @throws KernelError `conformance-failure` when it exceeds the tolerance
 */
export async function checkGradient(
  build: (inputs: readonly Tensor[]) => Tensor,
  inputs: readonly CheckInput[],
  { step = 1e-5, tolerance = 1e-7, directions = 3, seed = 1 }: CheckGradientOptions = {},
): Promise<number> {
  const random = centredRandom(seed)
  const tensors = inputs.map(({ shape }, index) => input({ name: `x${index}`, shape, dataType: 'float64' }))
  const output = build(tensors)
  const cotangent = constant(Float64Array.from({ length: elementCount(output.shape) }, random), {
    shape: output.shape as readonly number[],
    dataType: 'float64',
  })
  const loss = sum(multiply(output, cotangent))
  const found = gradients(loss, tensors)
  // A graph need not depend on an input; it still has to be fed.
  const outputs = { loss, ...Object.fromEntries(found.map((gradient, index) => [`g${index}`, gradient])) }
  const session = await createSession({ outputs }, { threads: 1 })
  const evaluate = async (offset: number, direction: readonly Float64Array[]): Promise<Record<string, TensorValue>> => {
    const feeds = Object.fromEntries(
      inputs.map(({ shape, values }, index) => [
        `x${index}`,
        {
          dataType: 'float64' as const,
          shape,
          data: Float64Array.from(values, (value, position) => value + offset * (direction[index]?.[position] ?? 0)),
        },
      ]),
    )
    const used = Object.fromEntries(Object.entries(feeds).filter(([name]) => session.inputNames.includes(name)))
    return (await session.run(used)) as Record<string, TensorValue>
  }
  try {
    let worst = 0
    for (let trial = 0; trial < directions; trial += 1) {
      const direction = inputs.map(({ values }) => Float64Array.from(values, random))
      const center = await evaluate(0, direction)
      const analytic = direction.reduce(
        (total, u, index) => total + dot(u, center[`g${index}`]?.data as Float64Array),
        0,
      )
      const above = Number((await evaluate(step, direction))['loss']?.data[0])
      const below = Number((await evaluate(-step, direction))['loss']?.data[0])
      const numeric = (above - below) / (2 * step)
      const error = Math.abs(analytic - numeric) / Math.max(1, Math.abs(analytic), Math.abs(numeric))
      worst = Number.isNaN(error) ? Number.POSITIVE_INFINITY : Math.max(worst, error)
    }
    if (!(worst <= tolerance)) {
      throw new KernelError(
        'conformance-failure',
        `gradient: expected a relative error of at most ${tolerance}, got ${worst}.`,
      )
    }
    return worst
  } finally {
    await session.release()
  }
}

const dot = (left: Float64Array, right: Float64Array): number =>
  left.reduce((total, value, index) => total + value * (right[index] ?? 0), 0)

/** Uniform numbers in [−1, 1) from a 32-bit mixing generator (mulberry32). */
function centredRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1
  }
}
