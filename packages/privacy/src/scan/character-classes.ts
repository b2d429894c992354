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
const styledOrInvisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2460-\u24ff\u3164\ufe00-\ufe0f\ufeff\uff01-\uff5e\uffa0\ud835\udb40]/

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
    else if (code >= 128 && (styledOrInvisible.test(character) || foreignDigit.test(character))) table[code] = strange
    else if (code >= 0xd800 && code <= 0xdfff) continue
    else if (ideographic.test(character)) table[code] = ideograph
    else if (letter.test(character)) table[code] = character === character.toLowerCase() ? lower : upper
  }
  return table
}
