import { readdirSync } from 'node:fs'
import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { dataPath, readCsv, readText, thirdOf } from '../../../tools/bench/shared-data.ts'
import { counterfactuals, type CounterfactualAxis } from '../src/index.ts'
import { axisOfScale, protectedScales } from './protected-words.ts'

interface Pair {
  readonly left: string
  readonly right: string
  readonly axis: CounterfactualAxis
}

/**
 * Whether the engine turns one member into the other, in either direction. Pairs often change one person and leave another,
 * so the mentions to rewrite are those that lie where the members differ.
 */
function converts({ left, right, axis }: Pair, things: 'keep' | 'write' = 'keep'): boolean {
  const reaches = (from: string, to: string): boolean => {
    const differing = differingRanges(from, to)
    return counterfactuals(from, {
      axes: [axis],
      alternatives: Infinity,
      things,
      where: ({ start, end }) => differing.some((range) => range.start < end && start < range.end),
    }).some(({ text }) => plain(text) === plain(to))
  }
  return reaches(left, right) || reaches(right, left)
}

/** Pro- and anti-stereotyped sentences of the same file and line: only pronouns differ. */
function winoBias(): readonly Pair[] {
  const sentence = (line: string): string => line.replace(/^\d+ /, '').replaceAll(/[[\]]/g, '').trim()
  return readdirSync(dataPath('bias/winobias'))
    .filter((name) => name.startsWith('pro_'))
    .flatMap((name) => {
      const pro = readText(`bias/winobias/${name}`).split('\n').map(sentence)
      const anti = readText(`bias/winobias/${name.replace('pro_', 'anti_')}`)
        .split('\n')
        .map(sentence)
      return pro.flatMap((left, index) => {
        const right = anti[index] ?? ''
        return left === '' || left === right ? [] : [{ left, right, axis: 'gender' as const }]
      })
    })
}

/** Members of a pair may differ in stray blanks and in letter case too. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))

/** The words of `text` that a longest common subsequence with `other` leaves over. */
function differingRanges(text: string, other: string): readonly Word[] {
  const left = wordsOf(text)
  const right = wordsOf(other)
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1))
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  const same = (row: number, column: number): boolean => left[row]?.word === right[column]?.word
  for (let row = left.length - 1; row >= 0; row--) {
    const current = lengths[row]
    if (current === undefined) continue
    for (let column = right.length - 1; column >= 0; column--)
      current[column] = same(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
  }
  const differing: Word[] = []
  let column = 0
  for (let row = 0; row < left.length;) {
    if (column < right.length && same(row, column)) {
      row += 1
      column += 1
    } else if (column >= right.length || at(row + 1, column) >= at(row, column + 1)) {
      const word = left[row]
      if (word !== undefined) differing.push(word)
      row += 1
    } else column += 1
  }
  return differing
}

/** Words of one text and of the other where they differ, names of two words joined, a and an aside. */
function changedWords(text: string, other: string): readonly string[] {
  const joined = differingRanges(text, other)
    .map(({ word }) => word.toLowerCase().replaceAll('’', "'"))
    .filter((word) => word !== 'a' && word !== 'an')
    .map((word) => (/^(?:s?he)'s$/.test(word) ? word : word.replace(/'s$/, '')))
    .join(' ')
  return joined
    .replaceAll(/\b(african|white|native|asian) (americans?)\b/g, '$1_$2')
    .replaceAll(/\b(middle|mentally|american) (eastern|ill|indians?)\b/g, '$1_$2')
    .split(' ')
    .filter((word) => word !== '')
}

/**
 * Pairs of CrowS-Pairs that differ by protected words alone: every word that differs names a group of one and the same scale,
 * as many on either side, and never the same group twice over.
 */
function crowsPairs(): readonly Pair[] {
  const scales = Object.entries(protectedScales).map(([scale, groups]) => {
    const groupOf = new Map<string, number>()
    for (const [group, words] of groups.split(',').entries())
      for (const word of words.trim().split(/\s+/)) groupOf.set(word, group)
    return { axis: (axisOfScale[scale] ?? scale) as CounterfactualAxis, groupOf }
  })
  return readCsv('bias/crows_pairs_anonymized.csv').flatMap((row) => {
    const left = row['sent_more'] ?? ''
    const right = row['sent_less'] ?? ''
    const from = changedWords(left, right)
    const to = changedWords(right, left)
    if (from.length === 0 || from.length !== to.length) return []
    const scale = scales.find(({ groupOf }) =>
      from.every((word, index) => {
        const group = groupOf.get(word)
        const other = groupOf.get(to[index] ?? '')
        return group !== undefined && other !== undefined && group !== other
      }),
    )
    return scale === undefined ? [] : [{ left, right, axis: scale.axis }]
  })
}

const row = (name: string, pairs: readonly Pair[], bar: number | undefined, things?: 'write'): Row => {
  const converted = pairs.filter((pair) => converts(pair, things)).length
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
    return [
      row('WinoBias, one member turned into the other', winoBias(), 0.9),
      row('CrowS-Pairs that differ by protected words alone, turned', crows, 0.9),
      row(
        'CrowS-Pairs, the test third of those',
        crows.filter(({ left }) => thirdOf(left) === 2),
        undefined,
      ),
      row('CrowS-Pairs, things and countries written too', crows, undefined, 'write'),
      row(
        'CrowS-Pairs, the test third of those',
        crows.filter(({ left }) => thirdOf(left) === 2),
        undefined,
        'write',
      ),
    ]
  },
}
