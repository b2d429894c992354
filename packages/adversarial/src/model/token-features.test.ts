import { describe, expect, it } from 'vitest'
import { readTokenFeatures } from './token-features.ts'

describe('readTokenFeatures', () => {
  it('reads no run of three words more than twice', () => {
    const { count, offsets } = readTokenFeatures('a table of 1 2 3 4 5 6 7 8')
    expect(count).toBe(11)
    const featuresOf = (word: number): number => (offsets[word + 1] ?? 0) - (offsets[word] ?? 0)
    // Digits all read alike: the run of three is new at 3 and 4.
    expect([5, 6, 7, 8, 9, 10].map(featuresOf).map((features) => features > 0)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('reads a sentence of different words in full', () => {
    const { count, offsets } = readTokenFeatures('the boats lay in a row and nobody spoke of the storm')
    for (let word = 0; word < count; word++) expect(offsets[word + 1]).toBeGreaterThan(offsets[word] ?? 0)
  })
})
