import { lazy } from '../lazy.ts'
import { isFunctionWord, isTellingWord } from '../lexicon/function-words.ts'
import { stem } from '../lexicon/stem.ts'
import { phrasalVerb } from '../lexicon/phrasal-verbs.ts'
import { meaningKey } from '../lexicon/synonyms.ts'
import type { CalendarDate } from './calendar-date.ts'
import { askedKind, type AskedKind } from './asked-kind.ts'
import { countryOf } from './countries.ts'
import { createName, type Name } from './name.ts'
import { trackNegation } from './negation.ts'
import type { Quantity } from './quantity.ts'
import { readDate } from './read-date.ts'
import { mayBeginNumber } from './number-words.ts'
import { readQuantity } from './read-quantity.ts'
import { readTokens, type Token } from './tokens.ts'

/** One thing that a sentence says. */
export interface Term {
  readonly kind: 'word' | 'name' | 'quantity' | 'date'
  /** Words: shared by synonyms; others: their text in lower case. */
  readonly key: string
  readonly stem: string
  /** Stands under a negator. */
  readonly isNegated: boolean
  /** The word or mark just before it: "in", "by", "(". */
  readonly before: string
  /** The preposition that it follows, with nothing but grammar words between; '^' for the first term; otherwise ''. */
  readonly role: string
  /** Of numbers: the key of the word after it, which tells what is counted; '' for other terms and at the end. */
  readonly head: string
  /** How it follows the term before: in one enumeration ("Lena and Marcus"), in another clause ("while …"), after "than", or otherwise. */
  readonly link: 'joined' | 'clause' | 'than' | ''
  /** A grammar word with an opposite ("before"): counts little. */
  readonly isMinor: boolean
  readonly name: Name | undefined
  readonly quantity: Quantity | undefined
  readonly date: CalendarDate | undefined
}

export interface SentenceReading {
  /** Half-open UTF-16 range of the original text. */
  readonly start: number
  readonly end: number
  readonly terms: readonly Term[]
  /** Stems of all words, parts of names among them: finds a name that is written without capitals. */
  readonly stems: ReadonlySet<string>
  readonly negations: number
  /** "There is no …", "nothing happens". */
  readonly deniesExistence: boolean
  readonly isQuestion: boolean
  /** What it asks for, where its question word tells. */
  readonly asks: AskedKind | undefined
  /** Begins with "Yes" or "No" as an answer. */
  readonly answer: 'yes' | 'no' | undefined
}

const longest = 320
const preposition =
  /^(?:of|in|at|by|from|to|with|without|for|on|near|into|through|under|over|during|against|towards?|between|behind|beside|via|about|as)$/
/** Words looked back for a preposition: "from her old uncle" has none, for "old" tells something itself. */
const roleReach = 3

function roleOf(tokens: readonly Token[], at: number): string {
  for (let back = at - 1; back >= Math.max(0, at - roleReach); back--) {
    const lower = tokens[back]?.lower ?? ''
    if (preposition.test(lower)) return lower
    if (!isFunctionWord(lower)) return ''
  }
  return ''
}

/** What may stand between two terms and tells how they are linked. */
const links = lazy(
  (): ReadonlyMap<string, 'joins' | 'between' | 'clause' | 'than'> =>
    new Map([
      ...['and', 'or', '&', ','].map((word) => [word, 'joins'] as const),
      ...['the', 'a', 'an', 'both', 'as', 'well', 'also'].map((word) => [word, 'between'] as const),
      ...[
        'but',
        'while',
        'whereas',
        'although',
        'though',
        'because',
        'if',
        'when',
        'since',
        'unless',
        'so',
        ';',
        ':',
      ].map((word) => [word, 'clause'] as const),
      ['than', 'than'],
    ]),
)

/** How tokens[at] follows the last token of the term before it. */
function linkOf(tokens: readonly Token[], previousEnd: number, at: number): Term['link'] {
  let joins = false
  let joinsOnly = previousEnd >= 0
  for (let between = Math.max(previousEnd, 0); between < at; between++) {
    const link = links().get(tokens[between]?.lower ?? '')
    if (link === 'clause' || link === 'than') return link
    if (link === undefined) joinsOnly = false
    else if (link === 'joins') joins = true
  }
  return joins && joinsOnly ? 'joined' : ''
}

/** "None", "nothing" and "nobody" as the object of a verb. */
function negatesBefore(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:none|nothing|nobody)$/.test(tokens[at]?.lower ?? '')) return false
  const before = tokens[at - 1]
  return before?.kind === 'word' && !isFunctionWord(before.lower)
}

const isLowerRank = (term: Term | undefined): boolean =>
  term?.quantity?.dimension === 'ordinal' && term.quantity.value > 1

const superlative = /^(?:most|least|[a-z]{2,14}est)$/

const connects = /^(?:of|de|la|le|del|di|da|van|von|der|den|du|al|bin|&)$/

/** Reads the terms of text[start, end); `place` is the same range in the original text. */
export function readSentence(
  text: string,
  start: number,
  end: number,
  place: { readonly start: number; readonly end: number },
): SentenceReading {
  const tokens = readTokens(text, start, end, longest)
  const negation = trackNegation()
  const terms: Term[] = []
  const stems = new Set<string>()
  /** The token behind the last term; -1 before the first. */
  let previousEnd = -1
  let opening = 0
  while (tokens[opening]?.kind === 'mark') opening += 1
  const add = (
    kind: Term['kind'],
    key: string,
    stemmed: string,
    { at, length = 1 }: { readonly at: number; readonly length?: number },
    details: Partial<Term> = {},
  ): void => {
    terms.push({
      kind,
      key,
      stem: stemmed,
      // "The second highest" is not the highest.
      isNegated: negation.isNegated !== (superlative.test(tokens[at]?.lower ?? '') && isLowerRank(terms.at(-1))),
      before: tokens[at - 1]?.lower ?? '',
      head: '',
      role: terms.length === 0 ? '^' : roleOf(tokens, at),
      link: linkOf(tokens, previousEnd, at),
      isMinor: false,
      name: undefined,
      quantity: undefined,
      date: undefined,
      ...details,
    })
    previousEnd = at + length
    if (details.isMinor !== true) negation.spend()
  }
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (token === undefined) break
    // "Will not begin before 2027" says that it will begin.
    if (negation.isNegated && /^(?:before|until|till)$/.test(token.lower)) {
      for (let back = terms.length - 1; back >= 0 && terms[back]?.isNegated === true; back--) {
        const denied = terms[back]
        if (denied !== undefined) terms[back] = { ...denied, isNegated: false }
      }
      negation.lift()
    }
    if (negation.take(tokens, at)) {
      // "The leaves contain none": what was said before is denied, not what follows.
      if (negatesBefore(tokens, at)) {
        for (let back = terms.length - 1; back >= 0; back--) {
          const said = terms[back]
          if (said === undefined) break
          terms[back] = { ...said, isNegated: true }
          if (said.link === 'clause') break
        }
        negation.lift()
      }
      at += 1
      continue
    }
    const isFigure = token.kind === 'number' || (token.kind === 'word' && mayBeginNumber(token.lower))
    const date = isFigure || token.capital ? readDate(tokens, at) : undefined
    if (date !== undefined) {
      add('date', token.lower, '', { at, length: date.length }, { date: date.date })
      at += date.length
      continue
    }
    const quantity = isFigure || token.kind === 'mark' ? readQuantity(tokens, at) : undefined
    if (quantity !== undefined) {
      const { dimension, value } = quantity.quantity
      // "The first" has an opposite.
      const stemmed = dimension === 'ordinal' && value === 1 ? 'first' : ''
      add('quantity', token.lower, stemmed, { at, length: quantity.length }, { quantity: quantity.quantity })
      at += quantity.length
      continue
    }
    if (token.kind === 'mark') {
      at += 1
      continue
    }
    const length = token.capital ? nameLength(tokens, at, at === opening) : 0
    if (length > 0) {
      const parts = tokens.slice(at, at + length).filter(({ kind }) => kind !== 'mark')
      for (const part of parts) stems.add(stem(bare(part.lower)))
      const isUncertain = at === opening && length === 1 && !/^[A-Z][A-Z0-9]+$/.test(token.text)
      const name = createName(
        parts.map((part) => part.text),
        isUncertain,
      )
      const [only = ''] = name.parts
      const known = stem(only)
      // "TV" is a word in capitals.
      if (name.parts.length === 1 && name.isAcronym && meaningKey(known) !== known)
        add('word', meaningKey(known), known, { at, length })
      else add('name', name.parts.join(' '), name.parts.length === 1 ? known : '', { at, length }, { name })
      at += length
      continue
    }
    const lower = bare(token.lower)
    const phrasal = phrasalVerb(lower, tokens[at + 1]?.lower ?? '')
    if (isTellingWord(token.lower)) {
      const stemmed = stem(token.lower)
      stems.add(stemmed)
      add('word', stemmed, stemmed, { at }, { isMinor: true })
    } else if (phrasal !== undefined) {
      stems.add(phrasal)
      add('word', meaningKey(phrasal), phrasal, { at, length: 2 })
      at += 1
    } else if (!isFunctionWord(token.lower) && lower !== '') {
      const stemmed = stem(lower)
      stems.add(stemmed)
      const country = countryOf(lower)
      if (country === undefined || lower.length < 4 || lower === 'turkey')
        add('word', meaningKey(stemmed), stemmed, { at })
      else add('name', lower, stemmed, { at }, { name: createName([lower], false) })
    }
    at += 1
  }
  const first = tokens[opening]?.lower
  const isQuestion = text.charAt(end - 1) === '?'
  return {
    start: place.start,
    end: place.end,
    terms: terms.map((term, at) => (term.quantity === undefined ? term : { ...term, head: terms[at + 1]?.key ?? '' })),
    stems,
    negations: negation.count,
    deniesExistence: negation.deniesExistence,
    isQuestion,
    asks: isQuestion ? askedKind(text.slice(start, end)) : undefined,
    answer:
      (first === 'yes' || first === 'no') && (tokens.length === 1 || tokens[opening + 1]?.kind === 'mark')
        ? first
        : undefined,
  }
}

const bare = (lower: string): string =>
  lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("'") ? lower.slice(0, -1) : lower

/**
 * Tokens of the name that begins at a capital: further capitalised words, and connecting words between them; 0 when it is a
 * function word or number word. A country's name or adjective in front ("German author") is a name of its own.
 */
function nameLength(tokens: readonly Token[], at: number, isOpening: boolean): number {
  const first = tokens[at]
  if (first === undefined) return 0
  if (
    isFunctionWord(first.lower) &&
    !(first.text.length > 1 && first.text === first.text.toUpperCase() && !isOpening)
  ) {
    return 0
  }
  let length = 1
  for (;;) {
    const next = tokens[at + length]
    if (next === undefined) break
    if (next.capital && !touchesMark(tokens, at + length)) {
      if (
        length === 1 &&
        countryOf(first.lower) !== undefined &&
        countryOf(`${first.lower} ${next.lower}`) === undefined &&
        !isInstitution(tokens, at)
      )
        break
      length += 1
      continue
    }
    const afterNext = tokens[at + length + 1]
    if (
      next.kind === 'word' &&
      connects.test(next.lower) &&
      afterNext?.capital === true &&
      !isFunctionWord(afterNext.lower)
    )
      length += 2
    else if (
      next.lower === '.' ||
      (next.lower === '-' &&
        afterNext?.capital === true &&
        afterNext.start === next.end &&
        next.start === tokens[at + length - 1]?.end)
    )
      length += 2
    else break
  }
  // "Apollo 11 landed": a number in the name, where it counts nothing that follows.
  const [number, after] = [tokens[at + length], tokens[at + length + 1]]
  const isNumbered =
    number?.kind === 'number' &&
    /^\d{1,2}$/.test(number.text) &&
    number.start === (tokens[at + length - 1]?.end ?? 0) + 1
  const isFree =
    after === undefined ||
    (after.kind === 'mark' ? !'%°/-–'.includes(after.lower) : after.kind === 'word' && isFunctionWord(after.lower))
  return isNumbered && isFree && !isMonth(tokens[at + length - 1]) ? length + 1 : length
}

const isMonth = (token: Token | undefined): boolean =>
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(token?.lower ?? '')

const touchesMark = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.kind === 'mark'

/** "American Idol", "British Museum": the adjective is followed by capitals that do not name a person's trade. */
function isInstitution(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'the'
}
