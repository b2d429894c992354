import { describe, expect, it } from 'vitest'
import { gradients } from '../autodiff/gradients.ts'
import { elementCount } from '../graph/shape.ts'
import type { Tensor } from '../graph/tensor.ts'
import { cast, equal, greater, less, logicalAnd, logicalNot, logicalOr, multiply } from '../ops/elementwise.ts'
import { constant, input } from '../ops/leaves.ts'
import { sum } from '../ops/reductions.ts'
import type { Device } from '../runtime/open-session.ts'
import { createSession } from '../runtime/session.ts'
import type { TensorValue } from '../runtime/tensor-value.ts'
import { caseInput, type OperationCase, operationCases } from './operation-cases.ts'

/** Why there is no WebGPU here; SwiftShader, which Debian's chromium carries, is enough. */
const reason = await createSession(
  { outputs: { y: multiply(input({ name: 'x', shape: [1] }), 2) } },
  { device: 'webgpu' },
).then(
  async (session) => {
    await session.release()
    return undefined
  },
  (error: unknown) => (error instanceof Error ? error.message.slice(0, 120) : String(error)),
)

/** Value of a case and the gradients of its sum against fixed weights, in single precision. */
async function valueAndGradients(
  { build, inputs }: OperationCase,
  { device, differentiate }: { readonly device: Device; readonly differentiate: boolean },
): Promise<Record<string, TensorValue>> {
  const tensors = inputs.map(({ shape }, index) => input({ name: `x${index}`, shape }))
  const value = build(tensors)
  const weights = Array.from({ length: elementCount(value.shape) }, (_, index) => Math.cos(1.3 * index + 0.4))
  const loss = sum(
    multiply(value, constant(weights, { shape: value.shape as readonly number[], dataType: value.dataType })),
  )
  const found = differentiate ? gradients(loss, tensors) : []
  const outputs = { value, ...Object.fromEntries(found.map((gradient, index) => [`gradient ${index}`, gradient])) }
  const session = await createSession({ outputs }, { device, threads: 1 })
  try {
    const feeds = inputs.map(({ shape, values }, index): readonly [string, TensorValue] => [
      `x${index}`,
      { dataType: 'float32', shape, data: Float32Array.from(values) },
    ])
    const used = feeds.filter(([name]) => session.inputNames.includes(name))
    return (await session.run(Object.fromEntries(used))) as Record<string, TensorValue>
  } finally {
    await session.release()
  }
}

/** Largest error relative to the largest value, or to 1 if that is larger. */
const ordinaryTolerance = 1e-5
/** The WebGPU shading language promises sine and cosine to 2⁻¹¹ only (section "Accuracy of built-in functions"). */
const tolerances: Readonly<Record<string, number>> = { sin: 2 ** -11, cos: 2 ** -11 }

async function expectEqualOnBoth(
  entry: OperationCase,
  { tolerance = ordinaryTolerance, differentiate = true } = {},
): Promise<void> {
  const cpu = await valueAndGradients(entry, { device: 'cpu', differentiate })
  const gpu = await valueAndGradients(entry, { device: 'webgpu', differentiate })
  expect(Object.keys(gpu)).toEqual(Object.keys(cpu))
  for (const [name, { data, shape }] of Object.entries(cpu)) {
    const other = gpu[name] as TensorValue
    expect(other.shape, name).toEqual(shape)
    const expected = Float64Array.from(data as ArrayLike<number>)
    const distances = expected.map((value, index) => Math.abs(value - Number(other.data[index])))
    const largest = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 1)
    expect(distances.length, name).toBeGreaterThan(0)
    expect(
      distances.every((distance) => distance <= tolerance * largest),
      `${name}: cpu ${data.join(' ')}, webgpu ${other.data.join(' ')}`,
    ).toBe(true)
  }
}

/** Pairs of which some are equal, some less and some greater. */
const pairs = [caseInput([2, 3]), { shape: [2, 3], values: caseInput([2, 3]).values.map((x, i) => x + (i % 3) - 1) }]
const comparisons = {
  equal,
  less,
  greater,
  logicalAnd: (a: Tensor, b: Tensor) => logicalAnd(less(a, b), greater(a, 0)),
  logicalOr: (a: Tensor, b: Tensor) => logicalOr(less(a, b), greater(a, 0)),
  logicalNot: (a: Tensor, b: Tensor) => logicalNot(less(a, b)),
}

// Oracle: the CPU, whose gradients finite differences confirm.
describe.skipIf(reason !== undefined)(
  `operations on WebGPU${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    for (const [name, list] of Object.entries(operationCases)) {
      if (list === 'none') continue
      it.each(list.map((entry, index) => [index, entry] as const))(
        `${name} %i has the value and the gradients of the CPU`,
        (_, entry) => expectEqualOnBoth(entry, { tolerance: tolerances[name] ?? ordinaryTolerance }),
      )
    }

    it.each(Object.entries(comparisons))('%s has the value of the CPU', (_, compare) =>
      expectEqualOnBoth(
        { build: ([a, b]) => cast(compare(a as Tensor, b as Tensor), 'float32'), inputs: pairs },
        { differentiate: false },
      ),
    )
  },
)
