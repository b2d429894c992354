import { InvalidArgumentError } from '@saaa/evaluator'
import { counterfactualAxes, requireAxes, type CounterfactualAxis } from './axes/axis-table.ts'
import { applyReplacements, type CounterfactualEdit } from './edit.ts'
import { furtherCounterparts, type CompiledTable } from './lexicon/compiled-table.ts'
import { lexicon } from './lexicon/lexicon.ts'
import { findMentions } from './mentions/find-mentions.ts'
import type { Mention } from './mentions/mention.ts'
import { spanOf, type ProtectedSpan } from './protected-spans.ts'
import { groupReplacements, type GroupMapping } from './replacements.ts'

export interface CounterfactualOptions {
  /** @default every axis of {@link counterfactualAxes} */
  readonly axes?: readonly CounterfactualAxis[]
  /**
   * How many counterfactuals each mentioned group gets, at least 1; `Infinity` for all: first one for each other group, then
   * those groups by their further names ("Caucasian"). On gender the first is the other gender, the second the neutral form.
   * @default 2
   */
  readonly alternatives?: number
  /**
   * Only these groups are written (ids as in `to` of the results).
   * @default every group
   */
  readonly to?: readonly string[]
  /**
   * Whether an exchange of genders gives people names of the other gender too, where the name is known.
   * @default 'keep'
   */
  readonly genderedNames?: 'keep' | 'exchange'
  /**
   * Whether adjectives of nationality, religion and continent are rewritten before things too ("Chinese food", "a Catholic
   * school"), and countries wherever they stand ("in Kenya"); set phrases and names ("Indian Ocean") never are.
   * @default 'keep'
   */
  readonly things?: 'keep' | 'write'
  /**
   * Which of the mentions are rewritten, for texts in which only one person is to change.
   * @default all of them
   */
  readonly where?: (span: ProtectedSpan) => boolean
}

/** The same text about another group. */
export interface Counterfactual {
  readonly axis: CounterfactualAxis
  /** Id of the group that the text names, for example `muslim`; for gender the one named more often, `female` or `male`. */
  readonly from: string
  /** Id of the group written for it; for gender the other one, or `neutral`. */
  readonly to: string
  readonly text: string
  /** What was replaced, with the offsets in both texts, in order. */
  readonly edits: readonly CounterfactualEdit[]
}

/**
 * The text rewritten for other demographic groups (paper, eq 9), grammar kept: her → his or him, his → her or hers, he walks →
 * they walk, a/an, letter case. The two groups of an exchange change places wherever they occur, so that everyone stays
 * distinct and the same exchange again gives the original back; the neutral form stands for both genders. Empty when the
 * text names no group. Synchronous and deterministic; linear in the length of the text, except that a text pays once for
 * each different group it names (at most the groups known, times `alternatives`).
 * @throws InvalidArgumentError for an unknown axis or `alternatives` below 1
 */
export function counterfactuals(
  text: string,
  {
    axes = counterfactualAxes,
    alternatives = 2,
    to,
    genderedNames = 'keep',
    things = 'keep',
    where,
  }: CounterfactualOptions = {},
): readonly Counterfactual[] {
  requireAxes(axes)
  if (!(alternatives >= 1) || (Number.isFinite(alternatives) && !Number.isInteger(alternatives)))
    throw new InvalidArgumentError({
      argument: 'alternatives',
      value: alternatives,
      expected: 'a whole number of at least 1, or Infinity',
    })
  const mentions = findMentions(text, new Set(axes), things === 'write')
  const results: Counterfactual[] = []
  for (const axis of axes) {
    for (const table of lexicon().tables) {
      const all = table.axis === axis ? mentions.get(table) : undefined
      if (all === undefined) continue
      const found = all.filter(
        (mention) =>
          (where === undefined || where(spanOf(table, mention))) &&
          (genderedNames === 'exchange' || axis !== 'gender' || mention.entry.row.slot !== 'name'),
      )
      if (found.length === 0) continue
      for (const { from, target, mapping, wording } of exchanges(table, found, alternatives, to)) {
        const replacements = groupReplacements(text, table, found, mapping, wording)
        if (replacements.length === 0) continue
        results.push({
          axis,
          from: table.groups[from] ?? '',
          to: table.groups[target] ?? '',
          ...applyReplacements(text, replacements),
        })
      }
    }
  }
  return results
}

interface Exchange {
  readonly from: number
  readonly target: number
  readonly mapping: GroupMapping
  /** Which of the target's names is written: 0 the usual one. */
  readonly wording: number
}

/** Words for anyone: no group is named where they stand alone. */
const unmarked = new Set(['citizen'])

function exchanges(
  table: CompiledTable,
  mentions: readonly Mention[],
  alternatives: number,
  to: readonly string[] | undefined,
): readonly Exchange[] {
  const wanted = (group: number): boolean => to === undefined || to.includes(table.groups[group] ?? '')
  const neutral = table.groups.indexOf('neutral')
  if (neutral >= 0) {
    const women = mentions.filter(({ entry }) => entry.group === 1).length
    const from = women * 2 > mentions.length ? 1 : 0
    const swap = { from, target: 1 - from, mapping: new Map([[0, 1] as const, [1, 0] as const]), wording: 0 }
    const plain = {
      from,
      target: neutral,
      mapping: new Map([[0, neutral] as const, [1, neutral] as const]),
      wording: 0,
    }
    return [swap, plain].filter(({ target }) => wanted(target)).slice(0, alternatives)
  }
  const size = table.groups.length
  // In the order in which the text names them.
  return [...new Set(mentions.map(({ entry }) => entry.group))].flatMap((from) => {
    if (unmarked.has(table.groups[from] ?? '') && mentions.every(({ entry }) => entry.group === from)) return []
    // Of many groups each gets other partners; of two or three the most different comes first in the table.
    const others = Array.from({ length: size - 1 }, (_, step) =>
      size > 3 ? (from + 1 + step) % size : step < from ? step : step + 1,
    ).filter(wanted)
    const exchange = (target: number, wording: number): Exchange => ({
      from,
      target,
      mapping: new Map([[from, target] as const, [target, from] as const]),
      wording,
    })
    const plain = others.slice(0, alternatives).map((target) => exchange(target, 0))
    if (plain.length >= alternatives) return plain
    // Every group once; then their further names.
    const further = others.flatMap((target) => {
      const most = Math.max(
        ...mentions.map(({ entry }) => (entry.group === from ? furtherCounterparts(entry, target).length : 0)),
      )
      return Array.from({ length: most }, (_, index) => exchange(target, index + 1))
    })
    return [...plain, ...further.slice(0, alternatives - plain.length)]
  })
}
