import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeyedPermutation } from './permutation.ts'

const key = new Uint8Array(32).fill(7)

describe('KeyedPermutation', () => {
  it.each([2n, 3n, 10n, 97n, 1000n])('permutes all of 0 … %d', (size) => {
    const permutation = new KeyedPermutation({ key, tweak: 'test', size })
    const values = Array.from({ length: Number(size) }, (_, value) => BigInt(value))
    const images = values.map((value) => permutation.forward(value))
    expect(new Set(images).size).toBe(Number(size))
    expect(images.every((image) => image >= 0n && image < size)).toBe(true)
    expect(images.map((image) => permutation.backward(image))).toEqual(values)
  })

  it('inverts at any size', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n, max: 1n << 700n }), fc.bigInt({ min: 0n, max: 1n << 700n }), (size, any) => {
        const permutation = new KeyedPermutation({ key, tweak: 'test', size })
        const value = any % size
        const image = permutation.forward(value)
        expect(image < size && image >= 0n).toBe(true)
        expect(permutation.backward(image)).toBe(value)
      }),
      { numRuns: 60, seed: 5 },
    )
  })

  it('is another one for every key and tweak', () => {
    const image = (secret: Uint8Array, tweak: string) =>
      new KeyedPermutation({ key: secret, tweak, size: 10n ** 12n }).forward(5n)
    expect(new Set([image(key, 'a'), image(key, 'b'), image(new Uint8Array(32), 'a')]).size).toBe(3)
  })
})
