/** Shannon entropy of a string's UTF-16 units, in bits per unit. */
export function entropyOf(text: string): number {
  const counts = new Map<number, number>()
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  let entropy = 0
  for (const count of counts.values()) entropy -= (count / text.length) * Math.log2(count / text.length)
  return entropy
}
