/**
 * Lists the misspellings of harsh words that are ordinary words themselves ("thus" of "thugs") into
 * src/reading/ordinary-variants.ts. The dictionary is any file with one word a line; names and words of the public texts
 * in the data folder are added. Run: node --conditions=@saaa/source --import tsx packages/toxicity/scripts/list-ordinary-variants.ts DICTIONARY
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readCsv, readNovels, readText, thirdOf } from '../../../tools/bench/shared-data.ts'
import { wordTable } from '../src/lexicon/word-table.ts'
import { isWorthFinding, misspellings } from '../src/reading/spelling-variants.ts'

const leastUses = 2
const uses = new Map<string, number>()
const count = (text: string, weight = 1): void => {
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) uses.set(word, (uses.get(word) ?? 0) + weight)
}
count(readFileSync(process.argv[2] ?? '', 'utf8'))
for (const { text } of readNovels()) count(text)
count(readText('text/wikitext2_valid.txt'))
for (const { comment_text: text = '' } of readCsv('toxicity/toxic_spans/comments.csv'))
  if (thirdOf(text) !== 2) count(text)

const table = wordTable()
const found = new Set<string>()
for (const entry of table.values()) {
  if (!isWorthFinding(entry)) continue
  for (const variant of misspellings(entry.word))
    if (variant.length > 3 && !table.has(variant) && (uses.get(variant) ?? 0) >= leastUses) found.add(variant)
}
writeFileSync(
  new URL('../src/reading/ordinary-variants.ts', import.meta.url),
  `/** Ordinary words that are one slip away from a harsh one. Written by scripts/list-ordinary-variants.ts. */
export const ordinaryVariants = (): ReadonlySet<string> => new Set(words.split(' '))

// oxfmt-ignore
const words =
  '${[...found].toSorted().join(' ')}'
`,
)
console.log(found.size)
