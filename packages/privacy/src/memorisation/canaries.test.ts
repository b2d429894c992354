import { describe, expect, it } from 'vitest'
import { createCanaries, insertCanaries, planInsertions, referenceCanaries } from './canaries.ts'

describe('createCanaries', () => {
  it('fills the template with different secrets, the same for the same seed', () => {
    const set = createCanaries({
      count: 50,
      seed: 1,
      template: 'pin:{secret}!',
      alphabet: ['0', '1', '2'],
      secretLength: 6,
    })
    expect(new Set(set.canaries.map(({ secret }) => secret)).size).toBe(50)
    for (const { text, prefix, secret } of set.canaries) {
      expect(text).toBe(`pin:${secret}!`)
      expect(prefix).toBe('pin:')
      expect(secret).toMatch(/^[012]{6}$/)
    }
    expect(set.logSpaceSize).toBeCloseTo(6 * Math.log2(3), 12)
    expect(createCanaries({ count: 5, seed: 1 })).toEqual(createCanaries({ count: 5, seed: 1 }))
    expect(createCanaries({ count: 5, seed: 2 }).canaries).not.toEqual(createCanaries({ count: 5, seed: 1 }).canaries)
  })

  it('holds some out by a coin', () => {
    const { canaries } = createCanaries({ count: 400, seed: 3, inclusionRate: 0.5, repetitions: [2, 8] })
    const included = canaries.filter((canary) => canary.included)
    expect(included.length).toBeGreaterThan(160)
    expect(included.length).toBeLessThan(240)
    for (const canary of canaries) expect(canary.repetitions > 0).toBe(canary.included)
  })

  it('says which argument is wrong', () => {
    expect(() => createCanaries({ count: 60, seed: 1, alphabet: ['0', '1'], secretLength: 6 })).toThrow(/count/)
    expect(() => createCanaries({ count: 1, seed: 1, template: 'none' })).toThrow(/template/)
  })
})

describe('referenceCanaries', () => {
  it('are of the same kind and none of the set', () => {
    for (const secretLength of [3, 12]) {
      const set = createCanaries({ count: 20, seed: 1, secretLength })
      const secrets = new Set(set.canaries.map(({ secret }) => secret))
      const references = referenceCanaries(set, { count: 300, seed: 2 })
      expect(new Set(references.map(({ secret }) => secret)).size).toBe(300)
      expect(references.some(({ secret }) => secrets.has(secret))).toBe(false)
    }
    const set = createCanaries({ count: 20, seed: 1, secretLength: 2 })
    expect(referenceCanaries(set, { count: 300, seed: 2 })).toHaveLength(80)
  })
})

describe('insertCanaries', () => {
  it('inserts each as often as it says and keeps the documents in order', () => {
    const documents = Array.from({ length: 30 }, (_, index) => `document ${index}`)
    const { canaries } = createCanaries({ count: 6, seed: 1, repetitions: [1, 3], inclusionRate: 0.7 })
    const mixed = insertCanaries(documents, canaries, { seed: 5 })
    expect(mixed.filter((text) => text.startsWith('document'))).toEqual(documents)
    for (const { text, repetitions } of canaries)
      expect(mixed.filter((document) => document === text)).toHaveLength(repetitions)
    expect(planInsertions(canaries, { documentCount: 0, seed: 1 }).get(0)).toBeDefined()
  })
})
