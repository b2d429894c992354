/**
 * Writes `replacement` in the letter case of `original`. A term whose dictionary form is a proper name keeps its capital
 * unless the original's own capital was dropped by the writer.
 */
export function transferCase({
  original,
  canonical,
  replacement,
  sentenceStart,
}: {
  readonly original: string
  /** Dictionary form of the original. */
  readonly canonical: string
  /** Dictionary form of the replacement. */
  readonly replacement: string
  readonly sentenceStart: boolean
}): string {
  const letters = original.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase() && canonical !== original)
    return replacement.toUpperCase()
  const originalIsCapital = startsUpper(original)
  const properOriginal = startsUpper(canonical)
  if (startsUpper(replacement)) return properOriginal && !originalIsCapital ? replacement.toLowerCase() : replacement
  if (!originalIsCapital) return replacement
  return sentenceStart || !properOriginal ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
}

function startsUpper(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}
