import { decodeAscii85, decodeBase32, decodeBase58, decodeBase64 } from './base-encodings.ts'
import { decodeHtmlEntities, decodePercent, decodeQuotedPrintable, decodeUnicodeEscapes } from './escape-encodings.ts'
import { decodeDirectionOverride, decodeFoldedLetters, decodeUpsideDown } from './folded-letters.ts'
import type { DecodedStretch, StretchDecoder } from './hidden-payload.ts'
import { decodeTagCharacters, decodeVariationSelectors, decodeZeroWidthBits } from './invisible-payloads.ts'
import { decodeLeet } from './leet-words.ts'
import { decodeBinary, decodeDecimal, decodeHexadecimal, decodeLetterNumbers, decodeOctal } from './number-encodings.ts'
import { decodeSpacing } from './spaced-letters.ts'
import { decodeStringAssembly } from './string-assembly.ts'
import { textSigns } from './character-signs.ts'
import { decodeBraille, decodeCamelCase, decodeMorse, decodeNato, decodePigLatin } from './word-codes.ts'

interface SignedDecoder {
  /** The decoder is tried where at least one of these signs was seen. */
  readonly signs: number
  readonly decode: StretchDecoder
}

const { invisible, disguised, escapes, numbers, dense, spaced, leet, morse, nato, pigLatin, pieces } = textSigns

/** Encodings with a form of their own, which need no guess about the language inside. */
const decoders: readonly SignedDecoder[] = [
  { signs: invisible, decode: decodeTagCharacters },
  { signs: invisible, decode: decodeVariationSelectors },
  { signs: invisible, decode: decodeZeroWidthBits },
  { signs: invisible, decode: decodeDirectionOverride },
  { signs: invisible | disguised, decode: decodeFoldedLetters },
  { signs: disguised, decode: decodeUpsideDown },
  { signs: disguised, decode: decodeBraille },
  { signs: escapes, decode: decodePercent },
  { signs: escapes, decode: decodeHtmlEntities },
  { signs: escapes, decode: decodeUnicodeEscapes },
  { signs: escapes, decode: decodeQuotedPrintable },
  { signs: escapes | numbers | dense, decode: decodeHexadecimal },
  { signs: numbers | dense, decode: decodeBinary },
  { signs: escapes | numbers | dense, decode: decodeOctal },
  { signs: numbers | dense, decode: decodeDecimal },
  { signs: numbers | dense, decode: decodeLetterNumbers },
  { signs: dense, decode: decodeBase64 },
  { signs: dense, decode: decodeBase32 },
  { signs: dense, decode: decodeBase58 },
  { signs: dense, decode: decodeAscii85 },
  { signs: dense, decode: decodeCamelCase },
  { signs: morse, decode: decodeMorse },
  { signs: nato, decode: decodeNato },
  { signs: pigLatin, decode: decodePigLatin },
  { signs: spaced, decode: decodeSpacing },
  { signs: leet, decode: decodeLeet },
  { signs: pieces, decode: decodeStringAssembly },
]

/** Everything that can be read without guessing, in the order of the decoders. */
export function* directStretches(text: string, signs: number): Generator<DecodedStretch> {
  for (const decoder of decoders) if ((decoder.signs & signs) !== 0) yield* decoder.decode(text)
}
