import { digitAlphabet, type Alphabet } from './alphabets.ts'
import { checksumSignature } from './checksum-signature.ts'
import { shapeOf, type Shape } from './format-preserving.ts'

export interface ValueShape extends Shape {
  readonly signature: (text: string) => string
}

const digit = /[0-9]/
const none = (): string => ''
const smallHex: Alphabet = { first: 0x61, size: 6 }
const capitalHex: Alphabet = { first: 0x41, size: 6 }

/** Which units of a value of this type are exchanged, and what its surrogate must share with it. Depends on the shape alone. */
export function valueShape(type: string, text: string): ValueShape {
  switch (type) {
    case 'payment-card':
      return { ...keepLeading(shapeOf(text), 4, digit), signature: checksumSignature }
    case 'phone-number':
      return { ...phoneShape(text), signature: none }
    case 'us-social-security-number':
      return { ...shapeOf(text), signature: socialSecuritySignature }
    case 'email-address':
      return { ...keepWords(shapeOf(text), text.includes('@') ? /\.[A-Za-z]+$/g : /\b(?:at|dot)\b/gi), signature: none }
    case 'ip-address':
    case 'mac-address':
      return text.includes('.') && !text.includes(':')
        ? { ...dottedShape(text), signature: none }
        : { ...hexadecimalShape(text), signature: none }
    case 'date-of-birth':
      return { ...dateShape(text), signature: none }
    case 'coordinates':
      return { ...coordinateShape(text), signature: none }
    case 'crypto-wallet':
      return /^0x/i.test(text)
        ? { ...keepLeading(hexadecimalShape(text), 2, /./), signature: none }
        : { ...keepWords(shapeOf(text), /^(?:bc1|tb1|[13LMDrtT4X])/g), signature: none }
    case 'api-key':
      return {
        ...keepWords(shapeOf(text), /^[A-Za-z]{1,10}(?:[_.-][A-Za-z0-9]{1,5}(?=[_.-]))?[_.-]|^(?:AKIA|ASIA|AIza)/g),
        signature: none,
      }
    case 'private-key':
      return { ...keepWords(shapeOf(text), /-----[A-Z0-9 ]{1,60}-----/g), signature: none }
    case 'url':
    case 'credential-url':
      return {
        ...keepWords(shapeOf(text), /^[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/|\.[A-Za-z]{2,6}(?=[/:?#]|$)/g),
        signature: none,
      }
    default:
      return { ...shapeOf(text), signature: checksumSignature }
  }
}

const withAlphabets = (text: string, alphabets: Shape['alphabets']): Shape => ({ text, alphabets })

/** The first `count` units that fit the expression stay. */
function keepLeading({ text, alphabets }: Shape, count: number, expression: RegExp): Shape {
  let seen = 0
  return withAlphabets(
    text,
    alphabets.map((alphabet, index) => {
      if (!expression.test(text.charAt(index))) return alphabet
      seen += 1
      return seen <= count ? undefined : alphabet
    }),
  )
}

/** What the expression matches stays. */
function keepWords({ text, alphabets }: Shape, expression: RegExp): Shape {
  const kept = new Uint8Array(text.length)
  for (const match of text.matchAll(expression)) kept.fill(1, match.index, match.index + match[0].length)
  return withAlphabets(
    text,
    alphabets.map((alphabet, index) => (kept[index] === 1 ? undefined : alphabet)),
  )
}

/** Calling codes of one digit are 1 and 7, these are the ones of two; all others have three (ITU-T E.164). */
const twoDigitCodes = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/** The calling code stays, a group keeps a leading 0 or 1, and other leading digits stay from 2 to 9. */
function phoneShape(text: string): Shape {
  const { alphabets } = shapeOf(text)
  const international = /^\D{0,3}(?:\+|00)/.exec(text)?.[0].length ?? 0
  const rest = text.slice(international).replace(/\D+/g, '')
  const codeLength = international === 0 ? 0 : /^[17]/.test(rest) ? 1 : twoDigitCodes.test(rest) ? 2 : 3
  let seen = 0
  let groupStart = true
  return withAlphabets(
    text,
    alphabets.map((alphabet, index) => {
      const unit = text.charAt(index)
      if (!digit.test(unit)) {
        groupStart = true
        return /[A-Za-z]/.test(unit) ? undefined : alphabet
      }
      const leads = groupStart
      groupStart = false
      if (index < international) return undefined
      seen += 1
      if (seen <= codeLength) return undefined
      if (!leads && seen !== codeLength + 1) return digitAlphabet
      return unit < '2' ? undefined : { first: 0x32, size: 8 }
    }),
  )
}

/** Area not 000, 666 or 9xx, group not 00, serial not 0000: what a number has of it, its surrogate has. */
function socialSecuritySignature(text: string): string {
  const digits = text.replace(/\D+/g, '')
  return [/^(?:000|666|9)/.test(digits), digits.slice(3, 5) === '00', digits.slice(5) === '0000'].map(Number).join('')
}

function hexadecimalShape(text: string): Shape {
  return withAlphabets(
    text,
    text.split('').map((unit) => {
      if (digit.test(unit)) return digitAlphabet
      if (/[a-f]/.test(unit)) return smallHex
      return /[A-F]/.test(unit) ? capitalHex : undefined
    }),
  )
}

/**
 * Numbers of a dotted address: three digits stay from 100 to 199 or from 200 to 249, other first digits stay from 1 to 9;
 * 250 to 255 keep their first two digits.
 */
function dottedShape(text: string): Shape {
  const alphabets: (Alphabet | undefined)[] = Array.from({ length: text.length }, () => undefined)
  for (const { 0: group, index } of text.matchAll(/\d+/g)) {
    const three = group.length === 3
    if (group.length > 3) for (let at = 0; at < group.length; at += 1) alphabets[index + at] = digitAlphabet
    else if (three && group >= '250') alphabets[index + 2] = { first: 0x30, size: 6 }
    else if (three) {
      alphabets[index + 1] = group < '200' ? digitAlphabet : { first: 0x30, size: 5 }
      alphabets[index + 2] = digitAlphabet
    } else if (group.length === 2) {
      alphabets[index] = group < '10' ? undefined : { first: 0x31, size: 9 }
      alphabets[index + 1] = digitAlphabet
    } else alphabets[index] = digitAlphabet
  }
  return withAlphabets(text, alphabets)
}

/**
 * Days and months stay days and months: 01 to 12, 13 to 28 and 29 to 31 are each exchanged within digits that keep them
 * there; of a year the last two digits change. Names of months stay.
 */
function dateShape(text: string): Shape {
  const alphabets: (Alphabet | undefined)[] = Array.from({ length: text.length }, () => undefined)
  const allow = (index: number, first: string, last: string) => {
    alphabets[index] = { first: first.charCodeAt(0), size: last.charCodeAt(0) - first.charCodeAt(0) + 1 }
  }
  for (const { 0: group, index } of text.matchAll(/\d+/g)) {
    if (group.length >= 4) {
      for (let at = 2; at < group.length; at += 1) allow(index + at, '0', '9')
    } else if (group.length === 1) allow(index, '1', '9')
    else if (group > '00' && group < '10') allow(index + 1, '1', '9')
    else if (group < '13') allow(index + 1, '0', '2')
    else if (group < '20') allow(index + 1, '3', '9')
    else if (group < '29') allow(index + 1, '0', '8')
    else if (group > '31') for (let at = 0; at < group.length; at += 1) allow(index + at, '4', '9')
  }
  return withAlphabets(
    text,
    alphabets.map((alphabet, index) => {
      const unit = text.charCodeAt(index)
      return alphabet !== undefined && unit >= alphabet.first && unit < alphabet.first + alphabet.size
        ? alphabet
        : undefined
    }),
  )
}

/** Decimals change; whole degrees change where they stay below 90, or below 180. */
function coordinateShape(text: string): Shape {
  const { alphabets } = shapeOf(text)
  const shaped = alphabets.map((alphabet, index) => (digit.test(text.charAt(index)) ? alphabet : undefined))
  for (const { 0: group, index } of text.matchAll(/(?<![\d.])\d{1,3}(?=\D|$)/g)) {
    if (group.length === 1) continue
    const tens = index + group.length - 2
    const tensDigit = text.charAt(tens)
    if (group.length === 3) shaped[index] = undefined
    shaped[tens] = group.length === 3 && tensDigit < '8' ? { first: 0x30, size: 8 } : undefined
    if (group.length === 2 && tensDigit >= '1' && tensDigit <= '8') shaped[tens] = { first: 0x31, size: 8 }
    if (tensDigit >= (group.length === 3 ? '8' : '9')) shaped[tens + 1] = undefined
  }
  return withAlphabets(text, shaped)
}
