import { type Finding, requireNumber, unitInterval } from '@saaa/evaluator'

export interface SpanMaskCall {
  readonly text: string
  readonly findings: readonly Finding[]
  /**
   * Findings below it are not masked, in [0, 1].
   * @default 0.5
   */
  readonly minimumSeverity?: number
}

/** For every UTF-16 unit 1 where a finding lies on it: the model is not taught to write these (route C). */
export const spanMask = (call: SpanMaskCall): Uint8Array =>
  Uint8Array.from(unlikelihoodLabels(call), (weight) => (weight > 0 ? 1 : 0))

/**
 * For every UTF-16 unit the weight of −log(1 − p) in an unlikelihood loss (Welleck et al. 2020): the severity of the worst
 * finding on it, 0 where there is none. Tokens that lie under it are made less likely instead of being left out.
 * @throws InvalidArgumentError when the minimum severity is outside [0, 1]
 */
export function unlikelihoodLabels({ text, findings, minimumSeverity = 0.5 }: SpanMaskCall): Float32Array {
  requireNumber('minimumSeverity', minimumSeverity, unitInterval)
  const weights = new Float32Array(text.length)
  for (const { span, severity } of findings) {
    if (span === undefined || span.of !== 'output' || severity < minimumSeverity) continue
    for (let unit = Math.max(0, span.start); unit < Math.min(span.end, text.length); unit++)
      weights[unit] = Math.max(weights[unit] ?? 0, severity)
  }
  return weights
}
