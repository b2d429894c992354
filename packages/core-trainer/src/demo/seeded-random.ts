/** A seeded stream of random draws; the same seed gives the same stream on every machine. */
export interface SeededRandom {
  /** Uniform in [0, 1). */
  next(): number
  /** Uniform integer, both ends included. */
  integer(lowest: number, highest: number): number
  /** True with the given probability. */
  chance(probability: number): boolean
  pick<Value>(values: readonly Value[]): Value
}

/** Mulberry32: 32 bits of state, period 2^32, ample for a corpus of a few million draws. */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
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

/** An independent seed for a named part of the run (FNV-1a of the name, mixed with the seed). */
export function deriveSeed(seed: number, name: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193)
  const mixed = Math.imul((hash + Math.imul(seed, 0x9e3779b1)) | 0, 0x45d9f3b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/** Fisher–Yates; returns a new array. */
export function shuffled<Value>(values: readonly Value[], random: SeededRandom): Value[] {
  const result = [...values]
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = random.integer(0, index)
    ;[result[index], result[other]] = [result[other] as Value, result[index] as Value]
  }
  return result
}
