/** Least share of printable characters for decoded bytes to count as text. */
const leastPrintable = 0.9

/** The bytes as UTF-8 text, or undefined if they are not text. */
export function readableBytes(bytes: Uint8Array): string | undefined {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined // Not UTF-8, so not text: an expected answer, not a failure.
  }
  return isReadable(text) ? text : undefined
}

/** Mostly printable, and with letters in it: dates, hashes and numbers that decode by accident are not messages. */
export function isReadable(text: string): boolean {
  let printable = 0
  let letters = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if ((unit >= 32 && unit !== 127 && !(unit >= 0x80 && unit < 0xa0)) || unit === 9 || unit === 10 || unit === 13)
      printable++
    if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit >= 0xc0) letters++
  }
  return text.length >= 3 && printable >= leastPrintable * text.length && letters >= text.length / 2
}
