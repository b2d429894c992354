import type { LanguageModelV1 } from '@saaa/evaluator'

/**
 * For tests and benchmarks: a character model that gives every character of `alphabet` the same chance, except that it
 * continues texts it remembers, in bits per character of its own choice.
 * @param remembered texts and how many nats of probability each of their characters gains over chance
 */
export function rememberingModel({
  alphabet,
  remembered,
}: {
  readonly alphabet: number
  readonly remembered: readonly { readonly text: string; readonly gain: number }[]
}): LanguageModelV1 {
  const chance = -Math.log(alphabet)
  const tokensOf = (prompt: string, continuation: string) => {
    const whole = prompt + continuation
    const scores = Array.from(continuation, () => chance)
    for (const { text, gain } of remembered) {
      const at = whole.indexOf(text)
      if (at === -1) continue
      for (let index = Math.max(at, prompt.length); index < at + text.length; index += 1)
        scores[index - prompt.length] = Math.min(-1e-9, chance + gain)
    }
    return scores
  }
  return {
    generate: ({ prompts, samples, maxTokens }) =>
      Promise.resolve(
        prompts.map((prompt) =>
          Array.from({ length: samples }, (_, sample) => {
            const text = remembered[sample % Math.max(1, remembered.length)]?.text ?? ''
            return (text.startsWith(prompt) ? text.slice(prompt.length) : `no. ${sample} of these`).slice(0, maxTokens)
          }),
        ),
      ),
    logLikelihood: ({ pairs }) =>
      Promise.resolve(
        pairs.map(({ prompt, continuation }) => {
          const tokens = tokensOf(prompt, continuation)
          return { sum: tokens.reduce((sum, value) => sum + value, 0), tokens }
        }),
      ),
  }
}
