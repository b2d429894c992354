import { conceptWords } from './concept-words.ts'

/** A spelling found in a text: where it ends, and what it stands for. */
export interface ConceptMatch {
  /** Index after its last character. */
  readonly end: number
  /** Index into `conceptNames`, and a second one or −1. */
  readonly first: number
  readonly second: number
}

/** In the order of their numbers. */
export const conceptNames = Object.keys(conceptWords)

const blank = 0x20
const hyphen = 0x2d

/** Spellings as a tree of characters: a step is found by (node, character) in one open-addressed table. */
interface ConceptTree {
  readonly keys: Int32Array
  readonly nodes: Uint16Array
  /** Of each node: 0, or 1 + number of the spelling's entry when a whole word ends here, and when any letters may follow. */
  readonly whole: Uint16Array
  readonly stem: Uint16Array
  /** Two concepts of each entry. */
  readonly entries: Int8Array
  /** By the first three characters as `openingOf` numbers them: 1 where some spelling may begin so. */
  readonly openings: Uint8Array
}

/** Room for the tree: about twice the steps that the shipped spellings need. */
const slotBits = 16

let tree: ConceptTree | undefined

const slotOf = (key: number): number => Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> (32 - slotBits)

function buildTree(): ConceptTree {
  const spellings = new Map<string, [number, number]>()
  for (const [number, words] of Object.values(conceptWords).entries()) {
    for (const word of words.split(' ')) {
      const known = spellings.get(word)
      if (known === undefined) spellings.set(word, [number, -1])
      else known[1] = number
    }
  }
  const keys = new Int32Array(2 ** slotBits)
  const nodes = new Uint16Array(2 ** slotBits)
  const whole = new Uint16Array(2 ** slotBits)
  const stem = new Uint16Array(2 ** slotBits)
  const entries = new Int8Array(2 * (spellings.size + 1))
  let count = 1
  let entry = 0
  for (const [spelling, [first, second]] of spellings) {
    const open = spelling.endsWith('*')
    const length = spelling.length - (open ? 1 : 0)
    let node = 0
    for (let at = 0; at < length; at++) {
      const code = spelling.charCodeAt(at)
      const key = (node << 16) | (code === 0x5f ? blank : code)
      let slot = slotOf(key)
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1)
      if (keys[slot] === 0) {
        if (count > keys.length / 2) throw new Error(`no room for more than ${count} steps`)
        keys[slot] = key
        nodes[slot] = count++
      }
      node = nodes[slot] as number
    }
    entries[2 * ++entry] = first
    entries[2 * entry + 1] = second
    ;(open ? stem : whole)[node] = entry
  }
  return { keys, nodes, whole, stem, entries, openings: openingsOf(spellings.keys()) }
}

/** A small letter from 1 to 26, all else 0. */
const letterOf = (code: number): number => (code >= 0x61 && code <= 0x7a ? code - 0x60 : 0)

const openingOf = (text: string, start: number): number =>
  (letterOf(text.charCodeAt(start)) * 27 + letterOf(text.charCodeAt(start + 1))) * 27 +
  letterOf(text.charCodeAt(start + 2))

/** Most words of a text are in no lexicon: three letters tell that of most of them, without a walk through the tree. */
function openingsOf(spellings: Iterable<string>): Uint8Array {
  const openings = new Uint8Array(27 ** 3)
  for (const spelling of spellings) {
    const open = spelling.endsWith('*')
    const stem = open ? spelling.slice(0, -1) : spelling
    // Behind a short stem stands anything, behind a word of one letter a blank and then anything.
    const free = open ? 3 - stem.length : stem.length === 1 ? 1 : 0
    openings.fill(1, openingOf(stem, 0), openingOf(stem, 0) + Math.max(1, 27 ** free))
  }
  return openings
}

/**
 * The longest spelling of a concept that begins at `start` of a readable text. Words of scripts without blanks may end
 * anywhere; others end where no letter follows, unless the spelling lets any follow.
 */
export function matchConcept(text: string, start: number, withoutBlanks: boolean): ConceptMatch | undefined {
  const { keys, nodes, whole, stem, entries, openings } = (tree ??= buildTree())
  if (openings[openingOf(text, start)] === 0) return undefined
  const { length } = text
  const mask = keys.length - 1
  let node = 0
  let at = start
  let found = 0
  let end = start
  while (at < length) {
    const code = text.charCodeAt(at)
    const key = (node << 16) | (code === hyphen || code === 0x0a ? blank : code)
    let slot = slotOf(key)
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask
    if (keys[slot] === 0) break
    node = nodes[slot] as number
    at++
    if (whole[node] !== 0 && (withoutBlanks || !continuesWord(text, at))) {
      found = whole[node] as number
      end = at
    } else if (stem[node] !== 0) {
      found = stem[node] as number
      end = at
    }
  }
  if (found === 0) return undefined
  return { end, first: entries[2 * found] as number, second: entries[2 * found + 1] as number }
}

function continuesWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
  // No letters: typographic signs, and the scripts that are written without blanks.
  return code >= 0xc0 && !(code >= 0x2000 && code < 0xac00) && code < 0xfe00
}
