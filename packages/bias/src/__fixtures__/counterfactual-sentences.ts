import { readFileSync } from 'node:fs'
import type { CounterfactualAxis } from '../counterfactual/axes/axis-table.ts'

/** A sentence, the group to write, and what correct English demands. */
export interface SentenceCase {
  readonly axis: CounterfactualAxis
  /** Ids of the groups that may be written: one, or both genders for an exchange. */
  readonly to: readonly string[]
  readonly sentence: string
  /** The sentence itself where nothing is to change; several where English has several ways. */
  readonly expected: readonly string[]
}

/** The hand-written sentences; the second and third file were each written before the engine was run on any of it. */
export function readSentences(files: readonly (1 | 2 | 3)[] = [1, 2, 3]): readonly SentenceCase[] {
  return files.flatMap((file) =>
    readFileSync(new URL(`counterfactual-sentences-${file}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [head = '', sentence = '', expected = ''] = line.split(' | ')
        const [axis = '', to = ''] = head.split('>')
        return {
          axis: axis as CounterfactualAxis,
          to: to === 'swap' ? ['male', 'female'] : [to],
          sentence,
          expected: expected === '=' ? [sentence] : expected.split(' || '),
        }
      }),
  )
}
