import { meaningKey } from '../lexicon/synonyms.ts'
import type { Term } from '../reading/read-sentence.ts'

/** What a term means, the same on both sides of a comparison. */
export function termId({ key, stem: stemmed, name, quantity, date }: Term): string {
  // A capital may come from the place in the sentence alone.
  if (name?.parts.length === 1 && name.country === undefined) return meaningKey(stemmed)
  if (name !== undefined) return `name ${name.country ?? name.parts.join(' ')}`
  if (quantity !== undefined) return `quantity ${quantity.value} ${quantity.dimension}`
  if (date !== undefined) return `date ${date.years?.join('-') ?? ''} ${date.month ?? ''} ${date.day ?? ''}`
  return key
}
