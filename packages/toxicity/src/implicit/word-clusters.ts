import { readModelFile } from '../model-file.ts'

export const wordClustersFile = 'word-clusters.bin'
/** Places of the table: 2^16, of two bytes each: a check of the word (0 = empty), and its cluster. */
export const placeBits = 16

/** Words near each other in meaning have one number. */
export type WordClusters = Uint8Array

let clusters: WordClusters | undefined

/** Read at the first use. */
export function wordClusters(): WordClusters {
  if (clusters === undefined) {
    const bytes = readModelFile(wordClustersFile)
    clusters = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }
  return clusters
}

/** The two places at which a word may lie. */
export const firstPlace = (hash: number): number => Math.imul(hash ^ (hash >>> 13), 0x85ebca6b) >>> (32 - placeBits)
export const secondPlace = (hash: number): number => Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35) >>> (32 - placeBits)

/** Tells nearly all other words of the same place apart; never 0. */
export const checkOf = (hash: number): number => Math.imul(hash, 0x27d4eb2f) >>> 24 || 1

/** 1 + the number of a word's cluster, by the word's hash; 0 for words that are in none. */
export function clusterOf(table: WordClusters, hash: number): number {
  const check = checkOf(hash)
  const first = 2 * firstPlace(hash)
  if (table[first] === check) return 1 + (table[first + 1] ?? 0)
  const second = 2 * secondPlace(hash)
  return table[second] === check ? 1 + (table[second + 1] ?? 0) : 0
}
