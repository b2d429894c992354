import { wordTable, type WordEntry } from '../lexicon/word-table.ts'
import { roles } from '../lexicon/word-roles.ts'
import { ordinaryVariants } from './ordinary-variants.ts'
import { SpellingIndex } from './spelling-index.ts'

/** What is needed to find the entry of a word as it is written. */
export interface Vocabulary {
  /** Every word of the lexicon by its own form. */
  readonly table: ReadonlyMap<string, WordEntry>
  /** The same, and forms with one letter missing, doubled, or two changed places. */
  readonly spellings: SpellingIndex<WordEntry>
  /** Without repeated letters. */
  readonly collapsed: ReadonlyMap<string, WordEntry>
  /** By first letter and length, for words whose letters are starred out. */
  readonly byOutline: ReadonlyMap<string, readonly WordEntry[]>
}

const variantRoles =
  roles.group |
  roles.hate |
  roles.dehumanising |
  roles.expel |
  roles.violence |
  roles.violenceParticiple |
  roles.expelParticiple

/** Worth finding misspelt; short words and mild ones have too many neighbours. */
export const isWorthFinding = (entry: WordEntry): boolean =>
  entry.languages === undefined &&
  /^[a-z]{4,}$/.test(entry.word) &&
  ((entry.severity >= 0.6 && !entry.mild) ||
    (entry.roles & roles.hate) !== 0 ||
    (entry.word.length > 4 &&
      (entry.roles & variantRoles) !== 0 &&
      (entry.severity >= 0.4 || entry.word.length > 5 || (entry.roles & roles.violenceParticiple) !== 0)))

let cached: Vocabulary | undefined

/** Built on first use. */
export function vocabulary(): Vocabulary {
  return (cached ??= buildVocabulary())
}

function buildVocabulary(): Vocabulary {
  const table = wordTable()
  const spellings = new Map(table)
  const collapsed = new Map<string, WordEntry>()
  const byOutline = new Map<string, WordEntry[]>()
  const ordinary = ordinaryVariants()
  for (const entry of table.values()) {
    if (!isWorthFinding(entry)) continue
    const { word } = entry
    const outline = `${word.charAt(0)}${word.length}`
    const list = byOutline.get(outline)
    if (list === undefined) byOutline.set(outline, [entry])
    else list.push(entry)
    const single = word.replace(/([a-z])\1+/g, '$1')
    if (single.length > 3 && !table.has(single)) collapsed.set(single, entry)
    for (const variant of misspellings(word))
      if (variant.length > 3 && !ordinary.has(variant) && !spellings.has(variant)) spellings.set(variant, entry)
  }
  return { table, spellings: new SpellingIndex(spellings), collapsed, byOutline }
}

/** One letter missing, doubled, or two changed places; the first letter stays. */
export function misspellings(word: string): readonly string[] {
  const found: string[] = []
  for (let at = 1; at < word.length; at++) {
    if (word.length > 4 || at < word.length - 1) found.push(word.slice(0, at) + word.slice(at + 1))
    found.push(word.slice(0, at) + word.charAt(at) + word.slice(at))
    if (at + 1 < word.length) found.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2))
  }
  return found
}

/** The entry of a word that is drawn out ("fuuuck") or has letters starred out ("f**k"). */
export function resolveDisguised(word: string, drawn: boolean, known: Vocabulary): WordEntry | undefined {
  if (!drawn) return starred(word, known)
  const { table, collapsed } = known
  return (
    table.get(word.replace(/([a-z])\1{2,}/g, '$1')) ??
    table.get(word.replace(/([a-z])\1{2,}/g, '$1$1')) ??
    collapsed.get(word.replace(/([a-z])\1+/g, '$1'))
  )
}

/** "idiot's" is idiot; "women's rights" and "gay's" only name, they do not call. */
export function withoutPossessive(word: string, tick: number, { table }: Vocabulary): WordEntry | undefined {
  if (word.length - tick > 3) return undefined
  const stem = table.get(word.slice(0, tick))
  return stem === undefined || (stem.roles & (roles.group | roles.groupAdjective)) !== 0 ? undefined : stem
}

/** The most severe word that a starred spelling fits; at least the first letter is given. */
function starred(word: string, { byOutline }: Vocabulary): WordEntry | undefined {
  let best: WordEntry | undefined
  for (const entry of byOutline.get(`${word.charAt(0)}${word.length}`) ?? []) {
    if (entry.severity < 0.5 || (best !== undefined && best.severity >= entry.severity)) continue
    let fits = true
    for (let at = 1; at < word.length && fits; at++)
      fits = word.charCodeAt(at) === 42 || word.charCodeAt(at) === entry.word.charCodeAt(at)
    if (fits) best = entry
  }
  return best
}
