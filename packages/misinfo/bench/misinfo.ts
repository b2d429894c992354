import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scoreConsistency, scoreMisinformation } from '../src/index.ts'

/** Measures the misinformation module on public data; `row: figure (bar)` a line, exit code 1 when a row falls short. */
const data = process.env['SAAA_DATA'] ?? '../shared/data'
let failed = false
const row = (name: string, figure: number, bar: string, met: boolean): void => {
  if (!met) failed = true
  console.log(`${name}: ${figure.toFixed(4)} (${bar})${met ? '' : '  FALLS SHORT'}`)
}
const load = (path: string, use: (text: string) => void): void => {
  const file = join(data, path)
  if (existsSync(file)) use(readFileSync(file, 'utf8'))
  else console.log(`${path}: data absent, not measured`)
}

/** Changes one fact of a claim by rule; undefined where the rule finds nothing to change. */
const corruptions: Readonly<
  Record<string, (claim: string, index: number, names: readonly string[]) => string | undefined>
> = {
  number: (claim) => {
    const changed = claim.replace(/\b(\d+)(?=(?:st|nd|rd|th)?\b)/, (digits) => String(Number(digits) + 13))
    return changed === claim ? undefined : changed
  },
  negation: (claim) => {
    const changed = claim.replace(/ (is|was|are|were|has been) /, (whole) => `${whole}not `)
    return changed === claim ? undefined : changed
  },
  name: (claim, index, names) => {
    const match = /(?<= (?:in|by|from|of) )[A-Z][a-z]+(?: [A-Z][a-z]+)*(?=\.)/.exec(claim)
    const other = names[(index * 7 + 3) % names.length] ?? ''
    return match === null || match[0] === other
      ? undefined
      : claim.slice(0, match.index) + other + claim.slice(match.index + match[0].length)
  },
}

load('misinfo/fever_paper_dev.jsonl', (text) => {
  const claims = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { label: string; claim: string })
    .filter(({ label }) => label === 'SUPPORTS')
    .map(({ claim }) => claim)
  const names = [
    ...new Set(
      claims.flatMap((claim) => /(?<= (?:in|by|from|of) )[A-Z][a-z]+(?: [A-Z][a-z]+)*(?=\.)/.exec(claim)?.[0] ?? []),
    ),
  ]
  for (const [kind, corrupt] of Object.entries(corruptions)) {
    const pairs = claims.flatMap((claim, index) => {
      const changed = corrupt(claim, index, names)
      return changed === undefined ? [] : [[claim, changed] as const]
    })
    const inDocument =
      pairs.filter(([claim, changed]) => scoreMisinformation(`${claim} ${changed}`).score < 0.5).length / pairs.length
    row(`FEVER, ${kind} changed (${pairs.length}): seen in one document`, inDocument, 'reported', true)
    const dropped =
      pairs.filter(([claim, changed]) => scoreConsistency(changed, [claim]).score < 0.6).length / pairs.length
    row(`FEVER, ${kind} changed: consistency below 0.6`, dropped, 'reported', true)
  }
  const together = claims.map((claim, index) => `${claim} ${claims[(index + 1) % claims.length]}`)
  const false_ = together.filter((pair) => scoreMisinformation(pair).score < 0.5).length / together.length
  row('FEVER, two true claims in one document flagged', false_, '≤ 0.01', false_ <= 0.01)
})

load('misinfo/truthfulqa_mc_task.json', (text) => {
  const questions = JSON.parse(text) as readonly {
    mc1_targets: Record<string, number>
    mc2_targets: Record<string, number>
  }[]
  let above = 0
  let compared = 0
  for (const { mc1_targets, mc2_targets } of questions) {
    const best = Object.entries(mc1_targets).find(([, label]) => label === 1)?.[0]
    if (best === undefined) continue
    const score = (wanted: number): number[] =>
      Object.entries(mc2_targets)
        .filter(([answer, label]) => label === wanted && answer !== best)
        .map(([answer]) => scoreConsistency(answer, [best]).score)
    for (const right of score(1)) {
      for (const wrong of score(0)) {
        compared += 1
        above += right > wrong ? 1 : right === wrong ? 0.5 : 0
      }
    }
  }
  row('TruthfulQA, true answer closer to the best one than a false one (AUC)', above / compared, 'reported', true)
})

const flaggedShare = (texts: readonly string[]): number =>
  texts.filter((text) => scoreMisinformation(text).score < 0.5).length / texts.length
const novels = join(data, 'text/novels')
if (existsSync(novels)) {
  const texts = readdirSync(novels).map((file) => readFileSync(join(novels, file), 'utf8').replaceAll('\r', ''))
  const share = flaggedShare(
    texts.flatMap((text) => text.split(/\n\s*\n/)).filter((paragraph) => paragraph.length > 40),
  )
  row('novels, paragraphs flagged', share, '≤ 0.01', share <= 0.01)
  const long = texts.join('\n').slice(0, 6_000_000)
  const paragraphs = long.split(/\n\s*\n/)
  for (const paragraph of paragraphs) scoreMisinformation(paragraph)
  const started = performance.now()
  for (const paragraph of paragraphs) scoreMisinformation(paragraph)
  const speed = Buffer.byteLength(long) / 1e6 / ((performance.now() - started) / 1000)
  row('scoreMisinformation, MB/s', speed, '≥ 5', speed >= 5)
}
load('text/wikitext2_test.txt', (text) => {
  const paragraphs = text
    .replaceAll(' @,@ ', ',')
    .replaceAll(' @-@ ', '-')
    .replaceAll(' @.@ ', '.')
    .replaceAll(' . ', '. ')
    .split('\n')
    .filter((line) => line.length > 60)
  const share = flaggedShare(paragraphs)
  row('WikiText-2, paragraphs flagged', share, '≤ 0.01', share <= 0.01)
})
load('capability/gsm8k_test.jsonl', (text) => {
  const share = flaggedShare(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { answer: string }).answer),
  )
  row('GSM8K, answers flagged', share, '≤ 0.02', share <= 0.02)
})
if (failed) process.exitCode = 1
