/**
 * Byte-level BPE writes each byte as one printable character in its files: printable Latin-1 stands for itself, the
 * other 68 bytes take U+0100 onwards in order (Radford et al. 2019).
 */
export const characterOfByte: readonly string[] = Object.freeze(
  (() => {
    let next = 0x100
    return Array.from({ length: 256 }, (_, byte) => {
      const printable = (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xff && byte !== 0xad)
      return String.fromCharCode(printable ? byte : next++)
    })
  })(),
)

const byteOfCharacter: ReadonlyMap<string, number> = new Map(
  characterOfByte.map((character, byte) => [character, byte]),
)

/** The bytes that a vocabulary entry stands for; undefined when it is not written in byte characters. */
export function bytesOfEntry(entry: string): Uint8Array | undefined {
  const bytes = new Uint8Array(entry.length)
  for (let position = 0; position < entry.length; position += 1) {
    const byte = byteOfCharacter.get(entry.charAt(position))
    if (byte === undefined) return undefined
    bytes[position] = byte
  }
  return bytes
}
