import { isRepeatedDigit } from '../checksums/check-digits.ts'
import { isLuhnValid } from '../checksums/luhn.ts'
import { isDeviceNumber } from '../checksums/north-america.ts'
import { isPaymentCardInRange } from '../checksums/payment-card.ts'
import type { ShapeRecognizer } from './shape-recognizer.ts'

const digits = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => '9'.repeat(from + index))

const letterAndDigits = (letters: string, from: number, to: number): readonly string[] =>
  digits(from, to).map((shape) => letters + shape)

/** Card numbers as printed: fours, with a shorter end; American Express 4-6-5; Diners 4-6-4. */
const cardShapes: readonly string[] = [
  ...digits(12, 19),
  ...[' ', '-', '.'].flatMap((separator) =>
    [
      '9999_9999_9999_9999',
      '9999_999999_99999',
      '9999_999999_9999',
      '9999_9999_9999',
      '9999_9999_9999_9',
      '9999_9999_9999_99',
      '9999_9999_9999_999',
      '9999_9999_9999_9999_9',
      '9999_9999_9999_9999_99',
      '9999_9999_9999_9999_999',
    ].map((shape) => shape.replaceAll('_', separator)),
  ),
]

/** Identifiers that no one country issues. */
export const worldwide: readonly ShapeRecognizer[] = [
  {
    rule: 'payment-card',
    type: 'payment-card',
    shapes: cardShapes,
    validator: 'issuer-and-luhn',
    isValidInRange: isPaymentCardInRange,
    formatted: 0.9,
    bare: 0.75,
    context: ['card'],
    gain: 0.2,
    crowded: true,
  },
  {
    rule: 'payment-card-unknown-issuer',
    type: 'payment-card',
    shapes: cardShapes,
    validator: 'luhn',
    isValid: (digits) => !isRepeatedDigit(digits) && isLuhnValid(digits),
    formatted: 0.1,
    bare: 0,
    context: ['card'],
    gain: 0.7,
    reach: 32,
  },
  {
    rule: 'card-security-code',
    type: 'card-security-code',
    shapes: ['999', '9999'],
    formatted: 0,
    bare: 0,
    words: 'cvv|cvc|cvv2|cvc2|cid|csc|security code|card verification|prüfziffer|código de seguridad|code de sécurité',
    gain: 0.7,
    reach: 16,
  },
  {
    rule: 'imei',
    type: 'device-identifier',
    shapes: ['999999999999999', '99-999999-999999-9', '99 999999 999999 9'],
    validator: 'luhn',
    isValid: isDeviceNumber,
    formatted: 0.7,
    bare: 0.2,
    context: ['device'],
    gain: 0.6,
  },
  {
    rule: 'iccid',
    type: 'device-identifier',
    shapes: ['9999999999999999999', '99999999999999999999'],
    validator: '89-and-luhn',
    isValid: (compact) => compact.startsWith('89') && isLuhnValid(compact),
    formatted: 0.5,
    bare: 0.4,
    words: 'iccid|sim|sim card',
  },
  {
    rule: 'imsi',
    type: 'device-identifier',
    shapes: ['999999999999999'],
    formatted: 0,
    bare: 0,
    words: 'imsi',
    gain: 0.7,
    reach: 24,
  },
  {
    rule: 'passport-number',
    type: 'passport-number',
    shapes: [
      ...digits(7, 9),
      ...letterAndDigits('A', 6, 8),
      ...letterAndDigits('AA', 6, 7),
      '99AA99999',
      'A99A99999',
      'AAA999999',
      'A9999999A',
      'AA999999A',
      '99 99 999999',
      '9999 999999',
    ],
    formatted: 0.1,
    bare: 0,
    context: ['passport'],
    gain: 0.65,
    reach: 32,
  },
  {
    rule: 'driving-licence',
    type: 'driving-licence',
    shapes: [
      ...digits(7, 14),
      ...letterAndDigits('A', 5, 14),
      ...letterAndDigits('AA', 5, 10),
      '999-999-999',
      '9999-99-9999',
      'A999-9999-9999',
      'A999-999-99-999-9',
      'A999-9999-9999-99',
      'A9999-99999-99999',
      'A99-99-9999',
      '99-999-9999',
      '999-99-9999',
      '9AAA999',
      '999AA9999',
      'A9999-9999',
      'A999-999-999-999',
      '99AAA9999',
    ],
    formatted: 0,
    bare: 0,
    context: ['licence'],
    gain: 0.6,
    reach: 28,
  },
  {
    rule: 'bank-account-number',
    type: 'bank-account',
    shapes: [...digits(6, 17), '999-999999-9', '9999-9999-9999', '999999-99999', '99-9999-9999999-99', '9999 9999 99'],
    formatted: 0.02,
    bare: 0,
    words:
      'account number|account no|account #|acct|bank account|iban|kontonummer|rekeningnummer|número de cuenta|numéro de compte|numero di conto|número da conta|conta corrente',
    gain: 0.55,
    reach: 24,
  },
  {
    rule: 'medical-record-number',
    type: 'health-identifier',
    shapes: [...digits(5, 10), ...letterAndDigits('A', 5, 10), ...letterAndDigits('AA', 5, 8), '999-99-99', '99-99-99'],
    formatted: 0,
    bare: 0,
    words:
      'mrn|medical record|patient id|patient number|chart number|member id|policy number|health insurance|subscriber id|insurance id|insurance number|health plan',
    gain: 0.6,
    reach: 28,
  },
  {
    rule: 'identity-number',
    type: 'national-identifier',
    shapes: [
      ...digits(7, 13),
      ...letterAndDigits('A', 6, 10),
      ...letterAndDigits('AA', 6, 9),
      '99.999.999',
      '9.999.999',
    ],
    formatted: 0,
    bare: 0,
    words:
      "national id|national identity|identity card|id card number|citizen id|dni|cédula|cedula|cédula de identidad|carta d'identità|carta di identità|personalausweisnummer|numéro de carte d'identité|bilhete de identidade|cartão de cidadão|rg",
    gain: 0.55,
    reach: 28,
  },
]
