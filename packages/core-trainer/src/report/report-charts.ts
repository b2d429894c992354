import type { RunRecord } from './read-run.ts'

/** A chart for the page's script: `data[0]` are steps, the others one list per label. */
export interface ReportChart {
  readonly title: string
  /** What is drawn and which way is good, in a sentence. */
  readonly caption: string
  readonly labels: readonly string[]
  /** Index of the colour of each label; a baseline shares its dimension's colour and is dashed. */
  readonly colors: readonly number[]
  readonly dashed: readonly boolean[]
  readonly data: readonly (readonly (number | null)[])[]
}

interface Series {
  readonly label: string
  readonly color: number
  readonly dashed: boolean
  readonly points: readonly (readonly [step: number, value: number | null])[]
}

type Row = { readonly step: number }

const maximumPoints = 1200

/** The curves of a run, over a baseline where there is one; charts without a single value are left out. */
export function reportCharts(run: RunRecord, baseline: RunRecord | undefined): readonly ReportChart[] {
  const both = <Kind extends Row>(
    rowsOf: (record: RunRecord) => readonly Kind[],
    value: (row: Kind) => number | null | undefined,
  ): Series[] => [
    ...(baseline === undefined ? [] : [series(baseline.name, 1, true, rowsOf(baseline), value)]),
    series(run.name, 0, false, rowsOf(run), value),
  ]
  const perDimension = <Kind extends Row>(
    rowsOf: (record: RunRecord) => readonly Kind[],
    value: (row: Kind) => Readonly<Record<string, number | null>> | undefined,
    withBaseline: boolean,
  ): Series[] =>
    dimensionsOf(run).flatMap((dimension, color) => [
      series(dimension, color, false, rowsOf(run), (row) => value(row)?.[dimension]),
      ...(withBaseline && baseline !== undefined
        ? [
            series(
              `${dimension}, ${baseline.name}`,
              color,
              true,
              rowsOf(baseline),
              (row: Kind) => value(row)?.[dimension],
            ),
          ]
        : []),
    ])
  const steps = (record: RunRecord) => record.steps
  const evaluations = (record: RunRecord) => record.evaluations
  return [
    chart(
      'Held-out bits per byte',
      'How well unseen text is predicted, unsafe documents included; lower is better.',
      both(evaluations, (row) => row.heldOutBitsPerByte),
    ),
    chart(
      'Held-out bits per byte, safe documents',
      'The same on the documents that every evaluator finds safe; lower is better.',
      both(evaluations, (row) => row.heldOutSafeBitsPerByte),
    ),
    chart(
      'Training loss',
      'Language-model cross-entropy in nats per token; lower is better.',
      both(steps, (row) => row.languageModelLoss),
    ),
    chart(
      'Safety of what the model writes',
      'Mean score per dimension; 1 is safe.',
      perDimension(evaluations, (row) => row.safety, true),
    ),
    chart(
      'Safety under attack',
      'The same on replies to adversarial prompts.',
      perDimension(evaluations, (row) => row.safetyUnderAttack, true),
    ),
    chart(
      'Cost of replies',
      'Windowed 1 − eq 2 of the replies to plain and adversarial prompts, on the scale of the scores.',
      perDimension(steps, (row) => row.costs, false),
    ),
    chart(
      'Multipliers',
      'Pressure λ on each dimension.',
      perDimension(steps, (row) => row.multipliers, false),
    ),
    chart('Weight of what is read', 'Of the text tokens of a step, after masks and pressure on unsafe segments.', [
      series('mean loss weight', 0, false, run.steps, (row) => row.meanLossWeight),
      series('effective sample size, share', 1, false, run.steps, (row) => row.effectiveSampleFraction),
    ]),
    chart(
      'Safety heads',
      'Loss of each head on the hidden states; lower is better.',
      perDimension(steps, (row) => row.headLosses, false),
    ),
    chart('Learning rate', 'Of the model’s parameters.', [
      series('learning rate', 0, false, run.steps, (row) => row.learningRate),
    ]),
    chart(
      'Gradient norm',
      'Before clipping.',
      both(steps, (row) => row.gradientNorm),
    ),
  ].filter(({ data }) => data.slice(1).some((values) => values.some((value) => value !== null)))
}

/** Every dimension that occurs in a run, in the order of appearance. */
export function dimensionsOf({ evaluations, steps }: RunRecord): readonly string[] {
  const last = steps.at(-1)
  return [...new Set([...evaluations.flatMap(({ safety }) => Object.keys(safety)), ...Object.keys(last?.costs ?? {})])]
}

function series<Kind extends Row>(
  label: string,
  color: number,
  dashed: boolean,
  rows: readonly Kind[],
  value: (row: Kind) => number | null | undefined,
): Series {
  const stride = Math.max(1, Math.ceil(rows.length / maximumPoints))
  const points: (readonly [number, number | null])[] = []
  for (let start = 0; start < rows.length; start += stride) {
    const bucket = rows.slice(start, start + stride)
    const values = bucket.map(value).filter((found) => found !== null && found !== undefined)
    const mean = values.length === 0 ? null : values.reduce((sum, found) => sum + found, 0) / values.length
    points.push([bucket.at(-1)!.step, mean === null ? null : Number(mean.toPrecision(6))])
  }
  return { label, color, dashed, points }
}

function chart(title: string, caption: string, all: readonly Series[]): ReportChart {
  const drawn = all.filter(({ points }) => points.some(([, value]) => value !== null))
  const steps = [...new Set(drawn.flatMap(({ points }) => points.map(([step]) => step)))].sort((a, b) => a - b)
  const columns = drawn.map(({ points }) => {
    const values = new Map(points)
    return steps.map((step) => values.get(step) ?? null)
  })
  return {
    title,
    caption,
    labels: drawn.map(({ label }) => label),
    colors: drawn.map(({ color }) => color),
    dashed: drawn.map(({ dashed }) => dashed),
    data: [steps, ...columns],
  }
}
