/** Recall and precision by type on presidio-research's synthetic identities, and the same on its test third. */
import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { readJson, thirdOf } from '../../../tools/bench/shared-data.ts'
import { detectSensitive, type SensitiveMatch, type SensitiveType } from '../src/index.ts'

export interface SyntheticRow {
  readonly full_text: string
  readonly spans: readonly {
    readonly entity_type: string
    readonly start_position: number
    readonly end_position: number
  }[]
}

export const readSyntheticRows = (): readonly SyntheticRow[] =>
  readJson<readonly SyntheticRow[]>('privacy/presidio_synth_v2.json')

interface Wanted {
  readonly key: string
  readonly label: string
  readonly type: SensitiveType
  readonly recall: number
  readonly precision: number
}

const wanted: readonly Wanted[] = [
  { key: 'cards', label: 'CREDIT_CARD', type: 'payment-card', recall: 0.99, precision: 0.99 },
  { key: 'phones', label: 'PHONE_NUMBER', type: 'phone-number', recall: 0.9, precision: 0.85 },
  { key: 'structured', label: 'EMAIL_ADDRESS', type: 'email-address', recall: 0.98, precision: 0.95 },
  { key: 'structured', label: 'IBAN_CODE', type: 'iban', recall: 0.98, precision: 0.95 },
  { key: 'structured', label: 'US_SSN', type: 'us-social-security-number', recall: 0.98, precision: 0.95 },
  { key: 'structured', label: 'IP_ADDRESS', type: 'ip-address', recall: 0.98, precision: 0.95 },
  { key: 'structured', label: 'DOMAIN_NAME', type: 'url', recall: 0.98, precision: 0.95 },
  { key: 'structured', label: 'US_DRIVER_LICENSE', type: 'driving-licence', recall: 0.98, precision: 0.95 },
  { key: 'structured', label: 'ZIP_CODE', type: 'postal-code', recall: 0.98, precision: 0.95 },
]

const overlaps = ({ start, end }: SensitiveMatch, span: SyntheticRow['spans'][number]): boolean =>
  start < span.end_position && end > span.start_position

interface Counts {
  readonly gold: number
  readonly reported: number
  readonly recall: number
  readonly precision: number
}

function countsOf(rows: readonly SyntheticRow[], label: string, type: SensitiveType): Counts {
  let gold = 0
  let found = 0
  let reported = 0
  let right = 0
  for (const { full_text: text, spans } of rows) {
    const matches = detectSensitive(text).filter((match) => match.type === type)
    const labelled = spans.filter((span) => span.entity_type === label)
    gold += labelled.length
    found += labelled.filter((span) => matches.some((match) => overlaps(match, span))).length
    reported += matches.length
    right += matches.filter((match) => labelled.some((span) => overlaps(match, span))).length
  }
  return { gold, reported, recall: found / gold, precision: reported === 0 ? 0 : right / reported }
}

const shown = ({ gold, reported, recall, precision }: Counts): string =>
  `recall ${recall.toFixed(3)} precision ${precision.toFixed(3)} (${gold} labelled, ${reported} reported)`

const testThird = (rows: readonly SyntheticRow[]): readonly SyntheticRow[] =>
  rows.filter(({ full_text: text }) => thirdOf(text) === 2)

function structuredRows(key: string): readonly Row[] {
  const rows = readSyntheticRows()
  return wanted
    .filter((type) => type.key === key)
    .map(({ label, type, recall, precision }) => {
      const counts = countsOf(rows, label, type)
      const held = countsOf(testThird(rows), label, type)
      return {
        name: `synthetic set, ${label}`,
        figure: `${shown(counts)}; test third ${held.recall.toFixed(3)} / ${held.precision.toFixed(3)}`,
        bar: `recall ≥ ${recall}, precision ≥ ${precision}`,
        met: counts.recall >= recall && counts.precision >= precision,
      }
    })
}

function nameRow(): Row {
  const f1 = ({ recall, precision }: Counts): number => (2 * recall * precision) / (recall + precision)
  const rows = readSyntheticRows()
  const all = countsOf(rows, 'PERSON', 'person-name')
  const held = countsOf(testThird(rows), 'PERSON', 'person-name')
  return {
    name: 'synthetic set, PERSON at the default threshold',
    figure: `test third F1 ${f1(held).toFixed(3)}, ${shown(held)}; whole set F1 ${f1(all).toFixed(3)}`,
    bar: 'F1 ≥ 0.70',
    met: f1(held) >= 0.7,
  }
}

export const syntheticMeasurements: readonly Measurement[] = [
  ...['cards', 'phones', 'structured'].map((key) => ({ key, measure: () => Promise.resolve(structuredRows(key)) })),
  { key: 'names', measure: () => Promise.resolve([nameRow()]) },
]
