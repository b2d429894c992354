import { requireNumber } from '@saaa/evaluator'
import { scoreToxicity } from '../composite/score-toxicity.ts'

export interface LabelFreeExample {
  /** The text with its toxic words hidden, or, where it has none, other words. */
  readonly text: string
  /** What the head shall say of it all the same, in [0, 1], 1 = safe: 1 − the explicit path's score of the whole text. */
  readonly target: number
  /** Half-open ranges of UTF-16 units of `text` that hold the placeholder. */
  readonly hidden: readonly { readonly start: number; readonly end: number }[]
}

export interface LabelFreeOptions {
  readonly seed: number
  /**
   * What stands for a hidden word.
   * @default '[…]'
   */
  readonly placeholder?: string
}

/**
 * Training without human labels: the explicit signal is hidden and becomes the target, so that a head can only learn from the
 * surroundings what company toxic words keep. Harmless texts lose as many words, at random, lest the gap itself tell.
 * @throws InvalidArgumentError when an option is out of range
 */
export function labelFreeExamples(
  texts: readonly string[],
  { seed, placeholder = '[…]' }: LabelFreeOptions,
): readonly LabelFreeExample[] {
  requireNumber('seed', seed, { whole: true })
  const scored = texts.map((text) => {
    const { paths, spans } = scoreToxicity(text, { implicit: false })
    return { text, target: 1 - paths.explicit, hits: joined(spans) }
  })
  const toxic = scored.filter(({ hits }) => hits.length > 0)
  const random = numbers(seed)
  return scored.map(({ text, target, hits }) => {
    if (hits.length > 0) return { target, ...withHidden(text, hits, placeholder) }
    const model = toxic[Math.floor(random() * toxic.length)]
    return { target, ...withHidden(text, randomWords(text, model?.hits.length ?? 1, random), placeholder) }
  })
}

interface Range {
  readonly start: number
  readonly end: number
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const result: { start: number; end: number }[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}

function randomWords(text: string, count: number, random: () => number): readonly Range[] {
  const words = [...text.matchAll(/[^\s.,;:!?"()]+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
  const chosen = Array.from({ length: Math.min(count, words.length) }, () => words[Math.floor(random() * words.length)])
  return joined(chosen.filter((range) => range !== undefined))
}

function withHidden(
  text: string,
  ranges: readonly Range[],
  placeholder: string,
): { readonly text: string; readonly hidden: readonly Range[] } {
  let result = ''
  let from = 0
  const hidden = ranges.map(({ start, end }) => {
    result += text.slice(from, start)
    const at = result.length
    result += placeholder
    from = end
    return { start: at, end: result.length }
  })
  return { text: result + text.slice(from), hidden }
}

/** Numbers in [0, 1) by Park and Miller's generator. */
function numbers(seed: number): () => number {
  let state = (Math.abs(seed) % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return (state - 1) / 2_147_483_646
  }
}
