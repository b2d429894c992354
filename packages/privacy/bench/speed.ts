/** Bytes a second with everything on, and what hostile text costs beside plain text. */
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

function costs(texts: Readonly<Record<string, string>>, plainRate: number): readonly string[] {
  return Object.entries(texts)
    .map(([name, text]) => ({ name, cost: plainRate / bytesPerSecond([text], detectSensitive, { rounds: 4 }) }))
    .toSorted((a, b) => b.cost - a.cost)
    .map(({ name, cost }) => `${name} ${cost.toFixed(1)}×`)
}

const firstFew = process.env['SAAA_SHOW'] === 'hostile' ? 99 : 5

function hostileRows(): readonly Row[] {
  const plain = readNovels()
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 4 * million)
  const plainRate = bytesPerSecond([plain], detectSensitive, { rounds: 5 })
  const near = costs({ ...repeated(hostilePatterns), 'nested base64': nested() }, plainRate)
  const dense = costs(repeated(findingsOnly), plainRate)
  const worst = Number(/([\d.]+)×$/.exec(near[0] ?? '')?.[1] ?? Infinity)
  // Half and whole: what is linear costs twice as much for twice the text, however much that is.
  const growths = Object.values(hostilePatterns).map((pattern) => {
    const text = pattern.repeat(million / pattern.length)
    const half = bytesPerSecond([text.slice(0, million / 4)], detectSensitive, { rounds: 4 })
    return half / bytesPerSecond([text], detectSensitive, { rounds: 3 })
  })
  const growth = Math.max(...growths)
  return [
    {
      name: `hostile text, cost per byte beside novels (${megabytes(plainRate)}), ${near.length} kinds of near matches`,
      figure: `worst ${near.slice(0, firstFew).join(', ')}`,
      bar: '≤ 3×',
      met: worst <= 3,
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
