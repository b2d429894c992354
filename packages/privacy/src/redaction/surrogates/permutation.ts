import { unsafe as aes } from '@noble/ciphers/aes.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'

/** Rounds of the network; ten is what NIST SP 800-38G asks of FF1, more do not harm the tiny domains. */
const rounds = 12

/** Up to here both halves fit one AES block and a 32-bit integer. */
const smallBits = 52

const encoder = new TextEncoder()

/**
 * A keyed permutation of the whole numbers 0 … size − 1: an unbalanced Feistel network over the next power of two, walked
 * until it falls inside (Black and Rogaway 2002). Its round function is AES-256, as in FF1, and HMAC-SHA-256 for large domains.
 * Domains of a few thousand can be found out by who sees enough pairs, as with every format-preserving scheme.
 * @param tweak makes the permutation another one for every context
 */
export class KeyedPermutation {
  readonly #size: bigint
  readonly #mac: ReturnType<typeof hmac.create>
  readonly #blockKey: Uint32Array
  readonly #leftBits: number
  readonly #rightBits: number

  constructor({ key, tweak, size }: { readonly key: Uint8Array; readonly tweak: string; readonly size: bigint }) {
    this.#size = size
    const bits = Math.max(2, (size - 1n).toString(2).length)
    this.#leftBits = bits >> 1
    this.#rightBits = bits - this.#leftBits
    this.#mac = hmac.create(sha256, key).update(encoder.encode(`${size}:${tweak}:`))
    this.#blockKey = aes.expandKeyLE(this.#mac.clone().digest())
  }

  forward(value: bigint): bigint {
    return this.#walk(value, false)
  }

  backward(value: bigint): bigint {
    return this.#walk(value, true)
  }

  #walk(value: bigint, inverse: boolean): bigint {
    if (this.#leftBits + this.#rightBits > smallBits) {
      let walked = value
      do walked = this.#pass(walked, inverse)
      while (walked >= this.#size)
      return walked
    }
    const size = Number(this.#size)
    let walked = Number(value)
    do walked = this.#smallPass(walked, inverse)
    while (walked >= size)
    return BigInt(walked)
  }

  #smallPass(value: number, inverse: boolean): number {
    const shift = 2 ** this.#rightBits
    const leftMask = 2 ** this.#leftBits - 1
    let left = Math.floor(value / shift)
    let right = value % shift
    for (let step = 0; step < rounds; step += 1) {
      const round = inverse ? rounds - 1 - step : step
      if (round % 2 === 0) left ^= aes.encrypt(this.#blockKey, round, right, 0, 0).s0 & leftMask
      else right ^= aes.encrypt(this.#blockKey, round, left, 0, 0).s0 & (shift - 1)
    }
    return left * shift + right
  }

  #pass(value: bigint, inverse: boolean): bigint {
    let left = value >> BigInt(this.#rightBits)
    let right = value & ((1n << BigInt(this.#rightBits)) - 1n)
    for (let step = 0; step < rounds; step += 1) {
      const round = inverse ? rounds - 1 - step : step
      if (round % 2 === 0) left ^= this.#round(round, right, this.#leftBits)
      else right ^= this.#round(round, left, this.#rightBits)
    }
    return (left << BigInt(this.#rightBits)) | right
  }

  /** As many bits as asked for of HMAC(round, block, half), block by block. */
  #round(round: number, half: bigint, bits: number): bigint {
    const message = half.toString(36)
    let output = 0n
    for (let block = 0; block * 256 < bits; block += 1) {
      const digest = this.#mac
        .clone()
        .update(encoder.encode(`${round}:${block}:${message}`))
        .digest()
      output = (output << 256n) | hexadecimalNumber(digest)
    }
    return output & ((1n << BigInt(bits)) - 1n)
  }
}

const hexadecimalNumber = (bytes: Uint8Array): bigint =>
  BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`)
