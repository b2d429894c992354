/** A word, a number or a mark of a normalised text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  readonly lower: string
  /** UTF-16 offsets into the normalised text, half-open. */
  readonly start: number
  readonly end: number
  readonly capital: boolean
}

// A number may carry an ordinal or decade ending; "U.S." is one word; a word may hold digits after its first letter ("B2B").
const asciiToken =
  /\d{1,3}(?: \d{3})+(?!\d)|\d+(?:,\d{3})*(?:\.\d+)?(?:(?:st|nd|rd|th|s)(?![A-Za-z]))?|(?:[A-Za-z]\.){2,8}|[A-Za-z][A-Za-z0-9]*(?:['’][A-Za-z]+)*|[$€£¥%°,;:()"“”–—/-]/g
const anyToken =
  /\d{1,3}(?: \d{3})+(?!\d)|\d+(?:,\d{3})*(?:\.\d+)?(?:(?:st|nd|rd|th|s)(?!\p{L}))?|(?:[A-Za-z]\.){2,8}|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|[$€£¥%°,;:()"“”–—/-]/gu

/** The tokens of text[start, end), at most `limit`, in order. */
export function readTokens(text: string, start: number, end: number, limit: number): readonly Token[] {
  const slice = text.slice(start, end)
  const pattern = /[^\x00-\x7f’–—“”€£¥°]/.test(slice) ? anyToken : asciiToken
  const tokens: Token[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(slice); match !== null && tokens.length < limit; match = pattern.exec(slice)) {
    const found = match[0]
    const first = found.charCodeAt(0)
    const isNumber = first >= 48 && first <= 57
    const isWord = !isNumber && (first >= 128 ? !'–—“”€£¥°'.includes(found) : isAsciiLetter(first))
    const lower = isWord ? plainLower(found) : found
    tokens.push({
      kind: isNumber ? 'number' : isWord ? 'word' : 'mark',
      text: found,
      lower,
      start: start + match.index,
      end: start + match.index + found.length,
      capital: isWord && found.charCodeAt(0) !== lower.charCodeAt(0),
    })
  }
  return tokens
}

const isAsciiLetter = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)

function plainLower(word: string): string {
  // "U.S." and "p.m." are the words "us" and "pm".
  const lower = (word.charAt(1) === '.' ? word.replaceAll('.', '') : word).toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}
