import type { CounterfactualAxis } from '../counterfactual/axes/axis-table.ts'
import { counterfactuals } from '../counterfactual/counterfactuals.ts'
import type { CounterfactualEdit } from '../counterfactual/edit.ts'

/** A text and its rewriting for another group: labels and pairs that nobody had to write. */
export interface DemographicPair {
  readonly text: string
  readonly counterfactual: string
  readonly axis: CounterfactualAxis
  readonly from: string
  readonly to: string
  readonly edits: readonly CounterfactualEdit[]
}

/** All pairs that the engine finds in the texts; texts without a group give none. @throws InvalidArgumentError for an unknown axis */
export const demographicPairs = (
  texts: readonly string[],
  options: { readonly axes?: readonly CounterfactualAxis[] } = {},
): readonly DemographicPair[] =>
  texts.flatMap((text) =>
    counterfactuals(text, options).map(({ text: counterfactual, axis, from, to, edits }) => ({
      text,
      counterfactual,
      axis,
      from,
      to,
      edits,
    })),
  )
