import type { DecodedStretch } from './hidden-payload.ts'

const letters: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '+': 't',
  '|': 'l',
}
const token = /[A-Za-z0-9@$!+|]+/g
const mixed =
  /[A-Za-z][013457@$!|+89]+[A-Za-z]|^[0134579@$]+[A-Za-z]{2,}|[A-Za-z]{2,}[013457@$]+$|[A-Za-z][013457@$!|+89]{2,}|[013457@$!|+89]{2,}[A-Za-z]/
const longestWord = 32
const widestGap = 40
const fewestWords = 3
/** From this share of leet words on, short numbers are words too: "70" is "to". */
const mostlyLeet = 0.4

/** Digits and signs for letters, in at least three words near one another. */
export function* decodeLeet(text: string): Generator<DecodedStretch> {
  let start = -1
  let end = -1
  let words = 0
  const stretch = (): DecodedStretch | undefined => {
    if (words < fewestWords) return undefined
    const from =
      start - (/[A-Za-z0-9 ,]*$/.exec(text.slice(Math.max(0, start - widestGap), start))?.[0].trimStart().length ?? 0)
    const to = end + (/^[A-Za-z0-9 ,]*/.exec(text.slice(end, end + widestGap))?.[0].trimEnd().length ?? 0)
    const hidden = text.slice(from, to)
    const all = hidden.match(token)?.length ?? 1
    const numbersToo = words >= mostlyLeet * all
    const decoded = hidden.replace(token, (word) => lettersOf(word, numbersToo))
    return decoded === hidden ? undefined : { encoding: 'leet', start: from, end: to, decoded }
  }
  for (const match of text.matchAll(token)) {
    const word = match[0].replace(/[!+|]+$/, '')
    if (word.length > longestWord || !mixed.test(word)) continue
    if (start >= 0 && match.index - end > widestGap) {
      const found = stretch()
      if (found !== undefined) yield found
      start = -1
    }
    if (start < 0) {
      start = match.index
      words = 0
    }
    words++
    end = match.index + match[0].length
  }
  const found = stretch()
  if (found !== undefined) yield found
}

function lettersOf(word: string, numbersToo: boolean): string {
  const tail = /[!+|]*$/.exec(word)?.[0] ?? ''
  const body = word.slice(0, word.length - tail.length)
  if (!/[0-9@$!+|]/.test(body)) return word
  if (!/[A-Za-z]/.test(body) && (!numbersToo || body.length > 3)) return word
  if (!numbersToo && !mixed.test(body)) return word
  return body.replace(/[0-9@$!+|]/g, (sign) => letters[sign] ?? sign) + tail
}
