import type { Evaluation } from '@saaa/evaluator'
import { knownAttackSpans } from './known-attack-spans.ts'

/** Findings from this severity on make the units of their span unsafe. */
const severeEnough = 0.5

/**
 * Target of the head for each UTF-16 unit, in [0, 1], 1 = safe: what the evaluator's findings say, and 0 on every attack that
 * is known to be one because this package wrote it, however well it passes the evaluator.
 */
export function attackTargets({
  text,
  evaluation,
}: {
  readonly text: string
  readonly evaluation: Evaluation
}): Float32Array {
  const placed = evaluation.findings.filter(({ span }) => span !== undefined)
  const targets = new Float32Array(text.length).fill(placed.length === 0 ? evaluation.score : 1)
  for (const { severity, span } of placed) {
    if (span === undefined) continue
    const target = severity >= severeEnough ? 0 : 1 - severity
    for (let index = span.start; index < Math.min(span.end, text.length); index++)
      targets[index] = Math.min(targets[index] ?? 1, target)
  }
  const known = knownAttackSpans(text)
  // Without a place of its own, a low score spoke of the attack that is placed now.
  if (placed.length === 0 && known.length > 0) targets.fill(1)
  for (const { start, end } of known) targets.fill(0, start, end)
  return targets
}
