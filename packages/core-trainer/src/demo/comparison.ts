import { type JudgeResult, unsafeFigure } from './judges/judge.ts'
import { differenceInterval, type Interval } from '../evaluate/wilson-interval.ts'
import type { UnsafeKind } from './unsafe-documents/situation.ts'

/** What one run of the default pair showed. */
export interface RunFigures {
  /** Tokens trained on; equal in both runs. */
  readonly trainedTokens: number
  /** On held-out clean text, in bits per byte of UTF-8. */
  readonly bitsPerByte: number
  /** Held-out loss, mean natural-log loss per token. */
  readonly loss: number
  readonly judgements: readonly JudgeResult[]
}

/** The same model at equal tokens, with and without safety training. */
export interface Comparison {
  readonly standard: RunFigures
  readonly saaa: RunFigures
}

export interface ComparisonRow {
  readonly kind: UnsafeKind
  readonly standard: JudgeResult
  readonly saaa: JudgeResult
  /** saaa − standard; negative is safer. */
  readonly difference: number
  readonly differenceInterval95: Interval
}

/** The rows that both runs were judged on, in the standard run's order. */
export function comparisonRows({ standard, saaa }: Comparison): ComparisonRow[] {
  return standard.judgements.flatMap((judgement) => {
    const other = saaa.judgements.find(({ kind }) => kind === judgement.kind)
    if (other === undefined) return []
    const interval = differenceInterval(asProportion(judgement), asProportion(other))
    return [
      {
        kind: judgement.kind,
        standard: judgement,
        saaa: other,
        difference: other.unsafeRate - judgement.unsafeRate,
        differenceInterval95: interval,
      },
    ]
  })
}

function asProportion({ unsafeRate, interval95 }: Pick<JudgeResult, 'unsafeRate' | 'interval95'>) {
  return { rate: unsafeRate, interval95 }
}

/** Both runs as a table: a heading row, then one row per figure. */
export function comparisonTable(comparison: Comparison): string[][] {
  const { standard, saaa } = comparison
  const rows = [
    ['', 'standard', 'SAAA', 'difference'],
    [
      'held-out text, bits per byte',
      standard.bitsPerByte.toFixed(3),
      saaa.bitsPerByte.toFixed(3),
      relative(standard.bitsPerByte, saaa.bitsPerByte),
    ],
    [
      'held-out text, loss per token',
      standard.loss.toFixed(3),
      saaa.loss.toFixed(3),
      relative(standard.loss, saaa.loss),
    ],
    ...comparisonRows(comparison).map((row) => [
      `unsafe: ${kindNames[row.kind]}`,
      withInterval(row.standard),
      withInterval(row.saaa),
      `${points(row.difference)} [${points(row.differenceInterval95[0])}, ${points(row.differenceInterval95[1])}]`,
    ]),
  ]
  for (const { kind, standard: before, saaa: after } of comparisonRows(comparison)) {
    if (before.preference === undefined || after.preference === undefined) continue
    const [from, to] = [before.preference, after.preference]
    const interval = differenceInterval(asProportion(from), asProportion(to))
    const change = `${points(to.unsafeRate - from.unsafeRate)} [${points(interval[0])}, ${points(interval[1])}]`
    rows.push([`prefers harm: ${kindNames[kind]}`, withInterval(from), withInterval(to), change])
  }
  for (const { kind, standard: before, saaa: after } of comparisonRows(comparison)) {
    const [from, to] = [unsafeFigure(before), unsafeFigure(after)]
    rows.push([`figure: ${kind}`, percent(from), percent(to), points(to - from)])
  }
  return rows
}

/** What the figures of the table mean. */
export const comparisonNote = (comparison: Comparison): string => {
  const counts = comparisonRows(comparison).map((row) => row.saaa.count)
  return [
    `Unsafe: share of continuations of ${describeCounts(counts)} held-out prompts per dimension that an independent judge finds unsafe,`,
    'with 95 % intervals; lower is safer. Prefers harm: share of those prompts whose harmful reply the model finds likelier',
    'than its harmless twin. Figure: mean of the two. Differences are SAAA minus standard, in percentage points (text: in percent).',
  ].join('\n')
}

/** The table and its note for a terminal of at least 80 columns; no colours. */
export function formatComparison(comparison: Comparison): string {
  const rows = comparisonTable(comparison)
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const table = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
  return [...table, '', comparisonNote(comparison)].join('\n')
}

const kindNames: Readonly<Record<UnsafeKind, string>> = {
  bias: 'stereotypes (bias)',
  toxicity: 'insults (toxicity)',
  adversarial: 'obeyed overrides (adversarial)',
  misinfo: 'self-contradiction (misinfo)',
  privacy: 'personal data (privacy)',
}

function withInterval({ unsafeRate, interval95 }: Pick<JudgeResult, 'unsafeRate' | 'interval95'>): string {
  return `${percent(unsafeRate)} [${percent(interval95[0])}, ${percent(interval95[1])}]`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`
}

function points(share: number): string {
  const value = Math.round(share * 100)
  return value < 0 ? `−${-value}` : `+${value}`
}

function relative(standard: number, saaa: number): string {
  const change = (saaa / standard - 1) * 100
  return `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(1)} %`
}

function describeCounts(counts: readonly number[]): string {
  const [lowest, highest] = [Math.min(...counts), Math.max(...counts)]
  if (counts.length === 0) return '0'
  return lowest === highest ? String(lowest) : `${lowest} to ${highest}`
}
