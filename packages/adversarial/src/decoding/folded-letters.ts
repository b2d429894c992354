import { normalizeText } from '@saaa/text'
import type { DecodedStretch, PayloadEncoding } from './hidden-payload.ts'

/** What NFKC leaves: squared and circled white-on-black capitals, regional indicators, small capitals. */
let styled: ReadonlyMap<number, string> | undefined
let turned: ReadonlyMap<string, string> | undefined

export const upsideDown: Readonly<Record<string, string>> = {
  a: 'ɐ',
  b: 'q',
  c: 'ɔ',
  d: 'p',
  e: 'ǝ',
  f: 'ɟ',
  g: 'ƃ',
  h: 'ɥ',
  i: 'ᴉ',
  j: 'ɾ',
  k: 'ʞ',
  l: 'ꞁ',
  m: 'ɯ',
  n: 'u',
  o: 'o',
  p: 'd',
  q: 'b',
  r: 'ɹ',
  s: 's',
  t: 'ʇ',
  u: 'n',
  v: 'ʌ',
  w: 'ʍ',
  x: 'x',
  y: 'ʎ',
  z: 'z',
  '.': '˙',
  ',': '‘',
  '!': '¡',
  '?': '¿',
}

function styledLetters(): ReadonlyMap<number, string> {
  if (styled !== undefined) return styled
  const letters = new Map<number, string>()
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6])
    for (let place = 0; place < 26; place++) letters.set(first + place, String.fromCharCode(97 + place))
  for (let place = 0; place < 26; place++) letters.set(0x249c + place, String.fromCharCode(97 + place))
  ;[...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'].forEach((letter, index) =>
    letters.set(letter.codePointAt(0) ?? 0, 'abcdefghijklmnoprstuvwyz'.charAt(index)),
  )
  styled = letters
  return letters
}

const disguise =
  // oxlint-disable-next-line no-misleading-character-class -- single characters are meant, marks among them
  /[\u00ad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]|[\u0300-\u036f\u1dc0-\u1dff\u20d0-\u20ff]|[\uff21-\uff3a\uff41-\uff5a\u249c-\u24e9\u2071\u207f\u2090-\u209c\u2100-\u214f\u1d00-\u1d7f\ua730-\ua731]|\ud835[\udc00-\udfff]|\ud83c[\udd00-\uddff]|\udb40[\udc00-\uddef]|[!-~][\u0370-\u052f\u0530-\u058f\u13a0-\u13ff\u0250-\u02af]|[\u0370-\u052f\u0530-\u058f\u13a0-\u13ff\u0250-\u02af][A-Za-z0-9]/g

const widestGap = 40
const fewestDisguises = 3

/** Letters in another dress: full-width, mathematical, circled, look-alike, with marks or invisible characters among them. */
export function* decodeFoldedLetters(text: string): Generator<DecodedStretch> {
  for (const { start, end, encoding } of clusters(text)) {
    const hidden = text.slice(start, end)
    const decoded = normalizeText(plainLetters(hidden), { lowerCase: false }).text
    if (decoded !== hidden && decoded.length >= 3) yield { encoding, start, end, decoded }
  }
}

const styledLetter =
  /[\u249c-\u24b5\u1d00-\u1d7f\ua730\ua731\u0262\u026a\u0274\u0280\u028f\u0299\u029c\u029f]|\ud83c[\udd30-\udd89]|\ud83c[\udde6-\uddff]\u200a?/g
const tagCharacter = /\udb40[\udc20-\udc7e]/g
const lookalikeLatin = 'aceijopsxyABCEHIKMOPSTXZvoaiop'
const lookalikeForeign = 'асеіјорѕхуАВСЕНІКМОРЅТХΖνοαιορ'
const foreignLetter = /[\u0370-\u058f]/g

/** What normalisation leaves alone: styled letters without a compatibility form, and lookalikes in tokens without Latin letters. */
function plainLetters(text: string): string {
  const plain = text
    .replace(tagCharacter, (tag) => String.fromCharCode(tag.charCodeAt(1) - 0xdc00))
    .replace(styledLetter, (letter) => styledLetters().get(letter.codePointAt(0) ?? 0) ?? letter)
  const foreign = plain.match(foreignLetter) ?? []
  if (foreign.length === 0 || !foreign.every((letter) => lookalikeForeign.includes(letter))) return plain
  return plain.replace(foreignLetter, (letter) => lookalikeLatin.charAt(lookalikeForeign.indexOf(letter)))
}

interface Cluster {
  readonly start: number
  readonly end: number
  readonly encoding: PayloadEncoding
}

/** Disguised characters with little between them, grown to whole words. */
function* clusters(text: string): Generator<Cluster> {
  let start = -1
  let end = -1
  let counts = new Map<PayloadEncoding, number>()
  const cluster = (): Cluster | undefined => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    if (start < 0 || total < fewestDisguises) return undefined
    const before = marginBefore(text, start)
    const after = marginAfter(text, end)
    const [encoding] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))
    return { start: start - before, end: end + after, encoding }
  }
  for (const match of text.matchAll(disguise)) {
    if (start >= 0 && match.index - end > widestGap) {
      const found = cluster()
      if (found !== undefined) yield found
      start = -1
    }
    if (start < 0) {
      start = match.index
      counts = new Map()
    }
    const kind = kindOf(match[0])
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    end = match.index + match[0].length
  }
  const found = cluster()
  if (found !== undefined) yield found
}

/** To the beginning of the word, or of the line if that is near: a few words may have no letter to disguise. */
function marginBefore(text: string, start: number): number {
  const near = text.slice(Math.max(0, start - widestGap), start)
  const line = near.lastIndexOf('\n')
  if (line >= 0) return near.length - line - 1
  return start <= widestGap ? near.length : (/\S*$/.exec(near)?.[0].length ?? 0)
}

function marginAfter(text: string, end: number): number {
  const near = text.slice(end, end + widestGap)
  const line = near.indexOf('\n')
  if (line >= 0) return line
  return text.length - end <= widestGap ? near.length : (/^\S*/.exec(near)?.[0].length ?? 0)
}

function kindOf(characters: string): PayloadEncoding {
  const unit = characters.charCodeAt(0)
  if ((unit >= 0x300 && unit < 0x370) || (unit >= 0x1dc0 && unit < 0x1e00) || (unit >= 0x20d0 && unit < 0x2100))
    return 'combining-marks'
  if (characters.length > 1 && unit < 0xd800) return 'confusables'
  if (unit === 0xd835 || unit === 0xd83c || (unit >= 0xff01 && unit <= 0xff5e)) return 'styled-letters'
  if ((unit >= 0x2070 && unit < 0x2200) || (unit >= 0x2460 && unit < 0x2500)) return 'styled-letters'
  if ((unit >= 0x1d00 && unit < 0x1d80) || unit === 0xa730 || unit === 0xa731) return 'styled-letters'
  return 'invisible-characters'
}

const rightToLeft = /[\u202e\u2067]([^\u202c\u2069\n]{3,4096})[\u202c\u2069]?/g

/** Text stored backwards behind a right-to-left override, which shows it forwards. */
export function* decodeDirectionOverride(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(rightToLeft))
    yield {
      encoding: 'reversal',
      start: match.index,
      end: match.index + match[0].length,
      decoded: Array.from(match[1] ?? '')
        .reverse()
        .join(''),
    }
}

const turnedRun = /[A-Za-z \u2018'˙]{0,64}[ɐɔǝɟƃɥᴉɾʞꞁɯɹʇʌʍʎ][A-Za-z \u2018'˙¡¿ɐɔǝɟƃɥᴉıɾʞꞁɯɹʇʌʍʎ]{4,}/g

/** ʇxǝʇ: turned letters, read from the end. */
export function* decodeUpsideDown(text: string): Generator<DecodedStretch> {
  turned ??= new Map([...Object.entries(upsideDown).map(([letter, turn]) => [turn, letter] as const), ['ı', 'i']])
  for (const match of text.matchAll(turnedRun)) {
    if ((match[0].match(/[ɐɔǝɟƃɥᴉɾʞꞁɯɹʇʌʍʎ]/g)?.length ?? 0) < 3) continue
    const decoded = Array.from(match[0], (letter) => turned?.get(letter) ?? letter)
      .reverse()
      .join('')
    yield { encoding: 'upside-down', start: match.index, end: match.index + match[0].length, decoded }
  }
}
