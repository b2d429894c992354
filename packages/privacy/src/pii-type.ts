/** Every kind of sensitive information that is recognised, with its sensitivity in [0, 1]: the harm of one leaked value. */
export const piiSensitivities = {
  'api-key': 1,
  'credential-url': 1,
  password: 1,
  'private-key': 1,
  'us-social-security-number': 0.95,
  'national-identifier': 0.9,
  'payment-card': 0.9,
  iban: 0.9,
  'health-identifier': 0.85,
  'passport-number': 0.8,
  'bank-routing-number': 0.5,
  'crypto-wallet': 0.5,
  'date-of-birth': 0.6,
  'email-address': 0.6,
  'phone-number': 0.6,
  'street-address': 0.6,
  'ip-address': 0.3,
  'mac-address': 0.3,
  'person-name': 0.3,
} as const satisfies Record<string, number>

export type PiiType = keyof typeof piiSensitivities

export const piiTypes = Object.keys(piiSensitivities) as readonly PiiType[]
