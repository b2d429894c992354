import { normalizeText } from '@saaa/text'
import type { Sightings } from '../scan/sightings.ts'
import type { Candidate } from './candidate.ts'
import { regionsAround } from './text-regions.ts'

const before = 160
const after = 160
const longest = 65_536
const foreignDigit =
  /[\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u0f20-\u0f29\u1040-\u1049\u17e0-\u17e9]/g

/** Digits of other scripts as ASCII digits; each is one unit, so that offsets stay. Their blocks begin at a zero. */
const foldDigits = (text: string): string =>
  text.replace(foreignDigit, (digit) => {
    const code = digit.charCodeAt(0)
    const zero =
      [
        0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
        0x17e0,
      ].findLast((start) => start <= code) ?? code
    return String(code - zero)
  })

/** Values written in full-width, styled or foreign digits, or with invisible characters between: read as they look. */
export function disguisedCandidates(
  text: string,
  { strange }: Sightings,
  recognizeInside: (plain: string) => readonly Candidate[],
): readonly Candidate[] {
  const candidates: Candidate[] = []
  for (const { start, end } of regionsAround(strange, { length: text.length, before, after, longest })) {
    const region = foldDigits(text.slice(start, end))
    const normalized = normalizeText(region, { marks: false, confusables: false, lowerCase: false })
    if (normalized.text === text.slice(start, end)) continue
    for (const inside of recognizeInside(normalized.text)) {
      const original = normalized.toOriginal(inside.start, inside.end)
      candidates.push({ ...inside, start: start + original.start, end: start + original.end })
    }
  }
  return candidates
}
