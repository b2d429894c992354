import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampledGaussianRdp } from './sampled-gaussian-rdp.ts'

/** Golden values: dp_accounting 0.4 (integer orders, ε) and Opacus (fractional orders). */
describe('sampledGaussianRdp', () => {
  it.each([
    [0.01, 1, 1.5, 1.27253744e-4],
    [0.01, 1, 2, 1.71813422e-4],
    [0.01, 1, 8, 8.93643908e-4],
    [0.01, 1, 32, 11.2462759],
    [0.01, 4, 1.5, 4.83549318e-6],
    [0.01, 4, 2, 6.44942509e-6],
    [0.01, 4, 8, 2.5899123e-5],
    [0.01, 4, 32, 1.05263607e-4],
    [0.3, 0.5, 8, 14.6240310807722],
    [1e-4, 0.8, 32, 15.4925518740891],
    [1e-6, 1.1, 256, 91.91543493620152],
  ])('q = %d, σ = %d, α = %d', (samplingRate, noiseMultiplier, order, expected) => {
    expect(sampledGaussianRdp({ samplingRate, noiseMultiplier, order }) / expected).toBeCloseTo(1, 7)
  })

  /** mpmath 1.3 at 50 digits. */
  it.each([
    [1e-7, 1, 1.5, 1.28871119721079e-14],
    [1e-7, 0.7, 3.7, 1.23892917404616e-13],
    [1e-7, 4, 1.1, 3.54719521944993e-16],
    [0.01, 1, 1.1, 9.24147108468696e-5],
    [0.2, 0.3, 10.9, 58.783548157017],
  ])('keeps its digits at q = %d, σ = %d, α = %d', (samplingRate, noiseMultiplier, order, expected) => {
    expect(sampledGaussianRdp({ samplingRate, noiseMultiplier, order }) / expected).toBeCloseTo(1, 11)
  })

  it('agrees at whole orders with the quadrature that serves fractional ones', () => {
    for (const samplingRate of [1e-7, 0.003, 0.2, 0.97]) {
      for (const noiseMultiplier of [0.11, 0.5, 1, 3, 20]) {
        for (const order of [2, 3, 7]) {
          const at = (value: number) => sampledGaussianRdp({ samplingRate, noiseMultiplier, order: value })
          expect(at(order + 1e-11) / at(order)).toBeCloseTo(1, 8)
        }
      }
    }
  })

  it('bounds fractional orders from above where the noise is next to nothing', () => {
    const at = (noiseMultiplier: number) => sampledGaussianRdp({ samplingRate: 0.01, noiseMultiplier, order: 2.5 })
    expect(at(0.0999)).toBeGreaterThan(at(0.1))
    expect(Number.isFinite(at(1e-3))).toBe(true)
  })

  it('is nothing without sampling and the plain Gaussian with full batches', () => {
    expect(sampledGaussianRdp({ samplingRate: 0, noiseMultiplier: 1, order: 4 })).toBe(0)
    expect(sampledGaussianRdp({ samplingRate: 1, noiseMultiplier: 2, order: 4 })).toBe(0.5)
    expect(sampledGaussianRdp({ samplingRate: 1 - 1e-9, noiseMultiplier: 2, order: 4.5 })).toBeCloseTo(4.5 / 8, 6)
  })

  it('grows with the order and with the sampling rate, and falls with the noise', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 0.5, noNaN: true }),
        fc.double({ min: 0.3, max: 8, noNaN: true }),
        fc.double({ min: 1.05, max: 40, noNaN: true }),
        (samplingRate, noiseMultiplier, order) => {
          const base = sampledGaussianRdp({ samplingRate, noiseMultiplier, order })
          expect(base).toBeGreaterThan(0)
          const slack = base * (1 + 1e-9)
          expect(
            sampledGaussianRdp({ samplingRate, noiseMultiplier, order: order * 1.1 }) * (1 + 1e-9),
          ).toBeGreaterThan(base)
          expect(sampledGaussianRdp({ samplingRate: samplingRate / 1.3, noiseMultiplier, order })).toBeLessThan(slack)
          expect(sampledGaussianRdp({ samplingRate, noiseMultiplier: noiseMultiplier * 1.3, order })).toBeLessThan(
            slack,
          )
        },
      ),
      { numRuns: 60, seed: 4 },
    )
  })
})
