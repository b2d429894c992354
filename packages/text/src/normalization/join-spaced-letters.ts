import { codePointBefore, isLetter, isWordCharacter } from '../unicode/character-properties.ts'
import { MappedTextBuilder, type MappedText } from './mapped-text.ts'

/** Where it can begin at all: letter, separator, letter, separator. Fixed length, so no backtracking. */
const beginning = /[^\s.\-_*,/][ .\-_*,/][^\s.\-_*,/][ .\-_*,/]/
const isSeparator = (unit: number): boolean =>
  unit === 32 || unit === 46 || unit === 45 || unit === 95 || unit === 42 || unit === 44 || unit === 47
/** `unit` is NaN past the end of the text. */
const isSpelled = (unit: number): boolean =>
  unit >= 33 && (isLetter(unit) || (unit >= 48 && unit <= 57) || unit === 64 || unit === 36 || unit === 33)

/** Joins at least three single letters that stand apart by the same one separator: "f u c k", "f.u.c.k", "f-u-c-k". */
export function joinSpacedLetters(source: MappedText): MappedText {
  const { text } = source
  if (!beginning.test(text)) return source
  const builder = new MappedTextBuilder(source)
  let copied = 0
  for (let index = 0; index + 4 < text.length;) {
    const separator = text.charCodeAt(index + 1)
    if (
      !isSeparator(separator) ||
      !isSpelled(text.charCodeAt(index)) ||
      isWordCharacter(codePointBefore(text, index))
    ) {
      index++
      continue
    }
    let last = index
    while (text.charCodeAt(last + 1) === separator && isSpelled(text.charCodeAt(last + 2))) last += 2
    // A last "letter" that goes on as a word is not a single letter.
    const after = text.codePointAt(last + 1)
    if (last > index && after !== undefined && isWordCharacter(after)) last -= 2
    if (last - index >= 4 && isLetter(text.charCodeAt(index))) {
      for (let at = index; at < last; at += 2) {
        builder.copy(copied, at + 1)
        copied = at + 2
      }
    }
    index = Math.max(last, index) + 1
  }
  if (copied === 0) return source
  builder.copy(copied, text.length)
  return builder.finish()
}
