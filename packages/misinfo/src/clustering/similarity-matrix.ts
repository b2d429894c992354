import { InvalidArgumentError } from '@saaa/evaluator'

/** How far one text says what another says, in [0, 1]; need not be symmetric. */
export type TextSimilarity = (text: string, other: string) => number

/** N × N, rows are the first argument; the diagonal is 1. */
export type SimilarityMatrix = readonly (readonly number[])[]

/**
 * Similarities of all pairs in both directions; equal texts are compared once. The cost is quadratic in the number of texts.
 * @throws InvalidArgumentError when `similarity` returns anything but a number in [0, 1]
 */
export function similarityMatrix(texts: readonly string[], similarity: TextSimilarity): SimilarityMatrix {
  const known = new Map<string, number>()
  const compare = (text: string, other: string): number => {
    if (text === other) return 1
    const key = JSON.stringify([text, other])
    let value = known.get(key)
    if (value === undefined) {
      value = similarity(text, other)
      if (!(value >= 0 && value <= 1)) {
        throw new InvalidArgumentError({ argument: 'similarity', value, expected: 'a function into [0, 1]' })
      }
      known.set(key, value)
    }
    return value
  }
  return texts.map((text) => texts.map((other) => compare(text, other)))
}

/** @throws InvalidArgumentError for anything but an N × N matrix over [0, 1] */
export function requireSimilarities(similarities: SimilarityMatrix, texts: readonly string[]): SimilarityMatrix {
  const n = texts.length
  const fits =
    Array.isArray(similarities) &&
    similarities.length === n &&
    similarities.every(
      (row) => Array.isArray(row) && row.length === n && row.every((value) => value >= 0 && value <= 1),
    )
  if (!fits)
    throw new InvalidArgumentError({
      argument: 'similarities',
      value: similarities,
      expected: `${n} rows of ${n} numbers in [0, 1], one row per text`,
    })
  return similarities
}
