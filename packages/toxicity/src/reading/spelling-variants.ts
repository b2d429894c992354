import type { WordEntry } from '../lexicon/word-table.ts'
import { roles } from '../lexicon/word-roles.ts'
import { ordinaryVariants } from './ordinary-variants.ts'

type Table = ReadonlyMap<string, WordEntry>

interface Variants {
  /** One letter missing or two changed places. */
  readonly misspelt: ReadonlyMap<string, WordEntry>
  /** Without repeated letters. */
  readonly collapsed: ReadonlyMap<string, WordEntry>
  /** By first letter and length, for words whose letters are starred out. */
  readonly byOutline: ReadonlyMap<string, readonly WordEntry[]>
}

const cache = new WeakMap<Table, Variants>()
const variantRoles =
  roles.group |
  roles.hate |
  roles.dehumanising |
  roles.expel |
  roles.violence |
  roles.violenceParticiple |
  roles.expelParticiple
/** Words that are told to be of the same group by their plural are worth finding in disguise; short ones have too many neighbours. */
export const isWorthFinding = (entry: WordEntry): boolean =>
  entry.language === undefined &&
  /^[a-z]{4,}$/.test(entry.word) &&
  ((entry.severity >= 0.6 && !entry.mild) ||
    (entry.roles & roles.hate) !== 0 ||
    (entry.word.length > 4 &&
      (entry.roles & variantRoles) !== 0 &&
      (entry.severity >= 0.4 || entry.word.length > 5 || (entry.roles & roles.violenceParticiple) !== 0)))

/** The entry of a word that is spelt another way: drawn out, starred, with letters missing or in another order. */
export function resolveSpelling(word: string, table: Table, drawn: boolean, censored: boolean): WordEntry | undefined {
  const { length } = word
  if (length < 4 && !drawn && !censored) return undefined
  if (censored) return starred(word, variantsOf(table))
  if (drawn) {
    return (
      table.get(word.replace(/([a-z])\1{2,}/g, '$1')) ??
      table.get(word.replace(/([a-z])\1{2,}/g, '$1$1')) ??
      variantsOf(table).collapsed.get(word.replace(/([a-z])\1+/g, '$1'))
    )
  }
  const tick = word.lastIndexOf("'")
  if (tick > 0 && length - tick < 4) {
    const stem = table.get(word.slice(0, tick))
    // "women's rights" and "the idiot's guide" name, they do not call.
    return stem === undefined || (stem.roles & (roles.group | roles.groupAdjective)) !== 0 ? undefined : stem
  }
  return length > 14 ? undefined : variantsOf(table).misspelt.get(word)
}

export function misspellings(word: string): readonly string[] {
  const found: string[] = []
  for (let at = 1; at < word.length; at++) {
    if (word.length > 4 || at < word.length - 1) found.push(word.slice(0, at) + word.slice(at + 1))
    found.push(word.slice(0, at) + word.charAt(at) + word.slice(at))
    if (at + 1 < word.length) found.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2))
  }
  return found
}

function variantsOf(table: Table): Variants {
  const known = cache.get(table)
  if (known !== undefined) return known
  const misspelt = new Map<string, WordEntry>()
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
      if (variant.length > 3 && !table.has(variant) && !ordinary.has(variant) && !misspelt.has(variant))
        misspelt.set(variant, entry)
  }
  const variants = { misspelt, collapsed, byOutline }
  cache.set(table, variants)
  return variants
}

/** The most severe word that a starred spelling fits; at least the first letter is given. */
function starred(word: string, { byOutline }: Variants): WordEntry | undefined {
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
