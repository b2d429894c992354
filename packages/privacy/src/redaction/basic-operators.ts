import { InvalidArgumentError, requireNumber } from '@saaa/evaluator'
import { requireOptions } from '../arguments/check-arguments.ts'
import { canonicalValue } from './canonical-value.ts'
import { authenticate, deriveKey, keyBytes, type RedactionKey } from './redaction-key.ts'
import { labelOf, type RedactionOperator, type SensitiveEntity } from './redaction-operator.ts'

export interface ReplaceOptions {
  /**
   * What to write: a text, or a function of the value. Absent: the type, `[EMAIL-ADDRESS]`.
   */
  readonly text?: string | ((entity: SensitiveEntity) => string)
  /**
   * Numbers the values of each type in the order they come, the same number for the same value: `[EMAIL-ADDRESS-2]`.
   * @default false
   */
  readonly numbered?: boolean
}

/** Writes the type, or a text of yours, in place of a value. */
export function replaceWith(options: ReplaceOptions = {}): RedactionOperator {
  requireOptions(options, ['text', 'numbered'])
  const { text, numbered = false } = options
  if (text !== undefined && typeof text !== 'string' && typeof text !== 'function')
    throw new InvalidArgumentError({ argument: 'text', value: text, expected: 'a string or a function' })
  return {
    name: 'replace',
    begin() {
      const numbers = new Map<string, Map<string, number>>()
      return (entity) => {
        if (text !== undefined) return typeof text === 'string' ? text : text(entity)
        if (!numbered) return labelOf(entity.type)
        const ofType = numbers.get(entity.type) ?? new Map<string, number>()
        numbers.set(entity.type, ofType)
        const key = canonicalValue(entity.type, entity.value)
        const number = ofType.get(key) ?? ofType.size + 1
        ofType.set(key, number)
        return labelOf(`${entity.type}-${number}`)
      }
    },
  }
}

export interface MaskOptions {
  /** One UTF-16 unit. @default '*' */
  readonly character?: string
  /** Letters and digits left readable at the beginning. @default 0 */
  readonly keepFirst?: number
  /** Letters and digits left readable at the end. @default 0 */
  readonly keepLast?: number
  /** Whether blanks and punctuation stay as they are. @default false */
  readonly keepSeparators?: boolean
}

const letterOrDigit = /[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u

/** Writes one mark per unit of the value. At least half of its letters and digits are masked, whatever is to be kept. */
export function maskWith(options: MaskOptions = {}): RedactionOperator {
  requireOptions(options, ['character', 'keepFirst', 'keepLast', 'keepSeparators'])
  const { character = '*', keepFirst = 0, keepLast = 0, keepSeparators = false } = options
  if (typeof character !== 'string' || character.length !== 1)
    throw new InvalidArgumentError({ argument: 'character', value: character, expected: 'one UTF-16 unit' })
  for (const [argument, value] of Object.entries({ keepFirst, keepLast })) {
    requireNumber(argument, value, { whole: true, from: 0 })
  }
  const mask = ({ value }: SensitiveEntity): string => {
    if (keepFirst + keepLast === 0 && !keepSeparators) return character.repeat(value.length)
    const units = value.split('')
    const countable = units.map((unit) => letterOrDigit.test(unit))
    const total = countable.filter(Boolean).length
    const kept = keepFirst + keepLast <= total / 2
    let seen = 0
    return units
      .map((unit, index) => {
        if (countable[index] !== true) return keepSeparators && total > 0 ? unit : character
        seen += 1
        return kept && (seen <= keepFirst || seen > total - keepLast) ? unit : character
      })
      .join('')
  }
  return { name: 'mask', begin: () => mask }
}

export interface HashOptions {
  /** The salt, kept secret: without it, short values can be guessed by trying all of them. */
  readonly salt: RedactionKey
  /** Bytes of the hash that are written, 4 to 32. @default 8 */
  readonly bytes?: number
}

/**
 * Writes a keyed hash, `[EMAIL-ADDRESS:9f86d081884c7d65]`: HMAC-SHA-256 of type and value. Equal values, separators and case
 * apart, have equal hashes under one salt. Cannot be undone.
 * @throws InvalidArgumentError for a salt of less than 16 bytes
 */
export function hashWith(options: HashOptions): RedactionOperator {
  requireOptions(options, ['salt', 'bytes'])
  const { salt, bytes = 8 } = options
  requireNumber('bytes', bytes, { whole: true, from: 4, to: 32 })
  const key = deriveKey(keyBytes('salt', salt), 'hash', 32)
  const hash = ({ type, value }: SensitiveEntity): string => {
    const digest = authenticate(key, [type, canonicalValue(type, value)]).subarray(0, bytes)
    const hexadecimal = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
    return labelOf(type).replace(']', `:${hexadecimal}]`)
  }
  return { name: 'hash', begin: () => hash }
}
