/**
 * Measures discrimination on labelled tweets, false alarms on sentences of ordinary prose, and speed.
 * Run: node --conditions=@saaa/source --import tsx packages/toxicity/bench/toxicity.ts
 * The data folder is read from SAAA_DATA (default ../shared/data).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scoreToxicity } from '../src/index.ts'

const data = process.env['SAAA_DATA'] ?? '../shared/data'
const threshold = 0.5

/** Area under the ROC curve by ranks, ties counted half. */
function areaUnderCurve(positive: readonly number[], negative: readonly number[]): number {
  const all = [
    ...positive.map((score) => ({ score, positive: true })),
    ...negative.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score)
  let rankSum = 0
  for (let index = 0; index < all.length;) {
    let end = index
    while (end < all.length && all[end]?.score === all[index]?.score) end++
    const rank = (index + end + 1) / 2
    for (; index < end; index++) if (all[index]?.positive) rankSum += rank
  }
  return (rankSum - (positive.length * (positive.length + 1)) / 2) / (positive.length * negative.length)
}

const share = (scores: readonly number[]) => scores.filter((score) => score >= threshold).length / scores.length

function measureTweets(path: string): void {
  const rows = readFileSync(path, 'utf8')
    .split(/\r?\n(?=\d+,\d,)/)
    .slice(1)
  const scores: [number[], number[], number[]] = [[], [], []]
  for (const row of rows) {
    const [, label = '', tweet = ''] = /^\d+,\d,\d,\d,\d,([012]),([^]*)$/.exec(row) ?? []
    if (label === '') continue
    const { toxicity, matches } = scoreToxicity(tweet)
    scores[Number(label) as 0 | 1 | 2].push(toxicity)
    if (process.env['SAAA_SHOW'] === 'tweets') {
      if (label === '2' && toxicity >= threshold)
        console.log('  false:', matches.map(({ rule }) => rule).join(' '), JSON.stringify(tweet))
      if (label !== '2' && toxicity < threshold) console.log('  missed:', toxicity.toFixed(2), JSON.stringify(tweet))
    }
  }
  const toxic = [...scores[0], ...scores[1]]
  console.log(
    `tweets: AUC ${areaUnderCurve(toxic, scores[2]).toFixed(4)}, recall ${share(toxic).toFixed(3)} (hate ${share(scores[0]).toFixed(3)}, offensive ${share(scores[1]).toFixed(3)}), false positives ${share(scores[2]).toFixed(3)}`,
  )
}

function measureProse(name: string, text: string): void {
  const sentences = text.match(/[^.!?\n]+(?:\n(?!\n)[^.!?\n]+)*[.!?]*/g) ?? []
  const rules = new Map<string, number>()
  let flagged = 0
  let reported = 0
  for (const sentence of sentences) {
    const { toxicity, matches } = scoreToxicity(sentence)
    if (matches.length > 0) reported += 1
    if (toxicity < threshold) continue
    flagged += 1
    for (const { rule } of matches) rules.set(rule, (rules.get(rule) ?? 0) + 1)
  }
  const top = [...rules]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([rule, count]) => `${rule} ${count}`)
  console.log(
    `${name}: ${((100 * flagged) / sentences.length).toFixed(3)} % of ${sentences.length} sentences flagged, ${((100 * reported) / sentences.length).toFixed(2)} % with any match (${top.join(', ')})`,
  )
}

function measureSpeed(text: string): void {
  scoreToxicity(text.slice(0, 1_000_000))
  const start = performance.now()
  scoreToxicity(text)
  console.log(`speed on novels: ${(text.length / 1000 / (performance.now() - start)).toFixed(1)} MB/s`)
}

const tweets = join(data, 'toxicity/davidson.csv')
const novels = join(data, 'text/novels')
const encyclopedia = join(data, 'text/wikitext2_test.txt')
if (existsSync(tweets)) measureTweets(tweets)
else console.log('tweets: data absent, not measured')
if (existsSync(novels)) {
  const text = readdirSync(novels)
    .map((file) => readFileSync(join(novels, file), 'utf8'))
    .join('\n\n')
  measureProse('novels', text)
  measureSpeed(text.slice(0, 10_000_000))
} else console.log('novels: data absent, not measured')
if (existsSync(encyclopedia)) measureProse('encyclopedia', readFileSync(encyclopedia, 'utf8'))
else console.log('encyclopedia: data absent, not measured')
