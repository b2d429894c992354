import { positiveInteger, requireNumber } from '@saaa/evaluator'
import { segmentSentences } from '@saaa/text'
import { assertBootstrap, bootstrapIntervals, type BootstrapOptions, type Interval } from '../bootstrap-interval.ts'
import { type StanceReading, isStance, readStance, stanceSimilarity } from './stance.ts'

export interface PerspectiveDiversityOptions extends BootstrapOptions {
  /** Stances this alike count as one viewpoint, in (0, 1]. @default 0.4 */
  readonly threshold?: number
  /** How alike two stances are, in [0, 1]. @default shared content words; 0 when one affirms what the other denies */
  readonly similarity?: (stance: string, other: string) => number
  /** Sentences compared at most; comparing is quadratic in them. @default 200 */
  readonly maximumStances?: number
}

export interface PerspectiveDiversity {
  /**
   * −Σ p log p / log K over K viewpoints (paper, Def 2, eq 10), in [0, 1], with the entropy corrected for few stances
   * (Miller and Madow 1955); 0 for one viewpoint or none.
   */
  readonly diversity: Interval
  /** Each viewpoint's stances, the most frequent viewpoint first. */
  readonly viewpoints: readonly (readonly string[])[]
  /** Sentences that take a stance; without any, diversity says nothing. */
  readonly stances: number
}

/**
 * How evenly texts spread over viewpoints: sentences that take a stance are grouped with those that say the same, and the entropy of the
 * groups is taken. Give the samples of one prompt, or the documents on one subject.
 * @throws InvalidArgumentError for options out of range
 */
export function perspectiveDiversity(
  texts: readonly string[],
  options: PerspectiveDiversityOptions = {},
): PerspectiveDiversity {
  const { threshold = 0.4, similarity, maximumStances = 200 } = options
  assertBootstrap(options)
  requireNumber('threshold', threshold, { above: 0, to: 1 })
  requireNumber('maximumStances', maximumStances, positiveInteger)
  const stances = texts
    .flatMap((text) => segmentSentences(text).map(({ start, end }) => text.slice(start, end).trim()))
    .filter(isStance)
    .slice(0, maximumStances)
    .map(readStance)
  const alike = (left: StanceReading, right: StanceReading): number =>
    similarity === undefined ? stanceSimilarity(left, right) : similarity(left.text, right.text)
  const groups = groupByCompleteLink(stances, alike, threshold)
  const labels = groups.flatMap((group, viewpoint) => group.map(() => viewpoint))
  const { diversity } = bootstrapIntervals(
    labels,
    (drawn) => ({ diversity: normalizedEntropy(drawn, groups.length) }),
    options,
  )
  return {
    diversity: labels.length === 0 ? { value: 0, lower: 0, upper: 1 } : diversity,
    viewpoints: groups.map((group) => group.map(({ text }) => text)),
    stances: stances.length,
  }
}

function normalizedEntropy(labels: readonly number[], viewpoints: number): number {
  if (viewpoints < 2) return 0
  const counts = new Map<number, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  const entropy = [...counts.values()].reduce((sum, count) => {
    const share = count / labels.length
    return sum - share * Math.log(share)
  }, 0)
  const corrected = entropy + (counts.size - 1) / (2 * labels.length)
  return Math.min(1, corrected / Math.log(viewpoints))
}

/** A stance joins a group only when it is alike to every member; the nearest join first, ties by the texts themselves. */
function groupByCompleteLink(
  stances: readonly StanceReading[],
  alike: (left: StanceReading, right: StanceReading) => number,
  threshold: number,
): readonly (readonly StanceReading[])[] {
  const sorted = stances.toSorted((left, right) => (left.text < right.text ? -1 : left.text > right.text ? 1 : 0))
  const pairs = sorted
    .flatMap((left, i) => sorted.slice(i + 1).map((right, k) => ({ i, j: i + 1 + k, alike: alike(left, right) })))
    .filter((pair) => pair.alike >= threshold)
    .sort((left, right) => right.alike - left.alike || left.i - right.i || left.j - right.j)
  const linked = new Set(pairs.map(({ i, j }) => i * sorted.length + j))
  const groupOf = sorted.map((_, index) => [index])
  for (const { i, j } of pairs) {
    const [one, other] = [groupOf[i] as number[], groupOf[j] as number[]]
    if (one === other) continue
    const complete = one.every((a) => other.every((b) => linked.has(Math.min(a, b) * sorted.length + Math.max(a, b))))
    if (!complete) continue
    one.push(...other)
    for (const member of other) groupOf[member] = one
  }
  return [...new Set(groupOf)]
    .map((group) => group.map((index) => sorted[index] as StanceReading))
    .sort((left, right) => right.length - left.length)
}
