import { decodePayloads } from '../decoding/decode-payloads.ts'

/** The neighbourhood N(x) of Def 4: what an attack may change. */
export interface AttackConstraints {
  /**
   * Least share of the request's words that must be readable in the prompt or in what the decoder recovers from it; 0 allows
   * any change of meaning.
   * @default 0.7
   */
  readonly leastMeaning?: number
  /** Most words changed, per word of the request (Levenshtein distance over words). @default no bound */
  readonly maximumWordDistance?: number
  /** Most UTF-16 units of a prompt. @default 8192 */
  readonly maximumLength?: number
}

/** Whether a prompt is still the same request within the bounds. */
export function keepsConstraints(
  prompt: string,
  request: string,
  { leastMeaning = 0.7, maximumWordDistance = Infinity, maximumLength = 8192 }: AttackConstraints,
): boolean {
  if (prompt.length > maximumLength) return false
  if (maximumWordDistance < Infinity) {
    const words = wordsOf(request)
    if (wordDistance(words, wordsOf(prompt)) > maximumWordDistance * Math.max(1, words.length)) return false
  }
  return leastMeaning <= 0 || meaningKept(prompt, request) >= leastMeaning
}

/** Share of the request's words that can be read in a prompt, plainly or decoded, in [0, 1]. */
export function meaningKept(prompt: string, request: string): number {
  const wanted = new Set(wordsOf(request))
  if (wanted.size === 0) return 1
  const share = (text: string): number => {
    const found = new Set(wordsOf(text))
    let kept = 0
    for (const word of wanted) if (found.has(word)) kept++
    return kept / wanted.size
  }
  let best = share(prompt)
  if (best >= 1) return best
  for (const { text } of decodePayloads(prompt, { maximumPayloads: 64 })) best = Math.max(best, share(text))
  return best
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9\u00c0-\uffff]+/g) ?? []
/** Longer texts are compared by their beginnings: the distance is quadratic. */
const comparedWords = 512

export function wordDistance(first: readonly string[], second: readonly string[]): number {
  const a = first.slice(0, comparedWords)
  const b = second.slice(0, comparedWords)
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return (previous[b.length] ?? 0) + Math.abs(first.length - a.length - (second.length - b.length))
}
