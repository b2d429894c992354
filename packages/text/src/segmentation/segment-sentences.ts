import { requireText } from '../errors/text-error.ts'
import { isLetter, isUpperCase } from '../unicode/character-properties.ts'
import { leadingAbbreviations, trailingAbbreviations } from './abbreviations.ts'

export interface SentenceSegment {
  readonly start: number
  readonly end: number
}

/** Where a sentence can end at all: Western and East Asian, Indic, Arabic and Urdu terminators, and line breaks. */
const candidate = /[.!?\u2026\u3002\uff01\uff0e\uff1f\uff61\u0964\u0965\u061f\u06d4\n\u2029]/g
const terminators = '.!?\u2026\u3002\uff01\uff0e\uff1f\uff61\u0964\u0965\u061f\u06d4'
const endsWithoutBlank = '\u3002\uff01\uff0e\uff1f\uff61'
const closers = '"\'”’)]}»›」』）*_'
/** Longest abbreviation looked at, so that the look back costs a constant. */
const longestAbbreviation = 12
const listItem = /(?:[-*•‣▪–]|[0-9]{1,3}[.)]|[a-zA-Z][.)])[ \t]/y

/**
 * Sentences in order, without surrounding blanks; together they cover everything that is not blank. A blank line or the
 * beginning of a list item always ends a sentence, a single line break does not.
 */
export function segmentSentences(text: string): readonly SentenceSegment[] {
  requireText('text', text)
  const sentences: SentenceSegment[] = []
  let start = skipBlanks(text, 0)
  candidate.lastIndex = start
  for (let match = candidate.exec(text); match !== null; match = candidate.exec(text)) {
    const at = match.index
    let end = at
    let resume: number
    if (match[0] === '\n' || match[0] === '\u2029') {
      resume = skipBlanks(text, at)
      const breaks = match[0] === '\u2029' || hasBlankLine(text, at, resume) || startsListItem(text, resume)
      candidate.lastIndex = Math.max(resume, at + 1)
      if (!breaks) continue
    } else {
      while (end < text.length && terminators.includes(text.charAt(end))) end++
      const cluster = end
      while (end < text.length && closers.includes(text.charAt(end))) end++
      candidate.lastIndex = end
      resume = skipBlanks(text, end)
      if (resume === end && end < text.length && !endsWithoutBlank.includes(text.charAt(cluster - 1))) continue
      if (resume < text.length && resume > end && !isBoundary(text, start, at, cluster, resume)) continue
      candidate.lastIndex = Math.max(resume, end)
    }
    pushTrimmed(sentences, text, start, end)
    start = resume
  }
  pushTrimmed(sentences, text, start, text.length)
  return sentences
}

/** Whether the terminators [at, cluster), followed by blanks up to `next`, end the sentence that began at `start`. */
function isBoundary(text: string, start: number, at: number, cluster: number, next: number): boolean {
  if (hasBlankLine(text, cluster, next)) return true
  const following = text.codePointAt(skipOpeners(text, next)) ?? 0
  const mark = text.charAt(at)
  const isStop = mark === '.' && cluster === at + 1
  if (isLetter(following) && isLowerCase(following)) return false
  if (!isStop) return true
  const word = wordBefore(text, start, at)
  if (word === '') return true
  const lower = word.toLowerCase()
  if (leadingAbbreviations.has(lower)) return false
  // "No. 5" is a number, "No. We stay." is an answer.
  if (lower === 'no' || lower === 'p' || lower === 'art') return !(following >= 48 && following <= 57)
  if (trailingAbbreviations.has(lower)) return isLetter(following) && isUpperCase(following) && !continuesName(lower)
  // Initials, "J. R. R. Tolkien"; but the pronoun I ends sentences.
  if (word.length === 1 && word !== 'I' && isUpperCase(word.charCodeAt(0))) return false
  // "1. Do this": the number of a list item, alone at the beginning.
  return !(/^[0-9]{1,3}$/.test(word) && at - word.length === start)
}

/** Months and weekdays are followed by numbers; in front of a capital they end the sentence like others. "U.S. Army" goes on. */
const continuesName = (abbreviation: string): boolean => /^(?:u\.s|u\.k|u\.n|e\.u|d\.c)$/.test(abbreviation)

function isLowerCase(codePoint: number): boolean {
  if (codePoint < 128) return codePoint >= 97 && codePoint <= 122
  const character = String.fromCodePoint(codePoint)
  return character !== character.toUpperCase() && character === character.toLowerCase()
}

/** The letters, digits and inner full stops just before `at`, or '' if that is longer than any abbreviation. */
function wordBefore(text: string, start: number, at: number): string {
  let from = at
  while (from > start && at - from <= longestAbbreviation) {
    const unit = text.charCodeAt(from - 1)
    if (unit !== 46 && !(unit >= 48 && unit <= 57) && !isLetter(unit)) break
    from--
  }
  return at - from > longestAbbreviation ? '' : text.slice(from, at)
}

/** Whether two line breaks stand in [start, end); looks no further, for cost must stay linear. */
function hasBlankLine(text: string, start: number, end: number): boolean {
  let breaks = 0
  for (let at = start; at < end && breaks < 2; at++) if (text.charCodeAt(at) === 10) breaks++
  return breaks === 2
}

function startsListItem(text: string, at: number): boolean {
  listItem.lastIndex = at
  return listItem.test(text)
}

const isBlank = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  unit === 0x3000 ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0xfeff ||
  unit === 0x1680 ||
  unit === 0x202f ||
  unit === 0x205f

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at
}

/** A few opening quotes and brackets, no more: the look ahead costs a constant. */
function skipOpeners(text: string, from: number): number {
  let at = from
  while (at < from + 4 && '"\'“‘([{«‹「『（*_'.includes(text.charAt(at)) && at < text.length) at++
  return at
}

function pushTrimmed(sentences: SentenceSegment[], text: string, from: number, to: number): void {
  const start = skipBlanks(text, from)
  let end = to
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  if (end > start) sentences.push({ start, end })
}
