import { characterClass, characterClasses } from './character-classes.ts'
import { codeLook } from './code-look.ts'
import { markCode } from './mark-code.ts'
import { seen, takeSightings } from './seen-offsets.ts'
import type { Sightings } from './sightings.ts'
import type { TriggerTable } from './trigger-table.ts'
import { hashEnd, hashStart, hashStep } from './word-hash.ts'
import { isCapital } from './ascii.ts'
import { unitAt } from './unit-at.ts'

const { plain, trigger, ideograph, lower, upper, digit } = characterClass
const hasUpper = 1 << upper
const hasDigit = 1 << digit
const longestCode = 4
const shortestLongWord = 14

/**
 * The one pass over the text. It looks at every UTF-16 unit once, and keeps the places that recognisers have to look at;
 * prose has few of them.
 */
export function scanText(text: string, triggers: TriggerTable): Sightings {
  const classes = characterClasses()
  const { length } = text
  const { filter } = triggers
  const { codes, capitalised } = seen
  let index = 0
  while (index < length) {
    let code = text.charCodeAt(index)
    let kind = classes[code] as number
    if (kind < lower) {
      if (kind !== plain) {
        if (kind === trigger) markTrigger(text, index, code)
        else if (kind === ideograph) {
          const mixed = hashEnd(hashStep(hashStart, code))
          if (filter[mixed & 0xffff] === 1) markWord(text, index, index + 1, mixed, triggers)
        } else seen.strange.add(index)
      }
      index += 1
      continue
    }
    const start = index
    const first = kind
    let hash = hashStart
    let kinds = 0
    do {
      kinds |= 1 << kind
      hash = hashStep(hash, code)
      index += 1
      if (index >= length) break
      code = text.charCodeAt(index)
      kind = classes[code] as number
    } while (kind >= lower)
    const size = index - start
    if (kinds === hasDigit) {
      markCode(text, start, index, true)
      if (size >= shortestLongWord) seen.longWords.addTwo(start, index)
      continue
    }
    const mixed = hashEnd(hash)
    if (filter[mixed & 0xffff] === 1) markWord(text, start, index, mixed, triggers)
    if ((kinds & hasDigit) !== 0) {
      markCode(text, start, index, false)
    } else if (first === upper) {
      if (kinds === hasUpper && size <= longestCode && goesOn(text, index, code)) {
        codes.addThree(start, index, codeLook(false, unitAt(text, start - 1), code))
      }
      capitalised.addThree(start, index, mixed)
    }
    if (size >= shortestLongWord && kinds !== 1 << lower) {
      seen.longWords.addTwo(start, index)
    }
  }
  return takeSightings()
}

function markWord(text: string, start: number, end: number, hash: number, triggers: TriggerTable): void {
  const entry = triggers.find(text, start, end, hash)
  if (entry < 0) return
  seen.triggers.addThree(start, end, entry)
}

/** After a word in capitals, one separator and a digit; or more capitals, as in Italian fiscal codes and German number plates. */
function goesOn(text: string, end: number, code: number): boolean {
  if (code !== 32 && code !== 45) return false
  const next = unitAt(text, end + 1)
  return (next >= 48 && next <= 57) || (isCapital(next) && (code === 45 || unitAt(text, end + 4) === 32))
}

function markTrigger(text: string, index: number, code: number): void {
  const next = unitAt(text, index + 1)
  switch (code) {
    case 64: // @
      seen.atSigns.add(index)
      return
    case 58: // :
      if (next === 47 && unitAt(text, index + 2) === 47) seen.schemes.add(index)
      else if (isHexadecimal(next) || next === 58) seen.hexSeparators.add(index)
      return
    case 45: // -
      if (next === 45) {
        if (unitAt(text, index - 1) !== 45 && text.startsWith('-----BEGIN', index)) seen.armours.add(index)
      } else if (isHexadecimal(next) && isHexadecimal(unitAt(text, index - 1))) {
        // A pair, a dash, a pair, a dash: the second dash tells a hardware address from most other things.
        if (unitAt(text, index - 3) === 45 && unitAt(text, index + 3) === 45) seen.hexSeparators.add(index)
      }
      return
    case 40: // (
    case 91: // [
      if (next === 97 || next === 32) {
        const at = next === 32 ? index + 2 : index + 1
        if (unitAt(text, at) === 97 && unitAt(text, at + 1) === 116) seen.bracketedAts.add(at)
      }
      return
    case 38: // &
      if (next === 35) seen.escapes.add(index)
      return
    case 92: // \
      if (next === 117 || next === 120 || next === 85) seen.escapes.add(index)
      return
    default: // %
      if (isHexadecimal(next) && isHexadecimal(unitAt(text, index + 2))) seen.escapes.add(index)
  }
}

/** Also false for the NaN that stands beyond the ends of the text. */
const isHexadecimal = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102)
