import { requireNumber, unitInterval } from '@saaa/evaluator'
import { detectSensitive } from '../detection/detect-sensitive.ts'

/** What labels need of a match; `SensitiveMatch` has it all. */
export interface LabelledSpan {
  readonly type: string
  /** UTF-16 offsets, half-open. */
  readonly start: number
  readonly end: number
  /** How sure, in [0, 1]. */
  readonly score: number
  /** How bad, in [0, 1]. */
  readonly sensitivity: number
}

export interface SpanOptions {
  /** @default detectSensitive */
  readonly detect?: (text: string) => readonly LabelledSpan[]
  /** Spans whose sensitivity · score is lower are left alone, in [0, 1]. @default 0.25 */
  readonly minimumSeverity?: number
}

export interface MaskOptions extends SpanOptions {
  /**
   * Most of the text's units that are masked, in [0, 1]: the worst spans first, so that a text full of findings still teaches
   * language.
   * @default 0.5
   */
  readonly largestShare?: number
}

/**
 * Loss weight of each UTF-16 unit: 0 inside flagged spans, 1 elsewhere.
 * @throws InvalidArgumentError when an option is out of range
 */
export function sensitiveSpanMask(text: string, { largestShare = 0.5, ...options }: MaskOptions = {}): Float32Array {
  requireNumber('largestShare', largestShare, unitInterval)
  const weights = new Float32Array(text.length).fill(1)
  let left = Math.floor(largestShare * text.length)
  for (const { start, end } of flagged(text, options).toSorted((a, b) => severityOf(b) - severityOf(a))) {
    if (end - start > left) continue
    weights.fill(0, start, end)
    left -= end - start
  }
  return weights
}

export interface SpanLabels {
  /** Class of each UTF-16 unit: 0 outside, 2k + 1 for the first unit of a span of `types[k]`, 2k + 2 for the others. */
  readonly units: Uint16Array
  /** The types that occur, in the order of `types` where that was given. */
  readonly types: readonly string[]
}

/**
 * Begin–inside–outside labels of each UTF-16 unit, for a token classifier.
 * @param types the classes; spans of other types are left out. Absent: those that occur, sorted
 * @throws InvalidArgumentError when an option is out of range
 */
export function sensitiveSpanLabels(
  text: string,
  { types, ...options }: SpanOptions & { readonly types?: readonly string[] } = {},
): SpanLabels {
  const spans = flagged(text, options)
  const classes = types ?? [...new Set(spans.map(({ type }) => type))].toSorted()
  const units = new Uint16Array(text.length)
  for (const { type, start, end } of spans) {
    const index = classes.indexOf(type)
    if (index === -1) continue
    units.fill(2 * index + 2, start, end)
    units[start] = 2 * index + 1
  }
  return { units, types: classes }
}

/**
 * Per token from per unit: the least of its units for weights and targets, the first label that is not 0 for labels.
 * @param starts first UTF-16 unit of each token
 * @param ends the unit after its last; equal to the start for a token without text, which gets `empty`
 */
export function tokenValues(
  units: Float32Array | Uint16Array,
  {
    starts,
    ends,
    empty,
  }: { readonly starts: ArrayLike<number>; readonly ends: ArrayLike<number>; readonly empty: number },
): Float32Array {
  return Float32Array.from({ length: starts.length }, (_, token) => {
    const within = Array.from(units.subarray(starts[token], ends[token]))
    if (within.length === 0) return empty
    return units instanceof Uint16Array ? (within.find((label) => label !== 0) ?? 0) : Math.min(...within)
  })
}

const severityOf = ({ score, sensitivity }: LabelledSpan): number => score * sensitivity

function flagged(text: string, { detect = detectSensitive, minimumSeverity = 0.25 }: SpanOptions) {
  requireNumber('minimumSeverity', minimumSeverity, unitInterval)
  return detect(text).filter((span) => severityOf(span) >= minimumSeverity)
}
