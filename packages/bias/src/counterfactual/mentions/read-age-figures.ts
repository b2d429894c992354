import { lexicon } from '../lexicon/lexicon.ts'
import type { LexiconEntry } from '../lexicon/compiled-table.ts'
import { lazy } from '../../lazy.ts'

/** Ages from 18 to 39 and from 63 to 84 are exchanged by adding or taking away this many years. */
const span = 45
const youngest = 18

const groups = lazy(() => ({
  young: lexicon().entries.get('young')?.[0],
  old: lexicon().entries.get('elderly')?.[0],
  middle: lexicon().entries.get('middle-aged')?.[0],
}))

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
