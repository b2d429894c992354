import { describe, expect, it } from 'vitest'
import { createDraws, shuffled } from './draws.ts'

describe('createDraws', () => {
  it('repeats for the same seed and differs for another', () => {
    const draw = (seed: number) => {
      const random = createDraws(seed)
      return Array.from({ length: 20 }, () => random.next())
    }
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
    expect(createDraws(7, 'a').next()).not.toBe(createDraws(7, 'b').next())
  })

  it('is close to uniform', () => {
    const random = createDraws(1)
    const counts = [0, 0, 0, 0, 0]
    for (let draw = 0; draw < 50_000; draw += 1) {
      const value = random.integer(0, 4)
      counts[value] = (counts[value] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400)
  })

  it('refuses an empty list', () => {
    expect(() => createDraws(1).pick([])).toThrow(RangeError)
  })
})

describe('shuffled', () => {
  it('keeps every value once', () => {
    const values = Array.from({ length: 100 }, (_, index) => index)
    const result = shuffled(values, createDraws(3))
    expect(result).not.toEqual(values)
    expect([...result].sort((a, b) => a - b)).toEqual(values)
  })
})
