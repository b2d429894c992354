import type { LogLikelihood } from '@saaa/evaluator'

/** Words of context. */
const order = 3
/** Weight of the shorter context, in counts (Dirichlet prior). */
const prior = 0.5

/**
 * Log-likelihoods of a language model that has only counted: how often a word followed the last three, two, one or none, each
 * falling back on the shorter context. It remembers what it was trained on, as large models do too.
 */
export function trainWordLikelihood(
  corpus: readonly string[],
): (pair: { readonly prompt: string; readonly continuation: string }) => LogLikelihood {
  const counts = new Map<string, number>()
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  const vocabulary = new Set<string>()
  for (const text of corpus) {
    const words = wordsOf(text)
    words.forEach((word, at) => {
      vocabulary.add(word)
      for (let length = 0; length <= Math.min(order, at); length++) {
        const context = words.slice(at - length, at).join('')
        add(`${length}|${context}`)
        add(`${length}|${context}|${word}`)
      }
    })
  }
  const probability = (context: readonly string[], word: string): number => {
    let chance = 1 / (vocabulary.size + 1)
    for (let length = 0; length <= Math.min(order, context.length); length++) {
      const key = `${length}|${context.slice(context.length - length).join('')}`
      chance = ((counts.get(`${key}|${word}`) ?? 0) + prior * chance) / ((counts.get(key) ?? 0) + prior)
    }
    return chance
  }
  return ({ prompt, continuation }) => {
    const before = wordsOf(prompt)
    const words = wordsOf(continuation)
    const tokens = words.map((word, at) =>
      Math.log(probability([...before, ...words.slice(0, at)].slice(-order), word)),
    )
    return { sum: tokens.reduce((sum, value) => sum + value, 0), tokens }
  }
}

/** Words and marks, each with the blank before it. */
const wordsOf = (text: string): readonly string[] => text.match(/\s*(?:\w+|[^\s\w])/g) ?? []
