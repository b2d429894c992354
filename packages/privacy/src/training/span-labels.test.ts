import { describe, expect, it } from 'vitest'
import { sensitiveSpanLabels, sensitiveSpanMask, tokenValues } from './span-labels.ts'

const text = 'Ann: 4111, mail a@b.co.'
const detect = () => [
  { type: 'person-name', start: 0, end: 3, score: 0.8, sensitivity: 0.3 },
  { type: 'payment-card', start: 5, end: 9, score: 0.9, sensitivity: 0.9 },
  { type: 'email-address', start: 16, end: 22, score: 1, sensitivity: 0.5 },
]

describe('sensitiveSpanMask', () => {
  it('is 0 inside spans that are bad enough', () => {
    const mask = sensitiveSpanMask(text, { detect })
    expect([...mask].map((weight, index) => (weight === 0 ? '_' : text[index])).join('')).toBe(
      'Ann: ____, mail ______.',
    )
    expect(sensitiveSpanMask(text, { detect, minimumSeverity: 0, largestShare: 1 }).subarray(0, 3)).toEqual(
      new Float32Array(3),
    )
  })

  it('masks no more than a share, the worst first', () => {
    const mask = sensitiveSpanMask(text, { detect, largestShare: 0.2 })
    expect([...mask].filter((weight) => weight === 0)).toHaveLength(4)
    expect(mask[5]).toBe(0)
    expect(() => sensitiveSpanMask(text, { largestShare: 2 })).toThrow(/largestShare/)
  })
})

describe('sensitiveSpanLabels', () => {
  it('tells where spans of each type begin and go on', () => {
    const { units, types } = sensitiveSpanLabels(text, { detect })
    expect(types).toEqual(['email-address', 'payment-card'])
    expect(Array.from(units).join('')).toBe('00000344400000001222220')
    const chosen = sensitiveSpanLabels(text, { detect, types: ['payment-card'] })
    expect(Array.from(chosen.units).join('')).toBe('00000122200000000000000')
  })

  it('goes from units to tokens', () => {
    const { units } = sensitiveSpanLabels(text, { detect })
    const tokens = { starts: [0, 3, 9, 9], ends: [3, 9, 9, 20] }
    expect([...tokenValues(units, { ...tokens, empty: 9 })]).toEqual([0, 3, 9, 1])
    expect([...tokenValues(sensitiveSpanMask(text, { detect }), { ...tokens, empty: 1 })]).toEqual([1, 0, 1, 0])
  })
})
