import { validated, type Recognizer } from '../recognizer.ts'

export const internetAddressV4: Recognizer = {
  rule: 'ip-address-v4',
  type: 'ip-address',
  scan: 'numeric',
  pattern: /(?<![\w.-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\d)/g,
  // Four small numbers with dots are a section or a version more often than a machine; 0.0.0.0 and loopback name nobody.
  judge: (candidate) => {
    if (/^(?:0|127|255)\./.test(candidate)) return undefined
    const parts = candidate.split('.')
    return { confidence: parts.every((part) => part.length === 1) ? 0.3 : 0.8, validated: true }
  },
  context: /\b(?:ip|address|host|server|ping|subnet|gateway|client|login|logged)\b/,
}

export const internetAddressV6: Recognizer = {
  rule: 'ip-address-v6',
  type: 'ip-address',
  scan: 'numeric',
  pattern: /(?<![\w:.])(?:[0-9a-f]{1,4}:){1,7}(?::?[0-9a-f]{1,4}){0,7}(?:::)?(?![\w:])/gi,
  judge: validated(0.85, isVersion6),
}

/** Eight groups, or fewer with one `::` standing for the missing zeros; times of day and ratios are neither. */
function isVersion6(candidate: string): boolean {
  const halves = candidate.split('::')
  if (halves.length > 2) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  if (groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return false
  return halves.length === 2 ? groups.length >= 2 && groups.length <= 7 : groups.length === 8
}

export const hardwareAddress: Recognizer = {
  rule: 'mac-address',
  type: 'mac-address',
  scan: 'numeric',
  pattern: /(?<![\w:-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\w:-])/gi,
  judge: (candidate) =>
    /^(?:00.?){6}$|^(?:ff.?){6}$/i.test(candidate) ? undefined : { confidence: 0.85, validated: false },
}

export const credentialUrl: Recognizer = {
  rule: 'credential-url',
  type: 'credential-url',
  scan: 'numeric', // its `@` is a trigger
  pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'<>]{1,80}:[^\s:@/"'<>]{1,120}@[\w.-]{1,120}/gi,
  judge: (candidate) =>
    /:(?:\*+|x{3,}|<[^>]*>|\$\{?\w+\}?|pass(?:word)?)@/i.test(candidate)
      ? undefined
      : { confidence: 0.97, validated: false },
}

export const cryptocurrencyWallet: Recognizer = {
  rule: 'crypto-wallet',
  type: 'crypto-wallet',
  scan: 'numeric',
  pattern: /(?<![\w/])(?:0x[0-9a-fA-F]{40}|bc1[02-9ac-hj-np-z]{11,71}|[13][1-9A-HJ-NP-Za-km-z]{25,34})(?![\w/])/g,
  judge: (candidate) => {
    // A base58 word needs upper case, lower case and digits to be more than a long word.
    const mixed = /[a-z]/.test(candidate) && /[A-Z]/.test(candidate) && /\d.*\d/.test(candidate)
    return candidate.startsWith('0x') || candidate.startsWith('bc1')
      ? { confidence: 0.8, validated: false }
      : mixed
        ? { confidence: 0.55, validated: false }
        : undefined
  },
  context: /\b(?:wallet|bitcoin|btc|ethereum|eth|crypto|address|donate)\b/,
}
