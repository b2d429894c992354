import { type Evaluation, requireNumber, unitInterval } from '@saaa/evaluator'

export interface AutomaticTargetOptions {
  /** From this severity on, in [0, 1], the units of a finding are wholly unsafe. @default 0.5 */
  readonly severeEnough?: number
  /**
   * UTF-16 units over which the words before a finding grow unsafe ("my card number is …"): at this distance its effect has
   * fallen to 1/e. 0: only the finding itself is unsafe.
   * @default 24
   */
  readonly lead?: number
}

/** Beyond so many leads the effect is below 1 % and left out. */
const leadsThatCount = 5

/**
 * Target of the head for each UTF-16 unit, in [0, 1], of "the text from here on is safe": inside a finding 0 when it is
 * severe, 1 − severity otherwise; before it 1 − unsafety·e^(−distance/lead); 1 elsewhere. Where no finding says where, the
 * sample's score everywhere.
 * @throws InvalidArgumentError when an option is out of range
 */
export function automaticTargets(
  { text, evaluation }: { readonly text: string; readonly evaluation: Evaluation },
  { severeEnough = 0.5, lead = 24 }: AutomaticTargetOptions = {},
): Float32Array {
  requireNumber('severeEnough', severeEnough, unitInterval)
  requireNumber('lead', lead, { from: 0 })
  const spans = evaluation.findings.flatMap(({ severity, span }) =>
    span === undefined || span.of !== 'output' ? [] : [{ severity, start: span.start, end: span.end }],
  )
  if (spans.length === 0) return new Float32Array(text.length).fill(evaluation.score)
  const targets = new Float32Array(text.length).fill(1)
  const lower = (index: number, value: number) => {
    targets[index] = Math.min(targets[index] as number, value)
  }
  for (const { severity, start, end } of spans) {
    const unsafety = severity >= severeEnough ? 1 : severity
    for (let index = Math.max(0, start); index < Math.min(end, text.length); index += 1) lower(index, 1 - unsafety)
    const reach = Math.floor(lead * leadsThatCount)
    for (let distance = 1; distance <= reach && start - distance >= 0; distance += 1)
      if (start - distance < text.length) lower(start - distance, 1 - unsafety * Math.exp(-distance / lead))
  }
  return targets
}
