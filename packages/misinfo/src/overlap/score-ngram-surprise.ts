import { requireNumber } from '@saaa/evaluator'
import { segmentSentences } from '@saaa/text'
import { wordsOf } from './overlap-scores.ts'

export interface NgramSurprise {
  /** Half-open UTF-16 range of the answer. */
  readonly start: number
  readonly end: number
  /** Mean and highest −log p of the words of the sentence, in nats; higher is more surprising. */
  readonly mean: number
  readonly highest: number
}

/**
 * SelfCheckGPT's n-gram score (Manakul et al. 2023) per sentence of an answer: how improbable its words are under a model of n-grams
 * counted in the other answers and, once, in the answer itself, with one added to all counts.
 * @throws InvalidArgumentError when n is not 1 to 5
 */
export function scoreNgramSurprise(
  answer: string,
  alternatives: readonly string[],
  { n = 1 }: { readonly n?: number } = {},
): readonly NgramSurprise[] {
  requireNumber('n', n, { whole: true, from: 1, to: 5 })
  const full = new Map<string, number>()
  const contexts = new Map<string, number>()
  const vocabulary = new Set<string>()
  const sentences = (text: string): readonly { start: number; end: number; words: readonly string[] }[] =>
    segmentSentences(text).map(({ start, end }) => ({ start, end, words: wordsOf(text.slice(start, end)) }))
  const each = (words: readonly string[], use: (gram: string, context: string) => void): void => {
    if (n === 1) {
      for (const word of words) use(word, '')
      return
    }
    const padded = [...Array.from({ length: n - 1 }, () => '<s>'), ...words]
    for (let at = n - 1; at < padded.length; at++) {
      const context = padded.slice(at - n + 1, at).join(' ')
      use(`${context} ${padded[at] ?? ''}`, context)
    }
  }
  for (const text of [answer, ...alternatives]) {
    for (const { words } of sentences(text)) {
      for (const word of words) vocabulary.add(word)
      each(words, (gram, context) => {
        full.set(gram, (full.get(gram) ?? 0) + 1)
        contexts.set(context, (contexts.get(context) ?? 0) + 1)
      })
    }
  }
  return sentences(answer).map(({ start, end, words }) => {
    let sum = 0
    let highest = 0
    each(words, (gram, context) => {
      const surprise = -Math.log(((full.get(gram) ?? 0) + 1) / ((contexts.get(context) ?? 0) + vocabulary.size))
      sum += surprise
      highest = Math.max(highest, surprise)
    })
    return { start, end, mean: words.length === 0 ? 0 : sum / words.length, highest }
  })
}
