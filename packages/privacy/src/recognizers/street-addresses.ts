import type { Reading } from '../detection/reading.ts'
import { runStart } from '../scan/trim-end.ts'
import { contextScore } from './context-score.ts'
import { isCapital } from '../scan/ascii.ts'

/** Words that end the first line of an English address. */
export const streetEndings: readonly string[] = (
  'street st road rd avenue ave av boulevard blvd lane ln drive dr court ct place pl square sq terrace tce way crescent cres close parkway pkwy highway hwy ' +
  'circle cir trail trl alley row gardens grove mews plaza loop path turnpike expressway esplanade parade quay hill'
).split(' ')
/** Words that begin an address in Romance languages and others. */
export const streetBeginnings: readonly string[] = (
  'rue avenue boulevard chemin allée impasse quai place sentier ruelle via viale vicolo piazza piazzale corso largo borgo strada contrada rotonda ' +
  'calle callejón avenida carrera carretera paseo pasaje plaza rambla ronda glorieta camino cuesta travesía rua travessa praça estrada alameda ladeira viela ' +
  'ulica ul aleja al plac pl osiedle os ulitsa улица ул'
).split(' ')

const word = "[A-Z\\u00c0-\\u00de\\u0100-\\u017f\\u0410-\\u042f][\\w\\u00c0-\\u024f\\u0400-\\u04ff'’.-]{0,24}"
const unit = '(?:,?[ \\n]{0,3}(?:#|(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl|Room|Rm|Box)\\b\\.? ?#?) ?[\\w-]{1,6})'
const city = `(?:[,\\n]{1,2} {0,4}${word}(?: ${word}){0,2},? {0,2}[A-Z]{2},? {0,2}\\d{5}(?:-\\d{4})?)`
let expressions:
  | { readonly after: RegExp; readonly romance: RegExp; readonly capitalWord: RegExp; readonly postBox: RegExp }
  | undefined

/** Before a number these are as often English, or abbreviations of other things. */
const isEnglishToo =
  /^(?:avenue|boulevard|place|plaza|via|largo|[Pp]l|[Oo]s|[Aa]l)$|^(?:PL|AL|OS|VIA|Place|Plaza|Avenue|Boulevard)$/
/** With a full stop these are abbreviations of words for street. */
const isAbbreviated = /^(?:al|pl|os)$/i
/** What a court or a place may be instead. */
const isNoStreet = /\b(?:U\.S\.|Supreme|District|High|Circuit|Federal|County|Appeals?|Crown|First|Second|Third) $/

const compiled = () =>
  (expressions ??= {
    after: new RegExp(`\\.?(?: (?:[NSEW]{1,2}|North|South|East|West)\\b)?(?:${unit}){0,2}${city}?`, 'y'),
    romance: new RegExp(
      `\\.?(?: (?:de|des|du|da|do|das|dos|della|del|dei|la|le|les|las|los|di|${word})){1,6},? {0,2}(?:n[.º°o]{0,2} ?)?\\d{1,4}[A-Za-z]?(?:/\\d{1,4})?\\b`,
      'y',
    ),
    capitalWord: new RegExp(`^${word}$`),
    postBox: /\.? ?O\.? ?Box #?\d{1,6}/y,
  })

/** Street addresses, around the words for street. */
export function recognizeStreetAddresses(reading: Reading): void {
  const { text, streetWords, report } = reading
  const { after, romance } = compiled()
  let previousEnd = 0
  for (const { start, end } of streetWords) {
    if (start < previousEnd) continue
    // "St" and the like stand for more than streets: what is before decides.
    const from = beginOfStreet(text, start, previousEnd)
    if (
      from >= 0 &&
      isCapital(text.charCodeAt(start)) &&
      !(isNoStreet.test(text.slice(from, start)) && /^(?:court|place|square|ct)$/i.test(text.slice(start, end)))
    ) {
      after.lastIndex = end
      const tail = after.exec(text)?.[0] ?? ''
      // A full stop belongs to an abbreviation only.
      const to = tail === '.' && !abbreviation.test(text.slice(start, end)) ? end : end + tail.length
      const { score, why } = contextScore(reading, from, to, { base: 0.68, gain: 0.25, keys: ['place', 'postal'] })
      report({
        type: 'street-address',
        rule: 'street-address',
        start: from,
        end: to,
        score,
        why: ['a number, a name and a word for street', ...why],
      })
      previousEnd = to
      continue
    }
    // "Rue de la Paix 12", and with the number in front, "12, rue de la Paix".
    romance.lastIndex = end
    const tail = romance.exec(text)
    const number = /(?:^|[^\w.,/$€-])(\d{1,4}(?: ?(?:bis|ter|[A-Da-d]))?,? )$/.exec(
      text.slice(Math.max(0, start - 12), start),
    )?.[1]
    if (
      tail !== null &&
      (isAbbreviated.test(text.slice(start, end))
        ? text.charCodeAt(end) === 46
        : !isEnglishToo.test(text.slice(start, end))) &&
      streetBeginnings.includes(text.slice(start, end).toLowerCase())
    ) {
      previousEnd = end + tail[0].length
      const { score, why } = contextScore(reading, start, previousEnd, {
        base: 0.6,
        gain: 0.25,
        keys: ['place', 'postal'],
      })
      report({
        type: 'street-address',
        rule: 'street-address-romance',
        start,
        end: previousEnd,
        score,
        why: ['a word for street, a name and a number', ...why],
      })
    } else if (
      number !== undefined &&
      /^(?:rue|avenue|boulevard|chemin|allée|impasse|quai|place|sentier|ruelle)$/i.test(text.slice(start, end))
    ) {
      const name = new RegExp(`(?: (?:de|des|du|la|le|les|l'|d'))* ?(?:${word} ?){1,4}`, 'y')
      name.lastIndex = end
      const found = name.exec(text)
      if (found === null) continue
      previousEnd = end + found[0].trimEnd().length
      report({
        type: 'street-address',
        rule: 'street-address-romance',
        start: start - number.length,
        end: previousEnd,
        score: 0.65,
        why: ['a number, a word for street and a name'],
      })
    }
  }
}

const germanic =
  /^[A-Z\u00c0-\u00de][\w\u00c0-\u024f-]{1,40}(?:-Straße|-Strasse|-Str\.|-Gasse|-Weg|-Platz|-Allee|-Ring|-Ufer|-Damm|straße|strasse|str\.|gasse|weg|platz|allee|damm|ufer|chaussee|pfad|steig|stieg|straat|laan|plein|gracht|dreef|steeg|singel|kade|boulevard|gatan|vägen|gränd|stigen|backen|gata|veien|vegen|stien|grenda|vej|gade|stræde|vænget|allé|katu|tie|kuja|polku|raitti|utca|út)$/

const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/
const houseNumber = /^\d{1,6}(?:[-/]\d{1,5})?[A-Za-z]?$/
const direction = /^(?:[NSEW]\.?[NSEW]?\.?|North|South|East|West)$/
const longestWord = 26
const abbreviation = /^(?:st|rd|ave?|blvd|ln|dr|ct|pl|sq|tce|cres|pkwy|hwy|cir|trl)$/i

/** Where the number begins of which one to four capitalised words follow up to the word for street, or −1. */
function beginOfStreet(text: string, street: number, earliest: number): number {
  let end = street - 1
  for (let count = 0; count <= 5; count++) {
    if (end <= earliest || text.charCodeAt(end) !== 32) return -1
    const start = runStart(text, end, isVisible, longestWord)
    const found = text.slice(start, end)
    if (start < earliest) return -1
    if (count > 0 && houseNumber.test(found.replace(/^[("'>]/, '')))
      return found.length > 0 && /^[("'>]/.test(found) ? start + 1 : start
    if (!compiled().capitalWord.test(found) && !ordinal.test(found) && !direction.test(found)) return -1
    end = start - 1
  }
  return -1
}

/** "Bahnhofstraße 7-9", "7/1" */
const range = /[-/]\d{1,4}[A-Za-z]?(?![\w/-])/y

/** Germanic and Nordic addresses: the word for street is the end of its name, and the number follows. */
export function recognizeCompoundStreets(reading: Reading): void {
  const { text, seen, report } = reading
  for (let index = 0; index < seen.placedCodes.length; index += 2) {
    const start = seen.placedCodes[index] as number
    const end = seen.placedCodes[index + 1] as number
    if (end - start > 5 || text.charCodeAt(start - 1) !== 32 || !endsStreet(text, start - 1)) continue
    const from = runStart(text, start - 1, isVisible, 50)
    const first = text.charCodeAt(from)
    if (!(isCapital(first) || first >= 0xc0) || !germanic.test(text.slice(from, start - 1))) continue
    range.lastIndex = end
    const to = end + (range.exec(text)?.[0].length ?? 0)
    const { score, why } = contextScore(reading, from, to, { base: 0.6, gain: 0.25, keys: ['place', 'postal'] })
    report({
      type: 'street-address',
      rule: 'street-address-compound',
      start: from,
      end: to,
      score,
      why: ['a name that ends in a word for street, and a number', ...why],
    })
  }
}

/** Post office boxes. The scan gives their first letters as a trigger. */
export function recognizePostBox({ text, report }: Reading, start: number, end: number): void {
  const { postBox } = compiled()
  postBox.lastIndex = start + 1
  const found = postBox.exec(text)
  if (found !== null && end > start)
    report({
      type: 'street-address',
      rule: 'post-office-box',
      start,
      end: start + 1 + found[0].length,
      score: 0.75,
      why: ['a post office box'],
    })
}

const isVisible = (code: number): boolean => code > 32
/** The last two letters of the words above, in one number each. */
const streetEnds: ReadonlySet<number> = new Set(
  [
    'ße',
    'se',
    'r.',
    'eg',
    'tz',
    'ee',
    'mm',
    'er',
    'at',
    'an',
    'in',
    'ht',
    'en',
    'nd',
    'ta',
    'de',
    'ie',
    'ja',
    'ca',
    'út',
    'tu',
    'ku',
    'ti',
    'ej',
    'et',
    'lé',
    'ng',
    'ad',
    'ig',
    'ef',
    'eg',
    'el',
    'rd',
  ].map((end) => end.charCodeAt(0) * 65_536 + end.charCodeAt(1)),
)
const endsStreet = (text: string, end: number): boolean =>
  streetEnds.has(text.charCodeAt(end - 2) * 65_536 + text.charCodeAt(end - 1))
