import type { Measurement } from '../../../tools/bench/row.ts'
import { readCsv, readNovels, readText, thirdOf } from '../../../tools/bench/shared-data.ts'
import { readHer } from '../src/counterfactual/pronouns/read-her.ts'
import { herTable } from '../src/counterfactual/pronouns/her-table.ts'

/** Share of him and his that are told apart from the words around them; `his` that stands for `hers` is left out. */
function accuracy(texts: readonly string[]): { readonly right: number; readonly total: number } {
  let right = 0
  let total = 0
  for (const text of texts) {
    for (const match of text.matchAll(/\b(?:him|his)\b/gi)) {
      const end = match.index + match[0].length
      const possessive = match[0].toLowerCase() === 'his'
      if (possessive && /^\s*(?:$|[^\s\w'"“‘(-])/.test(text.slice(end, end + 12))) continue
      total += 1
      if ((readHer(text, match.index, end) === 'determiner') === possessive) right += 1
    }
  }
  return { right, total }
}

const figure = ({ right, total }: { readonly right: number; readonly total: number }): string =>
  `${((100 * right) / total).toFixed(2)} % of ${total}`

/** Novels and comments that scripts/fit-her.ts left out, and two sets it was not fitted on. */
export const herReading: Measurement = {
  key: 'her',
  measure: async () => {
    const novels = accuracy(readNovels().flatMap(({ text }, index) => (index % 3 === 2 ? [text] : [])))
    const comments = accuracy(
      readCsv('toxicity/toxic_spans/comments.csv')
        .map((row) => row['comment_text'] ?? '')
        .filter((text) => thirdOf(text) === 2),
    )
    const encyclopaedia = accuracy([readText('text/wikitext2_test.txt')])
    const stories = accuracy([
      readText('capability/lambada_openai.jsonl').replaceAll('\\n', '\n').replaceAll('\\"', '"'),
    ])
    return [
      {
        name: `her → his or him, held-out novels (table ${herTable.length} bytes)`,
        figure: figure(novels),
        bar: '≥ 96 %, < 20 kB',
        met: novels.right / novels.total >= 0.96 && herTable.length < 20_000,
      },
      { name: 'her → his or him, comments of the test third', figure: figure(comments), bar: 'reported', met: true },
      {
        name: 'her → his or him, WikiText-2 (not fitted on)',
        figure: figure(encyclopaedia),
        bar: 'reported',
        met: true,
      },
      { name: 'her → his or him, LAMBADA (not fitted on)', figure: figure(stories), bar: 'reported', met: true },
    ]
  },
}
