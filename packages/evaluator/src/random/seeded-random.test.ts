import { describe, expect, it } from 'vitest'
import { seededRandom } from './seeded-random.ts'

const draws = (seed: number, count: number): number[] => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, random)
}

describe('seededRandom', () => {
  it('repeats itself from the same seed and not from the next', () => {
    expect(draws(7, 5)).toEqual(draws(7, 5))
    expect(draws(7, 5)).not.toEqual(draws(8, 5))
  })

  it('is uniform in [0, 1): each tenth gets its share', () => {
    const counts = new Array<number>(10).fill(0)
    for (const value of draws(3, 20_000)) counts[Math.floor(value * 10)] = (counts[Math.floor(value * 10)] ?? 0) + 1
    expect(counts).toHaveLength(10)
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200)
  })
})
