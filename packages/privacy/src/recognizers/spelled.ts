import { isLuhnValid } from '../checksums/luhn.ts'
import { isPaymentCardValid } from '../checksums/payment-card.ts'
import { isUnitedStatesSocialSecurityNumber } from '../checksums/north-america.ts'
import type { Reading } from '../detection/reading.ts'
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

const at =
  '(?: ?(?:\\[|\\(|\\{|<) ?(?:at|@|arroba|chez|klammeraffe) ?(?:\\]|\\)|\\}|>) ?| (?:at|@|arroba|chez|chiocciola) )'
const dot =
  '(?: ?(?:\\[|\\(|\\{) ?(?:dot|\\.|punto|point|punkt|ponto) ?(?:\\]|\\)|\\}) ?| (?:dot|punto|punkt|ponto|kropka) |\\.)'
let spelledEmail: RegExp | undefined
let bracketedEmail: RegExp | undefined
const local = '[A-Za-z0-9][\\w+-]{0,40}(?:(?:\\.| (?:dot|underscore|dash|punto|point) )[\\w+-]{1,30}){0,3}'

/** "john at example dot com", "john (at) example.com": an address that its writer hid from machines. */
export function recognizeSpelledEmails(reading: Reading): void {
  const { text, spelledDots, report } = reading
  spelledEmail ??= new RegExp(
    `${local}${at}[A-Za-z0-9-]{1,40}(?:${dot}[A-Za-z0-9-]{1,24}){0,3}${dot}[A-Za-z]{2,24}\\b`,
    'i',
  )
  let previousEnd = 0
  for (const { start } of spelledDots) {
    if (start < previousEnd) continue
    const from = Math.max(previousEnd, start - 90)
    const found = spelledEmail.exec(text.slice(from, start + 60))
    // The next words "dot" of the same address, and a row of them, need no second look.
    previousEnd = start + 12
    if (found === null) continue
    const begin = from + found.index
    previousEnd = begin + found[0].length
    if (previousEnd <= start) continue
    const bracketed = /[[({<] ?(?:at|@|arroba)/i.test(found[0])
    const knownEnding =
      /[. )\]}](?:com|org|net|edu|gov|io|co|de|fr|es|it|uk|us|info|biz|nl|pl|br|ru|ca|au|ch|eu)$/i.test(found[0])
    if (!bracketed && !knownEnding) continue
    report({
      type: 'email-address',
      rule: 'email-address-spelled',
      start: begin,
      end: previousEnd,
      score: bracketed ? 0.88 : 0.8,
      why: ['an address with "at" and "dot" in words'],
    })
  }
}

/** "john (at) example.com": the brackets around `at` are the sign. */
export function recognizeBracketedEmails({ text, seen, report }: Reading): void {
  bracketedEmail ??= new RegExp(
    `${local} ?(?:\\[|\\() ?(?:at|arroba) ?(?:\\]|\\)) ?(?:[A-Za-z0-9-]{1,40}\\.){1,4}[A-Za-z]{2,24}\\b`,
    'i',
  )
  let previousEnd = 0
  for (const at of seen.bracketedAts) {
    if (at < previousEnd) continue
    const from = Math.max(previousEnd, at - 70)
    const found = bracketedEmail.exec(text.slice(from, at + 80))
    previousEnd = at + 12
    if (found === null || from + found.index + found[0].length <= at) continue
    const start = from + found.index
    previousEnd = start + found[0].length
    report({
      type: 'email-address',
      rule: 'email-address-spelled',
      start,
      end: previousEnd,
      score: 0.9,
      why: ['an address with "at" in brackets'],
    })
  }
}

/** Numbers read out digit by digit: "four one five, five five five …". */
export function recognizeSpelledNumbers(reading: Reading): void {
  const { text, spelledDigits } = reading
  let index = 0
  while (index < spelledDigits.length) {
    let digits = ''
    let last = index
    for (let next = index; next < spelledDigits.length; next++) {
      const word = spelledDigits[next] as (typeof spelledDigits)[number]
      const previous = spelledDigits[next - 1]
      const gap = next === index ? '' : text.slice(previous?.end ?? 0, word.start)
      if (next > index && !/^[ ,.\n-]{1,3}$/.test(gap) && !/^[ ,-]{1,2}(?:double|triple|area code) $/i.test(gap)) break
      const times = /double $/i.test(gap) ? 2 : /triple $/i.test(gap) ? 3 : 1
      digits += word.digit.repeat(times)
      last = next
      if (digits.length > 40) break
    }
    const start = spelledDigits[index]?.start ?? 0
    const end = spelledDigits[last]?.end ?? 0
    if (digits.length >= 7) judgeSpelled(reading, start, end, digits)
    index = last + 1
  }
}

function judgeSpelled(reading: Reading, start: number, end: number, digits: string): void {
  if (/^(\d)\1*$/.test(digits) || '01234567890123456789'.includes(digits) || '9876543210987654321'.includes(digits))
    return
  const why = [`${digits.length} digits in words`]
  if (digits.length >= 13 && digits.length <= 19 && isPaymentCardValid(digits) && isLuhnValid(digits)) {
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
