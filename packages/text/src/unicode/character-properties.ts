const known = 1
const letter = 2
const number = 4
const mark = 8
const upperCase = 16
const composing = 32
const latin = 64

/** Answers are remembered per code point: asking a \p{…} expression costs about a hundred times the table look-up. */
let table: Uint8Array | undefined

function properties(codePoint: number): number {
  table ??= new Uint8Array(0x110000)
  const remembered = table[codePoint] ?? 0
  if (remembered !== 0) return remembered
  const character = String.fromCodePoint(codePoint)
  let bits = known
  if (/\p{L}/u.test(character)) bits |= letter
  if (/\p{N}/u.test(character)) bits |= number
  if (/\p{M}/u.test(character)) bits |= mark
  if (/\p{Lu}/u.test(character)) bits |= upperCase
  if (/\p{Script=Latin}/u.test(character)) bits |= latin
  if ((bits & mark) !== 0 || composesBackwards(codePoint)) bits |= composing
  table[codePoint] = bits
  return bits
}

/** Not marks, yet NFKC may join them to what stands before: Hangul vowels and finals, half-width kana marks and Hangul. */
function composesBackwards(codePoint: number): boolean {
  return (
    (codePoint >= 0x1160 && codePoint <= 0x11ff) ||
    (codePoint >= 0x3131 && codePoint <= 0x318e) ||
    (codePoint >= 0xd7b0 && codePoint <= 0xd7fb) ||
    (codePoint >= 0xff9e && codePoint <= 0xffdc)
  )
}

export const isLetter = (codePoint: number): boolean => (properties(codePoint) & letter) !== 0
export const isUpperCase = (codePoint: number): boolean => (properties(codePoint) & upperCase) !== 0
export const isLatin = (codePoint: number): boolean => (properties(codePoint) & latin) !== 0
export const isComposing = (codePoint: number): boolean =>
  codePoint >= 0x300 && (properties(codePoint) & composing) !== 0

/** Letters, numbers, marks and the underscore: what a whole word may not be surrounded by. */
export function isWordCharacter(codePoint: number): boolean {
  if (codePoint < 128) {
    return (
      (codePoint >= 97 && codePoint <= 122) ||
      (codePoint >= 65 && codePoint <= 90) ||
      (codePoint >= 48 && codePoint <= 57) ||
      codePoint === 95
    )
  }
  return (properties(codePoint) & (letter | number | mark)) !== 0
}

/** The code point that ends just before `index`, or -1 at the beginning of the text. */
export function codePointBefore(text: string, index: number): number {
  if (index <= 0) return -1
  const last = text.charCodeAt(index - 1)
  if (last >= 0xdc00 && last <= 0xdfff && index >= 2) {
    const pair = text.codePointAt(index - 2) ?? last
    if (pair > 0xffff) return pair
  }
  return last
}

/** Zero-width and bidirectional controls, tags, variation selectors, soft hyphen: nothing a reader sees. */
export function isInvisible(codePoint: number): boolean {
  if (codePoint < 0xad) return false
  return (
    codePoint === 0xad ||
    codePoint === 0x34f ||
    codePoint === 0x61c ||
    codePoint === 0x115f ||
    codePoint === 0x1160 ||
    (codePoint >= 0x180b && codePoint <= 0x180f) ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    codePoint === 0x3164 ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    codePoint === 0xfeff ||
    codePoint === 0xffa0 ||
    (codePoint >= 0xfff9 && codePoint <= 0xfffb) ||
    (codePoint >= 0xe0000 && codePoint <= 0xe0fff)
  )
}
