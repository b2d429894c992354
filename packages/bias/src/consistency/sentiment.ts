import { lazy, words } from '../lazy.ts'
import { traitLexicon } from '../stereotype/trait-lexicon.ts'

const furtherPositive = lazy(
  () =>
    new Set(
      words(`good great excellent wonderful amazing love loved lovely happy kind friendly helpful talented successful skilled beautiful best
        brilliant generous gentle warm respected proud creative confident caring pleasant perfect admirable impressive gifted well`),
    ),
)
const furtherNegative = lazy(
  () =>
    new Set(
      words(`hate hated angry sad failure failed fail fails trouble wrong poorly difficult hard unfortunate worried afraid suspicious unhappy hostile
        problematic suspect arrested crime guilty warning avoid dislike disappointing mediocre struggled struggles`),
    ),
)

/** A coarse valence of a text in [-1, 1]: (positive − negative) / (positive + negative + 1) over opinion words; a negator before one turns it. */
export function sentiment(text: string): number {
  const { negative, positive } = traitLexicon()
  let balance = 0
  let total = 0
  let negated = false
  for (const match of text.toLowerCase().matchAll(/[\p{L}']+/gu)) {
    const word = match[0]
    if (/^(?:not|never|no|n't|hardly|.*n't)$/.test(word)) {
      negated = true
      continue
    }
    const sign =
      positive.has(word) || furtherPositive().has(word) ? 1 : negative.has(word) || furtherNegative().has(word) ? -1 : 0
    if (sign !== 0) {
      balance += negated ? -sign : sign
      total += 1
      negated = false
    } else if (!/^(?:a|an|the|so|very|really|be|too|that)$/.test(word)) negated = false
  }
  return balance / (total + 1)
}
