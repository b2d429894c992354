import fc from 'fast-check'

/** For tests and property rows: values that the default detector finds, in sentences and next to arbitrary text. */
const values = [
  '4111 1111 1111 1111',
  '5555-5555-5555-4444',
  'jane.doe+news@example.org',
  'DE89 3704 0044 0532 0130 00',
  '(415) 555-2671',
  '+44 20 7946 0958',
  '078-05-1121',
  '192.168.12.77',
  '2001:db8:85a3::8a2e:370:7334',
  'AKIAQYLPMN5HHHFPZAM2',
  'My name is Tamara Okafor',
  'password: tr0ub4dor&3X',
  '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj\nAgEAAoIBAQC7\n-----END PRIVATE KEY-----',
] as const

const words = [
  'the',
  'order',
  'Mark',
  'marketing',
  'call',
  'on',
  'Monday,',
  'is',
  'é',
  '世界',
  '😀',
  '\n',
  'a@',
  '4111',
  '-----',
]

export const sampleText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...words) },
        { weight: 3, arbitrary: fc.constantFrom(...values) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
        { weight: 1, arbitrary: fc.constantFrom('\uD800', '\uDC00', '\u0000', '') },
      ),
      { maxLength: 40 },
    )
    .chain((parts) =>
      fc
        .array(fc.constantFrom(' ', ' ', ' ', ', ', ''), { minLength: parts.length, maxLength: parts.length })
        .map((gaps) => parts.map((part, index) => part + (gaps[index] ?? '')).join('')),
    )

/** A text cut at arbitrary places, inside surrogate pairs too. */
export const cutText = (text: string): fc.Arbitrary<readonly string[]> =>
  fc.array(fc.nat({ max: Math.max(0, text.length) }), { maxLength: 12 }).map((cuts) => {
    const ends = [...new Set([...cuts, text.length])].toSorted((a, b) => a - b)
    return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))
  })

const samplePatterns: readonly (readonly [string, RegExp])[] = [
  ['email-address', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g],
  ['iban', /\b[A-Z]{2}\d{2}(?: \d{4}){4} \d{2}\b/g],
  ['payment-card', /\b\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}\b/g],
  ['phone-number', /\(\d{3}\) \d{3}-\d{4}|\+\d{2} \d{2} \d{4} \d{4}/g],
  ['us-social-security-number', /\b\d{3}-\d{2}-\d{4}\b/g],
  ['person-name', /(?<=name is )[A-Z][a-z]{1,20} [A-Z][a-z]{1,20}/g],
  ['private-key', /-----BEGIN PRIVATE KEY-----[A-Za-z0-9+/=\s]{0,8000}-----END PRIVATE KEY-----/g],
]

/** A small detector of the values above, so that what is tested here does not hang on the rules of the package's own. */
export const detectSamples = (text: string): readonly { type: string; start: number; end: number }[] =>
  samplePatterns.flatMap(([type, pattern]) =>
    Array.from(text.matchAll(pattern), ({ 0: value, index }) => ({ type, start: index, end: index + value.length })),
  )
