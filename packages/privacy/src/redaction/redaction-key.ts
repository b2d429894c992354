import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { InvalidArgumentError } from '@saaa/evaluator'

/** A secret of at least 16 bytes: random bytes, or a string with as much randomness (not a password that people choose). */
export type RedactionKey = Uint8Array | string

const encoder = new TextEncoder()

/** @throws InvalidArgumentError unless the key has at least 16 bytes */
export function keyBytes(argument: string, key: unknown): Uint8Array {
  const bytes = typeof key === 'string' ? encoder.encode(key) : key
  if (!(bytes instanceof Uint8Array) || bytes.length < 16) {
    throw new InvalidArgumentError({
      argument,
      value: key instanceof Uint8Array ? `${key.length} bytes` : typeof key === 'string' ? 'a short string' : key,
      expected: 'at least 16 random bytes, or a string with as much randomness',
    })
  }
  return bytes
}

/** A key for one purpose alone (HKDF-SHA-256, RFC 5869). */
export const deriveKey = (key: Uint8Array, purpose: string, length: number): Uint8Array =>
  hkdf(sha256, key, undefined, encoder.encode(`@saaa/privacy ${purpose}`), length)

/** HMAC-SHA-256 of the parts, each with its length before it, so that no two lists of parts are taken for one another. */
export function authenticate(key: Uint8Array, parts: readonly string[]): Uint8Array {
  const mac = hmac.create(sha256, key)
  for (const part of parts) {
    const bytes = encodeText(part)
    mac.update(encoder.encode(`${bytes.length}:`)).update(bytes)
  }
  return mac.digest()
}

/**
 * Any UTF-16 string as bytes, reversibly: a 0 and UTF-8, or, for strings with lone surrogates, which UTF-8 cannot hold, a 1
 * and the units, low byte first.
 */
export function encodeText(text: string): Uint8Array {
  const bytes = encoder.encode(text)
  if (!/[\uD800-\uDFFF]/.test(text) || new TextDecoder().decode(bytes) === text) return withPrefix(0, bytes)
  const units = new Uint8Array(2 * text.length)
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    units[2 * index] = unit & 255
    units[2 * index + 1] = unit >> 8
  }
  return withPrefix(1, units)
}

/** The inverse of {@link encodeText}. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(1))
  let text = ''
  for (let index = 1; index + 1 < bytes.length; index += 2)
    text += String.fromCharCode((bytes[index] as number) | ((bytes[index + 1] as number) << 8))
  return text
}

function withPrefix(prefix: number, bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length + 1)
  whole[0] = prefix
  whole.set(bytes, 1)
  return whole
}

/** Base64 for web addresses, without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The inverse of {@link toBase64Url}; undefined for anything else. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (unit) => unit.charCodeAt(0))
  } catch {
    return undefined
  }
}
