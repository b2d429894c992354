import { createSeededRandom } from '@saaa/kernels'

/** Draws that put a corpus together; the same seed and name give the same ones on every machine. */
export interface Draws {
  /** Uniform in [0, 1). */
  next(): number
  /** Uniform integer, both ends included. */
  integer(lowest: number, highest: number): number
  /** True with the given probability. */
  chance(probability: number): boolean
  pick<Value>(values: readonly Value[]): Value
}

/** @param name what the draws are for: another name, an independent stream */
export function createDraws(seed: number, name = ''): Draws {
  const { nextUniform: next } = createSeededRandom(seed, name)
  const integer = (lowest: number, highest: number): number => lowest + Math.floor(next() * (highest - lowest + 1))
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (values) => {
      const value = values[integer(0, values.length - 1)]
      if (value === undefined) throw new RangeError('Cannot pick from an empty list.')
      return value
    },
  }
}

/** Fisher–Yates; returns a new array. */
export function shuffled<Value>(values: readonly Value[], draws: Draws): Value[] {
  const result = [...values]
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = draws.integer(0, index)
    ;[result[index], result[other]] = [result[other] as Value, result[index] as Value]
  }
  return result
}
