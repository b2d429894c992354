import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleToken } from './sample-token.ts'

const logits = Float32Array.of(1, 3, Number.NEGATIVE_INFINITY, 3, -2)

describe('sampleToken', () => {
  it('takes the likeliest at temperature 0, the lower id among equals', () => {
    expect(sampleToken(logits, { temperature: 0, topP: 1, draw: 0.99 })).toBe(1)
  })

  it('draws each token as often as its probability says', () => {
    const counts = [0, 0, 0, 0, 0]
    const draws = 20_000
    for (let index = 0; index < draws; index += 1)
      counts[sampleToken(logits, { temperature: 0.7, topP: 1, draw: (index + 0.5) / draws })]! += 1
    const weights = [...logits].map((logit) => Math.exp(logit / 0.7))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    for (const [token, weight] of weights.entries())
      expect(Math.abs((counts[token] as number) / draws - weight / total)).toBeLessThan(1e-3)
  })

  it('never leaves the nucleus, nor takes a banned token', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: -8, max: 8, noNaN: true }), { minLength: 2, maxLength: 30 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.999999, noNaN: true }),
        (values, topP, draw) => {
          const banned = Float32Array.from(values)
          banned[1] = Number.NEGATIVE_INFINITY
          const token = sampleToken(banned, { temperature: 1, topP, draw })
          expect(token).not.toBe(1)
          const weights = [...banned].map((logit) => Math.exp(logit))
          // Weights and sums are made in another way here: equal but for rounding.
          const likelier = weights
            .filter((weight) => weight > (weights[token] as number) * (1 + 1e-9))
            .reduce((sum, weight) => sum + weight, 0)
          const mass = topP * weights.reduce((sum, weight) => sum + weight, 0)
          expect(likelier).toBeLessThan(mass * (1 + 1e-9))
        },
      ),
      { examples: [[[-5.551115784870273e-17, 0, 0.973690390586853, 0], 0.5696793940801655, 0]] },
    )
  })
})
