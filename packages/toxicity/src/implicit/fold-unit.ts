let plain: Uint16Array | undefined
let rest: Uint16Array | undefined
const restEnd = 0x3000

/** For every ASCII unit its lower-case letter, `0` for digits, or 0 where the unit ends a word. */
export function plainFolds(): Uint16Array {
  plain ??= Uint16Array.from({ length: 128 }, (_, unit) => {
    if (unit >= 48 && unit <= 57) return 48
    if (unit >= 65 && unit <= 90) return unit + 32
    return unit >= 97 && unit <= 122 ? unit : 0
  })
  return plain
}

/** The same for other units; accents are left out. Scripts beyond U+3000 are read unit by unit. */
export function foldOther(unit: number): number {
  if (unit >= restEnd) return unit
  rest ??= new Uint16Array(restEnd).fill(0xffff)
  const known = rest[unit] ?? 0
  if (known !== 0xffff) return known
  const folded = foldOf(String.fromCharCode(unit), unit)
  rest[unit] = folded
  return folded
}

function foldOf(character: string, unit: number): number {
  if (/\p{N}/u.test(character)) return 48
  if (!/[\p{L}\p{M}]/u.test(character)) return 0
  const lower = character.toLowerCase()
  // Accents are for spelling checkers: "señor" and "senor" are one word.
  return lower.length === 1 ? lower.normalize('NFD').charCodeAt(0) : unit
}
