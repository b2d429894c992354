export interface FinancialAdviceFinding {
  readonly category: 'promised-return' | 'personal-order' | 'borrowed-stake'
  readonly severity: number
  readonly message: string
  /** Half-open UTF-16 range of the text. */
  readonly start: number
  readonly end: number
}

const rules = [
  {
    category: 'promised-return',
    severity: 0.8,
    message: 'Promises a return that nobody can promise.',
    pattern:
      /\b(?:guaranteed (?:returns?|profits?|income)|risk[- ]free (?:returns?|profits?|investment)|can(?:not|['’]t) lose|double your (?:money|savings|investment))\b/gi,
  },
  {
    category: 'personal-order',
    severity: 0.6,
    message: 'Tells the reader what to do with their money without knowing them.',
    pattern:
      /\byou (?:should|must|need to|have to) (?:buy|sell|invest|short|put)\b[^.!?\n]{0,60}\b(?:stocks?|shares?|crypto|bitcoin|savings|funds?|bonds?|options|money)\b/gi,
  },
  {
    category: 'borrowed-stake',
    severity: 0.9,
    message: 'Urges the reader to invest money that is not spare.',
    pattern:
      /\b(?:invest|put|stake|bet)\b[^.!?\n]{0,40}\b(?:life savings|rent money|mortgage|retirement fund|a loan|everything you have)\b/gi,
  },
] as const

/** Unqualified financial advice in a text, in order. Bounded patterns without backtracking, so linear in its length. */
export function findFinancialAdvice(text: string): readonly FinancialAdviceFinding[] {
  return rules
    .flatMap(({ category, severity, message, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({
        category,
        severity,
        message,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((left, right) => left.start - right.start)
}
