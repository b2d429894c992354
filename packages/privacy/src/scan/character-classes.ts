/** What a UTF-16 unit is to the scanner. Classes from `lower` on are parts of words. */
export const characterClass = {
  plain: 0,
  /** `@`, `:`, `-`, `%`, `&`, `\`, `(` and `[`: an expert looks at what stands around them. */
  trigger: 1,
  /** Full-width, styled, invisible and foreign-digit characters: the surroundings are normalised and scanned again. */
  strange: 2,
  /** Chinese, Japanese and Korean: each unit is a word of its own. */
  ideograph: 3,
  lower: 4,
  upper: 5,
  digit: 6,
} as const

const letter = /\p{L}|\p{M}/u
const ideographic = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/
const foreignDigit = /\p{Nd}/u
/** First and last units of invisible characters, circled and full-width forms, and the high halves of styled letters and tags. */
const styledOrInvisible: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x2460, 0x24ff],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xff01, 0xff5e],
  [0xffa0, 0xffa0],
  [0xd835, 0xd835],
  [0xdb40, 0xdb40],
]

let table: Uint8Array | undefined

/** The class of every UTF-16 unit, built at first use (a few milliseconds). */
export function characterClasses(): Uint8Array {
  if (table !== undefined) return table
  const { trigger, strange, ideograph, lower, upper, digit } = characterClass
  table = new Uint8Array(65_536)
  for (let code = 0; code < 65_536; code++) {
    const character = String.fromCharCode(code)
    if (code >= 48 && code <= 57) table[code] = digit
    else if ('@:-%&\\(['.includes(character)) table[code] = trigger
    else if (code >= 128 && (isStyledOrInvisible(code) || foreignDigit.test(character))) table[code] = strange
    else if (code >= 0xd800 && code <= 0xdfff) continue
    else if (ideographic.test(character)) table[code] = ideograph
    else if (letter.test(character)) table[code] = character === character.toLowerCase() ? lower : upper
  }
  return table
}

const isStyledOrInvisible = (code: number): boolean =>
  styledOrInvisible.some(([first, last]) => code >= first && code <= last)
