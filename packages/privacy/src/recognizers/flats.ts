import type { Reading } from '../detection/reading.ts'
import { runStart } from '../scan/trim-end.ts'
import { contextScore } from './context-score.ts'
import { isCapital } from '../scan/ascii.ts'

/** Words for a part of a house, which a number follows. */
export const flatWords: readonly string[] = [
  'apt',
  'apartment',
  'suite',
  'ste',
  'unit',
  'flat',
  'appt',
  'apto',
  'wohnung',
  'lgh',
  'dept',
  'depto',
]

/** The number, and the numbers of further parts. */
const number =
  /\.? ?#?(?:no\. ?)?\d{1,5}[A-Za-z]?(?![\w-])(?: Box \d{1,6}(?!\w))?(?:[ ,\n]{1,3}(?:Apt|Apartment|Suite|Ste|Unit|Flat)\.? ?#?\d{1,5}[A-Za-z]?(?![\w-]))?/y
const streetAfter =
  /,? (?:\d{1,6} )?(?:(?:[A-Z\u00c0-\u00de\u0100-\u017f][\w\u00c0-\u024f'’.-]{0,30}|de|la|du|des|di|da|do|ul\.) ){1,5}\d{1,5}[A-Za-z]?(?![\w-])/y
const word = /^[A-Z\u00c0-\u00de\u0100-\u017f][\w\u00c0-\u024f'’.-]{0,30},?$/
const small =
  /^(?:de|da|do|dos|das|del|della|di|du|la|le|les|el|van|von|der|den|des|of|ul\.|u\.|út|tér|tee|nad|út|utca)$/
const houseNumber = /^\d{1,6}[A-Za-z]?[.,]?$/
const longestWord = 32
const mostWords = 8

/** "Kiannonkatu 98, Apt. 46": a name and a number before the number of a flat are a street, whatever the language. */
export function recognizeFlats(reading: Reading): void {
  const { text, flatWords: words, report } = reading
  let previousEnd = 0
  for (const { start, end } of words) {
    if (start < previousEnd || !isCapital(text.charCodeAt(start))) continue
    number.lastIndex = end
    const tail = number.exec(text)
    if (tail === null) continue
    let to = end + tail[0].length
    let from = tail[0].includes('Box') ? start : beginOfStreet(text, start, previousEnd)
    if (from < 0) {
      // "Apt. 675, Mellemvej 32": the flat first.
      streetAfter.lastIndex = to
      const street = streetAfter.exec(text)
      if (street === null) continue
      from = start
      to += street[0].length
    }
    previousEnd = to
    const { score, why } = contextScore(reading, from, to, { base: 0.65, gain: 0.25, keys: ['place', 'postal'] })
    report({
      type: 'street-address',
      rule: 'street-address-flat',
      start: from,
      end: to,
      score,
      why: ['a name and a number beside the number of a flat', ...why],
    })
  }
}

/** Back over words with a capital and numbers, at least one of each, on the line of the flat and the one above; or −1. */
function beginOfStreet(text: string, flat: number, earliest: number): number {
  let from = -1
  let end = flat
  let names = 0
  let numbers = 0
  for (let count = 0; count < mostWords; count++) {
    let gap = 0
    while (gap < 8 && end > earliest && isBlank(text.charCodeAt(end - 1))) {
      end -= 1
      gap += 1
    }
    // Above the line of the flat only when nothing stands before the flat on its own.
    if (text.slice(end, end + gap).includes('\n') && count > 0) break
    const start = runStart(text, end, isVisible, longestWord)
    if (start < earliest || start === end) break
    const found = text.slice(start, end)
    if (houseNumber.test(found)) numbers += 1
    else if (word.test(found)) names += 1
    else if (!small.test(found)) break
    if (numbers > 0 && names > 0 && (houseNumber.test(found) || word.test(found))) from = start
    else if (names > 0 && houseNumber.test(found)) from = start
    end = start
    // A number in front of the names is where the address begins.
    if (names > 0 && houseNumber.test(found)) break
  }
  return names > 0 && numbers > 0 ? from : -1
}

const isVisible = (code: number): boolean => code > 32
const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9
