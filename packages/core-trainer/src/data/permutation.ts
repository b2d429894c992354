import { createSeededRandom } from '@saaa/kernels'

/** A uniformly drawn order of `values` (Fisher and Yates) for a pass over them. The input stays as it is. */
export function permute(values: Uint32Array, seed: number, epoch: number): Uint32Array {
  const { nextUint32: random } = createSeededRandom(seed, `order of ${values.length} documents in pass ${epoch}`)
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
