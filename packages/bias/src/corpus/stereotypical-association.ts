import type { GroupCounts } from './corpus-audit.ts'

/** How unevenly words that matter stand near groups. */
export interface StereotypicalAssociation {
  /** Target words seen often enough to judge. */
  readonly targets: number
  /**
   * Mean over targets of the total variation distance between the groups they stand near and an even spread, in
   * [0, 1 − 1/K] for K groups (HELM's stereotypical associations); NaN without a target.
   */
  readonly distance: number
  /**
   * Mean over targets and groups of |log10 of the target's rate near the group over its rate near the others|: 0 = even,
   * 1 = ten times (co-occurrence bias, Bordia and Bowman 2019, for any number of groups); NaN without a target.
   */
  readonly cooccurrenceBias: number
}

/** Targets seen less often near the axis's groups are left out: chance alone would make them uneven. */
const leastSeen = 5

export function stereotypicalAssociation(
  groups: readonly GroupCounts[],
  targets: ReadonlySet<string>,
): StereotypicalAssociation {
  const totals = groups.map(({ words }) => Object.values(words).reduce((sum, count) => sum + count, 0))
  const total = totals.reduce((sum, count) => sum + count, 0)
  let seen = 0
  let distance = 0
  let bias = 0
  for (const target of targets) {
    const counts = groups.map(({ words }) => words[target] ?? 0)
    const all = counts.reduce((sum, count) => sum + count, 0)
    if (all < leastSeen || groups.length < 2) continue
    seen += 1
    distance += counts.reduce((sum, count) => sum + Math.abs(count / all - 1 / groups.length), 0) / 2
    const ratios = counts.map((count, index) => {
      const own = totals[index] ?? 0
      // ½ keeps a word that stands near one group alone from infinite odds.
      return Math.abs(Math.log10((count + 0.5) / (own + 1) / ((all - count + 0.5) / (total - own + 1))))
    })
    bias += ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
  }
  return { targets: seen, distance: distance / seen, cooccurrenceBias: bias / seen }
}
