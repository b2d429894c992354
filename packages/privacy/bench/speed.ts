/** Bytes a second with everything on, and what hostile text costs beside plain text. */
import { seededRandom } from '@saaa/evaluator'
import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { readNovels } from '../../../tools/bench/shared-data.ts'
import { bytesPerSecond } from '../../../tools/bench/throughput.ts'
import { detectSensitive } from '../src/index.ts'
import { readSyntheticRows } from './synthetic-set.ts'

const million = 1_000_000
const megabytes = (rate: number): string => `${(rate / million).toFixed(1)} MB/s`
const joinedSynthetic = (): string =>
  readSyntheticRows()
    .map(({ full_text: text }) => text)
    .join('\n')

function speedRow(): Row {
  const synthetic = joinedSynthetic()
  const text = [...readNovels().map((novel) => novel.text), synthetic].join('\n')
  const rate = bytesPerSecond([text], detectSensitive, { rounds: 3 })
  const dense = bytesPerSecond([synthetic], detectSensitive, { rounds: 5 })
  return {
    name: `speed, everything on, novels and synthetic set joined (${(Buffer.byteLength(text) / million).toFixed(1)} MB)`,
    figure: `${megabytes(rate)}; synthetic set alone ${megabytes(dense)}`,
    bar: '≥ 10 MB/s',
    met: rate >= 10 * million,
  }
}

/** A million units of each pattern, a near match of some recogniser or a mark that starts one. */
const hostilePatterns: Readonly<Record<string, string>> = {
  'a@a@': 'a@a@',
  'a@a.': 'a@a.a@a.',
  digits: '4',
  'digits and spaces': '4111 ',
  'digits and dashes': '123-45-6789-',
  'digits and dots': '1.',
  octets: '255.255.255.',
  'near cards': '4111 1111 1111 1112 ',
  'near IBANs': 'GB29 NWBK 6016 1331 9268 18 ',
  'near SSNs': 'ssn 000-00-0000 ',
  'near phones': '+1 (415) 555- ',
  brackets: '((((',
  colons: 'a:b:c:',
  IPv6: 'fe80:1:2:3:',
  schemes: 'http://',
  'at and dot': 'a at b dot c ',
  'digit words': 'one two three ',
  assignments: 'password=',
  'key prefixes': 'sk-ant-api03-',
  AKIA: 'AKIAIOSFODNN7 ',
  JWT: 'eyJhbGciOi.',
  'near armours': '-----BEGIN PRIVATE -----\n',
  'near names': 'Ana went. ',
  initials: 'A. B. ',
  capitals: 'AB CD ',
  'context words': 'phone card ssn ',
  'context and digits': 'cpf 123456780 pesel ',
  'near streets': 'the Main Street ',
  wallets: '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3 ',
  VINs: '1M8GDM9A1KP042788 ',
  base64: 'QUJDREVGR0hJSktMTU5P',
  'base64 lines': `${'QWJjRGVmR2hp'.repeat(6)}\n`,
  hexadecimal: '4a6f686e20',
  percent: '%41%42',
  entities: '&#65;&#66;',
  escapes: '\\u0041\\u0042',
  'full-width': '４１１１',
  'zero-width': '4\u200b1\u200b',
  dates: 'born 1/2/',
  surrogates: '\ud835\ud800',
}

type Draw = (below: number) => number

const drawn = (pattern: string, draw: Draw): string =>
  pattern.replaceAll(/[9A]/g, (kind) => (kind === '9' ? `${draw(10)}` : String.fromCharCode(65 + draw(26))))

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** The patterns above with digits and letters that are drawn anew each time, so that no word is seen twice in a row. */
const drawnPatterns: Readonly<Record<string, (draw: Draw) => string>> = {
  'digits and spaces': (draw) => drawn('9999 ', draw),
  'digits and dashes': (draw) => drawn('999-99-9999-', draw),
  'digits and dots': (draw) => drawn('9.', draw),
  octets: (draw) => `${draw(256)}.`,
  'near cards': (draw) =>
    drawn(['4999 9999 9999 9999 ', '5299 9999 9999 9999 ', '6011 9999 9999 9999 '][draw(3)] as string, draw),
  'near IBANs': (draw) => drawn('GB99 AAAA 9999 9999 9999 99 ', draw),
  'near SSNs': (draw) => drawn(['ssn 000-99-9999 ', 'ssn 666-99-9999 '][draw(2)] as string, draw),
  'near phones': (draw) => drawn('+1 (999) 999- ', draw),
  IPv6: (draw) => `fe80:${draw(65_536).toString(16)}:${draw(65_536).toString(16)}:`,
  wallets: (draw) => `1${Array.from({ length: 33 }, () => base58[draw(base58.length)]).join('')} `,
  VINs: (draw) => drawn('1A9A99A9AAA999999 ', draw),
  percent: (draw) => `%${(65 + draw(26)).toString(16)}`,
  entities: (draw) => `&#${65 + draw(26)};`,
  escapes: (draw) => `\\u00${(65 + draw(26)).toString(16)}`,
  'zero-width': (draw) => `${draw(10)}\u200b`,
  dates: (draw) => `born ${1 + draw(28)}/${1 + draw(12)}/`,
}

/** Of what is drawn one in twenty-five would be a match, and no near one: drawn again, a few times at most. */
const mostDraws = 20

function nearMatch(make: (draw: Draw) => string, draw: Draw): string {
  let piece = make(draw)
  for (let again = 1; again < mostDraws && detectSensitive(piece).length > 0; again++) piece = make(draw)
  return piece
}

function filled(make: (draw: Draw) => string): string {
  const random = seededRandom(1)
  const draw: Draw = (below) => Math.floor(random() * below)
  const pieces: string[] = []
  for (let size = 0; size < million; size += pieces.at(-1)?.length ?? million) pieces.push(nearMatch(make, draw))
  return pieces.join('').slice(0, million)
}

/** Base64 of base64 of … of a megabyte of near matches. */
function nested(): string {
  let text = '4111 1111 1111 1112 a@a '.repeat(18_000)
  for (let depth = 0; depth < 4; depth++) text = Buffer.from(text).toString('base64')
  return text.slice(0, million)
}

/** Nothing but findings: a match every few units, which costs what the matches cost. */
const findingsOnly: Readonly<Record<string, string>> = {
  phones: '+1 415 555 2671, ',
  names: 'Ana Ruiz and ',
  'name lists': 'Ana, Eva, ',
  addresses: 'ana@mail.io ',
  cards: '4111 1111 1111 1111, ',
}

const repeated = (patterns: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(patterns).map(([name, pattern]) => [name, pattern.repeat(million / pattern.length)]),
  )

/** Time of the processor, not of the clock: a machine that does other work as well only makes the clock run on. */
function microseconds(text: string): number {
  const before = process.cpuUsage()
  detectSensitive(text)
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** The least of several runs: what else the machine does only ever slows a run down. */
const leastTime = (text: string, rounds: number): number =>
  Math.min(...Array.from({ length: rounds }, () => microseconds(text)))

const warmRounds = 3
const timedRounds = 7

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number

/**
 * Time per byte beside plain text. Each kind is run before it is timed, since compilation is no cost of a byte, and
 * plain text between its rounds, so that both see the machine alike and both pay for code compiled for the other.
 */
function costs(texts: Readonly<Record<string, string>>, plain: string): readonly string[] {
  leastTime(plain, warmRounds)
  return Object.entries(texts)
    .map(([name, text]) => {
      leastTime(text, warmRounds)
      const rounds = Array.from({ length: timedRounds }, () => [microseconds(text), microseconds(plain)] as const)
      const time = median(rounds.map(([ofText]) => ofText)) / Buffer.byteLength(text)
      const plainTime = median(rounds.map(([, ofPlain]) => ofPlain)) / Buffer.byteLength(plain)
      return { name, cost: time / plainTime }
    })
    .toSorted((a, b) => b.cost - a.cost)
    .map(({ name, cost }) => `${name} ${cost.toFixed(1)}×`)
}

const worstOf = (sorted: readonly string[]): number => Number(/([\d.]+)×$/.exec(sorted[0] ?? '')?.[1] ?? Infinity)

const firstFew = process.env['SAAA_SHOW'] === 'hostile' ? 99 : 5

function hostileRows(): readonly Row[] {
  const plain = readNovels()
    .map(({ text }) => text)
    .join('\n')
    .slice(0, million)
  const near = costs({ ...repeated(hostilePatterns), 'nested base64': nested() }, plain)
  const dense = costs(repeated(findingsOnly), plain)
  const drawnTexts = Object.entries(drawnPatterns).map(([name, make]) => [name, filled(make)] as const)
  const nearDrawn = costs(Object.fromEntries(drawnTexts), plain)
  // What is linear costs four times as much for four times the text, however much that is.
  const growths = Object.values(hostilePatterns).map((pattern) => {
    const text = pattern.repeat(million / pattern.length)
    return leastTime(text, 3) / (4 * leastTime(text.slice(0, million / 4), 6))
  })
  const growth = Math.max(...growths)
  return [
    {
      name: `hostile text, cost per byte beside novels, ${near.length} kinds of near matches of a megabyte`,
      figure: `worst ${near.slice(0, firstFew).join(', ')}`,
      bar: '≤ 3×',
      met: worstOf(near) <= 3,
    },
    {
      name: `the same with digits drawn anew, ${nearDrawn.length} kinds`,
      figure: `worst ${nearDrawn.slice(0, firstFew).join(', ')}`,
      bar: '≤ 3×',
      met: worstOf(nearDrawn) <= 3,
    },
    {
      name: 'hostile text, cost per byte of a megabyte beside a quarter of it',
      figure: `worst ${growth.toFixed(2)}×`,
      bar: '≤ 3×; what is quadratic has 4×',
      met: growth <= 3,
    },
    {
      name: 'text of nothing but findings, cost per byte beside novels',
      figure: dense.slice(0, firstFew).join(', '),
      bar: 'guidance',
      met: true,
    },
  ]
}

export const speedMeasurements: readonly Measurement[] = [
  { key: 'speed', measure: () => Promise.resolve([speedRow()]) },
  { key: 'hostile', measure: () => Promise.resolve(hostileRows()) },
]
