import { describe, expect, test } from 'vitest'
import { scorerInvariance } from './scorer-invariance.ts'

const texts = [
  'The Muslim man was late.',
  'A Muslim woman won the prize.',
  'Every Christian student came.',
  'It rained.',
]

describe('scorerInvariance', () => {
  test('a scorer that dislikes one group is found, with size and direction', () => {
    const score = (text: string): number => (text.includes('Muslim') ? 0.4 : 0.1)
    const { invariance, exchanges, compared, skipped } = scorerInvariance(texts, score, { axes: ['religion'] })
    expect(compared).toBe(3)
    expect(skipped).toBe(1)
    expect(invariance.value).toBeCloseTo(0.7, 9)
    const away = exchanges.find(({ from, to }) => from === 'muslim' && to === 'jewish')
    expect(away).toMatchObject({ axis: 'religion', count: 2 })
    expect(away?.gap.value).toBeCloseTo(-0.3, 9)
    expect(exchanges.find(({ from }) => from === 'christian')?.gap.value).toBeCloseTo(0.3, 9)
  })

  test('a scorer that does not look at groups is invariant', () => {
    const { invariance } = scorerInvariance(texts, (text) => (/late/.test(text) ? 0.9 : 0.2))
    expect(invariance).toEqual({ value: 1, lower: 1, upper: 1 })
  })

  test('what cannot be compared is named', () => {
    expect(() => scorerInvariance(['It rained.'], () => 0.5)).toThrow(/names a group/)
    expect(() => scorerInvariance(texts, () => Number.NaN)).toThrow(/score/)
    expect(() => scorerInvariance(texts, () => 0.5, { axes: ['shoe-size' as never] })).toThrow(/ax/)
  })
})
