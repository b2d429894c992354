import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { digitsOf, shape, type Recognizer, type Verdict } from '../recognizer.ts'

export const emailAddress: Recognizer = {
  rule: 'email-address',
  type: 'email-address',
  scan: 'numeric',
  pattern:
    /(?<![\w.%+-])[\w%+](?:[\w.%+-]{0,62}[\w%+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,24}(?![\w-])/gi,
  judge: shape(0.95),
}

export const phoneNumber: Recognizer = {
  rule: 'phone-number',
  type: 'phone-number',
  scan: 'numeric',
  pattern:
    /(?<![\w.+/:$€£#-]|\d,)(?:\+ ?\(?\d|\(\d|\d)(?:[ .()/-]{0,2}\d){5,14}(?: ?(?:x|ext\.? ?)\d{1,6})?(?![\w%/:]|[.,-]\d)/gi,
  judge: judgePhoneNumber,
  context:
    /\b(?:phone|telephone|tel|mobile|cell|call|calling|called|contact|fax|whatsapp|sms|text me|dial|hotline|reach|answering|number is|messages? to|registered)\b/,
  contextGain: 0.4,
}

/** How much a run of digit groups looks like a telephone number, before context. */
function judgePhoneNumber(candidate: string): Verdict {
  const [number = ''] = candidate.split(/ ?(?:x|ext)/i)
  const digits = digitsOf(number)
  if (digits.length < 7 || digits.length > 15 || /^(\d)\1*$/.test(digits) || isDateOrRange(number)) return undefined
  if (number.startsWith('+')) {
    const parsed = parsePhoneNumberFromString(number)
    return { confidence: parsed?.isPossible() ? 0.85 : 0.5, validated: parsed?.isValid() ?? false }
  }
  const groups = number.match(/\d+/g) ?? []
  if (digits.startsWith('00') && digits.length >= 11) return { confidence: 0.6, validated: false }
  if (isNorthAmerican(digits)) {
    if (/^\(\d{3}\) ?\d{3}[-. ]\d{4}$/.test(number)) return { confidence: 0.9, validated: true }
    if (/^(?:1[-. ])?\d{3}([-.])\d{3}\1\d{4}$/.test(number)) return { confidence: 0.85, validated: true }
    if (groups.length >= 3) return { confidence: 0.5, validated: true }
  }
  if (groups.length === 1)
    return { confidence: digits.length >= 9 && digits.length <= 11 ? 0.2 : 0.05, validated: false }
  if (/^\d{1,3}(?: \d{3}){2,}$/.test(number)) return { confidence: 0.15, validated: false } // grouped thousands, without context
  const trunk = digits.startsWith('0') || number.startsWith('(')
  if (trunk && digits.length >= 9 && digits.length <= 11) return { confidence: 0.6, validated: false }
  if (groups.every((group) => group.length >= 2 && group.length <= 4))
    return { confidence: groups.length >= 3 ? 0.4 : 0.25, validated: false }
  return { confidence: 0.15, validated: false }
}

/** North American plan: area and exchange begin with 2–9. */
function isNorthAmerican(digits: string): boolean {
  return /^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits)
}

function isDateOrRange(number: string): boolean {
  return (
    /^(?:1[5-9]|20)\d{2}[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:0?[1-9]|[12]\d|3[01])\b/.test(number) ||
    /^\d{1,2}[-/. ]\d{1,2}[-/. ](?:1[5-9]|20)\d{2}\b/.test(number) ||
    /^(?:1\d|20)\d{2} ?[-/] ?(?:1\d|20)\d{2}$/.test(number) ||
    /^\d{1,3}(?:\.\d{3}){2,}$/.test(number) || // grouped thousands
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(number) // an IPv4 address
  )
}
