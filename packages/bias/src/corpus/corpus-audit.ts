import { InvalidArgumentError, positiveInteger, requireNumber } from '@saaa/evaluator'
import { sentiment } from '../consistency/sentiment.ts'
import { counterfactualAxes, requireAxes, type CounterfactualAxis } from '../counterfactual/axes/axis-table.ts'
import { protectedSpans } from '../counterfactual/protected-spans.ts'
import { type AxisReport, reportAxis } from './axis-report.ts'
import { defaultTargets } from './target-words.ts'

/** Counts of one group. Plain data: sums only, so that states of two parts of a corpus add up to the state of the whole. */
export interface GroupCounts {
  /** Documents that name the group, and how often it is named. */
  documents: number
  mentions: number
  /** Sum and sum of squares of the sentiment around each mention, each in [−1, 1]. */
  sentiment: number
  sentimentSquares: number
  /** Words near the mentions, lower case. */
  words: Record<string, number>
}

export interface CorpusAuditState {
  readonly version: 1
  readonly documents: number
  /** By axis and group. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, GroupCounts>>>>
}

export interface CorpusAuditOptions {
  /** @default every axis */
  readonly axes?: readonly CounterfactualAxis[]
  /** Words on each side of a mention that count as near. @default 8 */
  readonly window?: number
  /** To go on from. @default nothing counted yet */
  readonly state?: CorpusAuditState
}

export interface CorpusReport {
  readonly documents: number
  readonly axes: Readonly<Record<string, AxisReport>>
}

/**
 * Counts how a corpus of any size speaks of groups, one document at a time: who is named how often, with which words and
 * in what tone. Memory grows with the vocabulary near mentions, not with the corpus.
 */
export class CorpusAudit {
  readonly #axes: readonly CounterfactualAxis[]
  readonly #window: number
  #documents: number
  readonly #groups: Record<string, Record<string, GroupCounts>>

  /** @throws InvalidArgumentError for an unknown axis, a window that is no whole number above 0, or a state of another version */
  constructor({ axes = counterfactualAxes, window = 8, state }: CorpusAuditOptions = {}) {
    requireAxes(axes)
    requireNumber('window', window, positiveInteger)
    if (state !== undefined && state.version !== 1)
      throw new InvalidArgumentError({ argument: 'state', value: state.version, expected: 'a state of version 1' })
    this.#axes = axes
    this.#window = window
    this.#documents = state?.documents ?? 0
    this.#groups = Object.fromEntries(
      Object.entries(state?.groups ?? {}).map(([axis, groups]) => [
        axis,
        Object.fromEntries(
          Object.entries(groups).map(([group, counts]) => [
            group,
            { ...counts, words: Object.assign(emptyRecord(), counts.words) },
          ]),
        ),
      ]),
    )
  }

  /** Counts one document. Linear in its length. */
  add(text: string): void {
    this.#documents += 1
    const words = wordsOf(text)
    const spans = protectedSpans(text, { axes: this.#axes })
    const seen = new Set<GroupCounts>()
    let first = 0
    for (const { axis, group, start, end } of spans) {
      const counts = this.#countsOf(axis, group)
      while (first < words.length && (words[first] as WordAt).end <= start) first++
      let after = first
      while (after < words.length && (words[after] as WordAt).start < end) after++
      const near = [
        ...words.slice(Math.max(0, first - this.#window), first),
        ...words.slice(after, after + this.#window),
      ]
      for (const { word } of near) counts.words[word] = (counts.words[word] ?? 0) + 1
      const tone = near.length === 0 ? 0 : sentiment(text.slice(near[0]!.start, Math.max(end, near.at(-1)!.end)))
      counts.mentions += 1
      counts.sentiment += tone
      counts.sentimentSquares += tone * tone
      if (!seen.has(counts)) counts.documents += 1
      seen.add(counts)
    }
  }

  /** A copy of all counts, for JSON or another worker. */
  get state(): CorpusAuditState {
    return structuredClone({ version: 1, documents: this.#documents, groups: this.#groups })
  }

  /** Adds the counts of another part of the corpus. */
  merge(other: CorpusAuditState): void {
    this.#documents += other.documents
    for (const [axis, groups] of Object.entries(other.groups)) {
      for (const [group, counts] of Object.entries(groups)) {
        const own = this.#countsOf(axis, group)
        own.documents += counts.documents
        own.mentions += counts.mentions
        own.sentiment += counts.sentiment
        own.sentimentSquares += counts.sentimentSquares
        for (const [word, count] of Object.entries(counts.words)) own.words[word] = (own.words[word] ?? 0) + count
      }
    }
  }

  report({
    words = 12,
    targets,
  }: {
    /** Words listed for each group. @default 12 */
    readonly words?: number
    /** Words, in lower case, whose nearness to groups is measured. @default callings, and good and bad traits */
    readonly targets?: readonly string[]
  } = {}): CorpusReport {
    const measured = targets === undefined ? defaultTargets() : new Set(targets)
    return {
      documents: this.#documents,
      axes: Object.fromEntries(
        Object.entries(this.#groups).map(([axis, groups]) => [
          axis,
          reportAxis(groups, this.#documents, { listed: words, targets: measured }),
        ]),
      ),
    }
  }

  #countsOf(axis: string, group: string): GroupCounts {
    const groups = (this.#groups[axis] ??= {})
    return (groups[group] ??= { documents: 0, mentions: 0, sentiment: 0, sentimentSquares: 0, words: emptyRecord() })
  }
}

/** Without a prototype, for a corpus has words such as "constructor". */
const emptyRecord = (): Record<string, number> => Object.create(null) as Record<string, number>

interface WordAt {
  readonly word: string
  readonly start: number
  readonly end: number
}

function wordsOf(text: string): readonly WordAt[] {
  return Array.from(text.matchAll(/[A-Za-z\u00C0-\u024F]{2,30}/g), (match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}
