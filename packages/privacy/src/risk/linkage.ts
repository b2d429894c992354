import type { SensitiveMatch } from '../detection/sensitive-match.ts'
import type { SensitiveType } from '../detection/sensitive-type.ts'

/** Data that name nobody alone and somebody together (Sweeney 2000: sex, date of birth and postcode, 87 % of a country). */
const quasiIdentifiers: ReadonlySet<SensitiveType> = new Set<SensitiveType>([
  'person-name',
  'date-of-birth',
  'postal-code',
  'street-address',
  'phone-number',
  'email-address',
  'vehicle-identifier',
  'ip-address',
  'coordinates',
  'username',
])

/** UTF-16 units within which values are read as one person's. */
const linkageUnits = 300
const fewestTypes = 3
const riskByTypes = [0, 0, 0, 0.5, 0.7, 0.85] as const

export interface Linkage {
  readonly types: readonly SensitiveType[]
  /** In [0, 1], before it joins the other leaks. */
  readonly risk: number
}

/** The closest company of quasi-identifiers of different types, if it has at least three. */
export function linkageOf(matches: readonly SensitiveMatch[]): Linkage | undefined {
  const quasi = matches.filter(({ type }) => quasiIdentifiers.has(type)).toSorted((a, b) => a.start - b.start)
  let best: Linkage | undefined
  let from = 0
  const counts = new Map<SensitiveType, number>()
  let scoreSum = 0
  for (let to = 0; to < quasi.length; to++) {
    const added = quasi[to] as SensitiveMatch
    counts.set(added.type, (counts.get(added.type) ?? 0) + 1)
    scoreSum += added.score
    for (
      let first = quasi[from] as SensitiveMatch;
      added.end - first.start > linkageUnits && from < to;
      first = quasi[++from] as SensitiveMatch
    ) {
      const left = (counts.get(first.type) ?? 0) - 1
      if (left === 0) counts.delete(first.type)
      else counts.set(first.type, left)
      scoreSum -= first.score
    }
    if (counts.size < fewestTypes) continue
    const risk =
      (riskByTypes[Math.min(counts.size, riskByTypes.length - 1)] as number) * Math.min(1, scoreSum / (to - from + 1))
    if (best === undefined || risk > best.risk) best = { types: [...counts.keys()], risk }
  }
  return best
}
