/** Words whose capital is the writer's choice: "Black people", "black people". */
const eitherCase = new Set(['black', 'blacks', 'white', 'whites'])

/**
 * Writes `replacement` in the letter case of `original`. A term whose dictionary form is a proper name keeps its capital
 * unless the original's own capital was dropped by the writer.
 */
export function transferCase({
  original,
  canonical,
  replacement,
  startsSentence,
}: {
  readonly original: string
  /** Dictionary form of the original. */
  readonly canonical: string
  /** Dictionary form of the replacement. */
  readonly replacement: string
  readonly startsSentence: () => boolean
}): string {
  if (isUpper(original) && canonical !== original) return replacement.toUpperCase()
  const originalIsCapital = startsUpper(original)
  if (eitherCase.has(canonical.toLowerCase())) {
    const [first = ''] = replacement.toLowerCase().split(' ')
    if (eitherCase.has(first)) return withFirst(replacement, originalIsCapital)
    return originalIsCapital && startsSentence() ? withFirst(replacement, true) : replacement
  }
  const properOriginal = startsUpper(canonical)
  if (startsUpper(replacement)) return properOriginal && !originalIsCapital ? replacement.toLowerCase() : replacement
  if (!originalIsCapital) return replacement
  return !properOriginal || startsSentence() ? withFirst(replacement, true) : replacement
}

const withFirst = (word: string, capital: boolean): string =>
  (capital ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase()) + word.slice(1)

/** All its letters are capitals, and there is more than one. */
function isUpper(text: string): boolean {
  if (text !== text.toUpperCase()) return false
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length > 1 && letters !== letters.toLowerCase()
}

function startsUpper(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}
