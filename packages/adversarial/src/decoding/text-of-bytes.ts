let decoder: InstanceType<typeof TextDecoder> | undefined

/** Least share of printable characters for decoded bytes to count as text. */
const leastPrintable = 0.95

/** The bytes as UTF-8 text, or undefined if they are not text. Digits and signs pass: an inner encoding may consist of them. */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  if (bytes.length < 3 || !isUtf8(bytes)) return undefined
  const text = (decoder ??= new TextDecoder()).decode(bytes)
  return isPrintable(text) ? text : undefined
}

/** Well-formed UTF-8 by lead and continuation bytes. A decoder that throws would cost a hundred times as much on noise. */
function isUtf8(bytes: Uint8Array): boolean {
  let wanted = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0
    if (wanted > 0) {
      if (byte >> 6 !== 2) return false
      wanted--
    } else if (byte >= 0x80) {
      if (byte < 0xc2 || byte > 0xf4) return false
      wanted = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
    } else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) {
      // Control characters are rare in text; early ones end the attempt early.
      if (index < 64) return false
    }
  }
  return wanted === 0
}

export function isPrintable(text: string): boolean {
  let printable = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if ((unit >= 32 && unit < 127) || unit >= 0xa0 || unit === 9 || unit === 10 || unit === 13) printable++
  }
  return printable >= leastPrintable * text.length
}

/** True if the first bytes alone already rule text out; spares decoding long runs. */
export function beginsUnreadable(bytes: Uint8Array): boolean {
  const seen = Math.min(bytes.length, 24)
  let control = 0
  for (let index = 0; index < seen; index++) {
    const byte = bytes[index] ?? 0
    if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) || byte === 127 || byte >= 0xf8) control++
  }
  return control * 12 > seen
}
