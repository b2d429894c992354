import { keccak_256 } from '@noble/hashes/sha3.js'
import { isBase58Wallet, isBech32, isRippleWallet } from '../checksums/bitcoin-family.ts'
import { remainder } from '../checksums/check-digits.ts'
import { isVehicleForm, isVehicleNumber } from '../checksums/north-america.ts'
import type { Reading } from '../detection/reading.ts'
import { contextScore } from './context-score.ts'
import { unitAt } from '../scan/unit-at.ts'

/**
 * A hash costs as much as reading 250 units. So many that fail are computed, and one more for every 256 units of the text;
 * after that a value is judged by its shape. Those that pass cost nothing of it.
 */
const freeFailures = 32
const unitsPerFailure = 256
const longest = 130
const segwitPrefix = /^(?:bc1|tb1|ltc1|addr1|stake1|cosmos1|osmo1|terra1|bnb1|sei1|inj1)[02-9ac-hj-np-z]{11,110}$/i
const base58 = /^[1-9A-HJ-NP-Za-km-z]+$/

/** Wallets, vehicle numbers and legal entity identifiers: words whose letters and digits stand in no fixed order. */
export function recognizeLongWords(reading: Reading): void {
  const { text, seen } = reading
  let failuresLeft = freeFailures + Math.floor(text.length / unitsPerFailure)
  for (let index = 0; index < seen.longWords.length; index += 2) {
    const start = seen.longWords[index] as number
    const end = seen.longWords[index + 1] as number
    const length = end - start
    const after = unitAt(text, end)
    if (length > longest || isJoined(after) || isJoined(unitAt(text, start - 1)) || unitAt(text, start - 1) === 45)
      continue
    const word = text.slice(start, end)
    if (length === 17) tryVehicleNumber(reading, start, end, word)
    else if (length === 20) tryLegalEntity(reading, start, end, word)
    if (length >= 25 && length <= 36 && base58.test(word)) {
      const wallet = isWalletStart(word) && /\d/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word)
      if (!wallet) continue
      const checked = failuresLeft <= 0 ? undefined : word.startsWith('r') ? isRippleWallet(word) : isBase58Wallet(word)
      if (checked === false) failuresLeft -= 1
      if (checked !== false)
        wallets(reading, start, end, checked === true ? 'base58check' : undefined, checked === true ? 0.93 : 0.35)
    } else if (length === 42 && /^0x[0-9a-fA-F]{40}$/.test(word)) {
      const cased = /[a-f]/.test(word.slice(2)) && /[A-F]/.test(word)
      const valid = !cased || failuresLeft <= 0 ? undefined : hasMixedCaseChecksum(word.slice(2))
      if (valid === false) failuresLeft -= 1
      if (valid !== false) wallets(reading, start, end, valid ? 'eip-55' : undefined, valid ? 0.95 : 0.75)
    } else if (segwitPrefix.test(word)) {
      if (isBech32(word)) wallets(reading, start, end, 'bech32', 0.95)
    } else if (length === 95 && /^[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}$/.test(word)) {
      wallets(reading, start, end, undefined, 0.85)
    } else if (length >= 43 && length <= 44 && base58.test(word) && /\d/.test(word) && /[a-z]/.test(word)) {
      wallets(reading, start, end, undefined, 0.25)
    }
  }
}

/** `_`, `/` or `+`: a part of something longer. Letters and digits beside it would be of the same word. */
const isJoined = (code: number): boolean => code === 95 || code === 47 || code === 43

const isWalletStart = (word: string): boolean => '13LMDXTAr9'.includes(word.charAt(0))

function wallets(reading: Reading, start: number, end: number, validator: string | undefined, base: number): void {
  const { score, why } = contextScore(reading, start, end, { base, gain: 0.35, keys: ['wallet'] })
  reading.report({
    type: 'crypto-wallet',
    rule: 'crypto-wallet',
    start,
    end,
    score,
    validator,
    why: ['the form of a wallet', ...why],
  })
}

/** EIP-55: a letter is a capital where the Keccak-256 of the lower-case address has a nibble of 8 or more. */
function hasMixedCaseChecksum(address: string): boolean {
  const digest = keccak_256(Uint8Array.from(address.toLowerCase(), (character) => character.charCodeAt(0)))
  return [...address].every((character, index) => {
    if (character <= '9') return true
    const nibble = ((digest[index >> 1] as number) >> (index % 2 === 0 ? 4 : 0)) & 15
    return nibble >= 8 === character < 'a'
  })
}

/** What a vehicle number that fails its check is worth without a word for vehicles near. */
const uncheckedWorth = 0.1

function tryVehicleNumber(reading: Reading, start: number, end: number, word: string): void {
  const compact = word.toUpperCase()
  if (!isVehicleForm(compact)) return
  const checked = isVehicleNumber(compact)
  // European makers leave the check digit out: then only the name tells.
  if (!checked && ((reading.context.isEmpty && reading.minimumScore > uncheckedWorth) || !/\d{4}$/.test(compact)))
    return
  const { score, why } = contextScore(reading, start, end, {
    base: checked ? 0.75 : uncheckedWorth,
    gain: checked ? 0.2 : 0.5,
    keys: ['vehicle'],
  })
  reading.report({
    type: 'vehicle-identifier',
    rule: 'vin',
    start,
    end,
    score,
    validator: checked ? 'iso3779-mod-11' : undefined,
    why: ['seventeen letters and digits', ...why],
  })
}

/** Legal entity identifier (ISO 17442): eighteen letters and digits and two check digits, mod 97 is 1. */
function tryLegalEntity(reading: Reading, start: number, end: number, word: string): void {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(word) || !/[A-Z]/.test(word)) return
  const digits = [...word].map((character) => Number.parseInt(character, 36)).join('')
  if (remainder(digits, 97) !== 1) return
  reading.report({
    type: 'business-identifier',
    rule: 'lei',
    start,
    end,
    score: 0.85,
    validator: 'iso7064-mod-97-10',
    why: ['twenty letters and digits'],
  })
}
