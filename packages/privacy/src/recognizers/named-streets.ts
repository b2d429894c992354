import type { Reading } from '../detection/reading.ts'
import { classesOf, wordClass } from '../names/name-table.ts'
import { wordHash } from '../scan/word-hash.ts'

/** Phrases that say that a street and a number follow, whatever the street is called; parted by `|`. */
export const streetLeadIns =
  'address:|address is|address was|live at|live on|lives at|lives on|lived at|living at|reside at|resides at|residing at|ship to|shipped to|ship it to|deliver to|delivered to|deliver it to|send it to|mail it to|return it to|' +
  'adresse|anschrift|wohne in|wohne im|wohne am|wohnt in|wohnt im|wohnt am|wohnhaft|lieferung an|lieferung bitte an|dirección|domicilio|vivo en|vive en|domiciliado en|domiciliada en|habite|habitant|demeurant|domicilié|domiciliée|' +
  'indirizzo|abito in|abita in|residente in|endereço|moro na|moro no|mora na|mora no|adres|woon op|woont op|woon aan|mieszkam przy|mieszka przy|adress|bor på|bor i|osoite|osoitteessa|osoitteeseen'

const capital = '[A-Z\\u00c0-\\u00de\\u0100-\\u017f]'
/** Only an abbreviation ends in a full stop. */
const word = `(?:${capital}[\\w\\u00c0-\\u024f'’-]{0,30}|${capital}[\\w\\u00c0-\\u024f]{0,3}\\.)`
const small = '(?:de|des|du|da|do|das|dos|della|del|dei|la|le|les|las|los|di|der|den|dem|van|von|ved|am|an)'
const opening =
  '[:=]?[\\s"“(]{0,3}(?:(?:is|ist|est|es|è|é|er|är|on|der|die|dem|den|la|le|el|il|the|au|al|at|n°):? ){0,2}["“]?'
const number = '\\d{1,5}(?: ?[A-Za-z](?![\\w]))?(?:[-/]\\d{1,4}[A-Za-z]?)?'
const flat = '(?:(?:Flat|Unit|Studio|Apartment|Apt\\.?|Suite|Room|H\\.? ?No\\.?) ?#?\\d{1,5}[A-Za-z]?,? )?'

let expressions: { readonly numberFirst: RegExp; readonly nameFirst: RegExp } | undefined
const compiled = () =>
  (expressions ??= {
    numberFirst: new RegExp(`${opening}(${flat}(?:${number},? )?(?:${word} ){0,3}${word})(?![\\w-])`, 'y'),
    nameFirst: new RegExp(`${opening}(${word}(?: (?:${small}|${word})){0,6},? {1,2}(?:n[.º°o]{1,2} ?)?)`, 'y'),
  })
/** Four digits or more are a postcode's. */
const houseNumber = new RegExp(`${number.replace('{1,5}', '{1,3}')}(?![\\w%]|[.,:]\\d)`, 'y')

/** "I live at 271 Thompson Parkways", "Adres: Noraring 66": what stands where an address is announced is one. */
export function recognizeNamedStreet({ text, report }: Reading, _: number, end: number): void {
  const found = numberFirst(text, end) ?? nameFirst(text, end)
  if (found === undefined) return
  report({
    type: 'street-address',
    rule: 'street-address-announced',
    start: found.start,
    end: found.end,
    score: 0.65,
    why: ['a number and a name where an address is announced'],
  })
}

interface Range {
  readonly start: number
  readonly end: number
}

function numberFirst(text: string, from: number): Range | undefined {
  const expression = compiled().numberFirst
  expression.lastIndex = from
  const found = expression.exec(text)
  const street = found?.[1]
  if (found === null || street === undefined || !/^[^,]*\d/.test(street)) return undefined
  if (isCount(street)) return undefined
  const end = from + found[0].length
  // An abbreviation at the end of the sentence leaves its full stop there.
  return { start: end - street.length, end: street.endsWith('.') ? end - 1 : end }
}

function nameFirst(text: string, from: number): Range | undefined {
  // "deliver to ZIP 123": a name has small letters.
  const expression = compiled().nameFirst
  expression.lastIndex = from
  const found = expression.exec(text)
  const street = found?.[1]
  if (found === null || street === undefined || isFullName(street) || !/[a-zà-ɏ]/.test(street)) return undefined
  const end = from + found[0].length
  houseNumber.lastIndex = end
  const house = houseNumber.exec(text)
  return house === null ? undefined : { start: end - street.length, end: end + house[0].length }
}

/** "The address is 5 Key Issues", "deliver to 20 Countries": ordinary words alone are things that are counted. */
const isCount = (street: string): boolean =>
  /^\d/.test(street) &&
  street
    .split(/[ ,]+/)
    .every((part) => !/^\D/.test(part) || (classesOf(wordHash(part)) & everyClass) === wordClass.ordinary)
const everyClass = wordClass.given | wordClass.surname | wordClass.ordinary | wordClass.place

/** "Address: Maria Lopez 12": who lives there, not where. */
function isFullName(street: string): boolean {
  const words = street.trim().split(' ')
  const classes = words.map((part) => classesOf(wordHash(part.replace(/[.,]$/, ''))))
  return (
    words.length > 1 &&
    ((classes[0] ?? 0) & (wordClass.given | wordClass.ordinary)) === wordClass.given &&
    ((classes.at(-1) ?? 0) & wordClass.surname) !== 0
  )
}
