/** Signs that something may be hidden, as bits; each allows the decoders that could read it. */
export const textSigns = {
  invisible: 1,
  disguised: 2,
  escapes: 4,
  numbers: 8,
  dense: 16,
  spaced: 32,
  leet: 64,
  morse: 128,
  nato: 256,
  pigLatin: 512,
  pieces: 1024,
  unlikely: 2048,
  signRich: 4096,
  backward: 8192,
  wordOrder: 16384,
  scrambled: 32768,
} as const

const isHexadecimal = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 102) || (unit >= 65 && unit <= 70)
const isQuote = (unit: number): boolean => unit === 34 || unit === 39

/** What begins here: %41, &#65;, \\u0041, =41, U+0041, or a joint of quoted pieces. */
export function markSign(text: string, index: number, unit: number): number {
  const next = text.charCodeAt(index + 1)
  switch (unit) {
    case 37:
      return isHexadecimal(next) && isHexadecimal(text.charCodeAt(index + 2)) ? textSigns.escapes : 0
    case 92:
      return next === 117 || next === 120 || next === 85 || (next >= 48 && next <= 51) ? textSigns.escapes : 0
    case 61:
      if (next === 10 || next === 13 || (isHexadecimal(next) && isHexadecimal(text.charCodeAt(index + 2))))
        return textSigns.escapes
      return joint(text, index, false) ? textSigns.pieces : 0
    case 38:
      if (next === 35 || (next >= 97 && next <= 122)) return textSigns.escapes
      return joint(text, index, true) ? textSigns.pieces : 0
    case 43:
      if (isHexadecimal(next) && (text.charCodeAt(index - 1) | 32) === 117) return textSigns.escapes
      return joint(text, index, true) ? textSigns.pieces : 0
    case 46:
    case 124:
    case 126:
      return joint(text, index, true) ? textSigns.pieces : 0
    default:
      return 0
  }
}

/** Whether a quotation mark follows, and if asked stands before, with at most two spaces between. */
function joint(text: string, index: number, before: boolean): boolean {
  let after = index + 1
  while (after < index + 4 && (text.charCodeAt(after) === 32 || text.charCodeAt(after) === 46)) after++
  if (!isQuote(text.charCodeAt(after))) return false
  if (!before) return true
  let back = index - 1
  while (back > index - 4 && text.charCodeAt(back) === 32) back--
  return isQuote(text.charCodeAt(back))
}

/** Letters with accents, typographic punctuation and whole scripts are ordinary; the rest may hide something. */
export function foreignSign(unit: number): number {
  if (unit < 0x250)
    return unit === 0xad ? textSigns.invisible : unit === 0x183 || unit === 0x1dd ? textSigns.disguised : 0
  if (unit < 0x2010) {
    if (unit >= 0x200b) return textSigns.invisible
    if (unit < 0x590 || unit >= 0x2000) return unit >= 0x2000 ? 0 : textSigns.disguised
    if (unit >= 0x13a0 && unit < 0x1400) return textSigns.disguised
    if (unit >= 0x1ab0 && unit < 0x2000) return textSigns.disguised
    return unit === 0x61c || unit === 0x115f || unit === 0x1160 || (unit >= 0x180b && unit <= 0x180f)
      ? textSigns.invisible
      : 0
  }
  if (unit < 0x2900) {
    if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f)) return textSigns.invisible
    return (unit >= 0x2070 && unit < 0x20a0) ||
      (unit >= 0x20d0 && unit < 0x2190) ||
      (unit >= 0x2460 && unit < 0x2500) ||
      unit >= 0x2800
      ? textSigns.disguised
      : 0
  }
  if (unit < 0xa720) return unit === 0x3164 ? textSigns.invisible : 0
  if (unit < 0xa800) return textSigns.disguised
  if (unit === 0xd835 || unit === 0xd83c) return textSigns.disguised
  if (unit === 0xdb40 || (unit >= 0xfe00 && unit <= 0xfe0f) || unit === 0xfeff || unit === 0xffa0)
    return textSigns.invisible
  return unit >= 0xff01 && unit <= 0xff5e ? textSigns.disguised : 0
}
