import { describe, expect, it } from 'vitest'
import { hasEan13Check, hasIcaoCheck, hasIso7064Mod1110 } from './check-digits.ts'
import { isBase58Wallet, isBech32 } from './bitcoin-family.ts'
import * as east from './eastern-and-northern-europe.ts'
import { isIbanValid } from './iban.ts'
import { isLuhnValid } from './luhn.ts'
import * as america from './north-america.ts'
import { isPaymentCardValid } from './payment-card.ts'
import * as world from './rest-of-the-world.ts'
import { isVerhoeffValid } from './verhoeff.ts'
import * as west from './western-europe.ts'

/** Specimens that the standards or the issuers publish for tests, and numbers worked out by hand from the published rule. */
const specimens: readonly { name: string; isValid: (value: string) => boolean; value: string }[] = [
  { name: 'Luhn', isValid: isLuhnValid, value: '79927398713' },
  { name: 'Visa', isValid: isPaymentCardValid, value: '4111111111111111' },
  { name: 'Mastercard', isValid: isPaymentCardValid, value: '5555555555554444' },
  { name: 'American Express', isValid: isPaymentCardValid, value: '378282246310005' },
  { name: 'IBAN GB', isValid: isIbanValid, value: 'GB82WEST12345698765432' },
  { name: 'IBAN DE', isValid: isIbanValid, value: 'DE89370400440532013000' },
  { name: 'Verhoeff', isValid: isVerhoeffValid, value: '2363' },
  { name: 'ABA', isValid: america.isAbaRoutingNumber, value: '021000021' },
  { name: 'NPI', isValid: america.isProviderNumber, value: '1234567893' },
  { name: 'DEA', isValid: america.isDrugEnforcementNumber, value: 'AB1234563' },
  { name: 'SIN', isValid: america.isSocialInsuranceNumber, value: '130692544' },
  { name: 'CURP', isValid: america.isCurp, value: 'HEGG560427MVZRRL04' },
  { name: 'CLABE', isValid: america.isClabe, value: '032180000118359719' },
  { name: 'VIN', isValid: america.isVehicleNumber, value: '1M8GDM9AXKP042788' },
  { name: 'IMEI', isValid: america.isDeviceNumber, value: '490154203237518' },
  { name: 'NHS', isValid: west.isNhsNumber, value: '9434765919' },
  { name: 'PPS', isValid: west.isIrishPersonalNumber, value: '1234567T' },
  { name: 'NIF', isValid: west.isSpanishPersonalNumber, value: '12345678Z' },
  { name: 'NIE', isValid: west.isSpanishPersonalNumber, value: 'X1234567L' },
  { name: 'CIF', isValid: west.isSpanishCompanyNumber, value: 'A58818501' },
  { name: 'NIR', isValid: west.isFrenchSocialSecurityNumber, value: '255081416802538' },
  { name: 'Steuer-ID', isValid: hasIso7064Mod1110, value: '86095742719' },
  { name: 'RVNR', isValid: west.isGermanPensionNumber, value: '15070649C103' },
  { name: 'KVNR', isValid: west.isGermanHealthNumber, value: 'A123456780' },
  { name: 'codice fiscale', isValid: west.isItalianFiscalCode, value: 'RSSMRA85T10A562S' },
  { name: 'Portuguese NIF', isValid: west.isPortugueseTaxNumber, value: '123456789' },
  { name: 'BSN', isValid: west.isDutchCitizenServiceNumber, value: '111222333' },
  { name: 'Belgian national number', isValid: west.isBelgianNationalNumber, value: '85073003328' },
  { name: 'AHV', isValid: hasEan13Check, value: '7569217076985' },
  { name: 'Austrian insurance number', isValid: west.isAustrianInsuranceNumber, value: '1237010180' },
  { name: 'German identity card', isValid: west.isGermanDocument, value: 'T220001293' },
  { name: 'ICAO 9303', isValid: hasIcaoCheck, value: 'L898902C36' },
  { name: 'PESEL', isValid: east.isPolishPersonalNumber, value: '44051401359' },
  { name: 'NIP', isValid: east.isPolishTaxNumber, value: '1234563218' },
  { name: 'Czech birth number', isValid: east.isCzechBirthNumber, value: '7103192745' },
  { name: 'CNP', isValid: east.isRomanianPersonalNumber, value: '1800101221144' },
  { name: 'EGN', isValid: east.isBulgarianPersonalNumber, value: '7523169263' },
  { name: 'OIB', isValid: east.isCroatianPersonalNumber, value: '69435151530' },
  { name: 'Greek AFM', isValid: east.isGreekTaxNumber, value: '094259216' },
  { name: 'personnummer', isValid: east.isSwedishPersonalNumber, value: '8112189876' },
  { name: 'HETU', isValid: east.isFinnishIdentityCode, value: '131052308T' },
  { name: 'isikukood', isValid: east.isBalticPersonalCode, value: '37605030299' },
  { name: 'INN', isValid: east.isRussianPersonalTaxNumber, value: '500100732259' },
  { name: 'SNILS', isValid: east.isRussianInsuranceNumber, value: '11223344595' },
  { name: 'TCKN', isValid: east.isTurkishIdentityNumber, value: '10000000146' },
  { name: 'CPF', isValid: world.isBrazilianPersonNumber, value: '52998224725' },
  { name: 'CNPJ', isValid: world.isBrazilianCompanyNumber, value: '11222333000181' },
  { name: 'CUIT', isValid: world.isArgentineTaxNumber, value: '20123456786' },
  { name: 'RUT', isValid: world.isChileanNumber, value: '125319092' },
  { name: 'Aadhaar', isValid: world.isAadhaar, value: '234123412346' },
  { name: 'GSTIN', isValid: world.isGstin, value: '27AAPFU0939F1ZV' },
  { name: 'Chinese identity number', isValid: world.isChineseIdentityNumber, value: '11010519491231002X' },
  { name: 'Taiwanese identity number', isValid: world.isTaiwaneseIdentityNumber, value: 'A123456789' },
  { name: 'NRIC', isValid: world.isSingaporeIdentityNumber, value: 'S0000001I' },
  { name: 'Thai identity number', isValid: world.isThaiIdentityNumber, value: '1101700230708' },
  { name: 'South African identity number', isValid: world.isSouthAfricanIdentityNumber, value: '8001015009087' },
  { name: 'TFN', isValid: world.isTaxFileNumber, value: '123456782' },
  { name: 'ABN', isValid: world.isAustralianBusinessNumber, value: '51824753556' },
  { name: 'ACN', isValid: world.isAustralianCompanyNumber, value: '004085616' },
  { name: 'Bitcoin', isValid: isBase58Wallet, value: '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2' },
  { name: 'bech32', isValid: isBech32, value: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4' },
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
    expect(america.isUnitedStatesSocialSecurityNumber('536221234')).toBe(true)
    for (const never of ['000221234', '666221234', '912221234', '536001234', '536220000', '078051120']) {
      expect(america.isUnitedStatesSocialSecurityNumber(never), never).toBe(false)
    }
  })
})
