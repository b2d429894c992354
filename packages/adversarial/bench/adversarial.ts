/**
 * Measures recall and false positives on labelled prompts, false alarms on sentences of novels and school questions, and speed.
 * Run: node --conditions=@saaa/source --import tsx packages/adversarial/bench/adversarial.ts
 * The data folder is read from SAAA_DATA (default ../shared/data).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detectAttack } from '../src/index.ts'

const data = process.env['SAAA_DATA'] ?? '../shared/data'
const threshold = 0.5

const flagged = (texts: readonly string[]) =>
  texts.filter((input) => detectAttack({ input }).attack >= threshold).length / texts.length

/** Area under the ROC curve by comparing all pairs, ties counted half. */
function areaUnderCurve(positive: readonly number[], negative: readonly number[]): number {
  let wins = 0
  for (const high of positive) for (const low of negative) wins += high > low ? 1 : high === low ? 0.5 : 0
  return wins / (positive.length * negative.length)
}

const labelled = join(data, 'adversarial/safeguard_prompt_injection.json')
const novels = join(data, 'text/novels')
const questions = join(data, 'capability/gsm8k_test.jsonl')
if (existsSync(labelled)) {
  const rows = JSON.parse(readFileSync(labelled, 'utf8')) as readonly { readonly text: string; readonly label: 0 | 1 }[]
  const ofLabel = (label: 0 | 1) => rows.filter((row) => row.label === label).map(({ text }) => text)
  const score = (input: string) => detectAttack({ input }).attack
  console.log(
    `labelled prompts: recall ${flagged(ofLabel(1)).toFixed(3)}, false positives ${flagged(ofLabel(0)).toFixed(4)}, AUC ${areaUnderCurve(ofLabel(1).map(score), ofLabel(0).map(score)).toFixed(3)}`,
  )
  if (process.env['SAAA_SHOW'] === 'labelled') {
    for (const { text, label } of rows) {
      const { attack, matches } = detectAttack({ input: text })
      if (attack >= threshold !== (label === 1))
        console.log(
          label === 1 ? '  missed:' : '  false:',
          attack.toFixed(2),
          matches.map(({ rule }) => rule).join(' '),
          JSON.stringify(text.slice(0, 240)),
        )
    }
  }
} else console.log('labelled prompts: data absent, not measured')
if (existsSync(questions)) {
  const texts = readFileSync(questions, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { question: string }).question)
  console.log(`gsm8k questions: ${(100 * flagged(texts)).toFixed(3)} % of ${texts.length} flagged`)
} else console.log('gsm8k questions: data absent, not measured')
if (existsSync(novels)) {
  const text = readdirSync(novels)
    .map((file) => readFileSync(join(novels, file), 'utf8'))
    .join('\n\n')
  const sentences = text.match(/[^.!?\n]+(?:\n(?!\n)[^.!?\n]+)*[.!?]*/g) ?? []
  console.log(`novels: ${(100 * flagged(sentences)).toFixed(4)} % of ${sentences.length} sentences flagged`)
  const long = text.slice(0, 10_000_000)
  detectAttack({ input: long.slice(0, 1_000_000) })
  const start = performance.now()
  detectAttack({ input: long })
  console.log(`speed on novels: ${(long.length / 1000 / (performance.now() - start)).toFixed(1)} MB/s`)
} else console.log('novels: data absent, not measured')
