import { decodeHidden, normalizeText } from '@saaa/text'

/** A way to read a text, with the way back to its offsets. */
export interface PlainReading {
  readonly text: string
  toOriginal(start: number, end: number): { readonly start: number; readonly end: number }
}

/** A digit or sign inside a word, or letters set apart, as in "l4zy" and "l a z y". */
const perhapsDisguised =
  /[A-Za-z][013457@$!|][A-Za-z]|\b[013457@$!|][a-z]{2}|\b[A-Za-z][ ._*-][A-Za-z][ ._*-][A-Za-z]\b/g
/** What is read again on either side of a disguise: more than a claim reaches. */
const surroundings = 400

/**
 * The readings of a text that a disguise must not evade: lookalike and styled letters, marks and invisible characters made
 * plain; digits and signs read as letters; what base64, ROT13 and the like hide. Letter case is kept. Linear in the length.
 */
export function plainReadings(text: string): readonly PlainReading[] {
  const plain = normalizeText(text, { lowerCase: false })
  const readings: PlainReading[] = [plain]
  for (const { start, end } of disguisedStretches(plain.text)) {
    const stretch = plain.text.slice(start, end)
    const undisguised = normalizeText(stretch, { lowerCase: false, leet: true, spacedLetters: true })
    if (undisguised.text === stretch) continue
    readings.push({
      text: undisguised.text,
      toOriginal: (from, to) => {
        const inner = undisguised.toOriginal(from, to)
        return plain.toOriginal(start + inner.start, start + inner.end)
      },
    })
  }
  for (const { start, end, decoded } of decodeHidden(text))
    readings.push({ text: normalizeText(decoded, { lowerCase: false }).text, toOriginal: () => ({ start, end }) })
  return readings
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Surroundings of what may be disguised, merged where they meet, cut at blanks. */
function disguisedStretches(text: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  perhapsDisguised.lastIndex = 0
  for (let match = perhapsDisguised.exec(text); match !== null; match = perhapsDisguised.exec(text)) {
    const previous = stretches.at(-1)
    const start = blankBefore(text, match.index - surroundings)
    const end = blankAfter(text, match.index + surroundings)
    if (previous !== undefined && start <= previous.end)
      stretches[stretches.length - 1] = { start: previous.start, end }
    else stretches.push({ start, end })
    perhapsDisguised.lastIndex = Math.max(match.index + 1, end - surroundings)
  }
  return stretches
}

/** The nearest blank, looked for over a bounded stretch, so that a text without blanks costs no more. */
function blankBefore(text: string, position: number): number {
  const least = Math.max(0, position - surroundings)
  for (let at = position; at > least; at--) if (text.charCodeAt(at) === 32) return at + 1
  return least
}

function blankAfter(text: string, position: number): number {
  const most = Math.min(text.length, position + surroundings)
  for (let at = position; at < most; at++) if (text.charCodeAt(at) === 32) return at
  return most
}
