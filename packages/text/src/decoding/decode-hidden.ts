import { requireText, requireWholeNumber, TextArgumentError } from '../errors/text-error.ts'
import { decodeBase64, decodeBinary, decodeHexadecimal } from './byte-encodings.ts'
import type { DecodedSegment, Decoder, HiddenEncoding } from './decoded-segment.ts'
import { decodeHtmlEntities, decodePercent, decodeUnicodeEscapes } from './escape-sequences.ts'
import { decodeInvisibleBits, decodeTagCharacters, decodeVariationSelectors } from './invisible-messages.ts'
import { decodeReversed, decodeRot13 } from './letter-ciphers.ts'

export interface DecodeHiddenOptions {
  /** How many encodings inside one another are undone, 1 to 8. @default 3 */
  readonly maximumDepth?: number
  /** UTF-16 units of decoded text in all, after which the search stops. @default 4 × the text's length + 4,096 */
  readonly maximumOutput?: number
  /** Least length of base64, hexadecimal and binary runs, at least 8. @default 16 */
  readonly minimumLength?: number
  /** Which encodings are undone, at every depth: fewer take less time. @default all */
  readonly encodings?: readonly HiddenEncoding[]
}

const decoders: readonly (readonly [HiddenEncoding, Decoder])[] = [
  ['tag-characters', decodeTagCharacters],
  ['variation-selectors', decodeVariationSelectors],
  ['invisible-bits', decodeInvisibleBits],
  ['percent', decodePercent],
  ['html-entity', decodeHtmlEntities],
  ['unicode-escape', decodeUnicodeEscapes],
  ['hex', decodeHexadecimal],
  ['binary', decodeBinary],
  ['base64', decodeBase64],
  ['rot13', decodeRot13],
  ['reversed', decodeReversed],
]

/** These undo themselves: applied twice in a row they only give the text back. */
const selfInverse: ReadonlySet<HiddenEncoding> = new Set(['rot13', 'reversed'])

/**
 * Finds text hidden by encodings, also inside one another, sorted by place. What does not decode to readable text is not
 * reported. Depth and total output are bounded, so no input can make it grow.
 */
export function decodeHidden(text: string, options: DecodeHiddenOptions = {}): readonly DecodedSegment[] {
  requireText('text', text)
  const { maximumDepth = 3, maximumOutput = 4 * text.length + 4096, minimumLength = 16, encodings } = options
  requireWholeNumber('maximumDepth', maximumDepth, 1, 8)
  requireWholeNumber('maximumOutput', maximumOutput, 0, Number.MAX_SAFE_INTEGER)
  requireWholeNumber('minimumLength', minimumLength, 8)
  const wanted = encodings === undefined ? decoders : decodersOf(encodings)
  const segments: DecodedSegment[] = []
  let output = 0

  const search = (content: string, outer: DecodedSegment | undefined): boolean => {
    const path = outer?.path ?? []
    for (const [encoding, decoder] of wanted) {
      if (selfInverse.has(encoding) && path.at(-1) === encoding) continue
      for (const stretch of decoder(content, minimumLength)) {
        output += stretch.decoded.length
        if (output > maximumOutput) return false
        const segment: DecodedSegment = {
          encoding: outer?.encoding ?? encoding,
          start: outer?.start ?? stretch.start,
          end: outer?.end ?? stretch.end,
          decoded: stretch.decoded,
          path: [...path, encoding],
        }
        segments.push(segment)
        if (segment.path.length < maximumDepth && !search(stretch.decoded, segment)) return false
      }
    }
    return true
  }

  search(text, undefined)
  return segments.sort((a, b) => a.start - b.start || b.end - a.end || a.path.length - b.path.length)
}

function decodersOf(encodings: readonly HiddenEncoding[]): typeof decoders {
  for (const encoding of encodings) {
    if (!decoders.some(([known]) => known === encoding))
      throw new TextArgumentError('encodings', `some of ${decoders.map(([known]) => known).join(', ')}`, encoding)
  }
  return decoders.filter(([encoding]) => encodings.includes(encoding))
}
