import type { Reading } from '../detection/reading.ts'
import { recognizeAssignedSecrets } from './assigned-secrets.ts'
import { entropyOf } from './entropy.ts'
import { isPlaceholder } from './placeholder.ts'
import { secretIndex, type SecretKind } from './secret-kinds.ts'
import { unitAt } from '../scan/unit-at.ts'
import { isIn } from '../scan/unit-set.ts'

const armour = /-----BEGIN (?:[A-Z0-9]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----/y
const armourEnd = /-----END (?:[A-Z0-9]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----/
const longestArmour = 16_384
const webToken = /eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1200}/y
const telegramToken = /:AA[\w-]{33}(?![\w-])/y
const webhook =
  /(?:hooks\.slack\.com\/(?:services|workflows|triggers)\/[\w/]{30,120}|(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/\d{16,20}\/[\w-]{60,80}|[\w-]{1,60}\.webhook\.office\.com\/webhookb2\/[\w@/-]{60,200}|hooks\.zapier\.com\/hooks\/catch\/\d{4,12}\/\w{5,12})/y

/** Keys, tokens and passwords. */
export function recognizeSecrets(reading: Reading): void {
  recognizePrefixed(reading)
  recognizeArmours(reading)
  recognizeWebhooks(reading)
  recognizeAssignedSecrets(reading)
}

function recognizePrefixed(reading: Reading): void {
  const { text, seen, secretPrefixes } = reading
  const { byFirstWord, byStart } = secretIndex()
  let previousEnd = 0
  for (const { start, end } of secretPrefixes) {
    if (start < previousEnd) continue
    const kinds = byFirstWord.get(text.slice(start, end).toLowerCase())
    if (kinds !== undefined) previousEnd = tryKinds(reading, start, kinds)
  }
  previousEnd = 0
  for (let index = 0; index < seen.longWords.length; index += 2) {
    const start = seen.longWords[index] as number
    if (start < previousEnd) continue
    if (text.startsWith('eyJ', start)) {
      previousEnd = tryWebToken(reading, start)
      continue
    }
    const kinds = byStart.get(text.slice(start, start + 2))
    if (kinds !== undefined) previousEnd = tryKinds(reading, start, kinds)
  }
  // The alphabet of these two has dashes, so that their first word may be short.
  const google = byStart.get('AI') ?? []
  for (let index = 0; index < seen.capitalised.length; index += 3) {
    const start = seen.capitalised[index] as number
    if ((seen.capitalised[index + 1] as number) - start < 4) continue
    if (text.charCodeAt(start) === 65 && text.startsWith('AIza', start)) tryKinds(reading, start, google)
  }
  for (const start of seen.letteredCodes)
    if (text.charCodeAt(start) === 65 && text.startsWith('AIza', start)) tryKinds(reading, start, google)
  for (let index = 0; index < seen.codesBeforeColon.length; index += 2)
    tryTelegramToken(reading, seen.codesBeforeColon[index] as number, seen.codesBeforeColon[index + 1] as number)
}

/** Where the secret ended, or 0. */
function tryKinds(reading: Reading, start: number, kinds: readonly SecretKind[]): number {
  const { text, report } = reading
  const before = unitAt(text, start - 1)
  if (before === 95 || before === 45) return 0 // _ -
  for (const { kind, prefix, alphabet, shortest, longest, leastEntropy } of kinds) {
    if (!text.startsWith(prefix, start)) continue
    const from = start + prefix.length
    let end = from
    while (end - from <= longest && end < text.length && isIn(alphabet, text.charCodeAt(end))) end += 1
    while (end > from && /[._-]/.test(text.charAt(end - 1))) end -= 1
    const length = end - from
    if (length < shortest || length > longest || /[A-Za-z0-9]/.test(text.charAt(end))) continue
    const body = text.slice(from, end)
    const entropy = entropyOf(body)
    if (
      entropy < leastEntropy ||
      isPlaceholder(body) ||
      (length >= 20 && !/\d/.test(body) && !/[a-z][A-Z]|[A-Z][a-z]/.test(body))
    )
      continue
    report({
      type: 'api-key',
      rule: kind,
      start,
      end,
      score: 0.97,
      validator: 'prefix-and-entropy',
      why: [`prefix ${prefix}`, `entropy ${entropy.toFixed(1)} bits per unit`],
    })
    return end
  }
  return 0
}

function tryWebToken({ text, report }: Reading, start: number): number {
  webToken.lastIndex = start
  const found = webToken.exec(text)?.[0]
  if (found === undefined || entropyOf(found.slice(0, 400)) < 3) return 0
  report({
    type: 'api-key',
    rule: 'json-web-token',
    start,
    end: start + found.length,
    score: 0.95,
    validator: 'rfc7519-structure',
    why: ['three parts, the first two of which begin an object'],
  })
  return start + found.length
}

function tryTelegramToken({ text, report }: Reading, start: number, end: number): void {
  telegramToken.lastIndex = end
  const found = telegramToken.exec(text)?.[0]
  if (found === undefined || isPlaceholder(found)) return
  report({
    type: 'api-key',
    rule: 'telegram-bot-token',
    start,
    end: end + found.length,
    score: 0.95,
    validator: 'prefix-and-entropy',
    why: ['a number, a colon and AA'],
  })
}

function recognizeArmours({ text, seen, report }: Reading): void {
  let previousEnd = 0
  for (const [index, start] of seen.armours.entries()) {
    if (start < previousEnd) continue
    armour.lastIndex = start
    const head = armour.exec(text)?.[0]
    if (head === undefined) continue
    const from = start + head.length
    const tail = armourEnd.exec(
      text.slice(from, Math.min(from + longestArmour, seen.armours[index + 1] ?? text.length)),
    )
    const end = tail === null ? from : from + tail.index + tail[0].length
    previousEnd = end
    report({
      type: 'private-key',
      rule: 'pem-private-key',
      start,
      end,
      score: 0.98,
      validator: 'rfc7468-armour',
      why: ['the armour of a private key'],
    })
  }
}

/** Addresses that anyone who has them may post to. */
function recognizeWebhooks({ text, seen, report }: Reading): void {
  for (const colon of seen.schemes) {
    webhook.lastIndex = colon + 3
    const found = webhook.exec(text)?.[0]
    if (found === undefined || isPlaceholder(found)) continue
    const start = Math.max(0, colon - 5)
    report({
      type: 'api-key',
      rule: 'webhook-url',
      start: text.startsWith('https', start) ? start : colon + 3,
      end: colon + 3 + found.length,
      score: 0.98,
      validator: 'host-and-structure',
      why: ['a webhook address'],
    })
  }
}
