/**
 * Counts, on the thirds 0 and 1 of toxic_spans (CC0), how often each word lies inside what annotators marked, and writes
 * src/lexicon/marked-words.ts: words marked at least half of the time, by tenths.
 * Run: node --conditions=@saaa/source --import tsx packages/toxicity/scripts/fit-marked-words.ts
 */
import { writeFileSync } from 'node:fs'
import { readCsv, thirdOf } from '../../../tools/bench/shared-data.ts'

const leastMarked = 3
const prior = 2
const counts = new Map<string, { marked: number; all: number }>()
for (const file of ['train', 'trial', 'test']) {
  for (const { text = '', spans = '[]' } of readCsv(`toxicity/toxic_spans/tsd_${file}.csv`)) {
    if (thirdOf(text) === 2) continue
    const marked = new Set(JSON.parse(spans) as number[])
    if (marked.size === 0) continue
    // Offsets of the data count code points.
    const codePoints = Array.from(text)
    for (const found of codePoints
      .map((c) => (c.length > 1 ? ' ' : c))
      .join('')
      .matchAll(/[a-z]+(?:['’][a-z]+)*/gi)) {
      const word = found[0].toLowerCase().replace('’', "'")
      let inside = 0
      for (let at = found.index; at < found.index + word.length; at++) if (marked.has(at)) inside++
      const count = counts.get(word) ?? { marked: 0, all: 0 }
      count.all++
      if (inside * 2 > word.length) count.marked++
      counts.set(word, count)
    }
  }
}
const lines = new Map<number, string[]>()
for (const [word, { marked, all }] of counts) {
  const share = marked / (all + prior)
  if (marked < leastMarked || share < 0.3) continue
  const tenth = Math.min(9, Math.floor(share * 10))
  lines.set(tenth, [...(lines.get(tenth) ?? []), word])
}
const rows = [...lines]
  .toSorted(([a], [b]) => b - a)
  .map(([tenth, words]) => `  [${tenth}, '${words.toSorted().join(' ').replaceAll("'", "\\'")}'],`)
writeFileSync(
  new URL('../src/lexicon/marked-words.ts', import.meta.url),
  `/**
 * Words by the share of their uses in toxic comments, in tenths, that annotators marked as what makes the comment toxic.
 * Written by scripts/fit-marked-words.ts from two thirds of toxic_spans (CC0).
 */
// oxfmt-ignore
export const markedWords: readonly (readonly [tenth: number, words: string])[] = [
${rows.join('\n')}
]
`,
)
console.log([...lines].map(([tenth, words]) => `${tenth}: ${words.length}`).join(', '))
