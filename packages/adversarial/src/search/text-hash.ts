/** 64 bits of two multiplicative hashes, so that a state does not hold every text in full. */
export function textHash(text: string): string {
  let first = 0x811c9dc5
  let second = 0x2545f491
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x5bd1e995) + 0x1b873593
  }
  return (first >>> 0).toString(36) + '.' + (second >>> 0).toString(36)
}
