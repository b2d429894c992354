import { describe, expect, it } from 'vitest'
import { positiveInteger, requireNumber, unitInterval, type NumberBounds } from './require-number.ts'

describe('requireNumber', () => {
  it.each<[NumberBounds, readonly number[], readonly unknown[], string]>([
    [{}, [0, -3.5, 1e300], [Number.NaN, Infinity, '1', undefined, 1n], 'a finite number'],
    [unitInterval, [0, 0.5, 1], [-1e-9, 1.001, Number.NaN, null], 'a number in [0, 1]'],
    [{ above: 0, to: 1 }, [1e-9, 1], [0, 1.1], 'a number in (0, 1]'],
    [{ from: 0, below: 1 }, [0, 0.99], [1, -0.1], 'a number in [0, 1)'],
    [positiveInteger, [1, 7], [0, 1.5, 2 ** 53, Infinity], 'a whole number of at least 1'],
    [{ whole: true, from: 4, to: 32 }, [4, 32], [3, 33, 4.5], 'a whole number from 4 to 32'],
    [{ above: 0 }, [1e-300], [0, -1, Infinity], 'a number above 0'],
    [{ to: 5 }, [5, -5], [5.1], 'a number of at most 5'],
    [{ below: 5 }, [4.9], [5], 'a number below 5'],
    [{ whole: true }, [-2, 0], [0.5], 'a whole number'],
  ])('%j', (bounds, good, bad, expected) => {
    for (const value of good) expect(() => requireNumber('size', value, bounds)).not.toThrow()
    for (const value of bad) {
      expect(() => requireNumber('size', value, bounds)).toThrow(
        expect.objectContaining({ code: 'invalid-argument', argument: 'size', expected, value }),
      )
    }
  })
})
