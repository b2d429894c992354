import { decodeAscii85, decodeBase32, decodeBase58, decodeBase64 } from './base-encodings.ts'
import { decodeHtmlEntities, decodePercent, decodeQuotedPrintable, decodeUnicodeEscapes } from './escape-encodings.ts'
import { decodeDirectionOverride, decodeFoldedLetters, decodeLeet, decodeUpsideDown } from './folded-letters.ts'
import type { DecodedStretch, StretchDecoder } from './hidden-payload.ts'
import { decodeTagCharacters, decodeVariationSelectors, decodeZeroWidthBits } from './invisible-payloads.ts'
import { decodeBinary, decodeDecimal, decodeHexadecimal, decodeLetterNumbers, decodeOctal } from './number-encodings.ts'
import { decodeSpacing } from './spaced-letters.ts'
import { decodeStringAssembly } from './string-assembly.ts'
import { decodeBraille, decodeMorse, decodeNato, decodePigLatin } from './word-codes.ts'

interface GatedDecoder {
  /** Where there is none of this, the decoder has nothing to find. Not global, so it keeps no state. */
  readonly gate: RegExp
  readonly decode: StretchDecoder
}

/** Encodings with a form of their own, which need no guess about the language inside. */
const decoders: readonly GatedDecoder[] = [
  { gate: /\udb40[\udc20-\udc7e]/, decode: decodeTagCharacters },
  { gate: /[\ufe00-\ufe0f\udb40]/, decode: decodeVariationSelectors },
  { gate: /[\u200b-\u200d\u2060-\u2064\ufeff]{16}/, decode: decodeZeroWidthBits },
  { gate: /[^\u0000-\u024f\u2010-\u2027]/, decode: decodeFoldedLetters },
  { gate: /[\u202e\u2067]/, decode: decodeDirectionOverride },
  { gate: /[\u0250-\u02af\u0183\u01dd]/, decode: decodeUpsideDown },
  { gate: /[\u2800-\u28ff]{3}/, decode: decodeBraille },
  { gate: /%[0-9a-fA-F]{2}/, decode: decodePercent },
  { gate: /&[#a-z]/, decode: decodeHtmlEntities },
  { gate: /\\[uxU][0-9a-fA-F{]|U\+[0-9a-fA-F]{4}/, decode: decodeUnicodeEscapes },
  { gate: /=[0-9A-F]{2}|=\r?\n/, decode: decodeQuotedPrintable },
  { gate: /[0-9a-fA-F]{2}[ :,\\x0-]{0,3}[0-9a-fA-F]{2}[ :,\\x0-]{0,3}[0-9a-fA-F]{2}/, decode: decodeHexadecimal },
  { gate: /[01]{7}/, decode: decodeBinary },
  { gate: /[0-3][0-7]{2}[ ,\\0o]{1,3}[0-3][0-7]{2}/, decode: decodeOctal },
  { gate: /[0-9][ ,;+&)]{1,3}(?:chr\()?[0-9]/, decode: decodeDecimal },
  { gate: /[0-9][-.][0-9]{1,2}[-.]/, decode: decodeLetterNumbers },
  { gate: /[A-Za-z0-9+/_-]{8}/, decode: decodeBase64 },
  { gate: /[A-Z2-7]{8}|[a-z2-7]{8}=/, decode: decodeBase32 },
  { gate: /[1-9A-HJ-NP-Za-km-z]{10}/, decode: decodeBase58 },
  { gate: /[!-u]{15}|<~/, decode: decodeAscii85 },
  { gate: /[.\-_\u00b7\u2022\u2013\u2014\u2212] [.\-_/|\u00b7\u2022\u2013\u2014\u2212]/, decode: decodeMorse },
  { gate: /india|echo|oscar|tango|al(?:f|ph)a/i, decode: decodeNato },
  { gate: /ay[^A-Za-z\n]{1,4}[A-Za-z-]{1,29}ay\b/, decode: decodePigLatin },
  { gate: /[^\s] [^\s] |[^\s][*+,.\/|~_\u00b7-][^\s][*+,.\/|~_\u00b7-][^\s]/, decode: decodeSpacing },
  { gate: /[A-Za-z][013457@$!|+89]+[A-Za-z]|[@$0-9][A-Za-z]/, decode: decodeLeet },
  { gate: /["'][ \t\n]{0,4}(?:\+|\.|&|~|\|)|=[ \t]{0,3}["']/, decode: decodeStringAssembly },
]

/** Everything that can be read without guessing, in the order of the decoders. */
export function* directStretches(text: string): Generator<DecodedStretch> {
  for (const { gate, decode } of decoders) if (gate.test(text)) yield* decode(text)
}
