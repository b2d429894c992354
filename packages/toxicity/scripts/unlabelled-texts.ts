import { hashWord } from '../src/implicit/scan-features.ts'
import { clusterOf, wordClusters } from '../src/implicit/word-clusters.ts'
import { textHash } from './text-hash.ts'
import { redditComments, type TrainingText } from './training-sets.ts'

/** A text that the teacher labels. */
export interface UnlabelledText {
  readonly text: string
  readonly set: 'varied' | 'reddit'
  /** The post that it is a variant of, or the text itself. */
  readonly source: string
}

const folds = 4
/** Variants of every post. */
const copies = 6
/** Words of a variant at most. */
const mostWords = 45

/** Which of the teachers labels a text and what was made from it: the one that did not see it. */
export const foldOf = (text: string): number => textHash(text) % folds

/** Numbers in [0, 1) from a seed. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    let mixed = state ^ (state >>> 15)
    mixed = Math.imul(mixed, 0x2c1b3c6d)
    return ((mixed ^ (mixed >>> 12)) >>> 0) / 2 ** 32
  }
}

/**
 * What a large model labels for the small one to learn from: posts cut short, with words left out or changed for others of
 * their cluster of meaning, and joined with other posts (Tang et al. 2019); and comments as they are. Thirds 0 and 1.
 */
export function unlabelledTexts(posts: readonly TrainingText[]): readonly UnlabelledText[] {
  return [
    ...variants(posts),
    ...redditComments()
      .filter(({ third }) => third !== 2)
      .map(({ text }): UnlabelledText => ({ text, set: 'reddit', source: text })),
  ]
}

function variants(posts: readonly TrainingText[]): readonly UnlabelledText[] {
  const random = randomNumbers(77)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const sources = posts.map(({ text }) => ({
    text,
    fold: foldOf(text),
    words: text.split(/\s+/).filter((word) => word !== ''),
  }))
  const sourcesOf = Array.from({ length: folds }, (_, fold) => sources.filter((source) => source.fold === fold))
  const kin = kinOf(sources.map(({ words }) => words))
  const changed = (words: readonly string[], share: number): readonly string[] =>
    words.map((word) => {
      const others = random() < share ? kin(word) : undefined
      return others === undefined ? word : pick(others)
    })
  const cut = (words: readonly string[], share: number): readonly string[] => {
    const kept = Math.max(3, Math.round(words.length * share))
    const start = Math.floor(random() * (words.length - kept + 1))
    return words.slice(Math.max(0, start), Math.max(0, start) + kept)
  }
  const variant = ({ words, fold }: (typeof sources)[number], turn: number): readonly string[] => {
    if (turn % 3 === 0) return changed(cut(words, 0.4 + 0.5 * random()), 0.1)
    if (turn % 3 === 1) return changed(words, 0.25).filter(() => random() >= 0.1)
    const other = pick(sourcesOf[fold] ?? [])
    return [...cut(words, 0.3 + 0.4 * random()), ...cut(other.words, 0.3 + 0.4 * random())].slice(0, mostWords)
  }
  return sources.flatMap((source) =>
    Array.from({ length: copies }, (_, turn) => variant(source, turn))
      .filter((words) => words.length >= 3)
      .map((words): UnlabelledText => ({ text: words.join(' '), set: 'varied', source: source.text })),
  )
}

/** For a word, those of its cluster of meaning, the more frequent more often; undefined where it has none. */
function kinOf(texts: readonly (readonly string[])[]): (word: string) => readonly string[] | undefined {
  const table = wordClusters()
  const plain = (word: string): string | undefined => /^[a-z]{3,24}$/.exec(word.toLowerCase())?.[0]
  const counts = new Map<string, number>()
  for (const word of texts.flat().map(plain)) if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1)
  const members = new Map<number, string[]>()
  for (const [word, count] of counts) {
    if (count < 3) continue
    const cluster = clusterOf(table, hashWord(word))
    const list = members.get(cluster) ?? []
    for (let copy = 0; copy < Math.min(10, Math.sqrt(count)); copy++) list.push(word)
    members.set(cluster, list)
  }
  return (word) => {
    const folded = plain(word)
    const cluster = folded === undefined ? 0 : clusterOf(table, hashWord(folded))
    return cluster === 0 ? undefined : members.get(cluster)
  }
}
