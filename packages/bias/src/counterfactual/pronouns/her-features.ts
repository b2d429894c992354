import { isWord, neighbourAfter, neighbourBefore, type Neighbour } from '../../reading/neighbours.ts'

/** Features are known by this many bits of their hash. */
export const herFeatureBits = 20

function feature(kind: number, first: string, second: string): number {
  let hash = Math.imul(2_166_136_261 ^ kind, 16_777_619)
  for (let i = 0; i < first.length; i++) hash = Math.imul(hash ^ first.charCodeAt(i), 16_777_619)
  hash = Math.imul(hash ^ 0x2f, 16_777_619)
  for (let i = 0; i < second.length; i++) hash = Math.imul(hash ^ second.charCodeAt(i), 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519)
  return (hash ^ (hash >>> 13)) >>> (32 - herFeatureBits)
}

const ending = (neighbour: Neighbour, length: number): string => {
  if (!isWord(neighbour)) return neighbour.word
  const { word } = neighbour
  return word.length <= length ? `^${word}` : word.slice(-length)
}

/**
 * What is read around a pronoun at [start, end) to tell `his` from `him`: two words or signs before it and three after,
 * their endings, and pairs of them. The pronoun itself is not read.
 */
export function herFeatures(text: string, start: number, end: number): readonly number[] {
  const next = neighbourAfter(text, end)
  const second = isWord(next) ? neighbourAfter(text, next.end) : next
  const third = isWord(next) && isWord(second) ? neighbourAfter(text, second.end) : second
  const previous = neighbourBefore(text, start)
  const before = isWord(previous) ? neighbourBefore(text, previous.start) : previous
  const tail = ending(next, 3)
  return [
    feature(1, next.word, ''),
    feature(2, ending(next, 2), ''),
    feature(3, tail, ''),
    feature(4, ending(next, 4), ''),
    feature(5, next.word, second.word),
    feature(6, second.word, ''),
    feature(7, ending(second, 3), ''),
    feature(8, third.word, ''),
    feature(9, previous.word, ''),
    feature(10, ending(previous, 3), ''),
    feature(11, previous.word, next.word),
    feature(12, previous.word, tail),
    feature(13, ending(previous, 2), tail),
    feature(14, before.word, previous.word),
    feature(15, previous.word, second.word),
    feature(16, tail, second.word),
    feature(17, ending(second, 3), tail),
    feature(18, ending(second, 2), ending(third, 3)),
    feature(19, next.capital && isWord(next) ? 'capital' : 'small', String(next.word.length)),
  ]
}
