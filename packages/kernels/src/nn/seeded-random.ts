/** A reproducible stream of numbers: the same seed and name give the same stream on every machine. */
export interface SeededRandom {
  /** A whole number in [0, 2^32). */
  nextUint32(): number
  /** Uniform in [0, 1), on a grid of 2^-53. */
  nextUniform(): number
  /** Normal with mean 0 and standard deviation 1. */
  nextNormal(): number
}

/**
 * A stream of xoshiro128++ whose state is a hash of the seed and the name. A name per parameter makes every array's
 * start independent of the order and presence of others. Normals come from the Box–Muller transform in float64.
 */
export function createSeededRandom(seed: number, name = ''): SeededRandom {
  const nextUint32 = xoshiro128(hashToState(seed, name))
  let spare: number | undefined

  const nextUniform = (): number => ((nextUint32() >>> 5) * 2 ** 26 + (nextUint32() >>> 6)) * 2 ** -53
  const nextNormal = (): number => {
    if (spare !== undefined) {
      const value = spare
      spare = undefined
      return value
    }
    const radius = Math.sqrt(-2 * Math.log(1 - nextUniform()))
    const angle = 2 * Math.PI * nextUniform()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
  return { nextUint32, nextUniform, nextNormal }
}

/** xoshiro128++ (Blackman and Vigna, 2021): 128 bits of state, not all zero; period 2^128 − 1. Owns the state. */
export function xoshiro128(state: Uint32Array): () => number {
  return () => {
    const a = state[0]!
    const b = state[1]!
    const mixed = state[2]! ^ a
    const tail = state[3]! ^ b
    const result = (rotateLeft((a + state[3]!) | 0, 7) + a) >>> 0
    state[0] = a ^ tail
    state[1] = b ^ mixed
    state[2] = mixed ^ (b << 9)
    state[3] = rotateLeft(tail, 11)
    return result
  }
}

const rotateLeft = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits))

/** Hashes the seed's 64 bits, then the name, into four words, each lane from its own start. */
function hashToState(seed: number, name: string): Uint32Array {
  const words = [...new Uint32Array(Float64Array.of(seed).buffer)]
  for (let index = 0; index < name.length; index++) words.push(name.charCodeAt(index))
  const state = new Uint32Array(4)
  for (let lane = 0; lane < 4; lane++) {
    // The golden ratio's bits, times the lane: four starts far apart.
    let hash = Math.imul(0x9e3779b9, lane + 1)
    for (const word of words) hash = scramble(hash ^ word)
    state[lane] = scramble(hash ^ words.length)
  }
  state[3]! |= 1 // never all zero, which would be a fixed point
  return state
}

/** A bijection of 32 bits: products with odd constants between xor-shifts, so that each input bit reaches all outputs. */
function scramble(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return (mixed ^ (mixed >>> 15)) + 0x68bc21eb
}
