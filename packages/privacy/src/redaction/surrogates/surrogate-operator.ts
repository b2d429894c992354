import { InvalidArgumentError } from '@saaa/evaluator'
import { requireOptions } from '../../arguments/check-arguments.ts'
import { deriveKey, keyBytes, type RedactionKey } from '../redaction-key.ts'
import type { RedactionOperator } from '../redaction-operator.ts'
import { isUncovered } from './alphabets.ts'
import { remainder97 } from './checksum-signature.ts'
import { permuteShape, shapeOf } from './format-preserving.ts'
import { nameBehind, nameSurrogate } from './name-surrogate.ts'
import { SurrogateStore } from './surrogate-store.ts'
import { valueShape } from './value-shapes.ts'

export interface SurrogateOptions {
  readonly key: RedactionKey
  /**
   * Remembers surrogates over documents, makes those of names reversible, and finds them in other texts (`restoreText`).
   * @default a new one for every document
   */
  readonly store?: SurrogateStore
}

/** Written as other names, by the store; all other types as other values of equal shape, by the key alone. */
const namedTypes = new Set(['person-name', 'street-address', 'location', 'organization'])

/** Reserved for examples (RFC 2606), so that a surrogate is nobody's address. */
const reservedDomain = '.example'

/**
 * Writes a value of equal shape: a card number with a valid check digit, an IBAN of the same country that checks out, a phone
 * number grouped alike, an e-mail address (under the reserved domain `.example`), a name. Under one key a value always has the
 * same surrogate, and the key turns it back (format-preserving encryption); names need the store for that.
 * Deterministic and without authentication: who can have values of his choice redacted learns pairs. A value that cannot be
 * hidden in this way is masked.
 * @throws InvalidArgumentError for a key of less than 16 bytes
 */
export function surrogateWith(options: SurrogateOptions): RedactionOperator {
  requireOptions(options, ['key', 'store'])
  const { key, store } = options
  if (store !== undefined && !(store instanceof SurrogateStore))
    throw new InvalidArgumentError({ argument: 'store', value: store, expected: 'a SurrogateStore' })
  const bytes = deriveKey(keyBytes('key', key), 'surrogate', 32)
  return {
    name: 'surrogate',
    begin() {
      const remembered = store ?? new SurrogateStore()
      return ({ type, value }) => {
        const before = remembered.surrogateOf(type, value)
        if (before !== undefined) return before
        const surrogate = namedTypes.has(type)
          ? named({ type, value, key: bytes, store: remembered })
          : exchange({ type, text: value, key: bytes, backward: false })
        if (surrogate === undefined || surrogate === value) return undefined
        if (namedTypes.has(type) && remembered.valueOf(surrogate) !== undefined) return undefined
        remembered.remember(type, value, surrogate)
        return surrogate
      }
    },
    restore({ type, text }) {
      if (!namedTypes.has(type)) return exchange({ type, text, key: bytes, backward: true })
      return store?.valueOf(text) ?? (store === undefined ? undefined : unnamed(type, text, { key: bytes, store }))
    },
    ...(store === undefined ? {} : { restoreText: (text: string) => store.restoreText(text) }),
  }
}

/** Letters by names and digits by digits. */
const named = (call: Parameters<typeof nameSurrogate>[0]): string =>
  exchangeDigits(nameSurrogate(call), call.key, false)

function unnamed(
  type: string,
  text: string,
  { key, store }: { readonly key: Uint8Array; readonly store: SurrogateStore },
): string | undefined {
  const value = nameBehind(type, text, store)
  return value === undefined ? undefined : exchangeDigits(value, key, true)
}

const exchangeDigits = (text: string, key: Uint8Array, backward: boolean): string =>
  text.replace(/\d+/g, (digits) => {
    const shape = shapeOf(digits)
    return permuteShape({ shape, key, tweak: 'number', backward, signature: () => '' }) ?? digits
  })

interface ExchangeCall {
  readonly type: string
  readonly text: string
  readonly key: Uint8Array
  readonly backward: boolean
}

function exchange({ type, text, key, backward }: ExchangeCall): string | undefined {
  if (isUncovered(text)) return undefined
  if (type === 'iban' && isIban(text)) return exchangeIban(text, key, backward)
  if (type === 'email-address' && text.includes('@')) {
    if (backward && !text.endsWith(reservedDomain)) return undefined
    const address = backward ? text.slice(0, -reservedDomain.length) : text
    const other = permute({ type, text: address, key, backward })
    return other === undefined || backward ? other : other + reservedDomain
  }
  return permute({ type, text, key, backward })
}

function permute({ type, text, key, backward }: ExchangeCall): string | undefined {
  // With equal places to exchange, the way back begins from the shape that the way there ended in.
  const signature = (candidate: string): string => {
    const { alphabets, signature: own } = valueShape(type, candidate)
    return `${alphabets.map((alphabet) => alphabet?.first ?? '').join()} ${own(candidate)}`
  }
  return permuteShape({ shape: valueShape(type, text), key, tweak: type, backward, signature })
}

const isIban = (text: string): boolean =>
  /^[A-Z]{2}[ -]?\d[ -]?\d[ \-0-9A-Z]{11,50}$/i.test(text) && text === withCheckDigits(text)

/** The account number changes, the country stays, and the check digits follow (ISO 13616: 98 minus the rest modulo 97). */
function exchangeIban(text: string, key: Uint8Array, backward: boolean): string | undefined {
  const { alphabets } = shapeOf(text)
  let seen = 0
  const shape = {
    text,
    alphabets: alphabets.map((alphabet) => {
      if (alphabet === undefined) return undefined
      seen += 1
      return seen <= 4 ? undefined : alphabet
    }),
  }
  const other = permuteShape({ shape, key, tweak: 'iban', backward, signature: () => '' })
  return other === undefined ? undefined : withCheckDigits(other)
}

function withCheckDigits(text: string): string {
  const compact = text.replace(/[ -]/g, '').toUpperCase()
  const check = 98 - remainder97(`${compact.slice(4)}${compact.slice(0, 2)}00`)
  let [tens, ones] = [String(Math.floor(check / 10)), String(check % 10)]
  return text.replace(/\d/g, (digit) => {
    const next = tens === '' ? (ones === '' ? digit : ones) : tens
    if (tens === '') ones = ''
    tens = ''
    return next
  })
}
