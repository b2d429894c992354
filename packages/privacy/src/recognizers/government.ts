import {
  isBrazilianTaxpayerNumber,
  isChineseIdentifier,
  isDutchCitizenServiceNumber,
  isFrenchSocialSecurityNumber,
  isGermanTaxIdentifier,
  isNhsNumber,
  isPolishIdentifier,
  isSpanishIdentifier,
  isUnitedStatesSocialSecurityNumber,
} from '../checksums/national-identifiers.ts'
import { isVerhoeffValid } from '../checksums/verhoeff.ts'
import { digitsOf, shape, validated, type Recognizer } from '../recognizer.ts'

export const governmentRecognizers: readonly Recognizer[] = [
  {
    rule: 'us-social-security-number',
    type: 'us-social-security-number',
    scan: 'numeric',
    pattern: /(?<![\w.,-])\d{3}(?:([ -])\d{2}\1|\d{2})\d{4}(?![\w-]|[.,]\d)/g,
    judge: (candidate) => {
      if (!isUnitedStatesSocialSecurityNumber(digitsOf(candidate))) return undefined
      return { confidence: candidate.includes('-') ? 0.75 : candidate.includes(' ') ? 0.4 : 0.15, validated: true }
    },
    context: /\b(?:ssn|social security|social|taxpayer|ss#)/,
    contextGain: 0.5,
  },
  {
    rule: 'uk-national-insurance-number',
    type: 'national-identifier',
    scan: 'numeric',
    pattern: /(?<!\w)(?!BG|GB|NK|KN|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/g,
    judge: shape(0.8),
  },
  {
    rule: 'uk-nhs-number',
    type: 'health-identifier',
    scan: 'numeric',
    pattern: /(?<![\w.,-])\d{3}([ -]?)\d{3}\1\d{4}(?![\w-]|[.,]\d)/g,
    judge: (candidate) => (isNhsNumber(digitsOf(candidate)) ? { confidence: 0.2, validated: true } : undefined),
    context: /\b(?:nhs|patient|health service)\b/,
    contextGain: 0.65,
  },
  {
    rule: 'es-nif-nie',
    type: 'national-identifier',
    scan: 'numeric',
    pattern: /(?<![\w-])(?:\d{8}-?[A-HJ-NP-TV-Z]|[XYZ]-?\d{7}-?[A-HJ-NP-TV-Z])(?![\w-])/g,
    judge: validated(0.75, isSpanishIdentifier),
  },
  {
    rule: 'fr-social-security-number',
    type: 'national-identifier',
    scan: 'numeric',
    pattern: /(?<![\w-])[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?![\w-])/g,
    judge: validated(0.85, isFrenchSocialSecurityNumber),
  },
  {
    rule: 'de-tax-identifier',
    type: 'national-identifier',
    scan: 'numeric',
    pattern: /(?<![\w.,-])[1-9]\d(?: ?\d{3}){3}(?![\w-]|[.,]\d)/g,
    judge: (candidate) =>
      isGermanTaxIdentifier(digitsOf(candidate)) ? { confidence: 0.25, validated: true } : undefined,
    context: /\b(?:steuer\w*|tax id\w*|idnr|tin)\b/,
    contextGain: 0.55,
  },
  {
    rule: 'nl-citizen-service-number',
    type: 'national-identifier',
    scan: 'numeric',
    pattern: /(?<![\w.,-])\d{9}(?![\w-]|[.,]\d)/g,
    judge: (candidate) => (isDutchCitizenServiceNumber(candidate) ? { confidence: 0.1, validated: true } : undefined),
    context: /\b(?:bsn|burgerservicenummer|sofinummer|citizen service)\b/,
    contextGain: 0.7,
  },
  {
    rule: 'br-taxpayer-number',
    type: 'national-identifier',
    scan: 'numeric',
    pattern: /(?<![\w.,-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])/g,
    judge: (candidate) =>
      isBrazilianTaxpayerNumber(digitsOf(candidate)) ? { confidence: 0.9, validated: true } : undefined,
  },
  {
    rule: 'in-aadhaar-number',
    type: 'national-identifier',
    scan: 'numeric',
    pattern: /(?<![\w.,-])[2-9]\d{3}([ -]?)\d{4}\1\d{4}(?![\w]|[ -]?\d|[.,]\d)/g,
    judge: (candidate) =>
      isVerhoeffValid(digitsOf(candidate))
        ? { confidence: candidate.length > 12 ? 0.5 : 0.3, validated: true }
        : undefined,
    context: /\b(?:aadhaar|aadhar|uidai|uid)\b/,
    contextGain: 0.45,
  },
  {
    rule: 'pl-pesel',
    type: 'national-identifier',
    scan: 'numeric',
    pattern: /(?<![\w.,-])\d{11}(?![\w-]|[.,]\d)/g,
    judge: (candidate) => (isPolishIdentifier(candidate) ? { confidence: 0.3, validated: true } : undefined),
    context: /\bpesel\b/,
    contextGain: 0.6,
  },
  {
    rule: 'cn-resident-identity-number',
    type: 'national-identifier',
    scan: 'numeric',
    pattern: /(?<![\w.,-])[1-8]\d{5}(?:19|20)\d{9}[0-9Xx](?![\w-]|[.,]\d)/g,
    judge: validated(0.85, isChineseIdentifier),
  },
  {
    rule: 'passport-number',
    type: 'passport-number',
    scan: 'numeric',
    pattern: /(?<![\w-])[A-Z]{0,2}\d{6,9}(?![\w-]|[.,]\d)/g,
    judge: shape(0.05),
    context: /\bpassport\b/,
    contextGain: 0.6,
  },
]
