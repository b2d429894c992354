import { isPaymentCardValid } from '../checksums/payment-card.ts'
import { isUnitedStatesSocialSecurityNumber } from '../checksums/north-america.ts'
import type { Reading } from '../detection/reading.ts'
import { runStart } from '../scan/trim-end.ts'
import { contextScore } from './context-score.ts'

/** Words for the full stop of a domain. */
export const dotWords: readonly string[] = ['dot', 'punto', 'punkt', 'ponto', 'kropka', 'точка']

/** Words for the digits; a word that means something else in another language is left to the more frequent one. */
export const digitWords: Readonly<Record<string, string>> = {
  zero: '0', oh: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9',
  cero: '0', uno: '1', dos: '2', tres: '3', cuatro: '4', cinco: '5', seis: '6', siete: '7', ocho: '8', nueve: '9',
  zéro: '0', un: '1', deux: '2', trois: '3', quatre: '4', cinq: '5', sept: '7', huit: '8', neuf: '9',
  null: '0', eins: '1', zwei: '2', drei: '3', vier: '4', fünf: '5', sechs: '6', sieben: '7', acht: '8', neun: '9',
  due: '2', tre: '3', quattro: '4', cinque: '5', sei: '6', sette: '7', otto: '8', nove: '9', um: '1', dois: '2', três: '3', quatro: '4', sete: '7', oito: '8',
} // prettier-ignore

const spelledAt = / (?:at|@|arroba|chez|chiocciola) | ?[[({<] ?(?:at|@|arroba) ?[\])}>] ?/gi
const spelledDomain =
  /[A-Za-z0-9-]{1,40}(?:(?: ?[[({] ?(?:dot|\.|punto|punkt|ponto) ?[\])}] ?| (?:dot|punto|punkt|ponto|kropka) |\.)[A-Za-z0-9-]{1,24}){1,4}/iy
const knownEnding = /[. )\]}](?:com|org|net|edu|gov|io|co|de|fr|es|it|uk|us|info|biz|nl|pl|br|ru|ca|au|ch|eu)$/i
const endingAfter =
  / ?[\])}]? ?(?:com|org|net|edu|gov|io|co|de|fr|es|it|uk|us|info|biz|nl|pl|br|ru|ca|au|ch|eu)(?![\w])/iy
const dotBefore = / (?:dot|underscore|dash|punto|punkt|ponto) $/i
const longestPart = 40

const isLocalUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 43 ||
  code === 45 ||
  code === 46

/** Where the local part begins that ends at `end`: a word, and words that "dot" joins to it. */
function beginOfLocal(text: string, end: number): number {
  let start = runStart(text, end, isLocalUnit, longestPart)
  for (let part = 0; part < 3; part++) {
    const joint = dotBefore.exec(text.slice(Math.max(0, start - 12), start))?.[0]
    if (joint === undefined) break
    const before = runStart(text, start - joint.length, isLocalUnit, longestPart)
    if (before === start - joint.length) break
    start = before
  }
  return start
}

/** "john at example dot com", "john (at) example.com": addresses that their writers hid from machines. */
export function recognizeSpelledEmails({ text, seen, spelledDots, report }: Reading): void {
  // The last "dot" of an address stands before an ending that is known; the others need no look.
  const lastDots = spelledDots.filter(({ end }) => {
    endingAfter.lastIndex = end
    return endingAfter.test(text)
  })
  const places = [...lastDots.map(({ start }) => start), ...seen.bracketedAts].sort((a, b) => a - b)
  let previousEnd = 0
  let lookedUntil = 0
  for (const place of places) {
    if (place < lookedUntil) continue
    const from = Math.max(previousEnd, place - 90)
    const to = place + 16
    lookedUntil = to - 4
    for (const found of text.slice(from, to).matchAll(spelledAt)) {
      const at = from + found.index
      const afterAt = at + found[0].length
      spelledDomain.lastIndex = afterAt
      const domain = spelledDomain.exec(text)?.[0]
      const start = beginOfLocal(text, at)
      if (domain === undefined || start === at || start < previousEnd) continue
      const bracketed = /[[({<]/.test(found[0])
      // A word "at" and a plain full stop are an ordinary sentence.
      if (!bracketed && (!/[ [({]/.test(domain) || !knownEnding.test(domain))) continue
      if (bracketed && !/[A-Za-z]{2}$/.test(domain)) continue
      previousEnd = afterAt + domain.length
      lookedUntil = Math.max(lookedUntil, previousEnd)
      report({
        type: 'email-address',
        rule: 'email-address-spelled',
        start,
        end: previousEnd,
        score: bracketed ? 0.88 : 0.8,
        why: [bracketed ? 'an address with "at" in brackets' : 'an address with "at" and "dot" in words'],
      })
      break
    }
  }
}

/** Enough for every number; a text of nothing but digits is cut into such pieces. */
const mostSpelled = 40
const fewestSpelled = 7

/** Numbers read out digit by digit: "four one five, five five five …". */
export function recognizeSpelledNumbers(reading: Reading): void {
  const { text, spelledDigits: words } = reading
  const digits: number[] = []
  let index = 0
  while (index < words.length) {
    const start = words[index] as number
    let end = words[index + 1] as number
    digits.length = 0
    digits.push(words[index + 2] as number)
    for (index += 3; index < words.length && digits.length <= mostSpelled; index += 3) {
      const times = timesAfter(text, end, words[index] as number)
      if (times === 0) break
      for (let count = 0; count < times; count++) digits.push(words[index + 2] as number)
      end = words[index + 1] as number
    }
    if (digits.length >= fewestSpelled) judgeSpelled(reading, start, end, String.fromCharCode(...digits))
  }
}

/** How often the digit counts that these units part from the one before; 0 when it is another number's. */
function timesAfter(text: string, from: number, to: number): number {
  const length = to - from
  if (length >= 1 && length <= 3 && isGap(text, from, to)) return 1
  if (length > longestJoint) return 0
  const joint = multiple.exec(text.slice(from, to))?.[1]?.toLowerCase()
  return joint === undefined ? 0 : joint === 'double' ? 2 : joint === 'triple' ? 3 : 1
}

function isGap(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index)
    if (code !== 32 && code !== 44 && code !== 45 && code !== 46 && code !== 10) return false // , - .
  }
  return true
}

const multiple = /^[ ,-]{1,2}(double|triple|area code) $/i
const longestJoint = 12

function judgeSpelled(reading: Reading, start: number, end: number, digits: string): void {
  if (/^(\d)\1*$/.test(digits) || '01234567890123456789'.includes(digits) || '9876543210987654321'.includes(digits))
    return
  const why = [`${digits.length} digits in words`]
  if (digits.length >= 13 && digits.length <= 19 && isPaymentCardValid(digits)) {
    reading.report({
      type: 'payment-card',
      rule: 'payment-card-spelled',
      start,
      end,
      score: 0.9,
      validator: 'issuer-and-luhn',
      why,
    })
    return
  }
  if (digits.length === 9 && isUnitedStatesSocialSecurityNumber(digits)) {
    const { score, why: near } = contextScore(reading, start, end, { base: 0.35, gain: 0.55, keys: ['us-ssn'] })
    reading.report({
      type: 'us-social-security-number',
      rule: 'us-ssn-spelled',
      start,
      end,
      score,
      validator: 'ssn-ranges',
      why: [...why, ...near],
    })
  }
  if (digits.length > 15) return
  const { score, why: near } = contextScore(reading, start, end, {
    base: digits.length >= 10 && digits.length <= 12 ? 0.6 : 0.4,
    gain: 0.3,
    keys: ['phone'],
  })
  reading.report({
    type: 'phone-number',
    rule: 'phone-number-spelled',
    start,
    end,
    score,
    why: [...why, ...near],
  })
}
