/** So many units of each kind below 128; all 0 between calls. */
const counts = new Uint32Array(128)

/** Shannon entropy of a string's UTF-16 units, in bits per unit. */
export function entropyOf(text: string): number {
  const distinct: number[] = []
  const others = new Map<number, number>()
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const count = (unit < 128 ? counts[unit] : others.get(unit)) ?? 0
    if (count === 0) distinct.push(unit)
    if (unit < 128) counts[unit] = count + 1
    else others.set(unit, count + 1)
  }
  let entropy = 0
  for (const unit of distinct) {
    const share = ((unit < 128 ? counts[unit] : others.get(unit)) ?? 0) / text.length
    entropy -= share * Math.log2(share)
    if (unit < 128) counts[unit] = 0
  }
  return entropy
}
