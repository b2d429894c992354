import { entropyOf } from '../secrets/entropy.ts'
import type { Recognizer, Verdict } from '../recognizer.ts'

interface KeyShape {
  readonly rule: string
  readonly pattern: RegExp
  /** Least Shannon entropy, bits per character, of the key. */
  readonly entropyFloor: number
}

/** Prefixes that the issuers document, so that leaked keys can be found. */
const keyShapes: readonly KeyShape[] = [
  {
    rule: 'aws-access-key-id',
    pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g,
    entropyFloor: 3,
  },
  {
    rule: 'github-token',
    pattern: /(?<!\w)(?:gh[opusr]_[A-Za-z0-9]{36,}|github_pat_\w{60,90})(?!\w)/g,
    entropyFloor: 3,
  },
  { rule: 'gitlab-token', pattern: /(?<!\w)glpat-[\w-]{20,64}(?![\w-])/g, entropyFloor: 3 },
  { rule: 'google-api-key', pattern: /(?<!\w)AIza[\w-]{35}(?![\w-])/g, entropyFloor: 3.5 },
  {
    rule: 'openai-api-key',
    pattern: /(?<![\w-])sk-(?:proj-|svcacct-|admin-)?[\w-]{32,180}(?![\w-])/g,
    entropyFloor: 3.5,
  },
  { rule: 'stripe-key', pattern: /(?<!\w)(?:sk|rk)_(?:test|live)_[A-Za-z0-9]{16,99}(?!\w)/g, entropyFloor: 2.5 },
  { rule: 'slack-token', pattern: /(?<!\w)xox[abeoprs]-[\w-]{10,120}(?![\w-])/g, entropyFloor: 2.5 },
  { rule: 'slack-webhook', pattern: /hooks\.slack\.com\/services\/T\w{6,14}\/B\w{6,14}\/\w{16,40}/g, entropyFloor: 3 },
  { rule: 'hugging-face-token', pattern: /(?<!\w)hf_[A-Za-z0-9]{30,40}(?!\w)/g, entropyFloor: 3 },
  { rule: 'npm-token', pattern: /(?<!\w)npm_[A-Za-z0-9]{36}(?!\w)/g, entropyFloor: 3 },
  { rule: 'sendgrid-api-key', pattern: /(?<!\w)SG\.[\w-]{16,32}\.[\w-]{30,64}(?![\w-])/g, entropyFloor: 3.5 },
  { rule: 'twilio-key', pattern: /(?<!\w)(?:SK|AC)[0-9a-f]{32}(?!\w)/g, entropyFloor: 3 },
  { rule: 'telegram-bot-token', pattern: /(?<!\w)\d{8,10}:AA[\w-]{33}(?![\w-])/g, entropyFloor: 3.5 },
  {
    rule: 'json-web-token',
    pattern: /(?<![\w-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000}/g,
    entropyFloor: 3,
  },
]

const placeholder = /x{4,}|\*{3,}|example|sample|placeholder|changeme|your|dummy|redacted|1234567890abcdef|(.)\1{7}/i

const providerKeys: readonly Recognizer[] = keyShapes.map(({ rule, pattern, entropyFloor }) => ({
  rule,
  type: 'api-key',
  scan: 'numeric',
  pattern,
  judge: (candidate: string): Verdict =>
    /\d/.test(candidate) && entropyOf(candidate) >= entropyFloor && !placeholder.test(candidate)
      ? { confidence: 0.95, validated: false }
      : undefined,
}))

const privateKey: Recognizer = {
  rule: 'pem-private-key',
  type: 'private-key',
  scan: 'anywhere',
  pattern:
    /-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[\sA-Za-z0-9+/=:,.]{0,8000}-----END (?:[A-Z]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----)?/g,
  judge: () => ({ confidence: 0.98, validated: false }),
}

const assignedSecret: Recognizer = {
  rule: 'assigned-secret',
  type: 'password',
  scan: 'anywhere',
  pattern:
    /\b(?:password|passwd|passphrase|pwd|api[_ -]?key|apikey|secret[_ -]?key|client[_ -]?secret|access[_ -]?token|auth[_ -]?token)["']?(?: {0,2}(?:[:=]|is|=>)){1,2} {0,2}["']?(?<value>[^\s"'`,;<>(){}[\]]{6,120})/dgi,
  judge: (candidate) => {
    const value = candidate.replace(/[.!?]+$/, '')
    const classes =
      Number(/[a-z]/.test(value)) +
      Number(/[A-Z]/.test(value)) +
      Number(/\d/.test(value)) +
      Number(/[^A-Za-z0-9]/.test(value))
    if (classes < 2 || (!/\d/.test(value) && classes < 3) || placeholder.test(value) || entropyOf(value) < 2.3)
      return undefined
    return { confidence: 0.75, validated: false }
  },
}

export const secretRecognizers: readonly Recognizer[] = [...providerKeys, privateKey, assignedSecret]
