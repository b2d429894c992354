let decoder: InstanceType<typeof TextDecoder> | undefined

export const utf8Bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

export const utf8Text = (bytes: Uint8Array): string =>
  (decoder ??= new TextDecoder('utf-8', { ignoreBOM: true })).decode(bytes)

/** Lone surrogates become U+FFFD: bytes cannot carry them. */
export const wellFormed = (text: string): string => utf8Text(utf8Bytes(text))

/** The character of a code point in decimal digits; U+FFFD where there is none. */
export function characterOf(digits: string): string {
  const codePoint = Number(digits)
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\ufffd'
}
