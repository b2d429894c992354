import { describe, expect, it } from 'vitest'
import { gradients } from '../autodiff/gradients.ts'
import { KernelError } from '../graph/kernel-error.ts'
import type { Tensor } from '../graph/tensor.ts'
import type { TensorValue } from './tensor-value.ts'
import { add, multiply, tanh } from '../ops/elementwise.ts'
import { gather, scatterAddRows } from '../ops/indexing.ts'
import { input } from '../ops/leaves.ts'
import { matmul } from '../ops/matmul.ts'
import { rmsNormalization } from '../ops/normalizations.ts'
import { sum } from '../ops/reductions.ts'
import { createSession } from './session.ts'

const float = (shape: readonly number[], data: readonly number[]): TensorValue => ({
  dataType: 'float32',
  shape,
  data: Float32Array.from(data),
})

describe('createSession', () => {
  it('runs a graph and binds symbols when it runs', async () => {
    const x = input({ name: 'x', shape: ['batch', 2] })
    const session = await createSession({ outputs: { y: add(multiply(x, x), 1) } })
    expect(session.inputNames).toEqual(['x'])
    const { y } = (await session.run({ x: float([3, 2], [0, 1, 2, 3, 4, 5]) })) as { y: TensorValue }
    expect([...y.data]).toEqual([1, 2, 5, 10, 17, 26])
    expect(y.shape).toEqual([3, 2])
    await session.release()
  })

  it('writes to preallocated outputs without a copy', async () => {
    const x = input({ name: 'x', shape: [2] })
    const session = await createSession({ outputs: { y: multiply(x, 2) } })
    const y = float([2], [0, 0])
    const result = await session.run({ x: float([2], [1, 2]) }, { into: { y } })
    expect(result['y']).toBe(y)
    expect([...y.data]).toEqual([2, 4])
    await session.release()
  })

  it('refuses missing and unknown inputs by name', async () => {
    const session = await createSession({ outputs: { y: multiply(input({ name: 'x', shape: [1] }), 2) } })
    await expect(session.run({ z: float([1], [1]) })).rejects.toThrow(/missing: x; unknown: z/)
    await session.release()
  })

  it.each([
    ['data type', { dataType: 'float64', shape: [1, 2], data: new Float64Array(2) }, /'x': expected data type float32/],
    ['rank', float([2], [1, 2]), /'x': expected shape \[n, 2\], got \[2\]/],
    ['size', float([1, 3], [1, 2, 3]), /'x': expected shape \[n, 2\], got \[1, 3\]/],
    ['length', float([2, 2], [1, 2, 3]), /'x': expected a Float32Array of 4 values/],
    ['storage', { dataType: 'float32', shape: [1, 2], data: new Float64Array(2) }, /got Float64Array of 2/],
  ] as const)('refuses a value of another %s than declared', async (_, x, message) => {
    const session = await createSession({ outputs: { y: multiply(input({ name: 'x', shape: ['n', 2] }), 2) } })
    const refusal = session.run({ x })
    await expect(refusal).rejects.toThrow(message)
    await expect(refusal).rejects.toBeInstanceOf(KernelError)
    await session.release()
  })

  it('refuses two sizes of one symbol, in inputs and in what outputs are written to', async () => {
    const [a, b] = ['a', 'b'].map((name) => input({ name, shape: ['n'] })) as [Tensor, Tensor]
    const session = await createSession({ outputs: { y: add(a, b) } })
    await expect(session.run({ a: float([1], [1]), b: float([2], [1, 2]) })).rejects.toThrow(
      "expected one size for 'n', got 1 in 'a' and 2 in 'b'",
    )
    const feeds = { a: float([1], [1]), b: float([1], [1]) }
    await expect(session.run(feeds, { into: { y: float([2], [0, 0]) } })).rejects.toThrow("expected 1 for 'n'")
    await expect(session.run(feeds, { into: { z: float([1], [0]) } })).rejects.toThrow(/names of outputs \(y\), got z/)
    await session.release()
  })

  it('names the node where a value cannot be worked with', async () => {
    const table = input({ name: 'table', shape: [2, 1] })
    const ids = input({ name: 'ids', shape: [1], dataType: 'int32' })
    const session = await createSession({ outputs: { y: gather(table, ids) } })
    const feeds = {
      table: float([2, 1], [1, 2]),
      ids: { dataType: 'int32' as const, shape: [1], data: Int32Array.of(7) },
    }
    await expect(session.run(feeds)).rejects.toThrow(/cannot run with these values at node 'Gather_0': .*idx=7/)
    await session.release()
  })

  it('can be released twice and then refuses to run', async () => {
    const session = await createSession({ outputs: { y: multiply(input({ name: 'x', shape: [1] }), 2) } })
    await session.release()
    await session.release()
    await expect(session.run({ x: float([1], [1]) })).rejects.toMatchObject({ code: 'invalid-argument' })
  })

  it('tells a backend that is unavailable from a model that cannot be read', async () => {
    const outputs = { y: multiply(input({ name: 'x', shape: [1] }), 2) }
    await expect(createSession({ outputs }, { device: 'cuda' })).rejects.toMatchObject({ code: 'backend-unavailable' })
    for (const model of ['/nowhere/model.onnx', new Uint8Array(10)]) {
      await expect(createSession({ model })).rejects.toMatchObject({
        code: 'invalid-argument',
        message: expect.stringMatching(/^model: expected an ONNX model .* got (the file '\/nowhere|10 bytes)/),
      })
    }
  })

  it.each([
    ['device', { device: 'gpu' as 'cuda' }, /device: expected one of cpu, webgpu, cuda, got 'gpu'/],
    ['threads', { threads: -1 }, /threads: expected a whole number/],
  ])('refuses a wrong %s', async (_, options, message) => {
    const outputs = { y: multiply(input({ name: 'x', shape: [1] }), 2) }
    await expect(createSession({ outputs }, options)).rejects.toThrow(message)
    await expect(createSession({ outputs: {} })).rejects.toThrow(/outputs: expected at least one/)
  })

  it('adds repeated rows exactly, run after run, on several threads', async () => {
    const rows = 64
    const count = 4096
    const width = 256
    const indices = input({ name: 'indices', shape: [count], dataType: 'int64' })
    const updates = input({ name: 'updates', shape: [count, width] })
    const session = await createSession(
      { outputs: { y: scatterAddRows({ shape: [rows, width], indices, updates }) } },
      { threads: 4 },
    )
    // Neighbours share rows and the updates are whole numbers: sums are exact in any order, so a lost update shows.
    const rowOf = Array.from({ length: count }, (_, index) => (index * index * 7 + index) % rows)
    const updateOf = Array.from({ length: count * width }, (_, index) => (index % 17) + 1)
    const expected = new Float32Array(rows * width)
    for (const [index, update] of updateOf.entries()) {
      const target = (rowOf[Math.floor(index / width)] as number) * width + (index % width)
      expected[target] = (expected[target] as number) + update
    }
    const feeds = {
      indices: { dataType: 'int64' as const, shape: [count], data: BigInt64Array.from(rowOf, BigInt) },
      updates: float([count, width], updateOf),
    }
    const bits = async (): Promise<string> =>
      Buffer.from(((await session.run(feeds))['y'] as TensorValue).data.buffer).toString('base64')
    const exact = Buffer.from(expected.buffer).toString('base64')
    for (let run = 0; run < 20; run += 1) expect((await bits()) === exact).toBe(true)
    await session.release()
  })

  // The lowering relies on the runtime giving short loops to one thread; if a runtime no longer does, updates get lost here.
  it('loses no update when all meet in one row', async () => {
    const count = 300_000
    const indices = input({ name: 'indices', shape: [count], dataType: 'int32' })
    const updates = input({ name: 'updates', shape: [count, 1] })
    const session = await createSession(
      { outputs: { y: scatterAddRows({ shape: [2, 1], indices, updates }) } },
      { threads: 4 },
    )
    const feeds = {
      indices: { dataType: 'int32' as const, shape: [count], data: new Int32Array(count).fill(1) },
      updates: { dataType: 'float32' as const, shape: [count, 1], data: new Float32Array(count).fill(1) },
    }
    for (let run = 0; run < 20; run += 1) {
      expect([...((await session.run(feeds))['y'] as TensorValue).data]).toEqual([0, count])
    }
    await session.release()
  })

  it('adds scattered rows to what else is summed with them', async () => {
    const base = input({ name: 'base', shape: [3, 2] })
    const updates = input({ name: 'updates', shape: [2, 2] })
    const indices = input({ name: 'indices', shape: [2], dataType: 'int32' })
    const rows = scatterAddRows({ shape: [3, 2], indices, updates })
    const session = await createSession({ outputs: { sum: add(rows, base), rows, wide: add(rows, 1) } })
    const feeds = {
      base: float([3, 2], [1, 2, 3, 4, 5, 6]),
      updates: float([2, 2], [10, 20, 30, 40]),
      indices: { dataType: 'int32' as const, shape: [2], data: Int32Array.of(2, 2) },
    }
    const { sum: total, rows: alone, wide } = (await session.run(feeds)) as Record<'sum' | 'rows' | 'wide', TensorValue>
    expect([...total.data]).toEqual([1, 2, 3, 4, 45, 66])
    expect([...alone.data]).toEqual([0, 0, 0, 0, 40, 60])
    expect([...wide.data]).toEqual([1, 1, 1, 1, 41, 61])
    await session.release()
  })
})

/** SwiftShader comes with Debian's chromium; a hardware adapter does as well. */
const webgpuReason = await createSession(
  { outputs: { y: multiply(input({ name: 'x', shape: [1] }), 2) } },
  { device: 'webgpu' },
).then(
  async (session) => {
    await session.release()
    return undefined
  },
  (error: unknown) => String(error),
)

describe.skipIf(webgpuReason !== undefined)(
  `webgpu${webgpuReason === undefined ? '' : ` (skipped: ${webgpuReason})`}`,
  () => {
    it('gives the values of the CPU and keeps outputs on the device', async () => {
      const x = input({ name: 'x', shape: [2, 3] })
      const w = input({ name: 'w', shape: [3, 2] })
      const loss = sum(tanh(matmul(x, w)))
      const [dW] = gradients(loss, [w])
      const outputs = { loss, dW: dW ?? loss }
      const feeds = { x: float([2, 3], [0.1, 0.2, -0.3, 0.4, 0.5, -0.6]), w: float([3, 2], [1, -1, 0.5, 2, -2, 0.25]) }
      const cpu = await createSession({ outputs })
      const gpu = await createSession({ outputs }, { device: 'webgpu', keepOnDevice: ['dW'] })
      const expected = (await cpu.run(feeds)) as Record<string, TensorValue>
      const found = await gpu.run(feeds)
      const gradient = await gpu.readBack(found['dW'] as TensorValue)
      const both = [...((expected['dW'] as TensorValue).data as Float32Array)].map(
        (value, index) => [value, gradient.data[index] as number] as const,
      )
      for (const [wanted, got] of both) expect(got).toBeCloseTo(wanted, 5)
      await cpu.release()
      await gpu.release()
    })

    it('gives the gradients of a root-mean-square normalisation', async () => {
      const x = input({ name: 'x', shape: [2, 3] })
      const scale = input({ name: 'scale', shape: [3] })
      const normalized = rmsNormalization(x, scale)
      const [dx, dScale] = gradients(sum(multiply(normalized, tanh(x))), [x, scale]) as [Tensor, Tensor]
      const feeds = { x: float([2, 3], [0.1, 0.2, -0.3, 0.4, 0.5, -0.6]), scale: float([3], [1, -2, 0.5]) }
      const results: number[][] = []
      for (const device of ['cpu', 'webgpu'] as const) {
        const session = await createSession({ outputs: { dx, dScale } }, { device })
        const found = (await session.run(feeds)) as Record<'dx' | 'dScale', TensorValue>
        results.push([...(found.dx.data as Float32Array), ...(found.dScale.data as Float32Array)])
        await session.release()
      }
      const [expected = [], got = []] = results
      expect(got).toHaveLength(9)
      for (const [index, value] of got.entries()) expect(value).toBeCloseTo(expected[index] as number, 5)
    })
  },
)
