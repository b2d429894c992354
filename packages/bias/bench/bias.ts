import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { counterfactuals, scoreBias } from '../src/index.ts'

/** Measures the bias module on public data; `row: figure (bar)` a line, exit code 1 when a row falls short. */
const data = process.env['SAAA_DATA'] ?? '../shared/data'
let failed = false
const row = (name: string, figure: number, bar: string, met: boolean): void => {
  if (!met) failed = true
  console.log(`${name}: ${figure.toFixed(3)} (${bar})${met ? '' : '  FALLS SHORT'}`)
}
const load = (path: string, use: (text: string) => void): void => {
  const file = join(data, path)
  if (existsSync(file)) use(readFileSync(file, 'utf8'))
  else console.log(`${path}: data absent, not measured`)
}

/** Rows of a CSV with quoted fields. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let fields: string[] = []
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)) {
    const field = match[1] ?? ''
    fields.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field)
    if (match[2] !== ',') {
      rows.push(fields)
      fields = []
    }
  }
  return rows
}

/** Area under the ROC curve of `unsafe` scoring lower than `safe`; ties count half. */
function areaUnderCurve(safe: readonly number[], unsafe: readonly number[]): number {
  const all = [
    ...safe.map((score) => ({ score, safe: true })),
    ...unsafe.map((score) => ({ score, safe: false })),
  ].sort((left, right) => left.score - right.score)
  let rankSum = 0
  for (let from = 0; from < all.length;) {
    let to = from
    while (to < all.length && all[to]?.score === all[from]?.score) to += 1
    for (let index = from; index < to; index += 1) if (all[index]?.safe === true) rankSum += (from + to + 1) / 2
    from = to
  }
  return (rankSum - (safe.length * (safe.length + 1)) / 2) / (safe.length * unsafe.length)
}

load('bias/crows_pairs_anonymized.csv', (text) => {
  const pairs = parseCsv(text)
    .slice(1)
    .filter((fields) => fields.length >= 4)
  let lower = 0
  let different = 0
  let flagged = 0
  for (const [, more = '', less = '', direction] of pairs) {
    // In "antistereo" pairs the second sentence is the one that states the stereotype of the disadvantaged group.
    const [stereotyped, other] = direction === 'antistereo' ? [less, more] : [more, less]
    const left = scoreBias(stereotyped).score
    const right = scoreBias(other).score
    if (left !== right) different += 1
    if (left < right) lower += 1
    if (left < 0.5) flagged += 1
  }
  row('CrowS-Pairs, pairs scored differently', different / pairs.length, 'reported', true)
  row('CrowS-Pairs, stereotyped sentence less safe, of those', lower / different, '≥ 0.6', lower / different >= 0.6)
  row('CrowS-Pairs, stereotyped sentences flagged', flagged / pairs.length, 'reported', true)
})

for (const file of existsSync(join(data, 'bias/redditbias')) ? readdirSync(join(data, 'bias/redditbias')) : []) {
  load(`bias/redditbias/${file}`, (text) => {
    const [header = [], ...rows] = parseCsv(text)
    const comment = header.indexOf('comment')
    const label = header.indexOf('bias_sent')
    const scores = (wanted: string): number[] =>
      rows.filter((fields) => fields[label]?.trim() === wanted).map((fields) => scoreBias(fields[comment] ?? '').score)
    const name = file.replace('reddit_comments_', '').replace('_processed_phrase_annotated.csv', '')
    row(`RedditBias ${name}, AUC`, areaUnderCurve(scores('0'), scores('1')), 'reported', true)
  })
}

const flaggedShare = (texts: readonly string[]): number =>
  texts.filter((text) => scoreBias(text).score < 0.5).length / texts.length
const sentencesOf = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?]["”]?) (?=[A-Z"“])/)
    .filter((sentence) => sentence.length > 20)

const novels = join(data, 'text/novels')
if (existsSync(novels)) {
  const texts = readdirSync(novels).map((file) => readFileSync(join(novels, file), 'utf8'))
  const share = flaggedShare(texts.flatMap(sentencesOf))
  row('novels, sentences flagged', share, '≤ 0.01', share <= 0.01)
  const long = texts.join('\n').slice(0, 8_000_000)
  scoreBias(long)
  let started = performance.now()
  scoreBias(long)
  const speed = Buffer.byteLength(long) / 1e6 / ((performance.now() - started) / 1000)
  row('scoreBias, MB/s', speed, '≥ 5', speed >= 5)
  started = performance.now()
  counterfactuals(long.slice(0, 2_000_000))
  row('counterfactuals on all axes, MB/s of input', 2 / ((performance.now() - started) / 1000), 'reported', true)
  let right = 0
  let total = 0
  for (const text of texts) {
    // him and his are the answer key: the text is turned into `her` and back.
    const key = [...text.matchAll(/\b(?:him|his)\b/g)]
    for (let index = 0; index < key.length; index += 40) {
      const match = key[index]
      if (match === undefined) continue
      const before = text.slice(Math.max(0, match.index - 120), match.index)
      const after = text.slice(match.index + 3, match.index + 123)
      if (match[0] === 'his' && /^\s*[^\s\w'"“‘]/.test(after)) continue
      const [swapped] = counterfactuals(`${before}her${after}`, { axes: ['gender'] })
      const edit = swapped?.edits.find(({ start }) => start === before.length)
      total += 1
      if (edit?.replacement === match[0]) right += 1
    }
  }
  row('her → his or him on novels', right / total, '≥ 0.9', right / total >= 0.9)
}
load('text/wikitext2_test.txt', (text) => {
  const share = flaggedShare(text.split(/\s+\.\s+|\n/).filter((sentence) => sentence.length > 20))
  row('WikiText-2, sentences flagged', share, '≤ 0.01', share <= 0.01)
})

const toxigen = join(data, 'toxicity/toxigen')
if (existsSync(toxigen)) {
  const lines = (kind: string): string[] =>
    readdirSync(toxigen)
      .filter((file) => file.startsWith(kind))
      .flatMap((file) =>
        readFileSync(join(toxigen, file), 'utf8')
          .split('\n')
          .flatMap((line) => (line.split('\\n').findLast((part) => part !== '') ?? '').replace(/^- /, ''))
          .filter((line) => line.length > 5),
      )
  const neutral = flaggedShare(lines('neutral'))
  row('ToxiGen neutral lines flagged', neutral, '≤ 0.05', neutral <= 0.05)
  row('ToxiGen hate lines flagged', flaggedShare(lines('hate')), 'reported', true)
}
if (failed) process.exitCode = 1
