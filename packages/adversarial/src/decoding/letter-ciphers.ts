import type { PayloadEncoding } from './hidden-payload.ts'
import { alphabetPosition, pairEvidence, pairSize, wordEdge } from './language-score.ts'

/** x → sign · x + shift (mod 26), and the text read backwards or not: Caesar, ROT13, Atbash and reversal in one family. */
export interface LetterCipher {
  readonly path: readonly PayloadEncoding[]
  readonly sign: 1 | -1
  readonly shift: number
  readonly reversed: boolean
}

let ciphers: readonly LetterCipher[] | undefined

/** All but the identity, the common ones first. */
export function letterCiphers(): readonly LetterCipher[] {
  return (ciphers ??= [false, true]
    .flatMap((reversed) =>
      ([1, -1] as const).flatMap((sign) =>
        Array.from({ length: 26 }, (_, shift): LetterCipher => {
          const letters = letterPath(sign, shift)
          return { path: reversed ? ['reversal', ...letters] : letters, sign, shift, reversed }
        }),
      ),
    )
    .filter(({ path }) => path.length > 0)
    .sort((a, b) => cipherRarity(a) - cipherRarity(b)))
}

/** 0 for ROT13, Atbash and reversal alone, more for what few people use. */
export const cipherRarity = ({ path }: LetterCipher): number =>
  path.reduce((sum, encoding) => sum + (encoding === 'caesar' ? 2 : encoding === 'affine' ? 3 : 1), -1)

function letterPath(sign: 1 | -1, shift: number): PayloadEncoding[] {
  if (sign === 1) return shift === 0 ? [] : [shift === 13 ? 'rot13' : 'caesar']
  return shift === 25 ? ['atbash'] : ['affine']
}

export function applyLetterCipher(text: string, { sign, shift, reversed }: LetterCipher): string {
  if (sign === 1 && shift === 0) return reversed ? reverse(text) : text
  const units = new Uint16Array(text.length)
  for (let index = 0; index < units.length; index++) {
    const unit = text.charCodeAt(index)
    const place = alphabetPosition(unit)
    units[index] = place < 0 ? unit : unit - place + ((sign * place + shift + 52) % 26)
  }
  const mapped = textOfUnits(units)
  return reversed ? reverse(mapped) : mapped
}

/** More arguments than this overflow the stack of some engines. */
const unitsPerCall = 8192

function textOfUnits(units: Uint16Array): string {
  if (units.length <= unitsPerCall) return String.fromCharCode(...units)
  let text = ''
  for (let at = 0; at < units.length; at += unitsPerCall)
    text += String.fromCharCode(...units.subarray(at, at + unitsPerCall))
  return text
}

export const reverse = (text: string): string => Array.from(text).reverse().join('')

/** English has .066, letters drawn evenly .038; no letter cipher changes it. */
const leastCoincidence = 0.05
/** Fewer letters than this coincide too irregularly to be judged. */
const judgedLetters = 48

let readings: Float32Array | undefined

/** By pair of letters, what each cipher makes of it: its evidence of English in bits, one row of all ciphers per pair. */
function pairReadings(): Float32Array {
  if (readings !== undefined) return readings
  const evidence = pairEvidence()
  const ciphers = letterCiphers()
  const table = new Float32Array(pairSize * pairSize * ciphers.length)
  ciphers.forEach(({ sign, shift, reversed }, at) => {
    const read = (place: number): number => (place === wordEdge ? wordEdge : (sign * place + shift + 52) % 26)
    for (let pair = 0; pair < pairSize * pairSize; pair++) {
      const first = read(Math.floor(pair / pairSize))
      const second = read(pair % pairSize)
      table[pair * ciphers.length + at] =
        evidence[reversed ? second * pairSize + first : first * pairSize + second] ?? 0
    }
  })
  return (readings = table)
}

/** Evidence in bits of the best reading of a stretch, found from its counts of letter pairs alone. */
export function bestLetterCipher(text: string): { readonly cipher: LetterCipher; readonly bits: number } | undefined {
  const { pairs, counts, size } = pairCounts(text)
  if (hasFlatLetters(pairs, counts, size)) return undefined
  const ciphers = letterCiphers()
  const rows = pairReadings()
  const width = ciphers.length
  const bits = new Float64Array(width)
  for (let index = 0; index < size; index++) {
    const pair = pairs[index] ?? 0
    const count = counts[pair] ?? 0
    const row = pair * width
    for (let at = 0; at < width; at++) bits[at] = (bits[at] ?? 0) + count * (rows[row + at] ?? 0)
  }
  let best = 0
  for (let at = 1; at < width; at++) if ((bits[at] ?? 0) > (bits[best] ?? 0)) best = at
  const cipher = ciphers[best]
  return cipher === undefined ? undefined : { cipher, bits: bits[best] ?? 0 }
}

interface PairCounts {
  /** The first `size` entries are the pairs that occur. */
  readonly pairs: Uint16Array
  readonly counts: Uint32Array
  readonly size: number
}

function pairCounts(text: string): PairCounts {
  const counts = new Uint32Array(pairSize * pairSize)
  const pairs = new Uint16Array(pairSize * pairSize)
  let size = 0
  let previous = wordEdge
  for (let index = 0; index <= text.length; index++) {
    const current = index === text.length ? -1 : alphabetPosition(text.charCodeAt(index))
    if (current < 0 && previous === wordEdge) continue
    const place = current < 0 ? wordEdge : current
    const pair = previous * pairSize + place
    if (counts[pair] === 0) pairs[size++] = pair
    counts[pair] = (counts[pair] ?? 0) + 1
    previous = place
  }
  return { pairs, counts, size }
}

/** Whether the letters occur too evenly for a language under any letter cipher (Friedman's index of coincidence). */
function hasFlatLetters(pairs: Uint16Array, counts: Uint32Array, size: number): boolean {
  const letters = new Float64Array(pairSize)
  for (let index = 0; index < size; index++) {
    const pair = pairs[index] ?? 0
    const second = pair % pairSize
    letters[second] = (letters[second] ?? 0) + (counts[pair] ?? 0)
  }
  letters[wordEdge] = 0
  const total = letters.reduce((sum, count) => sum + count, 0)
  if (total < judgedLetters) return false
  return letters.reduce((sum, count) => sum + count * (count - 1), 0) < leastCoincidence * total * (total - 1)
}

/** ROT47: printable ASCII turned by half its 94 places. */
export const rotate47 = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(33 + ((character.charCodeAt(0) - 33 + 47) % 94)))
