import { createRandomUint32 } from './seeded-random.ts'

/** A uniformly drawn order of `values` (Fisher and Yates), determined by the key. The input stays as it is. */
export function permute(values: Uint32Array, ...key: readonly number[]): Uint32Array {
  const random = createRandomUint32(values.length, ...key)
  const permuted = values.slice()
  for (let remaining = permuted.length; remaining > 1; remaining -= 1) {
    const chosen = randomBelow(random, remaining)
    const last = permuted[remaining - 1] ?? 0
    permuted[remaining - 1] = permuted[chosen] ?? 0
    permuted[chosen] = last
  }
  return permuted
}

/** Rejects the incomplete last run of the 32-bit range, so that no result is likelier than another. */
function randomBelow(random: () => number, bound: number): number {
  const limit = 2 ** 32 - (2 ** 32 % bound)
  for (;;) {
    const drawn = random()
    if (drawn < limit) return drawn % bound
  }
}
