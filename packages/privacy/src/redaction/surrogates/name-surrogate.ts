import { surrogateNames, type NameRole } from './surrogate-names.ts'
import type { SurrogateStore } from './surrogate-store.ts'

const wordPattern = /[\p{L}\p{M}]+/gu
/** Words of addresses that say what kind of place it is, and small words of names: they stay. */
const kept =
  /^(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|place|pl|square|sq|boulevard|blvd|way|close|terrace|apt|apartment|suite|floor|north|south|east|west|n|s|e|w|box|po|rue|calle|via|von|van|de|del|der|den|di|da|la|le|el|al|bin|ibn|of|the|and|y|mr|mrs|ms|miss|prof|sir|jr|sr|at|dot)$/i

/** Each word of a name by another name, in the case of the word; blanks and points stay. Undefined when nothing changed. */
export function nameSurrogate(value: string, key: Uint8Array, store: SurrogateStore): string | undefined {
  const words = value.match(wordPattern) ?? []
  const last = words.length - 1
  let index = -1
  const written = value.replace(wordPattern, (word) => {
    index += 1
    if (kept.test(word)) return word
    const name = nameKey(word)
    const surrogate =
      store.surrogateOfName(name) ?? choose(name, index === last && last > 0 ? 'family' : 'given', key, store)
    return word.length === 1 ? surrogate.charAt(0).toUpperCase() : inCaseOf(word, surrogate)
  })
  return written === value ? undefined : written
}

/** The value whose {@link nameSurrogate} this is, by the store; undefined when a word is not in it. */
export function nameBehind(surrogate: string, store: SurrogateStore): string | undefined {
  let missing = false
  const value = surrogate.replace(wordPattern, (word) => {
    if (kept.test(word)) return word
    const name = store.nameOf(word.toLowerCase())
    if (name === undefined) missing = true
    return name === undefined ? word : caseOf(name) === 'mixed' ? name : inCaseOf(word, name)
  })
  return missing ? undefined : value
}

function choose(name: string, role: NameRole, key: Uint8Array, store: SurrogateStore): string {
  for (const candidate of surrogateNames(key, role, name)) {
    const free = store.nameOf(candidate) === undefined && store.surrogateOfName(candidate) === undefined
    if (!free || candidate === name.toLowerCase()) continue
    store.rememberName(name, candidate)
    return candidate
  }
  return ''
}

type Case = 'small' | 'capital' | 'capitalized' | 'mixed'

function caseOf(word: string): Case {
  if (word === word.toLowerCase()) return 'small'
  if (word === word.toUpperCase() && word.length > 1) return 'capital'
  return word.slice(1) === word.slice(1).toLowerCase() ? 'capitalized' : 'mixed'
}

/** Spellings that differ in case alone are one name, unless the case is one that cannot be told from another word's. */
const nameKey = (word: string): string => (caseOf(word) === 'mixed' ? word : word.toLowerCase())

function inCaseOf(pattern: string, word: string): string {
  const form = caseOf(pattern)
  if (form === 'small') return word
  if (form === 'capital') return word.toUpperCase()
  return word.charAt(0).toUpperCase() + word.slice(1)
}
