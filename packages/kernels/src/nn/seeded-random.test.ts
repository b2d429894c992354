import { describe, expect, test } from 'vitest'

import { createSeededRandom, xoshiro128 } from './seeded-random.ts'

describe('createSeededRandom', () => {
  test('the generator gives the published sequence of xoshiro128++ from state 1, 2, 3, 4', () => {
    const next = xoshiro128(Uint32Array.of(1, 2, 3, 4))
    expect([next(), next(), next(), next()]).toEqual([641, 1573767, 3222811527, 3517856514])
  })

  test('the same seed and name repeat; another seed or name does not', () => {
    const first = (seed: number, name: string) => {
      const random = createSeededRandom(seed, name)
      return [random.nextNormal(), random.nextNormal(), random.nextUniform(), random.nextUint32()]
    }
    expect(first(7, 'a')).toEqual(first(7, 'a'))
    expect(first(7, 'a')).not.toEqual(first(8, 'a'))
    expect(first(7, 'a')).not.toEqual(first(7, 'b'))
  })

  test('normals have the moments of a standard normal within sampling error', () => {
    const random = createSeededRandom(1)
    const count = 200_000
    const sums = [0, 0, 0, 0]
    for (let i = 0; i < count; i++) {
      const value = random.nextNormal()
      for (let power = 0; power < 4; power++) sums[power]! += value ** (power + 1)
    }
    const [mean, variance, skew, kurtosis] = sums.map((sum) => sum / count)
    expect(Math.abs(mean!)).toBeLessThan(5 / Math.sqrt(count))
    expect(Math.abs(variance! - 1)).toBeLessThan(5 * Math.sqrt(2 / count))
    expect(Math.abs(skew!)).toBeLessThan(5 * Math.sqrt(15 / count))
    expect(Math.abs(kurtosis! - 3)).toBeLessThan(5 * Math.sqrt(96 / count))
  })

  test('uniforms stay in [0, 1) and average one half', () => {
    const random = createSeededRandom(2)
    const values = Array.from({ length: 50_000 }, () => random.nextUniform())
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true)
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0.5, 2)
  })
})
