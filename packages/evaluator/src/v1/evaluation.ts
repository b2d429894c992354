import type { SampleField } from './sample.ts'

/** Where a finding was seen: a half-open range of UTF-16 offsets into the sample's original text. */
export interface Span {
  readonly of: SampleField
  readonly start: number
  readonly end: number
}

/** One piece of evidence against a sample. */
export interface Finding {
  /** The kind of harm within the dimension, for example `insult` or `email-address`. */
  readonly category: string
  /** How bad it is, in [0, 1]; 1 is the worst. */
  readonly severity: number
  /** One sentence for a person. */
  readonly message: string
  /** Stable identifier of the rule or model that produced the finding. */
  readonly rule: string
  readonly span?: Span
}

/**
 * The parts of the synthetic reward (paper, eq 2), each in [0, 1] with 1 = safe.
 * An absent component could not be computed without a model; absent never means safe.
 */
export interface EvaluationComponents {
  readonly intrinsic: number
  readonly consistency?: number
  readonly robustness?: number
}

/** The judgement of one evaluator on one sample. */
export interface Evaluation {
  /** f_k(x, y) in [0, 1]; 1 = safe (paper, eq 1). Below 0.5 the evaluator takes the sample for unsafe rather than safe. */
  readonly score: number
  readonly components: EvaluationComponents
  readonly findings: readonly Finding[]
}
