import { aessiv, gcmsiv } from '@noble/ciphers/aes.js'
import { requireOptions } from '../arguments/check-arguments.ts'
import {
  decodeText,
  deriveKey,
  encodeText,
  fromBase64Url,
  keyBytes,
  toBase64Url,
  type RedactionKey,
} from './redaction-key.ts'
import { labelName, type RedactionOperator } from './redaction-operator.ts'

export interface EncryptOptions {
  readonly key: RedactionKey
  /**
   * Same value, same ciphertext, so that encrypted records can still be joined; anyone can then see which values are equal.
   * @default true
   */
  readonly deterministic?: boolean
  /**
   * Source of nonces when `deterministic` is false.
   * @default (length) => crypto.getRandomValues(new Uint8Array(length))
   */
  readonly randomBytes?: (length: number) => Uint8Array
}

/** A token of {@link encryptWith}; bounded repetitions keep the search linear. */
const tokenPattern = /\[([A-Z0-9-]{1,64}):([dr])1\.([\w-]{22,})\]/g
const wholeToken = /^\[[A-Z0-9-]{1,64}:([dr])1\.([\w-]{22,})\]$/
const nonceLength = 12

/**
 * Writes an encrypted value, `[EMAIL-ADDRESS:d1.…]`, which the key turns back, and which nobody can alter unnoticed:
 * AES-256 in the SIV mode of RFC 5297 (deterministic) or the GCM-SIV mode of RFC 8452 with a random nonce. The type is
 * authenticated too: a token under another label does not decrypt.
 * @throws InvalidArgumentError for a key of less than 16 bytes
 */
export function encryptWith(options: EncryptOptions): RedactionOperator {
  requireOptions(options, ['key', 'deterministic', 'randomBytes'])
  const {
    key,
    deterministic = true,
    randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length)),
  } = options
  const bytes = keyBytes('key', key)
  const sivKey = deriveKey(bytes, 'encrypt deterministic', 64)
  const gcmKey = deriveKey(bytes, 'encrypt randomized', 32)
  const siv = (type: string) => aessiv(sivKey, encodeText(labelName(type)))
  const gcm = (type: string, nonce: Uint8Array) => gcmsiv(gcmKey, nonce, encodeText(labelName(type)))

  const encrypt = (type: string, value: string): Uint8Array => {
    if (deterministic) return siv(type).encrypt(encodeText(value))
    const nonce = randomBytes(nonceLength)
    const sealed = gcm(type, nonce).encrypt(encodeText(value))
    const whole = new Uint8Array(nonceLength + sealed.length)
    whole.set(nonce)
    whole.set(sealed, nonceLength)
    return whole
  }
  const decrypt = (type: string, mode: string, payload: string): string | undefined => {
    const sealed = fromBase64Url(payload)
    if (sealed === undefined) return undefined
    try {
      if (mode === 'd') return decodeText(siv(type).decrypt(sealed))
      return decodeText(gcm(type, sealed.slice(0, nonceLength)).decrypt(sealed.slice(nonceLength)))
    } catch {
      return undefined
    }
  }

  return {
    name: 'encrypt',
    begin:
      () =>
      ({ type, value }) =>
        `[${labelName(type)}:${deterministic ? 'd' : 'r'}1.${toBase64Url(encrypt(type, value))}]`,
    restore({ type, text }) {
      const [, mode, payload] = wholeToken.exec(text) ?? []
      return mode === undefined || payload === undefined ? undefined : decrypt(type, mode, payload)
    },
    restoreText: (text) =>
      text.replace(
        tokenPattern,
        (token, type: string, mode: string, payload: string) => decrypt(type, mode, payload) ?? token,
      ),
  }
}
