import { requireString } from '@saaa/evaluator'
import { normalizeText } from '@saaa/text'
import { lazy } from '../lazy.ts'
import { isValidIsbn, isValidIssn } from './check-digits.ts'
import { findKnownFalsehoods } from './known-falsehoods.ts'
import { matchesOf } from '../matches-of.ts'
import { signalRules } from './signal-rules.ts'

export interface WeakSignal {
  readonly category: 'overclaim' | 'hedge' | 'superlative' | 'citation' | 'unattributed' | 'falsehood'
  /** In [0, 1]. */
  readonly severity: number
  readonly message: string
  readonly rule: string
  /** Half-open UTF-16 range of the text. */
  readonly start: number
  readonly end: number
}

/** All rules in one pass: most texts have none, and need no more than this. */
const anySignal = lazy(() => new RegExp(signalRules.map(({ pattern }) => pattern.source).join('|'), 'i'))
const isbn = /\bISBN(?:-1[03])?:? ?((?:97[89][- ]?)?\d(?:[- ]?\d){8}[- ]?[\dX])\b/g
const issn = /\bISSN:? ?(\d{4}-\d{3}[\dX])\b/g

/**
 * Signs that deserve a second look, weak on their own: certainty, hedging, unnamed sources, citations that cannot exist; and, stronger, some
 * thirty widespread falsehoods. True texts have the weak ones too; they say nothing about whether a claim is true. Linear; accepts any string.
 * @throws InvalidArgumentError when the text is no string
 */
export function findWeakSignals(original: string): readonly WeakSignal[] {
  requireString('text', original)
  const isPlain = !/[^\x00-\x7f‘’“”–—]/.test(original)
  const normalized = isPlain ? undefined : normalizeText(original, { lowerCase: false })
  const text = normalized?.text ?? original
  const found: WeakSignal[] = []
  const place = (signal: Omit<WeakSignal, 'start' | 'end'>, start: number, end: number): void => {
    found.push({ ...signal, ...(normalized?.toOriginal(start, end) ?? { start, end }) })
  }
  const add = (signal: Omit<WeakSignal, 'start' | 'end'>, match: RegExpExecArray): void =>
    place(signal, match.index, match.index + match[0].length)
  const rules = anySignal().test(text) ? signalRules : []
  for (const { name, category, severity, message, pattern } of rules) {
    for (const match of matchesOf(pattern, text)) add({ category, severity, message, rule: `misinfo/${name}` }, match)
  }
  const digits = (match: RegExpExecArray): string => (match[1] ?? '').replace(/[- ]/g, '')
  const checksum = { category: 'citation', severity: 0.5 } as const
  for (const match of matchesOf(isbn, text)) {
    if (!isValidIsbn(digits(match)))
      add({ ...checksum, message: 'An ISBN whose check digit is wrong.', rule: 'misinfo/isbn-checksum' }, match)
  }
  for (const match of matchesOf(issn, text)) {
    if (!isValidIssn(digits(match)))
      add({ ...checksum, message: 'An ISSN whose check digit is wrong.', rule: 'misinfo/issn-checksum' }, match)
  }
  for (const { name, start, end } of findKnownFalsehoods(text)) {
    const message = 'States what is widely known to be false.'
    place({ category: 'falsehood', severity: 0.7, message, rule: `misinfo/known-false/${name}` }, start, end)
  }
  return found.sort((left, right) => left.start - right.start)
}
