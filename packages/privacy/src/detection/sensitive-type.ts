/**
 * Every kind of sensitive information that is recognised, with its sensitivity in [0, 1]: the harm of one leaked value
 * (the w_t of eq 21). Which country or issuer a value belongs to is in the `rule` of a match.
 */
export const sensitivities = {
  'api-key': 1,
  'credential-url': 1,
  password: 1,
  'private-key': 1,
  'us-social-security-number': 0.95,
  'national-identifier': 0.9,
  'tax-identifier': 0.7,
  'payment-card': 0.9,
  'card-security-code': 0.9,
  iban: 0.9,
  'bank-account': 0.8,
  'bank-routing-number': 0.3,
  'health-identifier': 0.85,
  'passport-number': 0.8,
  'driving-licence': 0.8,
  'business-identifier': 0.2,
  'crypto-wallet': 0.5,
  'date-of-birth': 0.5,
  'email-address': 0.5,
  'phone-number': 0.5,
  'street-address': 0.5,
  'postal-code': 0.15,
  'person-name': 0.3,
  'vehicle-identifier': 0.4,
  'device-identifier': 0.4,
  'ip-address': 0.3,
  'mac-address': 0.3,
  coordinates: 0.3,
  username: 0.3,
  url: 0.05,
} as const satisfies Record<string, number>

export type SensitiveType = keyof typeof sensitivities

export const sensitiveTypes = Object.keys(sensitivities) as readonly SensitiveType[]
