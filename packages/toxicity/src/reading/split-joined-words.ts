import { roles } from '../lexicon/word-roles.ts'
import type { WordEntry } from '../lexicon/word-table.ts'

type Table = ReadonlyMap<string, WordEntry>

/** Half-open range inside a word. */
export interface WordPart {
  readonly start: number
  readonly end: number
}

const longestWord = 15
const longestSplit = 400
/** Cost of a letter that belongs to no known word, and of each known word. */
const costOfLetter = 2
const costOfWord = 1
const leastLettersOfPart = 3
/** Above it a run of letters is no word but a sentence without blanks, which may hold words unknown here. */
const lengthOfSentence = 16
const mostUnknown = 0.4

const strongRoles = roles.group | roles.hate | roles.violence | roles.dehumanising

/** Words of at least three letters that tie others together; without one, a run is a compound ("chairwoman", "killjoy"). */
const tyingRoles =
  roles.secondPerson |
  roles.thirdPlural |
  roles.be |
  roles.filler |
  roles.negation |
  roles.obligation |
  roles.intent |
  roles.hate |
  roles.swear
const isEnding = /^(?:less|like|some|kind|old|ill|lot|let|general|own)$/
/** Ordinary long words that would fall apart into harsh ones. */
const isWhole = /therap|establish|psycho|ching$|washerwom|presentab|sympathetic/
const actRoles = roles.violence | roles.expel

const isStrong = (entry: WordEntry): boolean =>
  entry.languages === undefined &&
  entry.word.length > 3 &&
  ((entry.severity >= 0.6 && !entry.mild) || (entry.roles & strongRoles) !== 0)

/** The words that a run of letters was joined from ("killallthem"), or undefined when it is one word. */
export function splitJoinedWords(joined: string, table: Table): readonly WordPart[] | undefined {
  const { length } = joined
  if (length < 7 || length > longestSplit || !holdsStem(joined, table) || isWhole.test(joined)) return undefined
  // best[i] = least cost of the first i letters; from[i] = where the last part began.
  const best = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(length + 1)
  const known = new Uint8Array(length + 1)
  best[0] = 0
  for (let start = 0; start < length; start++) {
    const cost = best[start] ?? 0
    if (cost + costOfLetter < (best[start + 1] ?? 0)) {
      best[start + 1] = cost + costOfLetter
      from[start + 1] = start
      known[start + 1] = 0
    }
    for (let end = Math.min(length, start + longestWord); end > start; end--) {
      if (end - start === 1 && joined.charAt(start) !== 'i' && joined.charAt(start) !== 'a') continue
      if (cost + costOfWord >= (best[end] ?? 0)) continue
      const entry = table.get(joined.slice(start, end))
      if (entry === undefined || entry.languages !== undefined || (end - start < 3 && entry.roles === 0)) continue
      best[end] = cost + costOfWord
      from[end] = start
      known[end] = 1
    }
  }
  const parts: WordPart[] = []
  let unknown = 0
  let strong = 0
  let ties = 0
  let acts = 0
  let groups = 0
  for (let end = length; end > 0;) {
    const start = from[end] ?? 0
    if (known[end] === 1) {
      parts.push({ start, end })
      const entry = table.get(joined.slice(start, end))
      if (entry !== undefined) {
        if (isStrong(entry)) strong++
        if (
          end - start > 2 &&
          (entry.roles & tyingRoles) !== 0 &&
          !(end === length && isEnding.test(joined.slice(start)))
        )
          ties++
        if ((entry.roles & actRoles) !== 0) acts++
        if ((entry.roles & roles.group) !== 0) groups++
      }
    } else unknown += end - start
    end = start
  }
  if (strong === 0 || parts.length < 2) return undefined
  if (ties === 0 && (acts === 0 || groups === 0) && (strong < 2 || unknown > 0)) return undefined
  if (length < leastLettersOfPart * parts.length) return undefined
  if (unknown > (length < lengthOfSentence ? 0 : mostUnknown * length)) return undefined
  return parts.reverse()
}

/** Strong words by their first four letters, packed into 20 bits. */
let beginnings: Map<number, readonly string[]> | undefined
let begins: Uint8Array | undefined

/** Whether a strong word lies inside: a quick no for nearly every word. */
function holdsStem(joined: string, table: Table): boolean {
  beginnings ??= beginningsOf(table)
  begins ??= bitsOf(beginnings)
  let code = 0
  for (let at = 0; at < joined.length; at++) {
    code = ((code << 5) | (joined.charCodeAt(at) & 31)) & 0xfffff
    if (at < 3 || begins[shortCode(code)] !== 1) continue
    for (const word of beginnings.get(code) ?? []) if (joined.startsWith(word, at - 3)) return true
  }
  return false
}

function beginningsOf(table: Table): Map<number, readonly string[]> {
  const found = new Map<number, string[]>()
  for (const entry of table.values()) {
    if (!isStrong(entry)) continue
    let code = 0
    for (let at = 0; at < 4; at++) code = (code << 5) | (entry.word.charCodeAt(at) & 31)
    const words = found.get(code)
    if (words === undefined) found.set(code, [entry.word])
    else words.push(entry.word)
  }
  return found
}

/** So few that they stay in the processor's nearest cache. */
const shortCode = (code: number): number => (code ^ (code >>> 7)) & 0x3fff

function bitsOf(words: ReadonlyMap<number, unknown>): Uint8Array {
  const bits = new Uint8Array(2 ** 14)
  for (const code of words.keys()) bits[shortCode(code)] = 1
  return bits
}
