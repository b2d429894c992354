let table: Uint16Array | undefined

/** For every UTF-16 unit below U+3000 its lower-case letter, `0` for digits, or 0 where the unit ends a word. */
export function foldTable(): Uint16Array {
  if (table !== undefined) return table
  table = new Uint16Array(0x3000)
  for (let unit = 0; unit < table.length; unit++) {
    const character = String.fromCharCode(unit)
    if (/\p{N}/u.test(character)) table[unit] = 0x30
    else if (/[\p{L}\p{M}]/u.test(character)) {
      const lower = character.toLowerCase()
      // Accents are for spelling checkers: "señor" and "senor" are one word.
      const bare = lower.normalize('NFD').charCodeAt(0)
      table[unit] = lower.length === 1 ? bare : unit
    }
  }
  return table
}
