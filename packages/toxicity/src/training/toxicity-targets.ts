import type { Evaluation } from '@saaa/evaluator'

/** Findings from this severity on make the units of their span unsafe altogether. */
const severe = 0.5
/** How much of a finding's severity its sentence shares: the head shall see it coming, and know it by its company. */
const companyShare = 0.5
const sentenceEnds = new Set(['.', '!', '?', '\n'])

/**
 * The head's target for every UTF-16 unit, in [0, 1], 1 = safe: 0 inside severe findings, 1 − severity inside others; the
 * rest of the sentence 1 − severity/2 of its worst finding; 1 elsewhere. Without spans, the sample's score throughout.
 */
export function toxicityTargets({
  text,
  evaluation: { score, findings },
}: {
  readonly text: string
  readonly evaluation: Evaluation
}): Float32Array {
  const spans = findings.flatMap(({ span, severity }) =>
    span !== undefined && span.of === 'output' && span.start < text.length ? [{ ...span, severity }] : [],
  )
  if (spans.length === 0) return new Float32Array(text.length).fill(score)
  const targets = new Float32Array(text.length).fill(1)
  const lower = (start: number, end: number, target: number): void => {
    for (let unit = start; unit < end; unit++) targets[unit] = Math.min(targets[unit] ?? 1, target)
  }
  // In order of position no sentence is searched twice, however many findings it has.
  let sentence = { start: 0, end: 0, severity: 0 }
  for (const { start, end, severity } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start >= sentence.end || end > sentence.end) sentence = sentenceAround(text, start, end, sentence.end)
    if (severity > sentence.severity) {
      sentence.severity = severity
      lower(sentence.start, sentence.end, 1 - companyShare * severity)
    }
  }
  for (const { start, end, severity } of spans)
    lower(start, Math.min(end, text.length), severity >= severe ? 0 : 1 - severity)
  return targets
}

function sentenceAround(
  text: string,
  from: number,
  to: number,
  searchedTo: number,
): { start: number; end: number; severity: number } {
  let start = from
  while (start > searchedTo && !sentenceEnds.has(text.charAt(start - 1))) start--
  let end = Math.min(Math.max(to, from), text.length)
  while (end < text.length && !sentenceEnds.has(text.charAt(end))) end++
  return { start: Math.min(start, from), end: Math.min(end + 1, text.length), severity: 0 }
}
