import { readdirSync } from 'node:fs'
import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { dataPath, readCsv, readText, thirdOf } from '../../../tools/bench/shared-data.ts'
import { counterfactuals, type CounterfactualAxis } from '../src/index.ts'
import { protectedWords } from './protected-words.ts'

interface Pair {
  readonly left: string
  readonly right: string
  readonly axis: CounterfactualAxis
}

/** Whether the engine turns one member into the other, in either direction. */
function converts({ left, right, axis }: Pair): boolean {
  const reaches = (from: string, to: string): boolean =>
    counterfactuals(from, { axes: [axis], alternatives: Infinity }).some(({ text }) => text === to)
  return reaches(left, right) || reaches(right, left)
}

/** Pro- and anti-stereotyped sentences of the same file and line: only pronouns differ. */
function winoBias(): readonly Pair[] {
  const plain = (line: string): string => line.replace(/^\d+ /, '').replaceAll(/[[\]]/g, '').trim()
  return readdirSync(dataPath('bias/winobias'))
    .filter((name) => name.startsWith('pro_'))
    .flatMap((name) => {
      const pro = readText(`bias/winobias/${name}`).split('\n').map(plain)
      const anti = readText(`bias/winobias/${name.replace('pro_', 'anti_')}`)
        .split('\n')
        .map(plain)
      return pro.flatMap((left, index) => {
        const right = anti[index] ?? ''
        return left === '' || left === right ? [] : [{ left, right, axis: 'gender' as const }]
      })
    })
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu) ?? []

/** Words of either side that a longest common subsequence leaves over. */
function differingWords(left: readonly string[], right: readonly string[]): readonly string[] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1))
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (let row = left.length - 1; row >= 0; row--) {
    const current = lengths[row]
    if (current === undefined) continue
    for (let column = right.length - 1; column >= 0; column--)
      current[column] =
        left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
  }
  const differing: string[] = []
  let row = 0
  let column = 0
  while (row < left.length || column < right.length) {
    if (row < left.length && column < right.length && left[row] === right[column]) {
      row += 1
      column += 1
    } else if (column >= right.length || (row < left.length && at(row + 1, column) >= at(row, column + 1))) {
      differing.push(left[row] ?? '')
      row += 1
    } else {
      differing.push(right[column] ?? '')
      column += 1
    }
  }
  return differing
}

/** Pairs of CrowS-Pairs whose every differing word, a and an aside, names a group on one and the same axis. */
function crowsPairs(): readonly Pair[] {
  const lists = Object.entries(protectedWords).map(
    ([axis, words]) => [axis as CounterfactualAxis, new Set(words.split(/\s+/))] as const,
  )
  return readCsv('bias/crows_pairs_anonymized.csv').flatMap((row) => {
    const left = row['sent_more'] ?? ''
    const right = row['sent_less'] ?? ''
    const differing = differingWords(wordsOf(left), wordsOf(right))
      .map((word) =>
        word
          .toLowerCase()
          .replaceAll('’', "'")
          .replace(/'s$/, (ending) => (/^(?:he|she)'s$/i.test(word) ? ending : '')),
      )
      .filter((word) => word !== 'a' && word !== 'an')
    const axis = lists.find(([, words]) => differing.every((word) => words.has(word)))?.[0]
    return axis === undefined || differing.length === 0 ? [] : [{ left, right, axis }]
  })
}

const row = (name: string, pairs: readonly Pair[], bar: number | undefined): Row => {
  const converted = pairs.filter(converts).length
  const share = converted / pairs.length
  return {
    name,
    figure: `${(100 * share).toFixed(1)} % of ${pairs.length}`,
    bar: bar === undefined ? 'reported' : `≥ ${bar * 100} %`,
    met: bar === undefined || share >= bar,
  }
}

export const swapPairs: Measurement = {
  key: 'pairs',
  measure: async () => {
    const crows = crowsPairs()
    if (process.argv.includes('--missed'))
      for (const pair of crows) if (thirdOf(pair.left) !== 2 && !converts(pair)) console.log(pair)
    return [
      row('WinoBias, one member turned into the other', winoBias(), 0.9),
      row('CrowS-Pairs that differ by protected words alone, turned', crows, 0.9),
      row(
        'CrowS-Pairs, the test third of those',
        crows.filter(({ left }) => thirdOf(left) === 2),
        undefined,
      ),
    ]
  },
}
