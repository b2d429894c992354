import { lazy } from '../lazy.ts'
import { stem } from './stem.ts'
import { synonymPairs } from './wordnet-pairs.ts'

/** Own additions: words that more than one other stands for. */
const own =
  'wife/spouse husband/spouse collapse/fall shoot/film record/tape dismiss/fire dismiss/sack shrink/decline shut/end'

const table = lazy(() => {
  const found = new Map<string, string[]>()
  const link = (from: string, to: string): void => {
    const known = found.get(from)
    if (known === undefined) found.set(from, [to])
    else if (!known.includes(to)) known.push(to)
  }
  for (const pair of `${own} ${synonymPairs}`.split(/\s+/)) {
    const [left = '', right = ''] = pair.split('/').map(stem)
    link(left, right)
    link(right, left)
  }
  return found
})

/** Stems of words that share a main sense with this one: not transitive, so they have no common key as listed synonyms have. */
export const nearWords = (stemmed: string): readonly string[] => table().get(stemmed) ?? []
