import { seededRandom } from '@saaa/evaluator'
import type { Measurement } from '../../../tools/bench/row.ts'
import { readCsv } from '../../../tools/bench/shared-data.ts'
import { clusterMeanings } from '../src/index.ts'

const questions = 150
const permutations = 8

/** The listed answers of TruthfulQA questions, in shuffled orders: the partition must stay the same. */
export const clustering: Measurement = {
  key: 'clustering',
  measure: () => {
    const rows = readCsv('misinfo/TruthfulQA.csv').slice(0, questions)
    const random = seededRandom(7)
    let same = 0
    let compared = 0
    for (const row of rows) {
      const question = row['Question'] ?? ''
      const answers = `${row['Correct Answers']};${row['Incorrect Answers']}`
        .split(';')
        .map((answer) => answer.trim())
        .filter((answer) => answer !== '')
      const partition = (texts: readonly string[]): string =>
        clusterMeanings(texts, { question })
          .clusters.map((cluster) =>
            cluster
              .map((index) => texts[index]!)
              .sort()
              .join('\n'),
          )
          .sort()
          .join('\n\n')
      const expected = partition(answers)
      for (let k = 0; k < permutations; k++) {
        const shuffled = answers
          .map((text) => ({ text, key: random() }))
          .sort((left, right) => left.key - right.key)
          .map(({ text }) => text)
        compared += 1
        same += partition(shuffled) === expected ? 1 : 0
      }
    }
    return Promise.resolve([
      {
        name: `clustering on permuted answers, ${questions} questions × ${permutations} orders`,
        figure: `${same} of ${compared} partitions identical`,
        bar: 'always',
        met: same === compared,
      },
    ])
  },
}
