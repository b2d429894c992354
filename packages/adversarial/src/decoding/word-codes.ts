import type { DecodedStretch } from './hidden-payload.ts'
import { letterEvidence } from './language-score.ts'

export const morseCode: Readonly<Record<string, string>> = {
  a: '.-',
  b: '-...',
  c: '-.-.',
  d: '-..',
  e: '.',
  f: '..-.',
  g: '--.',
  h: '....',
  i: '..',
  j: '.---',
  k: '-.-',
  l: '.-..',
  m: '--',
  n: '-.',
  o: '---',
  p: '.--.',
  q: '--.-',
  r: '.-.',
  s: '...',
  t: '-',
  u: '..-',
  v: '...-',
  w: '.--',
  x: '-..-',
  y: '-.--',
  z: '--..',
  0: '-----',
  1: '.----',
  2: '..---',
  3: '...--',
  4: '....-',
  5: '.....',
  6: '-....',
  7: '--...',
  8: '---..',
  9: '----.',
  '.': '.-.-.-',
  ',': '--..--',
  '?': '..--..',
  "'": '.----.',
  '!': '-.-.--',
  '/': '-..-.',
  '(': '-.--.',
  ')': '-.--.-',
  '&': '.-...',
  ':': '---...',
  ';': '-.-.-.',
  '=': '-...-',
  '+': '.-.-.',
  '-': '-....-',
  _: '..--.-',
  '"': '.-..-.',
  $: '...-..-',
  '@': '.--.-.',
}

export const natoWords: Readonly<Record<string, string>> = {
  a: 'alfa',
  b: 'bravo',
  c: 'charlie',
  d: 'delta',
  e: 'echo',
  f: 'foxtrot',
  g: 'golf',
  h: 'hotel',
  i: 'india',
  j: 'juliett',
  k: 'kilo',
  l: 'lima',
  m: 'mike',
  n: 'november',
  o: 'oscar',
  p: 'papa',
  q: 'quebec',
  r: 'romeo',
  s: 'sierra',
  t: 'tango',
  u: 'uniform',
  v: 'victor',
  w: 'whiskey',
  x: 'x-ray',
  y: 'yankee',
  z: 'zulu',
}

/** Dots of the cells U+2800 + bits, by letter. */
export const brailleCells: Readonly<Record<string, number>> = {
  a: 0x01,
  b: 0x03,
  c: 0x09,
  d: 0x19,
  e: 0x11,
  f: 0x0b,
  g: 0x1b,
  h: 0x13,
  i: 0x0a,
  j: 0x1a,
  k: 0x05,
  l: 0x07,
  m: 0x0d,
  n: 0x1d,
  o: 0x15,
  p: 0x0f,
  q: 0x1f,
  r: 0x17,
  s: 0x0e,
  t: 0x1e,
  u: 0x25,
  v: 0x27,
  w: 0x3a,
  x: 0x2d,
  y: 0x3d,
  z: 0x35,
  ',': 0x02,
  ';': 0x06,
  ':': 0x12,
  '.': 0x32,
  '!': 0x16,
  '?': 0x26,
  "'": 0x04,
  '-': 0x24,
}

const morse =
  /[.\u00b7\u2022_\-\u2013\u2014\u2212]{1,7}(?:[ \t]{1,4}(?:[/|][ \t]{0,3})?[.\u00b7\u2022_\-\u2013\u2014\u2212]{1,7}){5,}/g
const braille = /[\u2800-\u28ff][\u2800-\u28ff \n]{5,}/g
const nato =
  /\b(?:al(?:f|ph)a|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whisk(?:ey|y)|x-?ray|yankee|zulu)(?:[ ,.\n/|;_-]{1,4}(?:al(?:f|ph)a|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whisk(?:ey|y)|x-?ray|yankee|zulu)\b){4,}/gi

let lettersOfMorse: ReadonlyMap<string, string> | undefined
let lettersOfBraille: ReadonlyMap<number, string> | undefined

/** International Morse code, words apart by strokes, bars or wide gaps. */
export function* decodeMorse(text: string): Generator<DecodedStretch> {
  lettersOfMorse ??= new Map(Object.entries(morseCode).map(([letter, signs]) => [signs, letter]))
  for (const match of text.matchAll(morse)) {
    const signs = match[0].replace(/[\u00b7\u2022]/g, '.').replace(/[_\u2013\u2014\u2212]/g, '-')
    if (!signs.includes('.') || !signs.includes('-')) continue
    const letters: string[] = []
    let unknown = 0
    for (const [token] of signs.matchAll(/[.-]+|[/|]|[ \t]{3,}/g)) {
      const letter = /[.-]/.test(token) ? lettersOfMorse.get(token) : ' '
      if (letter === undefined) unknown++
      else if (letter !== ' ' || letters.at(-1) !== ' ') letters.push(letter)
    }
    const decoded = letters.join('')
    if (unknown * 10 <= decoded.length)
      yield { encoding: 'morse', start: match.index, end: match.index + match[0].length, decoded }
  }
}

/** Uncontracted English braille as Unicode patterns. */
export function* decodeBraille(text: string): Generator<DecodedStretch> {
  lettersOfBraille ??= new Map(Object.entries(brailleCells).map(([letter, dots]) => [dots, letter]))
  for (const match of text.matchAll(braille)) {
    const decoded = match[0].replace(/[\u2800-\u28ff]/g, (cell) =>
      cell === '\u2800' ? ' ' : (lettersOfBraille?.get(cell.charCodeAt(0) - 0x2800) ?? '\ufffd'),
    )
    yield { encoding: 'braille', start: match.index, end: match.index + match[0].length, decoded }
  }
}

/** The spelling alphabet; a stroke, bar, dash, comma or line end between words of the hidden text. */
export function* decodeNato(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(nato)) {
    const decoded = match[0]
      .replace(/x-ray/gi, 'xray')
      .replace(
        /([a-z]+)([^a-z]*)/gi,
        (_, word: string, gap: string) => word.charAt(0) + (/[/|;,_-]|\n|\s\s/.test(gap) ? ' ' : ''),
      )
      .toLowerCase()
    yield { encoding: 'nato', start: match.index, end: match.index + match[0].length, decoded }
  }
}

const pigLatinRun =
  /[^\sA-Za-z]{0,8}(?:(?<![A-Za-z])[A-Za-z]{1,24}(?:-[A-Za-z]{0,24})?ay(?![A-Za-z])[^A-Za-z\n]{0,8}){4,}/g
const pigLatinWord = /([A-Za-z]{1,24})-([A-Za-z]{0,24})ay(?![A-Za-z])|(?<![A-Za-z])([A-Za-z]{1,24})ay(?![A-Za-z])/g

/** "ignoreway allay eviouspray", or hyphened, "evious-pray". */
export function* decodePigLatin(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(pigLatinRun)) {
    // With hyphens, words that begin with a vowel end in "-ay"; only where none does can "-way" mean the same.
    const exact = /-ay\b/i.test(match[0])
    const decoded = match[0].replace(
      pigLatinWord,
      (_, stem: string | undefined, moved: string | undefined, joined: string | undefined) =>
        joined !== undefined
          ? unjoined(joined)
          : exact
            ? (moved ?? '') + (stem ?? '')
            : rejoined(stem ?? '', moved ?? ''),
    )
    yield { encoding: 'pig-latin', start: match.index, end: match.index + match[0].length, decoded }
  }
}

/** After a vowel, "-way" may be the sign of nothing moved or a moved w. */
function rejoined(stem: string, moved: string): string {
  const whole = moved + stem
  if (!/^[wyh]$/i.test(moved) || !/^[aeiou]/i.test(stem)) return whole
  return letterEvidence(stem).bits > letterEvidence(whole).bits ? stem : whole
}

/** Of all splits of the final consonants, the one that reads best. */
function unjoined(word: string): string {
  let best = word
  let bestBits = letterEvidence(word).bits
  const consider = (candidate: string) => {
    const { bits } = letterEvidence(candidate)
    if (bits <= bestBits) return
    best = candidate
    bestBits = bits
  }
  if (/[wyh]$/i.test(word)) consider(word.slice(0, -1))
  for (let moved = 1; moved <= 4 && moved < word.length; moved++) {
    const cluster = word.slice(-moved)
    if (!/^(?:[b-df-hj-np-tv-z]|qu)+y?$/i.test(cluster)) continue
    consider(cluster + word.slice(0, -moved))
  }
  return best
}

const camelCase = /\b[A-Za-z][a-z]*(?:[A-Z][a-z]*){3,}/g

/** "ignoreAllPreviousInstructions", from 24 letters on. */
export function* decodeCamelCase(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(camelCase)) {
    if (match[0].length < 24) continue
    const decoded = match[0].replace(/[A-Z]/g, (letter, at: number) => (at === 0 ? letter : ` ${letter.toLowerCase()}`))
    yield { encoding: 'camel-case', start: match.index, end: match.index + match[0].length, decoded }
  }
}
