import { InvalidArgumentError, seededRandom } from '@saaa/evaluator'
import { describe, expect, it } from 'vitest'
import { rememberingModel } from '../../bench/remembering-model.ts'
import { normalQuantile } from '../statistics/normal-distribution.ts'
import { createCanaries } from './canaries.ts'
import { exposureByExtrapolation, exposureByRank, skewNormalDistance } from './exposure.ts'
import { measureExposure } from './measure-exposure.ts'

const normals = (count: number, seed: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => 10 + 2 * normalQuantile(Math.max(1e-12, random())))
}

describe('exposureByRank', () => {
  it('is log₂ |R| − log₂ rank', () => {
    const references = Array.from({ length: 1023 }, (_, index) => index + 1)
    expect(exposureByRank(0, references)).toEqual({ exposure: 10, rank: 1 })
    expect(exposureByRank(3.5, references)).toEqual({ exposure: 8, rank: 4 })
    expect(exposureByRank(2000, references)).toEqual({ exposure: 0, rank: 1024 })
    expect(exposureByRank(5, [5, 5, 5]).rank).toBe(2.5)
    expect(() => exposureByRank(Number.NaN, references)).toThrow(InvalidArgumentError)
  })
})

describe('exposureByExtrapolation', () => {
  it('continues where ranks end', () => {
    const references = normals(2000, 3)
    const { exposure, fit } = exposureByExtrapolation(10 - 2 * 6, references)
    // Six deviations below the mean of a normal distribution: −log₂ Φ(−6) = 29.9 bits.
    expect(exposure).toBeGreaterThan(24)
    expect(exposure).toBeLessThan(40)
    expect(skewNormalDistance(references, fit)).toBeLessThan(0.03)
    expect(exposureByExtrapolation(10, references).exposure).toBeCloseTo(1, 1)
    expect(() =>
      exposureByExtrapolation(
        1,
        Array.from({ length: 20 }, () => 1),
      ),
    ).toThrow(/differ/)
  })
})

describe('measureExposure', () => {
  it('ranks what a model remembers first and what it does not at chance', async () => {
    const set = createCanaries({ count: 8, seed: 4, repetitions: [1] })
    const known = set.canaries.slice(0, 4)
    const quiet = rememberingModel({
      alphabet: 11,
      remembered: known.map(({ prefix, secret }, index) => ({ text: prefix + secret, gain: 0.2 * (index + 1) })),
    })
    const random = seededRandom(9)
    const noise = new Map<string, number>()
    const report = await measureExposure({
      model: {
        ...quiet,
        async logLikelihood(call) {
          const answers = (await quiet.logLikelihood?.(call)) ?? []
          return answers.map(({ sum, tokens }, index) => {
            const key = call.pairs[index]?.continuation ?? ''
            if (!noise.has(key)) noise.set(key, normalQuantile(Math.max(1e-9, random())) / 2)
            return { sum: sum + (noise.get(key) ?? 0), tokens }
          })
        },
      },
      canaries: set,
      references: 500,
      seed: 6,
    })
    expect(report.highestExposure).toBeCloseTo(9 * Math.log2(10), 9)
    for (const { exposure, rank } of report.canaries.slice(0, 4)) {
      expect(rank).toBe(1)
      expect(exposure).toBeCloseTo(Math.log2(501), 9)
    }
    const unknown = report.canaries.slice(4).map(({ exposure }) => exposure)
    expect(unknown.reduce((sum, value) => sum + value, 0) / 4).toBeLessThan(4)
    expect(report.canaries[3]?.extrapolatedExposure).toBeGreaterThanOrEqual(
      report.canaries[0]?.extrapolatedExposure ?? 0,
    )
  })

  it('needs log-likelihoods', async () => {
    const canaries = createCanaries({ count: 1, seed: 1 })
    const model = { generate: () => Promise.resolve([]) }
    await expect(measureExposure({ model, canaries, seed: 1 })).rejects.toThrow(/logLikelihood/)
  })
})
