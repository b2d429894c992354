import unhomoglyph from 'unhomoglyph/data.json' with { type: 'json' }
import { isLatin, isLetter, isUpperCase } from '../unicode/character-properties.ts'
import { MappedTextBuilder, type MappedText } from './mapped-text.ts'

const prototypes: Readonly<Record<string, string>> = unhomoglyph

interface Lookalike {
  readonly ascii: string
  /** A resemblance good enough beside Latin letters, but not to read a whole foreign word as English. */
  readonly weak: boolean
}

/** Latin small capitals and letters whose TR39 prototype is one of them. */
const smallCapitals = new Map(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢĸ'].map(
    (character, index) => [character, 'abcdefghijklmnoprstuvwyzk'.charAt(index)] as const,
  ),
)

/** Letters that people substitute although TR39 does not call them confusable with the ASCII letter. */
const weakLookalikes: Readonly<Record<string, string>> = {
  м: 'm',
  т: 't',
  к: 'k',
  н: 'h',
  в: 'b',
  г: 'r',
  и: 'u',
  п: 'n',
  ь: 'b',
  я: 'r',
  β: 'b',
  ε: 'e',
  η: 'n',
  κ: 'k',
  λ: 'l',
  μ: 'u',
  π: 'n',
  τ: 't',
  ω: 'w',
  χ: 'x',
  Σ: 'E',
  Λ: 'A',
  Д: 'A',
  И: 'N',
  Я: 'R',
}

const remembered = new Map<number, Lookalike | null>()

/** TR39 compares prototypes, and ASCII letters have prototypes too (m → rn, I → l): those are turned back. */
function findLookalike(codePoint: number): Lookalike | null {
  const character = String.fromCodePoint(codePoint)
  // Negative circled and squared capitals, which NFKC leaves alone.
  if (codePoint >= 0x1f150 && codePoint <= 0x1f169)
    return { ascii: String.fromCharCode(65 + codePoint - 0x1f150), weak: false }
  if (codePoint >= 0x1f170 && codePoint <= 0x1f189)
    return { ascii: String.fromCharCode(65 + codePoint - 0x1f170), weak: false }
  const ownSmallCapital = smallCapitals.get(character)
  if (ownSmallCapital !== undefined) return { ascii: ownSmallCapital, weak: false }
  const prototype = Object.hasOwn(prototypes, character) ? prototypes[character] : undefined
  let ascii = (prototype ?? '').normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  if (ascii === 'rn') ascii = 'm'
  if (ascii === 'l' && isUpperCase(codePoint)) ascii = 'I'
  if (isLetter(codePoint) ? /^[A-Za-z0-9]{1,3}$/.test(ascii) : /^[\x20-\x7e]{1,3}$/.test(ascii))
    return { ascii, weak: false }
  const weak = smallCapitals.get(ascii) ?? weakLookalikes[character]
  return weak === undefined ? null : { ascii: weak, weak: !isLatin(codePoint) }
}

function lookalike(codePoint: number): Lookalike | null {
  let found = remembered.get(codePoint)
  if (found === undefined) {
    found = findLookalike(codePoint)
    remembered.set(codePoint, found)
  }
  return found
}

const asciiLetterOrDigit = /[A-Za-z0-9]/

/**
 * Replaces letters of other scripts that look like ASCII letters, word by word: where the word also has Latin letters, or
 * where every letter has an exact lookalike. A word that is plainly foreign stays as it is. Punctuation is mapped alone.
 */
export function foldConfusables(source: MappedText): MappedText {
  const { text } = source
  if (!/[^\x00-\x7f]/.test(text)) return source
  const builder = new MappedTextBuilder(source)
  let copied = 0
  let wordStart = -1
  let hasLatin = false
  let hasOther = false
  let allExact = true

  const endWord = (end: number): void => {
    if (wordStart >= 0 && hasOther && (hasLatin || allExact)) {
      for (let index = wordStart; index < end;) {
        const codePoint = text.codePointAt(index) ?? 0
        const size = codePoint > 0xffff ? 2 : 1
        const found = codePoint < 128 ? null : lookalike(codePoint)
        if (found !== null) {
          builder.copy(copied, index)
          builder.replace(index, index + size, found.ascii)
          copied = index + size
        }
        index += size
      }
    }
    wordStart = -1
    hasLatin = hasOther = false
    allExact = true
  }

  for (let index = 0; index < text.length;) {
    const codePoint = text.codePointAt(index) ?? 0
    const size = codePoint > 0xffff ? 2 : 1
    if (codePoint < 128) {
      if ((codePoint >= 97 && codePoint <= 122) || (codePoint >= 65 && codePoint <= 90)) {
        if (wordStart < 0) wordStart = index
        hasLatin = true
      } else if (wordStart >= 0 && !(codePoint >= 48 && codePoint <= 57)) endWord(index)
    } else {
      const found = lookalike(codePoint)
      if (isLetter(codePoint) || (found !== null && asciiLetterOrDigit.test(found.ascii))) {
        if (wordStart < 0) wordStart = index
        hasOther = true
        if (isLatin(codePoint)) hasLatin = true
        else if (found === null || found.weak) allExact = false
      } else {
        endWord(index)
        if (found !== null) {
          builder.copy(copied, index)
          builder.replace(index, index + size, found.ascii)
          copied = index + size
        }
      }
    }
    index += size
  }
  endWord(text.length)
  if (copied === 0) return source
  builder.copy(copied, text.length)
  return builder.finish()
}
