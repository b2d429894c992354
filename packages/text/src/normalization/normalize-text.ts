import { requireText } from '../errors/text-error.ts'
import { capRepeatedLetters } from './cap-repeated-letters.ts'
import { foldConfusables } from './confusable-letters.ts'
import { foldCharacters } from './fold-characters.ts'
import { foldLeet } from './fold-leet.ts'
import { joinSpacedLetters } from './join-spaced-letters.ts'
import { MappedTextBuilder, type MappedText } from './mapped-text.ts'

export interface NormalizeTextOptions {
  /** Unicode compatibility normalisation (NFKC): full-width, styled and ligature letters become plain. @default true */
  readonly compatibility?: boolean
  /** Remove zero-width and bidirectional controls, tags, variation selectors and soft hyphens. @default true */
  readonly invisible?: boolean
  /** Remove combining marks of letters; marks that Indic, Thai and kana spelling needs stay. @default true */
  readonly marks?: boolean
  /** Read letters of other scripts that look like ASCII letters as those (Unicode TR39). @default true */
  readonly confusables?: boolean
  /** @default true */
  readonly lowerCase?: boolean
  /** Read "h4te" and "$hit" as words; tokens without letters stay. @default false */
  readonly leet?: boolean
  /** Join "f u c k" and "f.u.c.k" (three letters or more). @default false */
  readonly spacedLetters?: boolean
  /** Cut runs of one letter to two. @default false */
  readonly repeats?: boolean
}

export interface NormalizedText {
  readonly text: string
  readonly original: string
  /** Maps a half-open range of `text` to the half-open range of `original` it came from; out-of-range ends are clamped. */
  toOriginal(start: number, end: number): { start: number; end: number }
}

/**
 * Brings text to the plain form that detectors match, keeping for every UTF-16 unit where it came from.
 * Any string is accepted, lone surrogates included; cost is linear.
 */
export function normalizeText(original: string, options: NormalizeTextOptions = {}): NormalizedText {
  requireText('original', original)
  const { compatibility = true, invisible = true, marks = true, confusables = true, lowerCase = true } = options
  const { leet = false, spacedLetters = false, repeats = false } = options
  let mapped: MappedText = { text: original, origins: undefined }
  if (/[^\x00-\x7f]/.test(original)) {
    if (compatibility || invisible || marks) mapped = foldCharacters(mapped, { compatibility, invisible, marks })
  }
  // Joined first, so that a lookalike stands in its word when it is judged.
  if (spacedLetters) mapped = joinSpacedLetters(mapped)
  if (confusables) mapped = foldConfusables(mapped)
  if (lowerCase) mapped = lowered(mapped)
  if (leet) mapped = foldLeet(mapped)
  if (repeats) mapped = capRepeatedLetters(mapped)
  return new OffsetKeepingText(original, mapped)
}

class OffsetKeepingText implements NormalizedText {
  readonly text: string
  readonly original: string
  readonly #mapped: MappedText

  constructor(original: string, mapped: MappedText) {
    this.text = mapped.text
    this.original = original
    this.#mapped = mapped
  }

  toOriginal(start: number, end: number): { start: number; end: number } {
    const { length } = this.text
    const from = clamp(start, length)
    const to = Math.max(from, clamp(end, length))
    const { origins } = this.#mapped
    if (origins === undefined) return { start: from, end: to }
    if (from === to) {
      const at = from < length ? (origins.starts[from] ?? 0) : this.original.length
      return { start: at, end: at }
    }
    return { start: origins.starts[from] ?? 0, end: origins.ends[to - 1] ?? this.original.length }
  }
}

const clamp = (value: number, maximum: number): number => Math.min(maximum, Math.max(0, Math.trunc(value) || 0))

/** Of all characters only İ becomes longer, so equal lengths mean that every unit kept its place. */
function lowered(source: MappedText): MappedText {
  const text = source.text.toLowerCase()
  if (text.length === source.text.length) return text === source.text ? source : { text, origins: source.origins }
  const builder = new MappedTextBuilder(source)
  let copied = 0
  for (let at = source.text.indexOf('İ'); at >= 0; at = source.text.indexOf('İ', at + 1)) {
    builder.copy(copied, at)
    builder.replace(at, at + 1, 'İ'.toLowerCase())
    copied = at + 1
  }
  builder.copy(copied, source.text.length)
  const widened = builder.finish()
  return { text: widened.text.toLowerCase(), origins: widened.origins }
}
