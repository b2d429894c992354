import type { Interval } from '../bootstrap-interval.ts'
import { stereotypicalAssociation, type StereotypicalAssociation } from './stereotypical-association.ts'
import type { GroupCounts } from './corpus-audit.ts'

export interface WordAssociation {
  readonly word: string
  readonly count: number
  /** Log odds ratio of the word near this group against near the axis's other groups, natural logarithm. */
  readonly logOdds: number
  /** logOdds over its standard deviation; beyond ±1.96 unlikely by chance for one word looked at alone. */
  readonly z: number
}

export interface GroupReport {
  readonly documents: number
  readonly mentions: number
  /** Of the axis's mentions, in [0, 1]. */
  readonly share: number
  /** Documents per document of the corpus. */
  readonly documentRate: number
  /** Mean tone near mentions in [−1, 1], with a normal 95 % interval. */
  readonly sentiment: Interval
  /** Words most tied to the group, strongest first. */
  readonly associations: readonly WordAssociation[]
}

export interface AxisReport {
  readonly groups: Readonly<Record<string, GroupReport>>
  /** Entropy of the shares over the log of the number of groups named, in [0, 1]; 1 = all named equally often. */
  readonly balance: number
  /** Total variation distance of the shares from an even spread over the groups named, in [0, 1] (HELM's representation). */
  readonly representationDistance: number
  /** How unevenly callings and traits, or words of yours, stand near the groups. */
  readonly stereotypes: StereotypicalAssociation
  /** Largest difference between two groups' mean tones. */
  readonly sentimentGap: number
}

export function reportAxis(
  groups: Readonly<Record<string, GroupCounts>>,
  documents: number,
  { listed, targets }: { readonly listed: number; readonly targets: ReadonlySet<string> },
): AxisReport {
  const names = Object.keys(groups).sort()
  const mentions = names.reduce((sum, name) => sum + (groups[name]?.mentions ?? 0), 0)
  const all = new Map<string, number>()
  for (const name of names) {
    for (const [word, count] of Object.entries(groups[name]?.words ?? {})) all.set(word, (all.get(word) ?? 0) + count)
  }
  const total = [...all.values()].reduce((sum, count) => sum + count, 0)
  const reports = names.map((name): [string, GroupReport] => {
    const counts = groups[name] as GroupCounts
    return [
      name,
      {
        documents: counts.documents,
        mentions: counts.mentions,
        share: counts.mentions / mentions,
        documentRate: documents === 0 ? 0 : counts.documents / documents,
        sentiment: meanTone(counts),
        associations: associationsOf(counts, { all, total }).slice(0, listed),
      },
    ]
  })
  const shares = reports.map(([, { share }]) => share)
  const tones = reports.map(([, { sentiment }]) => sentiment.value)
  const entropy = shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log(share) : sum), 0)
  return {
    groups: Object.fromEntries(reports),
    representationDistance: shares.reduce((sum, share) => sum + Math.abs(share - 1 / shares.length), 0) / 2,
    stereotypes: stereotypicalAssociation(
      names.map((name) => groups[name] as GroupCounts),
      targets,
    ),
    balance: shares.length < 2 ? 0 : entropy / Math.log(shares.length),
    sentimentGap: tones.length < 2 ? 0 : Math.max(...tones) - Math.min(...tones),
  }
}

function meanTone({ mentions, sentiment, sentimentSquares }: GroupCounts): Interval {
  const value = sentiment / mentions
  if (mentions < 2) return { value, lower: -1, upper: 1 }
  const variance = Math.max(0, (sentimentSquares - mentions * value * value) / (mentions - 1))
  const half = 1.96 * Math.sqrt(variance / mentions)
  return { value, lower: Math.max(-1, value - half), upper: Math.min(1, value + half) }
}

/** Weight of the prior, in words: the axis's own frequencies count as much as so many words seen. */
const priorWeight = 500

/** Log odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, equations 15 to 22). */
function associationsOf(
  { words }: GroupCounts,
  { all, total }: { readonly all: ReadonlyMap<string, number>; readonly total: number },
): WordAssociation[] {
  const own = Object.values(words).reduce((sum, count) => sum + count, 0)
  const others = total - own
  return Object.entries(words)
    .filter(([, count]) => count >= 3)
    .map(([word, count]) => {
      const everywhere = all.get(word) ?? count
      const prior = (priorWeight * everywhere) / total
      const [here, there] = [count + prior, everywhere - count + prior]
      // ½ keeps a word that is the only one from infinite odds.
      const rest = [own + priorWeight - here + 0.5, others + priorWeight - there + 0.5] as const
      const logOdds = Math.log(here / rest[0]) - Math.log(there / rest[1])
      return { word, count, logOdds, z: logOdds / Math.sqrt(1 / here + 1 / there) }
    })
    .sort((left, right) => right.z - left.z || (left.word < right.word ? -1 : 1))
}
