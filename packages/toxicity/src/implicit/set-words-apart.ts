import { wordTable } from '../lexicon/word-table.ts'
import { hashWord } from './scan-features.ts'
import { clusterOf, wordClusters } from './word-clusters.ts'

const shortestJoined = 5
const longestJoined = 120
const longestWord = 20
/** Cost of a known word: many runs of two or three letters are known as abbreviations. */
const costOfWord = (length: number): number => (length > 3 ? 1 : length === 2 ? 2 : 1.5)

const joinedRuns = new RegExp(`(?<![a-z'’])[a-z]{${shortestJoined},${longestJoined}}(?![a-z'’])`, 'g')

/**
 * Text, in lower case, whose blanks were lost with a disguise ("t h i s o n e" was read as "thisone"): runs of letters that are no
 * known word are set apart into the fewest known ones; what does not come out even stays. Known is what a cluster of meaning or
 * a lexicon has.
 */
export function setWordsApart(text: string): string {
  const clusters = wordClusters()
  const lexicon = wordTable()
  const isKnown = (word: string): boolean => clusterOf(clusters, hashWord(word)) > 0 || lexicon.has(word)
  return text.replace(joinedRuns, (run) => (isKnown(run) ? run : (fewestWords(run, isKnown) ?? run)))
}

function fewestWords(run: string, isKnown: (word: string) => boolean): string | undefined {
  // best[i] = least cost of the first i letters; from[i] = where the last word began.
  const best = new Float64Array(run.length + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(run.length + 1)
  best[0] = 0
  for (let start = 0; start < run.length; start++) {
    const cost = best[start] ?? 0
    if (cost === Number.POSITIVE_INFINITY) continue
    for (let end = Math.min(run.length, start + longestWord); end > start; end--) {
      const here = cost + costOfWord(end - start)
      if (here >= (best[end] ?? 0)) continue
      const word = run.slice(start, end)
      if (end - start === 1 ? word !== 'a' && word !== 'i' : !isKnown(word)) continue
      best[end] = here
      from[end] = start
    }
  }
  if (best[run.length] === Number.POSITIVE_INFINITY) return undefined
  const words: string[] = []
  for (let end = run.length; end > 0; end = from[end] ?? 0) words.push(run.slice(from[end], end))
  return words.reverse().join(' ')
}
