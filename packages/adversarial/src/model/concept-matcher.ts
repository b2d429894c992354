import { conceptWords } from './concept-words.ts'
import { continuesWord, readTokenFeatures } from './token-features.ts'

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
  /** Key and next node side by side, which halves the memory that a step waits for. */
  readonly steps: Int32Array
  /** Of each node: the entry of the spelling that ends here as a whole word, and in the high half of one that any letters may follow. */
  readonly ends: Int32Array
  /** Two concepts of each entry. */
  readonly entries: Int8Array
  /** By the hash of a word's beginning (`TokenFeatures.stems`), or of two: `nothing`, `someWord` or `phrasesOnly`. */
  readonly beginnings: Uint8Array
}

/** Room for the tree: about twice the steps that the shipped spellings need. */
const slotBits = 16
const slotMask = 2 ** slotBits - 1

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
  const steps = new Int32Array(2 * 2 ** slotBits)
  const ends = new Int32Array(2 ** slotBits)
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
      while (steps[2 * slot] !== 0 && steps[2 * slot] !== key) slot = (slot + 1) & slotMask
      if (steps[2 * slot] === 0) {
        if (count > 2 ** slotBits / 2) throw new Error(`no room for more than ${count} steps`)
        steps[2 * slot] = key
        steps[2 * slot + 1] = count++
      }
      node = steps[2 * slot + 1] as number
    }
    entries[2 * ++entry] = first
    entries[2 * entry + 1] = second
    ends[node] = (ends[node] as number) | (open ? entry << 16 : entry)
  }
  return { steps, ends, entries, beginnings: beginningsOf([...spellings.keys()]) }
}

const beginningBits = 15
const shortestHashed = 4
const letters = Array.from('abcdefghijklmnopqrstuvwxyz')

const beginningOf = (stem: number): number => Math.imul(stem, 0x9e3779b1) >>> (32 - beginningBits)

/** No spelling begins so; some is this word or goes on inside it; or all go on with a second word. */
const nothing = 0
const someWord = 1
const phrasesOnly = 2

/** Most words of a text are in no lexicon: their beginning, or two, tell that of most of them without a walk through the tree. */
function beginningsOf(spellings: readonly string[]): Uint8Array {
  // A short stem goes on in any letter: with all of them it is long enough to be hashed.
  const longEnough = (stem: string): readonly string[] =>
    stem.length >= shortestHashed || /[^a-z]/.test(stem)
      ? [stem]
      : [stem, ...letters.flatMap((letter) => longEnough(stem + letter))]
  const begun = spellings.flatMap((spelling) =>
    spelling.endsWith('*') ? longEnough(spelling.slice(0, -1)) : [spelling],
  )
  const { count, opens, stems } = readTokenFeatures(begun.join('\n').replaceAll('_', ' '))
  const beginnings = new Uint8Array(2 ** beginningBits)
  for (let word = 0; word < count; word++) {
    if (opens[word] === 0) continue
    const place = beginningOf(stems[word] as number)
    const isPhrase = word + 1 < count && opens[word + 1] === 0
    if (!isPhrase) beginnings[place] = someWord
    else {
      if (beginnings[place] === nothing) beginnings[place] = phrasesOnly
      beginnings[beginningOf(pairOf(stems[word] as number, stems[word + 1] as number))] = someWord
    }
  }
  return beginnings
}

const pairOf = (first: number, second: number): number => Math.imul(first ^ 0x3c6ef372, 0x01000193) ^ second

/** False where no spelling begins with two such words of small Latin letters, as of `TokenFeatures.stems`. */
export function mayBeginConcept(stem: number, next: number): boolean {
  const { beginnings } = (tree ??= buildTree())
  const kind = beginnings[beginningOf(stem)]
  return kind === someWord || (kind === phrasesOnly && beginnings[beginningOf(pairOf(stem, next))] !== nothing)
}

/**
 * The longest spelling of a concept that begins at `start` of a readable text. Words of scripts without blanks may end
 * anywhere; others end where no letter follows, unless the spelling lets any follow.
 */
export function matchConcept(text: string, start: number, withoutBlanks: boolean): ConceptMatch | undefined {
  const { steps, ends, entries } = (tree ??= buildTree())
  const { length } = text
  let node = 0
  let at = start
  let found = 0
  let end = start
  while (at < length) {
    const code = text.charCodeAt(at)
    const key = (node << 16) | (code === hyphen || code === 0x0a ? blank : code)
    let slot = slotOf(key)
    while (steps[2 * slot] !== key && steps[2 * slot] !== 0) slot = (slot + 1) & slotMask
    if (steps[2 * slot] === 0) break
    node = steps[2 * slot + 1] as number
    at++
    const ending = ends[node] as number
    if (ending === 0) continue
    const whole = ending & 0xffff
    if (whole !== 0 && (withoutBlanks || at >= length || !continuesWord(text.charCodeAt(at)))) {
      found = whole
      end = at
    } else if (ending >>> 16 !== 0) {
      found = ending >>> 16
      end = at
    }
  }
  if (found === 0) return undefined
  return { end, first: entries[2 * found] as number, second: entries[2 * found + 1] as number }
}
