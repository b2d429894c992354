import { defaultRecognizers } from './default-recognizers.ts'
import { resolveDetectionOptions, type DetectPiiOptions } from './options.ts'
import { numericView, type NumericView } from './numeric-view.ts'
import { resolveOverlaps } from './overlap.ts'
import type { PiiMatch } from './pii-match.ts'
import { piiSensitivities } from './pii-type.ts'
import type { Recognizer } from './recognizer.ts'

/** UTF-16 units of context that are searched on either side of a candidate. */
const contextBefore = 64
const contextAfter = 32

/**
 * Finds sensitive information in any text. Synchronous, deterministic, linear in the length of the text.
 * @returns matches in order of position, without overlap
 * @throws InvalidArgumentError when an option is out of range
 */
export function detectPii(text: string, options: DetectPiiOptions = {}): readonly PiiMatch[] {
  const { types, minimumConfidence } = resolveDetectionOptions(options)
  const matches: PiiMatch[] = []
  const numeric = numericView(text)
  const whole: NumericView = { text, toOriginal: (offset) => offset }
  for (const recognizer of defaultRecognizers) {
    if (!types.has(recognizer.type)) continue
    scan({ text, view: recognizer.scan === 'numeric' ? numeric : whole, recognizer, minimumConfidence, matches })
  }
  return resolveOverlaps(matches)
}

interface ScanCall {
  readonly text: string
  readonly view: NumericView
  readonly recognizer: Recognizer
  readonly minimumConfidence: number
  readonly matches: PiiMatch[]
}

function scan({ text, view, recognizer, minimumConfidence, matches }: ScanCall): void {
  for (const found of view.text.matchAll(recognizer.pattern)) {
    const [from, to] = found.indices?.groups?.['value'] ?? [found.index, found.index + found[0].length]
    const verdict = recognizer.judge(view.text.slice(from, to))
    if (verdict === undefined) continue
    const start = view.toOriginal(from)
    const end = start + (verdict.length ?? to - from)
    const confidence = Math.min(0.99, verdict.confidence + contextGain({ text, recognizer, start, end }))
    if (confidence < minimumConfidence) continue
    matches.push({
      type: recognizer.type,
      start,
      end,
      confidence,
      sensitivity: piiSensitivities[recognizer.type],
      rule: recognizer.rule,
      validated: verdict.validated,
    })
  }
}

function contextGain({
  text,
  recognizer,
  start,
  end,
}: {
  text: string
  recognizer: Recognizer
  start: number
  end: number
}): number {
  if (recognizer.context === undefined) return 0
  const nearby = `${text.slice(Math.max(0, start - contextBefore), start)} \n ${text.slice(end, end + contextAfter)}`
  return recognizer.context.test(nearby.toLowerCase()) ? (recognizer.contextGain ?? 0.35) : 0
}
