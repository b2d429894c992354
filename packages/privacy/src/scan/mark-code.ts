import { isAsciiLetter, isCapital, isDigit } from './ascii.ts'
import { codeLook } from './code-look.ts'
import { seen } from './seen-offsets.ts'
import { unitAt } from './unit-at.ts'

const longestDotted = 4

/** Notes a word with a digit, once for all recognisers and once more for each of those that few such words concern. */
export function markCode(text: string, start: number, end: number, onlyDigits: boolean): void {
  const before = unitAt(text, start - 1)
  const after = unitAt(text, end)
  seen.codes.addThree(start, end, codeLook(onlyDigits, before, after))
  const size = end - start
  if (after === 58 && size >= 8 && size <= 10) seen.codesBeforeColon.addTwo(start, end) // :
  if (!onlyDigits) {
    const first = text.charCodeAt(start)
    if (isAsciiLetter(first)) seen.letteredCodes.add(start)
    if (!isDigit(first)) return
  }
  if (after === 46 && size <= longestDotted && before !== 46 && before !== 95) seen.dottedCodes.addTwo(start, end) // . _
  if (isPlaced(text, start, before)) seen.placedCodes.addTwo(start, end)
}

export const japanesePostalMark = 0x3012

/** A letter, a comma or the beginning of a line stands before it: not another number, not a price. */
function isPlaced(text: string, start: number, gap: number): boolean {
  if (gap === 32) {
    const before = unitAt(text, start - 2)
    return isLetter(before) || before === 32 || before === 44 || before === 10 || before === 46
  }
  if (gap === 45) return isCapital(unitAt(text, start - 2)) // "D-10115"
  return gap === 10 || gap === japanesePostalMark || start === 0
}

const isLetter = (unit: number): boolean => isAsciiLetter(unit) || (unit >= 0xc0 && unit < 0x530)
