import { InvalidArgumentError, requireNumber } from '@saaa/evaluator'
import { requireOptions } from '../arguments/check-arguments.ts'
import { isWordUnit, KnownValues } from './known-values.ts'
import { planEdits } from './plan-edits.ts'
import { labelOf } from './redaction-operator.ts'
import { redactionOptionNames, resolveRedaction, type MergedMatch, type RedactionOptions } from './redaction-options.ts'
import { writeEdits, type RedactionEdit } from './write-edits.ts'

export interface StreamRedactionOptions extends Omit<RedactionOptions, 'repeats'> {
  /**
   * Whether a value that was found is redacted again after the place where it was found, though no rule finds it there.
   * What was already written cannot be taken back.
   * @default 'after'
   */
  readonly repeats?: 'after' | 'none'
  /**
   * UTF-16 units after a place that must be known before the place is decided: the longest value with blanks in it, and the
   * context behind it. It is the stream's least delay.
   * @default 256
   */
  readonly lookahead?: number
  /**
   * Most units that are held back. A longer word without a blank, or an unclosed private key, is replaced as a whole, from
   * where it is held to its end, by `[UNDECIDED]`; the edit of such a run never holds its
   * value.
   * @default 16384
   */
  readonly maximumHeld?: number
  /** Values that are remembered for `repeats`; of more, the earliest are forgotten. @default 10000 */
  readonly maximumKnown?: number
  /** Called for each edit when it is written, in order; offsets count from the beginning of the stream. */
  readonly onEdit?: (edit: RedactionEdit) => void
}

/** Redacts a text that comes in pieces. */
export interface StreamRedactor {
  /** Takes the next piece; returns what is decided by now. */
  push(piece: string): string
  /** Ends the text; returns the rest. */
  finish(): string
}

/** Units before an undecided place that the detector sees again as context. */
const contextBefore = 256
/** Every scan waits for this many more units, or more where much was read or is held: the cost stays linear. */
const shortestStride = 64
const longestStride = 16_384

const keyOpener = /-----BEGIN (?:[A-Z0-9]{1,10} ){0,4}PRIVATE KEY/g
const insideKey = /[A-Za-z0-9+/=\s:,-]/
const outsideKey = /[^A-Za-z0-9+/=\s:,-]|-----END/

/** A part of a word that may still grow: ASCII but blanks, and the letters after it. Scripts without blanks do not count. */
const isTokenUnit = (unit: number): boolean => (unit > 0x20 && unit < 0x7f) || isWordUnit(unit)

const streamOptionNames = [...redactionOptionNames, 'lookahead', 'maximumHeld', 'maximumKnown', 'onEdit']

/**
 * A redactor whose result does not depend on how the text is cut into pieces: places are decided at offsets that follow from
 * the text alone. It finds what `redact` with `repeats: 'after'` finds, except that context further away than 256 units is
 * not seen; where it cannot decide, it redacts.
 * @throws InvalidArgumentError when an option is unusable
 */
export function createStreamRedactor(options: StreamRedactionOptions = {}): StreamRedactor {
  requireOptions(options, streamOptionNames)
  const { lookahead = 256, maximumHeld = 16_384, maximumKnown = 10_000, repeats = 'after', onEdit, ...rest } = options
  requireNumber('lookahead', lookahead, { whole: true, from: 16 })
  requireNumber('maximumHeld', maximumHeld, { whole: true, from: 2 * lookahead })
  requireNumber('maximumKnown', maximumKnown, { whole: true, from: 0 })
  const redaction = resolveRedaction({ ...rest, repeats })
  const known = new KnownValues()
  /** Text from offset `base` of the stream on. */
  let buffer = ''
  let base = 0
  /** Everything before it is written. */
  let decided = 0
  let nextScan = lookahead + shortestStride
  let writtenLength = 0
  let before = { text: '', replacementLength: 0 }
  /** An undecidable run is being replaced: which units belong to it, and where it began. */
  let swallowing:
    | { readonly unit: 'word' | 'key'; readonly start: number; readonly redacted: RedactionEdit['redacted'] }
    | undefined
  let finished = false

  const report = (edit: RedactionEdit) => onEdit?.(edit)

  /** Decides up to `end` of the stream as far as can be; all of it when it is final. */
  function scan(end: number, final: boolean): string {
    if (swallowing !== undefined) swallow(end, final)
    if (swallowing !== undefined || decided === end) return ''
    const windowStart = Math.max(base, decided - contextBefore)
    const text = buffer.slice(windowStart - base, end - base)
    const from = decided - windowStart
    const matches = redaction.matchesOf(text).filter((match) => match.end > from)
    const limit = final ? text.length : text.length - lookahead
    if (limit <= from) return ''
    let to = final ? limit : safeCut({ text, matches, from, limit })
    let planned = planEdits({ text, matches, from, to: Math.max(to, from), known, redaction })
    while (planned.to < to) {
      to = Math.max(from, safeCut({ text, matches, from, limit: planned.to }))
      planned = {
        to: Math.min(to, ...planned.edits.filter((edit) => edit.start < to && edit.end > to).map((edit) => edit.start)),
        edits: planned.edits.filter((edit) => edit.end <= to),
      }
    }
    const output = to > from ? write(text, windowStart, from, to, planned.edits) : ''
    if (final || end - decided <= maximumHeld) return output
    const inside = matches.find((match) => match.start < limit && match.end > limit)
    return output + giveUp(text, windowStart, inside?.end ?? limit)
  }

  function write(text: string, offset: number, from: number, to: number, edits: ReturnType<typeof planEdits>['edits']) {
    const written = writeEdits({ text, from, to, edits, known, keepValues: redaction.keepValues, before })
    for (const edit of written.edits) {
      report({
        ...edit,
        original: { start: edit.original.start + offset, end: edit.original.end + offset },
        redacted: { start: edit.redacted.start + writtenLength, end: edit.redacted.end + writtenLength },
      })
    }
    const last = written.edits.at(-1)
    before =
      last === undefined
        ? { ...before, text: before.text + written.text }
        : { text: written.text.slice(last.redacted.start), replacementLength: last.redacted.end - last.redacted.start }
    if (before.text.length > before.replacementLength + lookahead) before = { text: '', replacementLength: 0 }
    writtenLength += written.text.length
    decided = offset + to
    if (known.size > maximumKnown) known.keepLatest(Math.floor(maximumKnown / 2))
    return written.text
  }

  /** Too much is held: replaces what is undecided up to `until` in the window, and everything that goes on from there. */
  function giveUp(text: string, offset: number, until: number): string {
    const held = text.slice(decided - offset, until)
    const label = labelOf('undecided')
    const redacted = { start: writtenLength, end: writtenLength + label.length }
    swallowing = { unit: held.search(keyOpener) === 0 ? 'key' : 'word', start: decided, redacted }
    before = { text: label, replacementLength: label.length }
    writtenLength += label.length
    decided = offset + until
    return label
  }

  function swallow(end: number, final: boolean): void {
    if (swallowing === undefined) return
    const { unit, start, redacted } = swallowing
    while (decided < end) {
      const next = buffer.charCodeAt(decided - base)
      if (unit === 'key' ? !insideKey.test(String.fromCharCode(next)) : !isTokenUnit(next)) break
      decided += 1
    }
    if (decided === end && !final) return
    report({ type: 'undecided', operator: 'replace', original: { start, end: decided }, redacted })
    swallowing = undefined
  }

  return {
    push(piece) {
      if (finished)
        throw new InvalidArgumentError({ argument: 'piece', value: piece, expected: 'no piece after finish()' })
      if (typeof piece !== 'string')
        throw new InvalidArgumentError({
          argument: 'piece',
          value: piece,
          expected: 'a string; bytes go through a TextDecoderStream first',
        })
      buffer += piece
      let output = ''
      while (base + buffer.length >= nextScan) {
        output += scan(nextScan, false)
        const stride = Math.max(Math.floor(nextScan / 16), Math.floor((nextScan - decided) / 4))
        nextScan += Math.min(longestStride, Math.max(shortestStride, stride))
      }
      const keepFrom = Math.max(base, decided - contextBefore)
      buffer = buffer.slice(keepFrom - base)
      base = keepFrom
      return output
    },
    finish() {
      if (finished) return ''
      finished = true
      return scan(base + buffer.length, true)
    },
  }
}

/** The last place at or before `limit` where nothing undecided is cut: no word, no match, no private key without its end. */
function safeCut({
  text,
  matches,
  from,
  limit,
}: {
  readonly text: string
  readonly matches: readonly MergedMatch[]
  readonly from: number
  readonly limit: number
}): number {
  let cut = limit
  for (const { index } of text.slice(0, limit).matchAll(keyOpener)) {
    if (index < from || outsideKey.test(text.slice(index + '-----BEGIN'.length, limit))) continue
    cut = index
    break
  }
  for (;;) {
    const start = cut
    while (cut > 0 && isTokenUnit(text.charCodeAt(cut - 1)) && isTokenUnit(text.charCodeAt(cut))) cut -= 1
    if (isHighSurrogate(text.charCodeAt(cut - 1))) cut -= 1
    const inside = matches.find((match) => match.start < cut && match.end > cut)
    if (inside !== undefined) cut = inside.start
    if (cut === start) return cut
  }
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd8_00 && unit <= 0xdb_ff
