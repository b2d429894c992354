/** Findings in texts that hold hardly anything sensitive; `SAAA_SHOW=gsm8k` prints them. */
import { readdirSync } from 'node:fs'
import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { dataPath, readJsonLines, readNovels, readText } from '../../../tools/bench/shared-data.ts'
import { detectSensitive } from '../src/index.ts'

/** Names of invented persons are names: they are counted apart. */
function alarms(name: string, texts: readonly string[]) {
  let flagged = 0
  let flaggedApartFromNames = 0
  let bytes = 0
  const rules = new Map<string, number>()
  for (const text of texts) {
    const matches = detectSensitive(text)
    bytes += Buffer.byteLength(text)
    if (matches.length > 0) flagged += 1
    if (matches.some(({ type }) => type !== 'person-name')) flaggedApartFromNames += 1
    for (const { rule, start, end } of matches) {
      rules.set(rule, (rules.get(rule) ?? 0) + 1)
      if (process.env['SAAA_SHOW'] === name)
        console.log('  ', rule, JSON.stringify(text.slice(Math.max(0, start - 30), end + 20)))
    }
  }
  const worst = [...rules].toSorted(([, a], [, b]) => b - a).slice(0, 6)
  return { flagged, flaggedApartFromNames, bytes, worst: worst.map(([rule, count]) => `${rule} ${count}`).join(', ') }
}

function gsm8kRow(): Row {
  const texts = readJsonLines<{ readonly question: string }>('capability/gsm8k_test.jsonl').map(
    ({ question }) => question,
  )
  const { flagged, worst } = alarms('gsm8k', texts)
  const share = flagged / texts.length
  return {
    name: 'GSM8K questions with any finding at the default threshold',
    figure: `${(100 * share).toFixed(2)} % (${flagged} of ${texts.length}: ${worst})`,
    bar: '≤ 0.5 %',
    met: share <= 0.005,
  }
}

/** No bar in the issue: for guidance, and never not met. */
function guidanceRow(name: string, texts: readonly string[]): Row {
  const { flaggedApartFromNames, flagged, bytes, worst } = alarms(name, texts)
  return {
    name: `${name}: texts with a finding other than a name`,
    figure: `${flaggedApartFromNames} of ${texts.length} in ${(bytes / 1e6).toFixed(1)} MB (with names ${flagged}: ${worst})`,
    bar: 'guidance',
    met: true,
  }
}

const mmlu = (): readonly string[] =>
  readdirSync(dataPath('capability/mmlu'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.csv') || file.endsWith('.json') || file.endsWith('.jsonl'))
    .flatMap((file) => readText(`capability/mmlu/${file}`).split('\n'))

export const falseAlarmMeasurements: readonly Measurement[] = [
  { key: 'benign', measure: () => Promise.resolve([gsm8kRow()]) },
  {
    key: 'guidance',
    measure: () =>
      Promise.resolve([
        guidanceRow(
          'novels',
          readNovels().flatMap(({ text }) => text.split(/\n\s*\n/)),
        ),
        guidanceRow('WikiText-2', readText('text/wikitext2_valid.txt').split('\n')),
        guidanceRow('MMLU', mmlu()),
      ]),
  },
]
