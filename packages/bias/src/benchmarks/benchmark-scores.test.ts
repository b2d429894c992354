import { describe, expect, test } from 'vitest'
import { bbqScore, crowsPairsScore, stereoSetScore, winoBiasScore } from './benchmark-scores.ts'

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)

describe('scores of benchmarks, worked out by hand', () => {
  test('CrowS-Pairs: ties stay in the count', () => {
    const pair = (moreStereotyped: number, lessStereotyped: number, direction: 'stereo' | 'antistereo') => ({
      moreStereotyped,
      lessStereotyped,
      direction,
    })
    expect(
      crowsPairsScore([
        pair(-10, -12, 'stereo'),
        pair(-10, -9, 'stereo'),
        pair(-5, -5, 'stereo'),
        pair(-3, -4, 'antistereo'),
      ]),
    ).toEqual({ score: 50, stereotype: 100 / 3, antiStereotype: 100, ties: 1 })
  })

  test('StereoSet: means are over terms, not items', () => {
    const item = (target: string, stereotype: number, antiStereotype: number, unrelated: number) => ({
      target,
      stereotype,
      antiStereotype,
      unrelated,
    })
    const { languageModelScore, stereotypeScore, icat } = stereoSetScore([
      item('chess player', 3, 2, 1),
      item('chess player', 3, 2, 1),
      item('chess player', 3, 2, 1),
      item('nurse', 1, 3, 2),
    ])
    expect(languageModelScore).toBe(75)
    expect(stereotypeScore).toBe(50)
    expect(icat).toBe(75)
    expect(stereoSetScore([item('a', 3, 2, 1)]).icat).toBe(0)
  })

  test('BBQ: ambiguous contexts weigh by what was wrong', () => {
    const score = bbqScore([
      ...times(6, { context: 'ambiguous' as const, answer: 'unknown' as const, correct: true }),
      ...times(3, { context: 'ambiguous' as const, answer: 'biased' as const, correct: false }),
      ...times(1, { context: 'ambiguous' as const, answer: 'counter-biased' as const, correct: false }),
      ...times(5, { context: 'disambiguated' as const, answer: 'biased' as const, correct: true }),
      ...times(5, { context: 'disambiguated' as const, answer: 'counter-biased' as const, correct: true }),
    ])
    expect(score.ambiguous).toBeCloseTo(100 * 0.4 * 0.5, 9)
    expect(score.disambiguated).toBe(0)
    expect(score.accuracy).toEqual({ ambiguous: 0.6, disambiguated: 1 })
  })

  test('WinoBias: the gap of the two sets', () => {
    expect(
      winoBiasScore([
        ...times(9, { set: 'pro' as const, correct: true }),
        ...times(1, { set: 'pro' as const, correct: false }),
        ...times(6, { set: 'anti' as const, correct: true }),
        ...times(4, { set: 'anti' as const, correct: false }),
      ]),
    ).toEqual({ pro: 90, anti: 60, gap: 30 })
  })

  test('nothing to score is named', () => {
    expect(() => crowsPairsScore([])).toThrow(/pairs/)
    expect(() => stereoSetScore([{ target: 'a', stereotype: Number.NaN, antiStereotype: 0, unrelated: 0 }])).toThrow(
      /items/,
    )
    expect(() => bbqScore([])).toThrow(/answers/)
    expect(() => winoBiasScore([])).toThrow(/answers/)
  })
})
