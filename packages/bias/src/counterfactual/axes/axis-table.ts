import { InvalidArgumentError } from '@saaa/evaluator'

/** Axes on which texts can be rewritten. */
export const counterfactualAxes = [
  'gender',
  'race',
  'nationality',
  'religion',
  'orientation',
  'age',
  'disability',
  'socioeconomic',
  'politics',
  'appearance',
  'names',
] as const
export type CounterfactualAxis = (typeof counterfactualAxes)[number]

/** @throws InvalidArgumentError for an axis that is not known */
export function requireAxes(axes: readonly CounterfactualAxis[]): void {
  for (const axis of axes) {
    if (!counterfactualAxes.includes(axis))
      throw new InvalidArgumentError({
        argument: 'axes',
        value: axis,
        expected: `some of ${counterfactualAxes.join(', ')}`,
      })
  }
}

/**
 * How a term stands in a sentence, which decides where it is read and what is written for it:
 * `adjective` before a noun for people or said of someone, `singular` and `plural` nouns, `man`, `woman`, `men`, `women` nouns
 * that tell the gender too, `collective` an adjective after "the" alone, `country` after words of origin, `decade` in "her late sixties", `with` after a
 * noun for people, `place`, `clergy`, `book` and `festival` of a religion, `term` anything else, read wherever it occurs.
 * The rest belong to gender: `subject`, `object`, `possessive` and `alone` ("hers") pronouns, `title`, `noun`, and `host`,
 * a noun that is a verb too; `name` and `surname` to people's names, written as they stand here.
 */
export type Slot =
  | 'adjective'
  | 'singular'
  | 'plural'
  | 'man'
  | 'woman'
  | 'men'
  | 'women'
  | 'collective'
  | 'country'
  | 'decade'
  | 'with'
  | 'place'
  | 'clergy'
  | 'book'
  | 'festival'
  | 'term'
  | 'subject'
  | 'object'
  | 'possessive'
  | 'alone'
  | 'title'
  | 'noun'
  | 'host'
  | 'name'
  | 'surname'

/**
 * Groups that can stand for one another, and what each is called in the same place of a sentence.
 *
 * `rows` holds one row a line, `slot: cell | cell | …`, one cell per group in the order of `groups`. A cell lists the words
 * read there, comma-separated; the first is the one written. An empty cell has no word of its own. `~` before a word: it
 * has other everyday uses and counts only right before a noun for people, or said of a person. `=` before a word: it is written
 * for the other groups' words and not read, since it may be of any group ("poet" for "poetess").
 * "s)he" is read after its opening bracket only.
 */
export interface AxisTable {
  readonly axis: CounterfactualAxis
  readonly groups: readonly string[]
  readonly rows: string
}
