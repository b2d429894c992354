/**
 * Measures recall and precision per type on synthetic identities, false alarms on novels and school questions, and speed.
 * Run: node --conditions=@saaa/source --import tsx packages/privacy/bench/privacy.ts
 * The data folder is read from SAAA_DATA (default ../shared/data).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runMeasurements } from '../../../tools/bench/run-measurements.ts'
import { detectPii, type PiiMatch, type PiiType } from '../src/index.ts'
import { accountantMeasurement } from './accountant.ts'
import { memorisationMeasurement, verbatimOverlapMeasurement } from './memorisation.ts'
import { redactionDataMeasurement, redactionMeasurement } from './redaction.ts'

const data = process.env['SAAA_DATA'] ?? '../shared/data'

interface SyntheticRow {
  readonly full_text: string
  readonly spans: readonly {
    readonly entity_type: string
    readonly start_position: number
    readonly end_position: number
  }[]
}

/** The set's labels and ours. */
const typeByLabel: Readonly<Record<string, readonly PiiType[]>> = {
  CREDIT_CARD: ['payment-card'],
  PHONE_NUMBER: ['phone-number'],
  EMAIL_ADDRESS: ['email-address'],
  IBAN_CODE: ['iban'],
  IP_ADDRESS: ['ip-address'],
  US_SSN: ['us-social-security-number'],
  STREET_ADDRESS: ['street-address'],
  PERSON: ['person-name'],
}

const overlaps = (match: PiiMatch, span: SyntheticRow['spans'][number]) =>
  match.start < span.end_position && match.end > span.start_position

function measureSynthetic(path: string): void {
  const rows = JSON.parse(readFileSync(path, 'utf8')) as readonly SyntheticRow[]
  const found = rows.map((row) => detectPii(row.full_text))
  for (const [label, types] of Object.entries(typeByLabel)) {
    let gold = 0
    let recalled = 0
    let reported = 0
    let right = 0
    rows.forEach((row, index) => {
      const matches = (found[index] ?? []).filter((match) => types.includes(match.type))
      const spans = row.spans.filter((span) => span.entity_type === label)
      gold += spans.length
      recalled += spans.filter((span) => matches.some((match) => overlaps(match, span))).length
      reported += matches.length
      right += matches.filter((match) => spans.some((span) => overlaps(match, span))).length
      if (process.env['SAAA_SHOW'] === label) {
        for (const match of matches)
          if (!spans.some((span) => overlaps(match, span)))
            console.log('  false:', JSON.stringify(row.full_text.slice(match.start - 30, match.end + 20)), match.rule)
        for (const span of spans)
          if (!matches.some((match) => overlaps(match, span)))
            console.log(
              '  missed:',
              JSON.stringify(row.full_text.slice(Math.max(0, span.start_position - 30), span.end_position + 20)),
            )
      }
    })
    console.log(
      `synthetic ${label}: recall ${(recalled / gold).toFixed(3)} precision ${(right / reported).toFixed(3)} (${gold} labelled, ${reported} reported)`,
    )
  }
}

function measureFalseAlarms(name: string, texts: readonly string[]): void {
  const rules = new Map<string, number>()
  let bytes = 0
  let flagged = 0
  for (const text of texts) {
    bytes += Buffer.byteLength(text)
    const matches = detectPii(text)
    if (matches.length > 0) flagged += 1
    for (const match of matches) {
      rules.set(match.rule, (rules.get(match.rule) ?? 0) + 1)
      if (process.env['SAAA_SHOW'] === name)
        console.log('  ', match.rule, JSON.stringify(text.slice(Math.max(0, match.start - 30), match.end + 20)))
    }
  }
  const counts = [...rules].map(([rule, count]) => `${rule} ${count}`).join(', ')
  console.log(
    `${name}: ${flagged} of ${texts.length} texts flagged; matches per MB: ${((1e6 * [...rules.values()].reduce((a, b) => a + b, 0)) / bytes).toFixed(2)} (${counts})`,
  )
}

function measureSpeed(name: string, text: string): void {
  detectPii(text.slice(0, 1_000_000))
  const start = performance.now()
  detectPii(text)
  console.log(`speed on ${name}: ${(text.length / 1000 / (performance.now() - start)).toFixed(1)} MB/s`)
}

const novels = join(data, 'text/novels')
const synthetic = join(data, 'privacy/presidio_synth_v2.json')
const questions = join(data, 'capability/gsm8k_test.jsonl')
if (existsSync(synthetic)) measureSynthetic(synthetic)
else console.log('synthetic: data absent, not measured')
if (existsSync(questions)) {
  const lines = readFileSync(questions, 'utf8').trim().split('\n')
  measureFalseAlarms(
    'gsm8k',
    lines.map((line) => (JSON.parse(line) as { question: string }).question),
  )
} else console.log('gsm8k: data absent, not measured')
if (existsSync(novels)) {
  const texts = readdirSync(novels).map((file) => readFileSync(join(novels, file), 'utf8'))
  measureFalseAlarms(
    'novels',
    texts.flatMap((text) => text.split(/\n\s*\n/)),
  )
  measureSpeed('novels', texts.join('\n').slice(0, 10_000_000))
} else console.log('novels: data absent, not measured')
if (existsSync(synthetic)) {
  const rows = JSON.parse(readFileSync(synthetic, 'utf8')) as readonly SyntheticRow[]
  measureSpeed(
    'synthetic identities',
    Array.from({ length: 8 }, () => rows.map((row) => row.full_text).join('\n')).join('\n'),
  )
}

await runMeasurements([
  accountantMeasurement,
  memorisationMeasurement,
  verbatimOverlapMeasurement,
  redactionMeasurement,
  redactionDataMeasurement,
])
