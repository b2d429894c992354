import { InvalidArgumentError, requireNumber } from '@saaa/evaluator'
import { scoreConsistency } from '../consistency/score-consistency.ts'
import {
  requireSimilarities,
  type SimilarityMatrix,
  similarityMatrix,
  type TextSimilarity,
} from './similarity-matrix.ts'

export interface ClusterMeaningsOptions {
  /** Question that all texts answer; the default similarity counts its words less. @default '' */
  readonly question?: string
  /** How far the first text says what the second says. @default the package's own consistency */
  readonly similarity?: TextSimilarity
  /** How far each text says what each other says, worked out before (`entailmentSimilarities`): `similarity` is not asked. @default none */
  readonly similarities?: SimilarityMatrix
  /** Two texts mean the same from this similarity on, in (0, 1]. @default 0.6 */
  readonly threshold?: number
  /** `both`: each direction must reach the threshold; `either`: one is enough. @default 'both' */
  readonly direction?: 'both' | 'either'
}

export interface MeaningClusters {
  /** Number of each text's cluster; clusters are numbered by size, then by their first text in code-unit order. */
  readonly assignment: readonly number[]
  /** Indices of the texts of each cluster, increasing. */
  readonly clusters: readonly (readonly number[])[]
  /** What was compared. */
  readonly similarities: SimilarityMatrix
}

/**
 * Groups texts that say the same. Complete linkage: a text joins a cluster only when it means the same as every member, so that a
 * chain of near neighbours cannot connect opposites; ties are broken by the texts themselves, so the partition does not depend on
 * their order. (Kuhn et al. 2023 assign greedily, in order.) Quadratic in the number of texts for comparing, cubic for joining.
 * @throws InvalidArgumentError for texts that are no list of strings, a threshold outside (0, 1], a similarity outside [0, 1] or a matrix of another size
 */
export function clusterMeanings(texts: readonly string[], options: ClusterMeaningsOptions = {}): MeaningClusters {
  const { question = '', threshold = 0.6, direction = 'both' } = options
  if (!Array.isArray(texts) || !texts.every((text) => typeof text === 'string'))
    throw new InvalidArgumentError({ argument: 'texts', value: texts, expected: 'a list of strings' })
  requireNumber('threshold', threshold, { above: 0, to: 1 })
  const { similarity = (text, other) => scoreConsistency(text, [other], { question }).score } = options
  const similarities =
    options.similarities === undefined
      ? similarityMatrix(texts, similarity)
      : requireSimilarities(options.similarities, texts)
  // In canonical order, equal texts first joined: what follows sees the same matrix whatever the order of the texts was.
  const distinct = [...new Set(texts)].sort()
  const firstIndex = new Map(distinct.map((text) => [text, texts.indexOf(text)]))
  const linked = (left: number, right: number): number => {
    const [one, other] = [similarities[left]?.[right] ?? 0, similarities[right]?.[left] ?? 0]
    return direction === 'both' ? Math.min(one, other) : Math.max(one, other)
  }
  let groups = distinct.map((text) => [firstIndex.get(text) as number])
  for (;;) {
    let best: { left: number; right: number; link: number } | undefined
    for (let left = 0; left < groups.length; left++) {
      for (let right = left + 1; right < groups.length; right++) {
        const link = weakestLink(groups[left] ?? [], groups[right] ?? [], linked)
        if (link >= threshold && (best === undefined || link > best.link)) best = { left, right, link }
      }
    }
    if (best === undefined) break
    const { left, right } = best
    const joined = [...(groups[left] ?? []), ...(groups[right] ?? [])]
    groups = groups.flatMap((group, at) => (at === left ? [joined] : at === right ? [] : [group]))
  }
  return { ...numbered(texts, groups), similarities }
}

function weakestLink(
  left: readonly number[],
  right: readonly number[],
  linked: (left: number, right: number) => number,
): number {
  let weakest = 1
  for (const one of left) for (const other of right) weakest = Math.min(weakest, linked(one, other))
  return weakest
}

/** Clusters of all texts from clusters of distinct ones. */
function numbered(
  texts: readonly string[],
  groups: readonly (readonly number[])[],
): Pick<MeaningClusters, 'assignment' | 'clusters'> {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((index) => [texts[index], at] as const)))
  const members = groups.map((): number[] => [])
  texts.forEach((text, index) => members[groupOf.get(text) as number]?.push(index))
  const leading = (cluster: readonly number[]): string => cluster.map((index) => texts[index] as string).sort()[0] ?? ''
  const clusters = members.sort(
    (left, right) => right.length - left.length || (leading(left) < leading(right) ? -1 : 1),
  )
  const assignment = texts.map((_, index) => clusters.findIndex((cluster) => cluster.includes(index)))
  return { assignment, clusters }
}
