import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSequencePacker, type PackItem, type PackedBatch } from './sequence-packer.ts'

const item = (...tokens: number[]): PackItem => ({
  tokens: Uint32Array.from(tokens),
  weights: Float32Array.from(tokens, (token) => token / 10),
  channels: { head: Float32Array.from(tokens, (token) => token + 0.5) },
})

describe('createSequencePacker', () => {
  it('lays out inputs, following tokens, weights and channels', () => {
    const packer = createSequencePacker({
      contextLength: 3,
      batchSize: 2,
      endToken: 9,
      endWeight: 0.25,
      channels: { head: {} },
    })
    packer.push(item(1, 2))
    packer.push(item(3))
    expect(packer.take()).toBeUndefined()
    packer.push(item(4, 5, 6))
    const batch = packer.take()
    expect(batch?.shape).toEqual([2, 3])
    expect([...(batch?.inputs ?? [])]).toEqual([1, 2, 9, 3, 9, 4])
    expect([...(batch?.targets ?? [])]).toEqual([2, 9, 3, 9, 4, 5])
    expect(batch?.weights).toEqual(Float32Array.of(0.2, 0.25, 0.3, 0.25, 0.4, 0.5))
    expect([...(batch?.channels['head'] ?? [])]).toEqual([1.5, 2.5, 0, 3.5, 0, 4.5])
    expect(batch?.weightSum).toBeCloseTo(1.9)
    expect(packer.pending).toBe(3)
  })

  it('pads what is left with weight 0', () => {
    const packer = createSequencePacker({
      contextLength: 4,
      batchSize: 1,
      endToken: 9,
      channels: { head: { align: 'target', endValue: 7 } },
    })
    packer.push(item(1, 2))
    expect(packer.flush(0)).toMatchObject({
      inputs: Int32Array.of(1, 2, 0, 0),
      targets: Int32Array.of(2, 9, 0, 0),
      weights: Float32Array.of(0.2, 1, 0, 0),
      channels: { head: Float32Array.of(2.5, 7, 7, 7) },
      tokenCount: 2,
    })
    expect(packer.flush(0)).toBeUndefined()
    expect(packer.pending).toBe(0)
  })

  it('gives the same batches whenever it is saved and restored', () => {
    const documents = fc.array(fc.array(fc.integer({ min: 10, max: 99 }), { maxLength: 30 }), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(
        documents,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.nat(40)),
        (lists, contextLength, batchSize, stops) => {
          const run = (interrupt: boolean): PackedBatch[] => {
            const create = () => createSequencePacker({ contextLength, batchSize, endToken: 2, channels: { head: {} } })
            let packer = create()
            const batches: PackedBatch[] = []
            lists.forEach((list, number) => {
              packer.push(item(...list))
              for (let batch = packer.take(); batch !== undefined; batch = packer.take()) batches.push(batch)
              if (interrupt && stops.includes(number)) {
                const state = packer.state()
                packer = create()
                packer.restore(state)
              }
            })
            return batches
          }
          expect(run(true)).toEqual(run(false))
        },
      ),
      { numRuns: 200, seed: 11 },
    )
  })

  it('refuses arrays of other lengths, and adds nothing then', () => {
    const packer = createSequencePacker({ contextLength: 2, batchSize: 1, endToken: 9, channels: { head: {} } })
    expect(() => packer.push({ tokens: Uint32Array.of(1, 2), weights: Float32Array.of(1) })).toThrow(
      /weights: expected 2 values/,
    )
    expect(() => packer.push({ tokens: Uint32Array.of(1), weights: Float32Array.of(1) })).toThrow(/channels\.head/)
    expect(packer.pending).toBe(0)
    expect(() => createSequencePacker({ contextLength: 0, batchSize: 1, endToken: 9 })).toThrow(/contextLength/)
  })

  it('refuses a damaged state and one with other channels', () => {
    const packer = createSequencePacker({ contextLength: 8, batchSize: 1, endToken: 9, channels: { head: {} } })
    packer.push(item(1, 2, 3))
    const state = packer.state()
    const other = createSequencePacker({ contextLength: 8, batchSize: 1, endToken: 9, channels: { tail: {} } })
    expect(() => other.restore(state)).toThrow(/has the channels \[head\], expected \[tail\]/)
    for (const length of [0, 7, 20, state.length - 1])
      expect(() => packer.restore(state.subarray(0, length))).toThrow(/damaged or cut short/)
    expect(packer.pending).toBe(4)
  })
})
