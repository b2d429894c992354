import { neighbourAfter, neighbourBefore } from '../../reading/neighbours.ts'
import { lexicon } from '../lexicon/lexicon.ts'
import type { LexiconEntry } from '../lexicon/compiled-table.ts'
import { lazy } from '../../lazy.ts'
import { endsPhrase } from './phrase-words.ts'

/** Ages from 18 to 39 and from 63 to 84 are exchanged by adding or taking away this many years. */
const span = 45
const youngest = 18

const groups = lazy(() => ({
  young: lexicon().entries.get('young')?.[0],
  old: lexicon().entries.get('elderly')?.[0],
  middle: lexicon().entries.get('middle-aged')?.[0],
}))

/** Where an age in figures is told: "25-year-old", "72 y/o", "aged 72", "turned 80"; not "the 80s", "turned 90 degrees". */
export function readAgeFigures(
  text: string,
  start: number,
  term: string,
): { readonly figure: number; readonly at: number } | undefined {
  const unit = term.charCodeAt(0)
  if (unit >= 48 && unit <= 57)
    return /[ods]$/i.test(term) && !/^\d+s$/i.test(term) ? { figure: Number.parseInt(term, 10), at: start } : undefined
  if (!/^(?:aged?|turn)/i.test(term)) return undefined
  const end = start + term.length
  const digits = /^\s(\d{2,3})(?![a-z\d%])/i.exec(text.slice(end, end + 5))
  if (digits === null) return undefined
  const after = end + digits[0].length
  if (
    /^(?:\s?[-–.,:/+*=]\s?\d|\s(?:or|and|to|through)\s(?:older|over|up|under|younger|above|below|\d))/.test(
      text.slice(after, after + 12),
    )
  )
    return undefined
  if (
    /^(?:under|over|above|below|until|by|before|minimum|legal|from|total|average|median|mean)$/.test(
      neighbourBefore(text, start).word,
    )
  )
    return undefined
  const { word } = neighbourAfter(text, after)
  if (
    /^turn/i.test(term) &&
    !endsPhrase(text, after) &&
    !/^(?:last|this|next|today|yesterday|years?|recently)$/.test(word)
  )
    return undefined
  return { figure: Number(digits[1]), at: end + 1 }
}

/** The age group of "a 25-year-old"; children belong to none, since their age is rarely a group's. */
export function ageGroup(years: number): LexiconEntry | undefined {
  const { young, old, middle } = groups()
  if (years < youngest || years > 110) return undefined
  if (years < youngest + 22) return young
  return years < 60 ? middle : old
}

/** The age that stands for another one in a group. */
export function exchangedAge(years: number, group: string): number {
  switch (group) {
    case 'young':
      return years >= 60 ? Math.min(39, Math.max(youngest, years - span)) : Math.max(youngest, years - 22)
    case 'old':
      return years < 40 ? years + span : Math.max(63, years + 22)
    default:
      return years < 40 ? years + 22 : Math.min(59, Math.max(40, years - 23))
  }
}
