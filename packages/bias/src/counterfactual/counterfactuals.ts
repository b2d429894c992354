import { InvalidArgumentError } from '@saaa/evaluator'
import type { Axis } from '../identity/identity-groups.ts'
import { findIdentityMentions } from '../identity/identity-mentions.ts'
import { applyReplacements, type CounterfactualEdit } from './edit.ts'
import { genderReplacements } from './gender-swap.ts'
import { groupReplacements, writableGroups } from './group-swap.ts'

/** Axes on which texts can be rewritten. */
export const counterfactualAxes = [
  'gender',
  'race',
  'nationality',
  'religion',
  'orientation',
  'age',
  'socioeconomic',
] as const satisfies readonly Axis[]
export type CounterfactualAxis = (typeof counterfactualAxes)[number]

export interface CounterfactualOptions {
  /** @default every axis of {@link counterfactualAxes} */
  readonly axes?: readonly CounterfactualAxis[]
  /**
   * How many other groups each mentioned group is exchanged with, at least 1. Gender always yields one.
   * @default 2
   */
  readonly alternatives?: number
}

/** The same text about another group. */
export interface Counterfactual {
  readonly axis: CounterfactualAxis
  /** Ids of the groups exchanged; `female` and `male` for gender. */
  readonly from: string
  readonly to: string
  readonly text: string
  /** What was replaced, with the offsets in both texts, in order. */
  readonly edits: readonly CounterfactualEdit[]
}

/**
 * The text rewritten for other demographic groups (paper, eq 9), grammar kept: her → his or him, his → her or hers, a/an,
 * letter case. Both groups of an exchange change places wherever they occur. Empty when the text names no group.
 * Synchronous and deterministic; linear in the length of the text, except that a text pays once for each different group
 * it names (at most the groups known).
 * @throws InvalidArgumentError for an unknown axis or `alternatives` below 1
 */
export function counterfactuals(
  text: string,
  { axes = counterfactualAxes, alternatives = 2 }: CounterfactualOptions = {},
): readonly Counterfactual[] {
  for (const axis of axes) {
    if (!counterfactualAxes.includes(axis))
      throw new InvalidArgumentError({
        argument: 'axes',
        value: axis,
        expected: `some of ${counterfactualAxes.join(', ')}`,
      })
  }
  if (!Number.isInteger(alternatives) || alternatives < 1) {
    throw new InvalidArgumentError({
      argument: 'alternatives',
      value: alternatives,
      expected: 'a whole number of at least 1',
    })
  }
  const results: Counterfactual[] = []
  const mentions = axes.some((axis) => axis !== 'gender') ? findIdentityMentions(text) : []
  for (const axis of axes) {
    if (axis === 'gender') {
      const replacements = genderReplacements(text)
      if (replacements.length === 0) continue
      const first = replacements[0]
      const female = first !== undefined && /^(?:he|him|his|man|men|boy|father|mr)/i.test(first.replacement)
      results.push({
        axis,
        from: female ? 'female' : 'male',
        to: female ? 'male' : 'female',
        ...applyReplacements(text, replacements),
      })
      continue
    }
    const groups = writableGroups(axis)
    const present = groups.filter((group) => mentions.some((mention) => mention.group.id === group.id))
    for (const from of present) {
      const index = groups.indexOf(from)
      const others = [...groups.slice(index + 1), ...groups.slice(0, index)].slice(0, alternatives)
      for (const to of others) {
        const replacements = groupReplacements(text, mentions, from, to)
        if (replacements.length > 0)
          results.push({ axis, from: from.id, to: to.id, ...applyReplacements(text, replacements) })
      }
    }
  }
  return results
}
