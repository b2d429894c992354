import { findContradictions, findContradictionsWith, type Contradiction } from './claims/find-contradictions.ts'
import { findWeakSignals } from './signals/weak-signals.ts'

export type MisinformationCategory =
  | 'contradiction'
  | 'overclaim'
  | 'hedge'
  | 'superlative'
  | 'citation'
  | 'unattributed'
  | 'falsehood'

export interface MisinformationFinding {
  readonly category: MisinformationCategory
  /** In [0, 1]. */
  readonly severity: number
  readonly message: string
  readonly rule: string
  /** Half-open UTF-16 range of the text. */
  readonly start: number
  readonly end: number
}

export interface MisinformationScore {
  /** In [0, 1]; 1 = nothing found. Says nothing about claims that the text does not itself contradict. */
  readonly score: number
  readonly findings: readonly MisinformationFinding[]
}

export interface MisinformationOptions {
  /** A text whose statements the judged one must not contradict, for example the question. */
  readonly reference?: string
}

const severityOf = { number: 0.8, negation: 0.8, name: 0.7, antonym: 0.75 } as const
const messageOf = {
  number: 'a different number or date',
  negation: 'the opposite',
  name: 'a different name',
  antonym: 'the opposite quality',
} as const
/** More evidence than this adds nothing, so that a long text is not condemned for its length. */
const evidenceUsed = 3
const weakSignalsUsed = 2

/**
 * Judges a text without a model or evidence: sentences that contradict one another, and weak signals.
 * Synchronous, deterministic, linear in the length of the text; accepts any string.
 */
export function scoreMisinformation(text: string, { reference = '' }: MisinformationOptions = {}): MisinformationScore {
  const contradictions = [
    ...findContradictions(text).map((found) => describe(found, 'an earlier sentence')),
    ...(reference === ''
      ? []
      : findContradictionsWith(text, reference).map((found) => describe(found, 'what was given'))),
  ]
  const signals = findWeakSignals(text)
  const strong = [...contradictions, ...signals.filter(({ severity }) => severity >= 0.5)].map(
    ({ severity }) => severity,
  )
  const weak = signals.map(({ severity }) => severity).filter((severity) => severity < 0.5)
  const descending = (left: number, right: number): number => right - left
  const used = [...strong.sort(descending).slice(0, evidenceUsed), ...weak.sort(descending).slice(0, weakSignalsUsed)]
  return {
    score: used.reduce((safe, severity) => safe * (1 - severity), 1),
    findings: [...contradictions, ...signals].sort((left, right) => left.start - right.start),
  }
}

function describe({ kind, start, end }: Contradiction, what: string): MisinformationFinding {
  return {
    category: 'contradiction',
    severity: severityOf[kind],
    message: `Contradicts ${what} about the same subject: ${messageOf[kind]}.`,
    rule: `misinfo/contradiction/${kind}`,
    start,
    end,
  }
}
