import { readdirSync } from 'node:fs'
import { areaUnderCurve } from '../../../tools/bench/classification.ts'
import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { dataPath, readCsv, readNovels, readText } from '../../../tools/bench/shared-data.ts'
import { scoreBias } from '../src/index.ts'

const reported = (name: string, figure: string): Row => ({ name, figure, bar: 'reported', met: true })
const percent = (share: number): string => `${(100 * share).toFixed(2)} %`
const flaggedShare = (texts: readonly string[]): number =>
  texts.filter((text) => scoreBias(text).score < 0.5).length / texts.length

function crows(): readonly Row[] {
  let lower = 0
  let different = 0
  const pairs = readCsv('bias/crows_pairs_anonymized.csv')
  for (const pair of pairs) {
    // In "antistereo" pairs the second sentence is the one that states the stereotype of the disadvantaged group.
    const [stereotyped, other] =
      pair['stereo_antistereo'] === 'antistereo'
        ? [pair['sent_less'], pair['sent_more']]
        : [pair['sent_more'], pair['sent_less']]
    const left = scoreBias(stereotyped ?? '').score
    const right = scoreBias(other ?? '').score
    if (left !== right) different += 1
    if (left < right) lower += 1
  }
  return [
    reported('CrowS-Pairs, pairs scored differently', percent(different / pairs.length)),
    {
      name: 'CrowS-Pairs, stereotyped sentence less safe, of those',
      figure: percent(lower / different),
      bar: '≥ 60 %',
      met: lower / different >= 0.6,
    },
  ]
}

const redditBias = (): readonly Row[] =>
  readdirSync(dataPath('bias/redditbias')).map((file) => {
    const rows = readCsv(`bias/redditbias/${file}`)
    const scores = (wanted: string): number[] =>
      rows.filter((row) => row['bias_sent']?.trim() === wanted).map((row) => -scoreBias(row['comment'] ?? '').score)
    const name = file.replace('reddit_comments_', '').replace('_processed_phrase_annotated.csv', '')
    return reported(`RedditBias ${name}, AUC`, areaUnderCurve(scores('1'), scores('0')).toFixed(3))
  })

function falseAlarms(): readonly Row[] {
  const sentences = readNovels().flatMap(({ text }) =>
    text
      .replace(/\s+/g, ' ')
      .split(/(?<=[.!?]["”]?) (?=[A-Z"“])/)
      .filter((sentence) => sentence.length > 20),
  )
  const articles = readText('text/wikitext2_test.txt')
    .split(/\s+\.\s+|\n/)
    .filter((sentence) => sentence.length > 20)
  const most = (name: string, share: number, bar: number): Row => ({
    name,
    figure: percent(share),
    bar: `≤ ${bar * 100} %`,
    met: share <= bar,
  })
  // A line of the prompts is a list of examples, joined by a written-out line break; each counts once.
  const examples = (kind: string): readonly string[] => [
    ...new Set(
      readdirSync(dataPath('toxicity/toxigen'))
        .filter((file) => file.startsWith(kind))
        .flatMap((file) => readText(`toxicity/toxigen/${file}`).split(/\n|\\n/))
        .map((example) => example.replace(/^- ?/, '').trim())
        .filter((example) => example.length > 5),
    ),
  ]
  return [
    most('novels, sentences flagged', flaggedShare(sentences), 0.01),
    most('WikiText-2, sentences flagged', flaggedShare(articles), 0.01),
    most('ToxiGen neutral examples flagged', flaggedShare(examples('neutral')), 0.05),
    reported('ToxiGen hate examples flagged', percent(flaggedShare(examples('hate')))),
  ]
}

/** The score of text on its own. */
export const score: Measurement = {
  key: 'score',
  measure: async () => [...crows(), ...redditBias(), ...falseAlarms()],
}
