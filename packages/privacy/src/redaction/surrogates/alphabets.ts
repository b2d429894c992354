/** Ranges of UTF-16 units that stand for one another in a surrogate: [first, last], both included. */
const ranges = [
  [0x30, 0x39], // 0-9
  [0x41, 0x5a], // A-Z
  [0x61, 0x7a], // a-z
  [0xc0, 0xd6], // À-Ö
  [0xd8, 0xde], // Ø-Þ
  [0xdf, 0xf6], // ß-ö
  [0xf8, 0xff], // ø-ÿ
  [0x100, 0x17f], // Latin Extended-A
  [0x391, 0x3a1], // Greek capitals
  [0x3a3, 0x3a9],
  [0x3b1, 0x3c9],
  [0x410, 0x42f], // Cyrillic
  [0x430, 0x44f],
  [0x5d0, 0x5ea], // Hebrew
  [0x621, 0x63a], // Arabic
  [0x641, 0x64a],
  [0x660, 0x669], // Arabic digits
  [0x905, 0x939], // Devanagari
  [0x966, 0x96f], // Devanagari digits
  [0xe01, 0xe2e], // Thai
  [0x3041, 0x3094], // Hiragana
  [0x30a1, 0x30f4], // Katakana
  [0x4e00, 0x9fa5], // Han
  [0xac00, 0xd7a3], // Hangul
  [0xff10, 0xff19], // full-width digits
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
] as const

/** Which units may stand at a place: the range from `first` on, of `size` units. */
export interface Alphabet {
  readonly first: number
  readonly size: number
}

export const digitAlphabet: Alphabet = { first: 0x30, size: 10 }

/** The alphabet of a letter or digit; undefined for other units, which stay, and for scripts that have none here. */
export function alphabetOf(unit: number): Alphabet | undefined {
  const range = ranges.find(([first, last]) => unit >= first && unit <= last)
  return range && { first: range[0], size: range[1] - range[0] + 1 }
}

/** A letter or digit of a script without an alphabet: no format-preserving surrogate hides it. */
export const isUncovered = (text: string): boolean => {
  for (const character of text) {
    if (/[\p{L}\p{N}\uD800-\uDFFF]/u.test(character) && (character.length > 1 || !alphabetOf(character.charCodeAt(0))))
      return true
  }
  return false
}
