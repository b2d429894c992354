import { beyondAscii } from './code-look.ts'
import { isDigit } from './ascii.ts'
import { unitAt } from './unit-at.ts'

/**
 * Not after a part of the same word, a decimal, an amount of money or another group of the same number.
 * @param narrow the unit before, as it is or as codeLook has it
 */
export function mayBegin(text: string, start: number, narrow: number): boolean {
  if (narrow < 36 || (narrow > 58 && narrow < 95)) return true
  const before = narrow === beyondAscii ? unitAt(text, start - 1) : narrow
  switch (before) {
    case 95: // _
    case 36: // $
    case 163: // £
    case 8364: // €
      return false
    case 44: // ,
    case 45: // -
    case 46: // .
    case 47: // /
    case 58: // :
      return !isDigit(unitAt(text, start - 2))
    default:
      return true
  }
}

/** Not before a part of the same word, a percent sign, a decimal or another group of the same number. */
export function mayEnd(text: string, end: number): boolean {
  const after = unitAt(text, end)
  if (after === 95 || after === 37) return false // _ %
  if (after === 44 || after === 45 || after === 46 || after === 47 || after === 58)
    return !isDigit(unitAt(text, end + 1))
  return true
}

/** ASCII letters, digits, `_`, and anything beyond Latin-1's signs; false for the NaN beyond the end. */
export function isWordUnit(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    (code >= 0xc0 && code < 0x2000)
  )
}
