import { describe, expect, it } from 'vitest'
import { isIbanValid } from './iban.ts'
import { isLuhnValid } from './luhn.ts'
import {
  isAbaRoutingNumber,
  isBrazilianTaxpayerNumber,
  isChineseIdentifier,
  isDutchCitizenServiceNumber,
  isFrenchSocialSecurityNumber,
  isGermanTaxIdentifier,
  isNhsNumber,
  isPolishIdentifier,
  isSpanishIdentifier,
  isUnitedStatesSocialSecurityNumber,
} from './national-identifiers.ts'
import { isPaymentCardValid } from './payment-card.ts'
import { isVerhoeffValid } from './verhoeff.ts'

/** Specimens that the standards or the issuers publish for tests. */
const specimens: readonly { name: string; isValid: (value: string) => boolean; value: string }[] = [
  { name: 'Luhn', isValid: isLuhnValid, value: '79927398713' },
  { name: 'Visa', isValid: isPaymentCardValid, value: '4111111111111111' },
  { name: 'Mastercard', isValid: isPaymentCardValid, value: '5555555555554444' },
  { name: 'American Express', isValid: isPaymentCardValid, value: '378282246310005' },
  { name: 'IBAN GB', isValid: isIbanValid, value: 'GB82WEST12345698765432' },
  { name: 'IBAN DE', isValid: isIbanValid, value: 'DE89370400440532013000' },
  { name: 'Verhoeff', isValid: isVerhoeffValid, value: '2363' },
  { name: 'ABA', isValid: isAbaRoutingNumber, value: '021000021' },
  { name: 'NHS', isValid: isNhsNumber, value: '9434765919' },
  { name: 'NIF', isValid: isSpanishIdentifier, value: '12345678Z' },
  { name: 'NIE', isValid: isSpanishIdentifier, value: 'X1234567L' },
  { name: 'NIR', isValid: isFrenchSocialSecurityNumber, value: '255081416802538' },
  { name: 'Steuer-ID', isValid: isGermanTaxIdentifier, value: '86095742719' },
  { name: 'BSN', isValid: isDutchCitizenServiceNumber, value: '111222333' },
  { name: 'CPF', isValid: isBrazilianTaxpayerNumber, value: '52998224725' },
  { name: 'PESEL', isValid: isPolishIdentifier, value: '44051401359' },
  { name: 'Chinese identity number', isValid: isChineseIdentifier, value: '11010519491231002X' },
]

describe('checksums', () => {
  it.each(specimens)('$name accepts its published specimen $value', ({ isValid, value }) =>
    expect(isValid(value)).toBe(true),
  )

  it.each(specimens)('$name catches every change of one digit in $value', ({ isValid, value }) => {
    for (let index = 4; index < value.length; index++) {
      if (!/\d/.test(value[index] ?? '')) continue
      const changed = value.slice(0, index) + ((Number(value[index]) + 1) % 10) + value.slice(index + 1)
      expect(isValid(changed), changed).toBe(false)
    }
  })

  it('knows which social security numbers were never issued', () => {
    expect(isUnitedStatesSocialSecurityNumber('536221234')).toBe(true)
    for (const never of ['000221234', '666221234', '912221234', '536001234', '536220000', '078051120']) {
      expect(isUnitedStatesSocialSecurityNumber(never), never).toBe(false)
    }
  })
})
