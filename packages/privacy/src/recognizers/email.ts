import type { Reading } from '../detection/reading.ts'

const longestLocalPart = 64
const localUnit = /[\w.!#$%&'*+/=?^`{|}~\u00c0-\u024f-]/
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
    if (at <= previousEnd) continue
    let start = at
    const earliest = Math.max(previousEnd, at - longestLocalPart)
    while (start > earliest && localUnit.test(text.charAt(start - 1))) start -= 1
    // Quotes, slashes and the like begin a local part less often than they stand before it.
    while (start < at && !/[\w\u00c0-\u024f]/.test(text.charAt(start))) start += 1
    const local = text.slice(start, at)
    start += Math.max(local.lastIndexOf('/'), local.lastIndexOf('=')) + 1
    if (start === at || text.charCodeAt(at - 1) === 46) continue
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
