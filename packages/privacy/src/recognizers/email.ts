import type { Reading } from '../detection/reading.ts'
import { runStart } from '../scan/trim-end.ts'
import { isAsciiLetter, isDigit } from '../scan/ascii.ts'
import { unitAt } from '../scan/unit-at.ts'

const longestLocalPart = 64
const localSign = new Uint8Array(128)
for (const sign of ".!#$%&'*+/=?^`{|}~-") localSign[sign.charCodeAt(0)] = 1
const domain =
  /(?:[a-z0-9\u00c0-\u024f](?:[a-z0-9\u00c0-\u024f-]{0,61}[a-z0-9\u00c0-\u024f])?\.){1,6}(?:[a-z]{2,24}|xn--[a-z0-9]{2,20})(?![\w-])/iy
const bracketedAddress = /\[(?:\d{1,3}\.){3}\d{1,3}\]/y
/** Domains that standards keep for examples still say whose address it is meant to be; they only weigh a little less. */
const exampleDomain = /(?:^|\.)(?:example|test|invalid|localhost)(?:\.(?:com|net|org))?$/i
/** Package versions and image names look like addresses: `chart@2x.png`. */
const fileEnding = /\.(?:png|jpe?g|gif|svg|webp|js|ts|css|json|html?)$/i

/** E-mail addresses (RFC 5321, unquoted), around every `@`. */
export function recognizeEmails({ text, seen, report }: Reading): void {
  let previousEnd = 0
  for (const at of seen.atSigns) {
    if (at <= previousEnd || !beginsHost(text, at + 1)) continue
    let start = runStart(text, at, isLocalUnit, Math.min(longestLocalPart, at - previousEnd))
    // Quotes, slashes and the like begin a local part less often than they stand before it.
    while (start < at && !isWordUnit(text.charCodeAt(start))) start += 1
    for (let index = at - 1; index > start; index--) {
      const code = text.charCodeAt(index)
      if (code === 47 || code === 61) start = index + 1 // / =
    }
    if (start === at || unitAt(text, at - 1) === 46) continue
    domain.lastIndex = at + 1
    bracketedAddress.lastIndex = at + 1
    const found = domain.exec(text)?.[0] ?? bracketedAddress.exec(text)?.[0]
    if (found === undefined) continue
    previousEnd = at + 1 + found.length
    if (fileEnding.test(found)) continue
    const doubled = text.slice(start, at).includes('..')
    const example = exampleDomain.test(found)
    report({
      type: 'email-address',
      rule: 'email-address',
      start,
      end: previousEnd,
      score: doubled ? 0.6 : example ? 0.9 : 0.97,
      validator: 'rfc5321-structure',
      why: [example ? 'an address at an example domain' : 'a local part and a domain'],
    })
  }
}

/** A label, a full stop and two letters, with more labels between or not; or a bracket: most signs that stand for "at" have neither. */
function beginsHost(text: string, start: number): boolean {
  if (unitAt(text, start) === 91) return true // [
  let index = start
  for (let label = 0; label < mostLabels; label++) {
    const from = index
    while (index - from <= longestLabel && isLabelUnit(unitAt(text, index))) index += 1
    if (index === from || unitAt(text, index) !== 46) return false
    index += 1
    if (isAsciiLetter(unitAt(text, index)) && isAsciiLetter(unitAt(text, index + 1))) return true
  }
  return false
}

const longestLabel = 63
/** Before the last one, which has two letters or more. */
const mostLabels = 6
const isAlphanumeric = (code: number): boolean =>
  isAsciiLetter(code) || isDigit(code) || (code >= 0xc0 && code <= 0x24f)
const isLabelUnit = (code: number): boolean => isAlphanumeric(code) || code === 45
const isWordUnit = (code: number): boolean => isAlphanumeric(code) || code === 95
const isLocalUnit = (code: number): boolean => isWordUnit(code) || (code < 127 && localSign[code] === 1)
