/** FNV-1a start value; the scanner computes the hash of each word while it walks over it. */
export const hashStart = 0x811c9dc5 | 0

/** One step of the hash; bit 5 set makes ASCII letters equal in both cases. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ (code | 32), 0x01000193)

/** Spreads the low bits' entropy over the word before it is cut. */
export const hashEnd = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

/** The hash of a word, in [0, 2³²). */
export function wordHash(word: string): number {
  let hash = hashStart
  for (let index = 0; index < word.length; index++) hash = hashStep(hash, word.charCodeAt(index))
  return hashEnd(hash)
}
