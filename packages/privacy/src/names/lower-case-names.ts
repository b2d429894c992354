import type { Reading } from '../detection/reading.ts'
import { runStart } from '../scan/trim-end.ts'
import { unitAt } from '../scan/unit-at.ts'
import { isIn, unitSet } from '../scan/unit-set.ts'
import { hashEnd, hashStart, hashStep, wordHash } from '../scan/word-hash.ts'
import { surnameEnding } from './name-cues.ts'
import { classesOf, wordClass } from './name-table.ts'

const { given, surname, ordinary } = wordClass

const lowerWords = /^[\s:]{1,3}((?:[a-z\u00df-\u024f]{2,20}[ ]?){1,3})/

const isName = (classes: number): boolean => (classes & (given | surname)) !== 0 && (classes & ordinary) === 0

/** "my name is ann lee": after an introduction, a name may stand in lower case. */
export function recognizeNamesAfterCues({ text, nameCues: cues, report }: Reading): void {
  for (const { cue, end } of cues) {
    if (cue !== 'introduction' && cue !== 'self') continue
    const found = lowerWords.exec(text.slice(end, end + 60))
    if (found === null) continue
    const start = end + found[0].length - (found[1] ?? '').length
    let to = start
    let count = 0
    for (const word of (found[1] ?? '').trim().split(' ')) {
      const classes = classesOf(wordHash(word))
      // "im happy", "this is london": after so weak a word only a given name counts.
      const named = cue === 'self' ? classes === given || (count > 0 && isName(classes)) : isName(classes)
      if (!named && !(count === 1 && classes === 0)) break
      to = start + (found[1] ?? '').indexOf(word, to - start) + word.length
      count += 1
    }
    if (count > 0)
      report({
        type: 'person-name',
        rule: 'person-name-lower-case',
        start,
        end: to,
        score: count > 1 ? 0.75 : 0.6,
        why: ['after an introduction, in lower case'],
      })
  }
}

/** A text with fewer capitals than one in so many units is written without them. */
const unitsPerCapital = 400

/** "follow up with ana ruiz": in a text without capitals, a given name and a surname side by side, neither an ordinary word. */
export function recognizeUncasedNames({ text, seen, report }: Reading): void {
  if (seen.capitalised.length / 3 > text.length / unitsPerCapital) return
  let first: { readonly start: number; readonly end: number } | undefined
  let index = 0
  let lookedAt = 0
  while (index < text.length) {
    if (index - lookedAt > barren) {
      // Marks, digits and single letters: on to where a word could be a given name with another word beside it.
      index = nextPair(text, index)
      lookedAt = index
      continue
    }
    if (!isLower(text.charCodeAt(index))) {
      index += 1
      continue
    }
    const start = index
    let hash = hashStep(hashStart, capital(text, index))
    for (index += 1; index < text.length && isLower(text.charCodeAt(index)); index++)
      hash = hashStep(hash, text.charCodeAt(index))
    // A middle initial parts no name.
    if (index - start === 1 && first !== undefined && first.end === start - 1) {
      const dotted = unitAt(text, index) === 46
      first = { start: first.start, end: dotted ? index + 1 : index }
      lookedAt = index
      continue
    }
    if (index - start >= shortestGiven) lookedAt = index
    if (index - start > longestWord || isInsideWord(text, start, index)) {
      first = undefined
      continue
    }
    const classes = classesOf(hashEnd(hash))
    if ((classes & ordinary) !== 0) first = undefined
    else if (first !== undefined && first.end === start - 1 && text.charCodeAt(first.end) === 32) {
      const listed = (classes & surname) !== 0
      if (listed || (classes === 0 && surnameEnding.test(text.slice(start, index))))
        report({
          type: 'person-name',
          rule: 'person-name-lower-case',
          start: first.start,
          end: index,
          score: listed ? 0.7 : 0.6,
          why: ['a given name and a surname, in a text without capitals'],
        })
      first = undefined
    } else first = (classes & given) !== 0 && index - start >= shortestGiven ? { start, end: index } : undefined
    if (!isLower(unitAt(text, index + 1))) {
      // No word stands beside this one.
      first = undefined
      lookedAt = index - barren - 1
    }
  }
}

const longestWord = 24
const shortestGiven = 3
/** After so many units without a word of that length the rest is searched, not read. */
const barren = 12
const pair = /[a-z\u00df-\u024f]{3}[^a-z\u00df-\u024f][a-z\u00df-\u024f]/g

/** Where the first of two words begins that may be names, at `from` or after it; the text's length when there are none. */
function nextPair(text: string, from: number): number {
  pair.lastIndex = from
  const found = pair.exec(text)
  return found === null ? text.length : runStart(text, found.index, isLower, found.index - from)
}

const isLower = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f)

/** The lists' words begin with a capital; ASCII letters hash alike in both cases. */
const capital = (text: string, index: number): number => {
  const code = text.charCodeAt(index)
  return code < 128 ? code : text.charAt(index).toUpperCase().charCodeAt(0)
}

/** Digits, signs of addresses and capitals beside it: a part of an identifier. */
const isInsideWord = (text: string, start: number, end: number): boolean =>
  isIn(beforeIdentifier, unitAt(text, start - 1)) || isIn(afterIdentifier, unitAt(text, end))

const beforeIdentifier = unitSet(/[\w@./#-]/)
const afterIdentifier = unitSet(/[\w@/#]/)
