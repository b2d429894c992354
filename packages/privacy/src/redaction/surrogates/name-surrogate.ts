import { surrogateNames, type NameRole } from './surrogate-names.ts'
import type { SurrogateStore } from './surrogate-store.ts'

const wordPattern = /[\p{L}\p{M}]+/gu
/** Small words and titles of names: they stay. */
const keptInNames =
  /^(?:von|van|de|del|der|den|di|da|do|dos|das|du|la|le|el|al|bin|ibn|of|the|and|y|mr|mrs|ms|miss|dr|prof|sir|jr|sr)$/i
/** Words of addresses that say what kind of place it is: they stay too. */
const keptInAddresses =
  /^(?:p|o|n|s|e|w|po|box|st|street|rd|road|ave|avenue|ln|lane|dr|drive|ct|court|pl|place|sq|square|blvd|boulevard|way|close|terrace|crescent|parkway|pkwy|highway|hwy|circle|cir|trail|trl|park|hill|house|flat|unit|apt|apartment|suite|floor|state|county|north|south|east|west|rue|calle|via|viale|vicolo|piazza|avenida|rua|praça|travessa|chemin|allée|impasse|quai|plaza|paseo|ulica|ul|utca|straße|strasse|str|weg|platz|gasse|allee|straat|laan|plein|gata|gate|vei|vej|väg|tie|katu|am|an|auf|im|in|zu|zum|zur|au|aux|des)$/i

const isKept = (type: string, word: string): boolean =>
  keptInNames.test(word) || (type === 'street-address' && keptInAddresses.test(word))

/** Endings by which a word of an address shows that it names a street. */
const streetEnding =
  /(?:strasse|straße|str|gasse|weg|allee|platz|ring|damm|ufer|straat|laan|plein|gade|vej|vei|veien|gata|gaten|gatan|vägen|gränd|tie|katu|kuja|polku|utca|tänav)$/i

/** Each word of a name by another name, in the case of the word; blanks and points stay. Unchanged when every word stays. */
export function nameSurrogate({
  type,
  value,
  key,
  store,
}: {
  readonly type: string
  readonly value: string
  readonly key: Uint8Array
  readonly store: SurrogateStore
}): string {
  const words = value.match(wordPattern) ?? []
  const last = words.length - 1
  let index = -1
  return value.replace(wordPattern, (word) => {
    index += 1
    if (isKept(type, word)) return word
    const name = nameKey(word)
    const ending = type === 'street-address' ? (streetEnding.exec(name)?.[0].toLowerCase() ?? '') : ''
    const role = index === last && last > 0 ? 'family' : 'given'
    const surrogate = store.surrogateOfName(name) ?? choose({ name, role, ending, key, store })
    return word.length === 1 ? surrogate.charAt(0).toUpperCase() : inCaseOf(word, surrogate)
  })
}

/** The value whose {@link nameSurrogate} this is, by the store; undefined when a word is not in it. */
export function nameBehind(type: string, surrogate: string, store: SurrogateStore): string | undefined {
  let missing = false
  const value = surrogate.replace(wordPattern, (word) => {
    if (isKept(type, word)) return word
    const name = store.nameOf(word.toLowerCase())
    if (name === undefined) missing = true
    return name === undefined ? word : caseOf(name) === 'mixed' ? name : inCaseOf(word, name)
  })
  return missing ? undefined : value
}

function choose({
  name,
  role,
  ending,
  key,
  store,
}: {
  readonly name: string
  readonly role: NameRole
  readonly ending: string
  readonly key: Uint8Array
  readonly store: SurrogateStore
}): string {
  for (const base of surrogateNames(key, role, name)) {
    const candidate = base + ending
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
