import type { ToxicityCategory } from '../toxicity-category.ts'

/** One finding among the words of a reading: a half-open range of word numbers. */
export interface Evidence {
  readonly category: ToxicityCategory
  readonly first: number
  readonly end: number
  /** The harsh words themselves, where the range also holds whom they are said to. */
  readonly words?: readonly [first: number, end: number]
  /** In [0, 1), before circumstances. */
  readonly severity: number
  readonly rule: string
  /** The severity of the words alone, whoever they are said to; the profanity attribute is made of it. */
  readonly wordSeverity: number
  /** Said of nobody or of a thing; such words do not add up to harm. */
  readonly undirected?: boolean
  /** The words explain themselves: the implicit path does not judge them. */
  readonly excused?: boolean
  /** A statement that is denied, or that speaks for the people; it is evidence of no harm. */
  readonly denied?: boolean
  /** Set where the rule has judged negation itself. */
  readonly settled?: boolean
}
