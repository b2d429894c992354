import { shapeRecognizers } from '../recognizers/all-shapes.ts'
import { prefixedSecrets } from '../secrets/prefixed-secrets.ts'
import { vendorNames } from '../secrets/vendor-names.ts'
import type { SensitiveType } from './sensitive-type.ts'

export interface CatalogueEntry {
  readonly rule: string
  readonly type: SensitiveType
  /** The check that a value passes, or what else it is judged by. */
  readonly validation: string
}

/** Recognisers that are no table rows. */
const written: readonly CatalogueEntry[] = [
  { rule: 'email-address', type: 'email-address', validation: 'rfc5321-structure' },
  { rule: 'email-address-spelled', type: 'email-address', validation: '"at" and "dot" in words or brackets' },
  { rule: 'phone-number', type: 'phone-number', validation: 'e164, nanp, or form and context' },
  { rule: 'phone-number-spelled', type: 'phone-number', validation: 'digits in words' },
  { rule: 'payment-card-spelled', type: 'payment-card', validation: 'issuer-and-luhn' },
  { rule: 'us-ssn-spelled', type: 'us-social-security-number', validation: 'ssn-ranges' },
  { rule: 'iban', type: 'iban', validation: 'country-length-and-mod-97' },
  { rule: 'swift-bic', type: 'bank-routing-number', validation: 'iso9362-structure' },
  { rule: 'lei', type: 'business-identifier', validation: 'iso7064-mod-97-10' },
  {
    rule: 'passport-number-mixed',
    type: 'passport-number',
    validation: 'after its name; icao-7-3-1 where the German check digit is there',
  },
  { rule: 'passport-machine-readable-zone', type: 'passport-number', validation: 'icao-9303' },
  {
    rule: 'identity-card-mixed',
    type: 'national-identifier',
    validation: 'after its name; icao-7-3-1 where the German check digit is there',
  },
  { rule: 'card-machine-readable-zone', type: 'national-identifier', validation: 'icao-9303' },
  {
    rule: 'number-plate-announced',
    type: 'vehicle-identifier',
    validation: 'capitals and digits after a word for plates',
  },
  { rule: 'vin', type: 'vehicle-identifier', validation: 'iso3779-mod-11' },
  { rule: 'crypto-wallet', type: 'crypto-wallet', validation: 'base58check, bech32, eip-55' },
  { rule: 'ip-v4', type: 'ip-address', validation: 'octet-ranges' },
  { rule: 'ip-v6', type: 'ip-address', validation: 'rfc4291-structure' },
  { rule: 'mac-address', type: 'mac-address', validation: 'eui-48-structure' },
  { rule: 'url', type: 'url', validation: 'rfc3986-structure' },
  { rule: 'url-without-scheme', type: 'url', validation: 'host that begins with www' },
  { rule: 'credential-url', type: 'credential-url', validation: 'user and password before a host' },
  { rule: 'date-of-birth', type: 'date-of-birth', validation: 'a date beside a word for birth' },
  { rule: 'street-address', type: 'street-address', validation: 'number, name, word for street' },
  { rule: 'street-address-romance', type: 'street-address', validation: 'word for street, name, number' },
  {
    rule: 'street-address-compound',
    type: 'street-address',
    validation: 'name that ends in a word for street, number',
  },
  { rule: 'street-address-flat', type: 'street-address', validation: 'name and number beside the number of a flat' },
  {
    rule: 'street-address-announced',
    type: 'street-address',
    validation: 'number and name after "address:", "lives at"',
  },
  { rule: 'postal-code-place', type: 'postal-code', validation: 'state, city or address beside it' },
  { rule: 'coordinates', type: 'coordinates', validation: 'degree-ranges' },
  { rule: 'username', type: 'username', validation: 'after its name, with a sign, digit or inner capital' },
  { rule: 'post-office-box', type: 'street-address', validation: 'P.O. Box and number' },
  { rule: 'person-name', type: 'person-name', validation: 'lists, casing, order, context' },
  { rule: 'person-name-single', type: 'person-name', validation: 'lists and context' },
  { rule: 'person-name-again', type: 'person-name', validation: 'part of a full name near it' },
  { rule: 'person-name-family-first', type: 'person-name', validation: 'family name, comma, given name in a field' },
  {
    rule: 'person-name-lower-case',
    type: 'person-name',
    validation: 'lists, after an introduction or without capitals',
  },
  { rule: 'pem-private-key', type: 'private-key', validation: 'rfc7468-armour' },
  { rule: 'json-web-token', type: 'api-key', validation: 'rfc7519-structure' },
  { rule: 'telegram-bot-token', type: 'api-key', validation: 'prefix-and-entropy' },
  { rule: 'webhook-url', type: 'api-key', validation: 'host-and-structure' },
  { rule: 'assigned-password', type: 'password', validation: 'name, mixed characters, entropy' },
  { rule: 'assigned-pin', type: 'password', validation: 'name and 4 to 8 digits' },
  { rule: 'assigned-secret', type: 'api-key', validation: 'name-and-entropy' },
]

/** Every recogniser, for documentation and for choosing what to allow: rule, type and validation. */
export const recognizerCatalogue = (): readonly CatalogueEntry[] => [
  { rule: 'payment-card', type: 'payment-card', validation: 'issuer-and-luhn' },
  ...shapeRecognizers.map(({ rule, type, validator }) => ({
    rule,
    type,
    validation: validator ?? 'shape and context',
  })),
  ...written,
  ...prefixedSecrets
    .trim()
    .split('\n')
    .map((line) => ({ rule: line.split(' ')[0] ?? '', type: 'api-key' as const, validation: 'prefix-and-entropy' })),
  ...vendorNames
    .split(' ')
    .map((vendor) => ({ rule: `assigned-secret-${vendor}`, type: 'api-key' as const, validation: 'name-and-entropy' })),
]
