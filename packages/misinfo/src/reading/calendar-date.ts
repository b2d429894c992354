/** What is given of a date; years before the common era are negative. */
export interface CalendarDate {
  /** First and last year it may mean: equal for a year, ten apart for "the 1990s"; absent for "5 May". */
  readonly years: readonly [number, number] | undefined
  readonly month: number | undefined
  readonly day: number | undefined
  /** "about 1850". */
  readonly approximate: boolean
}

/** How two dates lie to each other; incomparable when no part is given of both. */
export type DateRelation = 'equal' | 'different' | 'incomparable'

/** Dates are equal when all parts that both give agree: "May 1990" and "1990", "the 1990s" and "1994". */
export function relateDates(left: CalendarDate, right: CalendarDate): DateRelation {
  let compared = false
  if (left.years !== undefined && right.years !== undefined) {
    compared = true
    const slack = left.approximate || right.approximate ? 5 : 0
    if (left.years[0] > right.years[1] + slack || right.years[0] > left.years[1] + slack) return 'different'
  }
  if (left.month !== undefined && right.month !== undefined) {
    compared = true
    // Both orders of "5/4" are possible.
    const swapped = left.month === right.day && left.day === right.month
    if (left.month !== right.month) return swapped ? 'equal' : 'different'
    if (left.day !== undefined && right.day !== undefined && left.day !== right.day) return 'different'
  }
  return compared ? 'equal' : 'incomparable'
}
