import { describe, expect, it } from 'vitest'
import { createSeededRandom, deriveSeed, shuffled } from './seeded-random.ts'

describe('createSeededRandom', () => {
  it('repeats for the same seed and differs for another', () => {
    const draw = (seed: number) => {
      const random = createSeededRandom(seed)
      return Array.from({ length: 20 }, () => random.next())
    }
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  it('is close to uniform', () => {
    const random = createSeededRandom(1)
    const counts = [0, 0, 0, 0, 0]
    for (let draw = 0; draw < 50_000; draw += 1) {
      const value = random.integer(0, 4)
      counts[value] = (counts[value] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400)
  })

  it('refuses an empty list', () => {
    expect(() => createSeededRandom(1).pick([])).toThrow(RangeError)
  })
})

describe('deriveSeed', () => {
  it('separates names and seeds', () => {
    const seeds = [deriveSeed(1, 'a'), deriveSeed(1, 'b'), deriveSeed(2, 'a'), deriveSeed(2, 'b')]
    expect(new Set(seeds).size).toBe(4)
  })
})

describe('shuffled', () => {
  it('keeps every value once', () => {
    const values = Array.from({ length: 100 }, (_, index) => index)
    const result = shuffled(values, createSeededRandom(3))
    expect(result).not.toEqual(values)
    expect([...result].sort((a, b) => a - b)).toEqual(values)
  })
})
