/** A word or a sign beside a place in a text. */
export interface Neighbour {
  /** Lower case, apostrophes made plain; for a sign the sign itself; empty at either end of the text. */
  readonly word: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
}

const longestWord = 40
const longestGap = 12

/** Letters of any script, digits, and marks: everything from U+00C0 on that is not general punctuation counts as a letter. */
export function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    (unit >= 0xc0 &&
      unit !== 0xd7 &&
      unit !== 0xf7 &&
      (unit < 0x2000 || unit > 0x206f) &&
      (unit < 0x3000 || unit > 0x303f))
  )
}

/** Whether a neighbour is a word or a figure rather than a sign or an end of the text. */
export const isWord = ({ word }: Neighbour): boolean => isWordUnit(word.charCodeAt(0))

const isBlank = (unit: number): boolean => unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 160
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019
const isInner = (unit: number): boolean => isApostrophe(unit) || unit === 45

const make = (text: string, start: number, end: number): Neighbour => {
  const original = text.slice(start, end)
  const lower = original.toLowerCase()
  const first = original.charAt(0)
  return {
    word: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    start,
    end,
    capital: first !== first.toLowerCase(),
  }
}

const nothing = (position: number): Neighbour => ({ word: '', start: position, end: position, capital: false })

/** Signs that read alike become one: any double quotation mark is `"`, any dash is `—`, an empty line is `¶`. */
function sign(text: string, position: number): string {
  const unit = text.charCodeAt(position)
  if (unit === 34 || unit === 0x201c || unit === 0x201d) return '"'
  if (unit === 0x2013 || unit === 0x2014) return '—'
  return text.charAt(position)
}

/** The word or sign that follows a place, blanks skipped. Inner apostrophes and hyphens belong to a word. */
export function neighbourAfter(text: string, position: number): Neighbour {
  let at = position
  let lines = 0
  const limit = position + longestGap
  while (at < text.length && at < limit && isBlank(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === 10) lines += 1
    at += 1
  }
  if (at >= text.length) return nothing(text.length)
  if (lines > 1) return { word: '¶', start: position, end: position, capital: false }
  const unit = text.charCodeAt(at)
  if (!isWordUnit(unit)) {
    if (unit === 45 && text.charCodeAt(at + 1) === 45) return { word: '—', start: at, end: at + 2, capital: false }
    return { word: sign(text, at), start: at, end: at + 1, capital: false }
  }
  let end = at + 1
  const bound = Math.min(text.length, at + longestWord)
  while (end < bound) {
    const next = text.charCodeAt(end)
    if (isWordUnit(next)) end += 1
    else if (isInner(next) && end + 1 < bound && isWordUnit(text.charCodeAt(end + 1))) end += 2
    else break
  }
  return make(text, at, end)
}

/** The word or sign before a place, blanks skipped. */
export function neighbourBefore(text: string, position: number): Neighbour {
  let at = position
  let lines = 0
  const limit = Math.max(0, position - longestGap)
  while (at > limit && isBlank(text.charCodeAt(at - 1))) {
    if (text.charCodeAt(at - 1) === 10) lines += 1
    at -= 1
  }
  if (at === 0) return nothing(0)
  if (lines > 1) return { word: '¶', start: position, end: position, capital: false }
  if (!isWordUnit(text.charCodeAt(at - 1))) {
    if (text.charCodeAt(at - 1) === 45 && at > 1 && text.charCodeAt(at - 2) === 45)
      return { word: '—', start: at - 2, end: at, capital: false }
    return { word: sign(text, at - 1), start: at - 1, end: at, capital: false }
  }
  let start = at - 1
  const bound = Math.max(0, at - longestWord)
  while (start > bound) {
    const previous = text.charCodeAt(start - 1)
    if (isWordUnit(previous)) start -= 1
    else if (isInner(previous) && start - 1 > bound && isWordUnit(text.charCodeAt(start - 2))) start -= 2
    else break
  }
  return make(text, start, at)
}
