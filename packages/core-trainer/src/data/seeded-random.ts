/** Uniform 32-bit unsigned integers, the same sequence for the same seed on every machine. */
export type RandomUint32 = () => number

/** Scrambles 32 bits so that every input bit reaches every output bit (the finaliser of MurmurHash3, public domain). */
export function mix32(value: number): number {
  let mixed = value >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** A small fast generator (Doty-Humphrey's sfc32, public domain), keyed by any number of 32-bit words. */
export function createRandomUint32(...key: readonly number[]): RandomUint32 {
  let a = 0x9e3779b9
  let b = 0x243f6a88
  let c = 0xb7e15162
  let counter = 1
  const next = (): number => {
    const result = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + result) | 0
    return result >>> 0
  }
  for (const word of key) {
    a ^= mix32(word)
    b ^= word | 0
    for (let round = 0; round < 12; round += 1) next()
  }
  return next
}
