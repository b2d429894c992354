import type { Reading } from '../detection/reading.ts'
import { isDigit } from '../scan/ascii.ts'
import { unitAt } from '../scan/unit-at.ts'

const pair =
  /[+-]?(?:[0-8]?\d|90)\.\d{2,9}°? ?[NS]?, ?[+-]?(?:1[0-7]\d|180|\d?\d)\.\d{2,9}(?![\d.])°? ?(?:[EWO](?!\w))?/y
/** Four decimals are eleven metres: nothing else is written so. With fewer, the words around must tell. */
const precise = /\.\d{4}/
const named =
  /\b(?:lat|long|lng|latitude|longitude|lat\/long|lat\/lng|lat,? ?lon|coordinates?|coords|gps|geo|location|koordinaten|coordonnées|coordenadas)\b.{0,24}$/is
const unitsBefore = 48

/** A latitude and a longitude in decimal degrees. */
export function recognizeCoordinates({ text, seen, report }: Reading): void {
  let previousEnd = 0
  for (let index = 0; index < seen.dottedCodes.length; index += 2) {
    const code = seen.dottedCodes[index] as number
    const wordEnd = seen.dottedCodes[index + 1] as number
    if (code < previousEnd || wordEnd - code > 2) continue
    if (!isDigit(unitAt(text, wordEnd + 1)) || !isDigit(unitAt(text, wordEnd + 2))) continue
    const sign = unitAt(text, code - 1)
    const start = sign === 43 || sign === 45 ? code - 1 : code // + -
    if (/[\w.,$]/.test(text.charAt(start - 1))) continue
    pair.lastIndex = start
    const found = pair.exec(text)?.[0].trimEnd()
    if (found === undefined) continue
    const isNamed = named.test(text.slice(Math.max(0, start - unitsBefore), start))
    if (!isNamed && !found.split(',').every((degrees) => precise.test(degrees))) continue
    previousEnd = start + found.length
    report({
      type: 'coordinates',
      rule: 'coordinates',
      start,
      end: previousEnd,
      score: isNamed ? 0.9 : 0.65,
      validator: 'degree-ranges',
      why: [isNamed ? 'degrees after their name' : 'two numbers in degrees with four decimals'],
    })
  }
}
