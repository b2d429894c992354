import { countryOf } from './countries.ts'

/** A name as its parts, ready to be compared with another form of it. */
export interface Name {
  /** Lower-case parts in order, without titles, articles and connecting words. */
  readonly parts: readonly string[]
  /** One key for all forms of a country, its people and its adjective. */
  readonly country: string | undefined
  /** "NASA", "UN": written as one run of capitals. */
  readonly isAcronym: boolean
  /** A single capitalised word at the beginning of a sentence: may be no name at all. */
  readonly isUncertain: boolean
}

const roman = /^[ivx]{1,6}$/
const unnamed = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady president king queen prince princess pope saint st senator governor captain general the a an of and de la le del di da van von der den el al & for in at on to jr sr'.split(
    ' ',
  ),
)

export function createName(words: readonly string[], isUncertain: boolean): Name {
  const lower = words.flatMap(spelled).map((word) => word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, ''))
  const kept = lower.filter((word) => !unnamed.has(word))
  const parts = kept.length === 0 ? lower : kept
  const [only = ''] = words
  return {
    parts,
    country: countryOf(parts.join(' ')),
    isAcronym: words.length === 1 && /^(?:[A-Z][A-Z0-9]{1,7}s?|(?:[A-Z]\.){2,8})$/.test(only),
    isUncertain,
  }
}

/** "J.R.R." as three initials, but "U.S." as one word. */
function spelled(word: string): readonly string[] {
  if (word.charAt(1) !== '.') return [word]
  const letters = word.replaceAll('.', '')
  return countryOf(letters.toLowerCase()) === undefined ? [...letters] : [letters]
}

/** Whether two names can mean the same: equal, one a part of the other, initials, an acronym, a country and its people. */
export function namesAgree(left: Name, right: Name): boolean {
  if (left.country !== undefined && left.country === right.country) return true
  const [shorter, longer] = left.parts.length <= right.parts.length ? [left, right] : [right, left]
  if (shorter.parts.every((part) => longer.parts.some((other) => partsAgree(part, other)))) return true
  return (left.isAcronym && spells(left, right)) || (right.isAcronym && spells(right, left))
}

function partsAgree(left: string, right: string): boolean {
  if (left === right) return true
  // "Charles I" is not "Charles II".
  if (roman.test(left) && roman.test(right)) return false
  // An initial: "J." and "John".
  if (left.length === 1 || right.length === 1) return left.charAt(0) === right.charAt(0) && left.length !== right.length
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left]
  if (longer.length === shorter.length + 1 && longer === `${shorter}s`) return true
  const country = countryOf(left)
  return country !== undefined && country === countryOf(right)
}

function spells(acronym: Name, name: Name): boolean {
  const letters = acronym.parts.join('')
  return name.parts.length > 1 && name.parts.map((part) => part.charAt(0)).join('') === letters
}
