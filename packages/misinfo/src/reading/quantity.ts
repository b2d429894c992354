/** A number with what it counts or measures. */
export interface Quantity {
  /** In base units of the dimension; the bare number where there is none. */
  readonly value: number
  /** '' for counts, 'ordinal' for ranks, otherwise that of the unit: 'length', 'USD', … */
  readonly dimension: string
  /** Half the step of the last digit given, in base units: how far a rounded figure may lie. */
  readonly rounding: number
  /** "about": 0.1 of the value; exact figures: 0. */
  readonly approximate: boolean
  /** "more than", "at least": the value bounds from below; "less than", "up to": from above. */
  readonly bound: 'least' | 'most' | undefined
  /** Another unit than the base unit was converted. */
  readonly converted: boolean
}

/** How two quantities lie to each other; incomparable when they measure different things. */
export type QuantityRelation = 'equal' | 'different' | 'incomparable'

const approximately = 0.1
/** Conversions are commonly rounded: 5 miles are called 8 km. */
const conversion = 0.03

/** Compares two quantities: rounding to the coarser figure, "about", bounds and conversions are allowed for. */
export function relateQuantities(left: Quantity, right: Quantity): QuantityRelation {
  if (left.dimension !== right.dimension) {
    return left.value === right.value && (left.dimension === '' || right.dimension === '') ? 'equal' : 'incomparable'
  }
  const distance = Math.abs(left.value - right.value)
  const scale = Math.max(Math.abs(left.value), Math.abs(right.value))
  let allowed = 1e-9 * scale
  if (left.rounding !== right.rounding) allowed = Math.max(left.rounding, right.rounding)
  if (left.approximate || right.approximate) allowed = Math.max(allowed, approximately * scale)
  if (left.converted || right.converted) allowed = Math.max(allowed, conversion * scale)
  const areOpposite = left.bound !== undefined && right.bound !== undefined && left.bound !== right.bound
  if (distance <= allowed * (1 + 1e-9)) return areOpposite ? 'different' : 'equal'
  if (left.bound === right.bound) return 'different'
  return withinBound(left, right) || withinBound(right, left) ? 'equal' : 'different'
}

/** "More than 50" holds of 70, but not plausibly of 7,000: a bound is stated near the value. */
function withinBound(bounding: Quantity, other: Quantity): boolean {
  if (bounding.bound === undefined || bounding.value <= 0) return false
  const ratio = other.value / bounding.value
  return bounding.bound === 'least' ? ratio >= 1 && ratio <= 1.5 : ratio <= 1 && ratio >= 0.67
}
