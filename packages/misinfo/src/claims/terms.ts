import { readSentence, type Term as ReadTerm } from '../reading/read-sentence.ts'

export interface Term {
  readonly kind: 'word' | 'number' | 'entity'
  /** Meaning of a word, value of a number ("1892", "month:5", "5 length"), parts or country of a name. */
  readonly key: string
  readonly lower: string
  /** Part of a date. */
  readonly isDate?: boolean
}

/** What a stretch of text says, as bags that can be compared. */
export interface Terms {
  readonly list: readonly Term[]
  readonly negated: boolean
}

/** Longest sentence looked at, so that the cost of comparing two stays bounded. */
const maximumTerms = 60

/** Reads the terms of a sentence; a date gives one term for each part that is given. */
export function readTerms(text: string): Terms {
  const { terms, negations } = readSentence(text, 0, text.length, { start: 0, end: text.length })
  return { list: terms.slice(0, maximumTerms).flatMap(plainTerms), negated: negations % 2 === 1 }
}

function plainTerms(term: ReadTerm): readonly Term[] {
  const { kind, key, name, quantity, date, isMinor } = term
  if (quantity !== undefined) {
    const { value, dimension } = quantity
    return [
      {
        kind: 'number',
        key: dimension === '' || dimension === 'ordinal' ? String(value) : `${value} ${dimension}`,
        lower: key,
      },
    ]
  }
  if (date !== undefined) {
    const { years, month, day } = date
    const parts = [
      ...(years === undefined ? [] : [String(years[0])]),
      ...(month === undefined ? [] : [`month:${month}`]),
      ...(day === undefined ? [] : [String(day)]),
    ]
    return parts.map((part) => ({ kind: 'number', key: part, lower: key, isDate: true }))
  }
  if (name !== undefined) {
    if (name.country !== undefined) return [{ kind: 'entity', key: name.country, lower: key }]
    return name.parts.map((part) => ({ kind: 'entity', key: part, lower: key }))
  }
  return isMinor ? [] : [{ kind: kind === 'word' ? 'word' : 'entity', key: term.stem, lower: key }]
}
