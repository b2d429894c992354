import { ibanExtent, isIbanValid } from '../checksums/iban.ts'
import { isAbaRoutingNumber } from '../checksums/national-identifiers.ts'
import { isPaymentCardValid } from '../checksums/payment-card.ts'
import { digitsOf, type Recognizer } from '../recognizer.ts'

export const paymentCard: Recognizer = {
  rule: 'payment-card',
  type: 'payment-card',
  scan: 'numeric',
  pattern:
    /(?<![\w.+-])[2-6]\d{3}(?:[ -]?\d){8,15}(?![\w-]|\.\d)|(?<![\w.+-])(?:1800|3\d{3})(?:[ -]?\d){10,15}(?![\w-]|\.\d)/g,
  judge: (candidate) => {
    const digits = digitsOf(candidate)
    if (!isPaymentCardValid(digits)) return undefined
    return { confidence: digits.length >= 14 ? 0.85 : 0.5, validated: true }
  },
  context: /\b(?:card|credit|debit|visa|mastercard|amex|cc|payment|expir\w*|cvv|cvc)\b/,
}

export const internationalBankAccountNumber: Recognizer = {
  rule: 'iban',
  type: 'iban',
  scan: 'numeric',
  pattern: /(?<![\w-])[a-z]{2}\d{2}(?:[a-z0-9]{11,30}|(?:[ -][a-z0-9]{4}){2,7}(?:[ -][a-z0-9]{1,4})?)(?!\w)/gi,
  judge: (candidate) => {
    const length = ibanExtent(candidate)
    if (length === undefined || /^\w/.test(candidate.slice(length))) return undefined
    return isIbanValid(candidate.slice(0, length)) ? { confidence: 0.95, validated: true, length } : undefined
  },
}

export const bankRoutingNumber: Recognizer = {
  rule: 'aba-routing-number',
  type: 'bank-routing-number',
  scan: 'numeric',
  pattern: /(?<![\w.,-])\d{9}(?![\w-]|[.,]\d)/g,
  judge: (candidate) => (isAbaRoutingNumber(candidate) ? { confidence: 0.15, validated: true } : undefined),
  context: /\b(?:routing|aba|rtn|wire transfer|direct deposit)\b/,
  contextGain: 0.6,
}
