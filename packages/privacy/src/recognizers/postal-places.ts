import type { Candidate } from '../detection/candidate.ts'
import type { Reading } from '../detection/reading.ts'
import { japanesePostalMark } from '../scan/mark-code.ts'
import { classesOf, wordClass } from '../names/name-table.ts'
import { wordHash } from '../scan/word-hash.ts'
import { isDigit } from '../scan/ascii.ts'
import { unitAt } from '../scan/unit-at.ts'

const code =
  /(?:\d{5}-\d{4}|\d{3}-\d{4}|\d{5}-\d{3}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2,3}|\d{4} ?[A-Z]{2}|\d{4,6})(?![\w%]|[.,:/-]\d)/y
const shortCode = /\d{3}(?![\w%]|[.,:/-]\d)/y

const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR|' +
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|' +
  'Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|' +
  'Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming'
const countries =
  'USA|U\\.S\\.A\\.|United States|Canada|Mexico|Brazil|Argentina|Chile|Colombia|Peru|Uruguay|United Kingdom|UK|England|Scotland|Wales|Ireland|France|Spain|Portugal|Italy|Germany|' +
  'Austria|Switzerland|Belgium|Netherlands|Luxembourg|Denmark|Norway|Sweden|Finland|Iceland|Greenland|Estonia|Latvia|Lithuania|Poland|Czech Republic|Czechia|Slovakia|Hungary|' +
  'Slovenia|Croatia|Serbia|Romania|Bulgaria|Greece|Cyprus|Turkey|Russia|Ukraine|Israel|Egypt|Tunisia|Morocco|Nigeria|Kenya|South Africa|India|Pakistan|China|Japan|South Korea|' +
  'Thailand|Vietnam|Malaysia|Singapore|Indonesia|Philippines|Australia|New Zealand'
const word =
  "[A-Z\\u00c0-\\u00de\\u0100-\\u017f\\u0386-\\u03ab\\u0401-\\u042f][\\w\\u00c0-\\u024f\\u0370-\\u052f'’.-]{0,30}"
const particle = '(?:de|da|do|dos|das|del|della|di|du|la|le|les|el|am|an der|im|ob der|sur|sous|upon|on|of|y)'
const places = `${word}(?: (?:${particle} ){0,2}${word}){0,3}`

let expressions:
  | Readonly<
      Record<
        'state' | 'countryLetters' | 'preposition' | 'lowerCase' | 'block' | 'joined' | 'country' | 'cityAfter',
        RegExp
      >
    >
  | undefined

const compiled = () =>
  (expressions ??= {
    state: new RegExp(`(?:^|[\\s,])(?:${states}),? $`),
    countryLetters: /(?:^|[\s,(])(?:A|B|CH|CZ|D|DK|E|F|FI|FIN|H|HR|I|L|LT|LV|N|NL|NO|P|PL|RO|S|SE|SI|SK)-$/,
    preposition: new RegExp(
      `(?:^|[\\s(])(?:in|at|near|from|to|around|bei|aus|nach|en|à|de|em|en|w|v|i|på|till|te) (${places}),? $`,
    ),
    lowerCase: /(?:^|\s)(?:in|near|from|at) ([a-z\u00df-\u024f]{3,20}(?: [a-z\u00df-\u024f]{2,20}){0,3}),? $/,
    block:
      /^(?:[\s,.(-]+(?:[A-Z\u00c0-\u024f\u0370-\u052f][\w\u00c0-\u024f\u0370-\u052f'’.()-]{0,30}|[a-z]{2,12})){1,8}[\s,]{1,8}$/,
    joined: new RegExp(
      `,|\\b(?:${countries})\\)? $|\\b[ADF]PO (?:A[AEP]) $|\\n[^\\n]*[^\\s][^\\n]*\\n\\n?[^\\n]*[^\\s] $`,
    ),
    country: new RegExp(`^(?:${countries})$`, 'i'),
    cityAfter: new RegExp(`^ (${word})`),
  })

const unitsBefore = 96
const longestState = 18
/** After a number of things comes the name of the things; after a postcode, the end, a sign or one of these. */
const goesOnAfterPlace =
  /^(?:$|\s*[\n.,;:!?)"]|\s+(?:in|with|for|and|on|to|from|by|at|is|was|as|who|where|which|und|mit|et|y|e)\b)/

/**
 * Postcodes that their name does not introduce: after a state, a place or the lines of an address, or before a city. One
 * that commas or a country join to a street belongs to its address, which then goes up to it.
 */
export function recognizePostalPlaces(reading: Reading, others: readonly Candidate[]): void {
  const { text, seen, report } = reading
  const streets = others.filter(({ type }) => type === 'street-address').toSorted((a, b) => a.end - b.end)
  let nextStreet = 0
  let previousEnd = 0
  for (let index = 0; index < seen.placedCodes.length; index += 2) {
    const start = seen.placedCodes[index] as number
    if (start < previousEnd || !mayBeCode(text, start)) continue
    code.lastIndex = shortCode.lastIndex = start
    const found = code.exec(text)?.[0] ?? shortCode.exec(text)?.[0]
    if (found === undefined) continue
    const end = start + found.length
    while (nextStreet < streets.length && (streets[nextStreet]?.end ?? Infinity) <= start) nextStreet += 1
    const street = streets[nextStreet - 1]
    if (street !== undefined && endsAddress(text, street.end, start, end) && !isFlatNumber(text, start)) {
      previousEnd = end
      const between = text.slice(street.end, start)
      if (compiled().joined.test(between))
        report({
          ...street,
          end,
          score: Math.min(0.95, street.score + 0.1),
          why: [...street.why, 'up to its postcode'],
        })
      else report({ type: 'postal-code', rule, start, end, score: 0.7, why: ['a line of its own below a street'] })
      continue
    }
    const judged = found.length === 3 ? undefined : judge(text, start, found)
    if (judged === undefined || judged.score < reading.minimumScore || isFlatNumber(text, start)) continue
    previousEnd = end
    report({ type: 'postal-code', rule, start, end, score: judged.score, why: [judged.why] })
  }
}

const rule = 'postal-code-place'

/** A street stands a few words or lines above, and the code ends its line. */
const endsAddress = (text: string, streetEnd: number, start: number, end: number): boolean =>
  start - streetEnd <= unitsBefore &&
  /^(?: *(?:\r?\n|$)|[,.;] |[,.;]\n|[,.;]$| (?:and|in|for|by|to|with|last|before|after|from|as|or|until|please)\b)/.test(
    text.slice(end, end + 12),
  ) &&
  compiled().block.test(text.slice(streetEnd, start))

const australianState = /(?:^|[\s,])(?:NSW|VIC|QLD|TAS|ACT|WA|SA|NT),? $/
const flatBefore = /(?:^|[^\w])(?:apt|apartment|suite|ste|unit|flat|floor|room|box|appt|apto|wohnung|no\.)\.? ?$/i
const isFlatNumber = (text: string, start: number): boolean =>
  flatBefore.test(text.slice(Math.max(0, start - 12), start))

/** A cheap look at the digits before the expressions above: two to six, and after a dash as many as some postcode has. */
function mayBeCode(text: string, start: number): boolean {
  const digits = digitRun(text, start, 7)
  if (digits < 2 || digits > 6) return false
  const after = unitAt(text, start + digits)
  if (digits === 4 && after === 32 && isDigit(unitAt(text, start + 5)) && unitAt(text, start - 1) === 32)
    // "ABCD 1234 5678": a group of a longer number, unless what stands before it may be an Australian state.
    return mayFollowState(text, start - 1)
  if (after !== 45) return digits > 2 && ((after !== 46 && after !== 47) || !isDigit(unitAt(text, start + digits + 1)))
  const more = digitRun(text, start + digits + 1, 5)
  if (more === 0) return digits > 2
  return digits === 3 ? more === 4 : digits === 5 ? more === 3 || more === 4 : digits !== 6 && more === 3
}

/** A letter that ends one of the abbreviations of australianState, a comma after it or not, and a gap two or three units before its end. */
function mayFollowState(text: string, blank: number): boolean {
  const end = unitAt(text, blank - 1) === 44 ? blank - 1 : blank // ,
  return 'WCDSTA'.includes(text.charAt(end - 1)) && (isGap(unitAt(text, end - 3)) || isGap(unitAt(text, end - 4)))
}

/** A comma, a blank of any kind, or the 0 before the beginning. */
const isGap = (unit: number): boolean => unit === 44 || unit <= 32 || unit >= 128

function digitRun(text: string, start: number, most: number): number {
  let length = 0
  while (length < most && isDigit(unitAt(text, start + length))) length += 1
  return length
}

function judge(
  text: string,
  start: number,
  found: string,
): { readonly score: number; readonly why: string } | undefined {
  const { state, countryLetters, preposition, lowerCase, country, cityAfter } = compiled()
  const end = start + found.length
  const before = text.slice(Math.max(0, start - unitsBefore), start)
  const after = text.slice(end, end + 48)
  if (
    /^\d{5}(?:-\d{4})?$/.test(found)
      ? state.test(before.slice(-longestState))
      : found.length === 4 && australianState.test(before.slice(-longestState))
  )
    return { score: 0.75, why: 'after a state' }
  if (before.charCodeAt(before.length - 1) === japanesePostalMark) return { score: 0.9, why: 'after the postal mark' }
  if (/^\d{3}-\d{4}$/.test(found)) return undefined
  if (countryLetters.test(before.slice(-5)) && cityAfter.test(after))
    return { score: 0.75, why: 'after the letters of a country, before a city' }
  const city = cityAfter.exec(after)?.[1]?.replace(/[.'’-]$/, '')
  if (
    city !== undefined &&
    !isYear(found) &&
    (isPlaceAlone(city) || (isPlace(city) && goesOnAfterPlace.test(after.slice(city.length + 1)))) &&
    (/(?:^|\n|, |: )$/.test(before) || /(?:^|\s)(?:in|aus|bei|nach|à|en|a|te|i|w) $/.test(before))
  )
    return { score: 0.65, why: 'before a city' }
  if (!goesOnAfterPlace.test(after)) return undefined
  const named = preposition.exec(before)?.[1]
  if (named !== undefined && !isYear(found) && !country.test(named) && isNoThing(named))
    return { score: 0.6, why: 'after a preposition and a place' }
  const last = /(?:^|[\s,])([^\s,]{3,30}),? $/.exec(before)?.[1]
  if (
    last !== undefined &&
    /^\d{5,6}$/.test(found) &&
    !found.endsWith('000') &&
    isPlaceAlone(last) &&
    !country.test(last) &&
    isEnd.test(after)
  )
    return { score: 0.55, why: 'after a city' }
  const lower = lowerCase.exec(before)?.[1]
  if (lower !== undefined && /^\d{5}/.test(found) && areNames(lower))
    return { score: 0.5, why: 'after a preposition and a place in lower case' }
  return undefined
}

/** Four digits that may be a year; postcodes of so early years are more frequent than the years. */
const isYear = (found: string): boolean =>
  /^(?:1[4-9]|20)\d\d$/.test(found) && Number(found) >= 1450 && Number(found) <= 2100

/** In a text without capitals only words that lists know as names, and no ordinary ones, may be a place. */
function areNames(lower: string): boolean {
  const classes = lower
    .split(' ')
    .filter((part) => part.length > 3)
    .map((part) => classesOf(wordHash(part)))
  return classes.some((bits) => bits !== 0) && classes.every((bits) => (bits & wordClass.ordinary) === 0)
}

const isEnd = /^ *(?:[\n,;]|\.?$|\.\s)/

const isPlace = (name: string): boolean => (classesOf(wordHash(name)) & wordClass.place) !== 0
const isPlaceAlone = (name: string): boolean => isPlace(name) && (classesOf(wordHash(name)) & wordClass.ordinary) === 0

/** "Section 3721", "Flight 2371": what ordinary words number is no postcode. The last word stands before the number. */
function isNoThing(name: string): boolean {
  const last = name.split(' ').findLast((part) => part.length > 1) ?? name
  return (classesOf(wordHash(last)) & wordClass.ordinary) === 0 && !/^(?:[A-Z]{2,5}|.*\.)$/.test(last)
}
