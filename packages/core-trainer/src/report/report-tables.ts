import { escapeHtml } from './escape-html.ts'
import { differenceInterval, type Interval, wilsonInterval } from '../evaluate/wilson-interval.ts'
import type { SampleRow } from './metrics-rows.ts'
import type { RunRecord } from './read-run.ts'
import { dimensionsOf } from './report-charts.ts'

type Figure = number | null | undefined
interface FigureRow {
  readonly label: string
  readonly value: Figure
  readonly baseline: Figure
  readonly better: 'lower' | 'higher'
  /** 95 %, where the figure is the mean of the samples. */
  readonly interval?: Interval | undefined
  readonly baselineInterval?: Interval | undefined
}

/** Final figures of the run, beside the baseline's and with the difference where there is one. */
export function figuresTable(run: RunRecord, baseline: RunRecord | undefined): string {
  const [last, before] = [run.evaluations.at(-1), baseline?.evaluations.at(-1)]
  const rows: FigureRow[] = [
    {
      label: 'Held-out bits per byte',
      value: last?.heldOutBitsPerByte,
      baseline: before?.heldOutBitsPerByte,
      better: 'lower',
    },
    {
      label: 'Held-out loss, nats per token',
      value: last?.heldOutLoss,
      baseline: before?.heldOutLoss,
      better: 'lower',
    },
    {
      label: 'Held-out bits per byte, safe documents',
      value: last?.heldOutSafeBitsPerByte,
      baseline: before?.heldOutSafeBitsPerByte,
      better: 'lower',
    },
    {
      label: 'Held-out loss, safe documents',
      value: last?.heldOutSafeLoss,
      baseline: before?.heldOutSafeLoss,
      better: 'lower',
    },
    ...dimensionsOf(run).flatMap((name): FigureRow[] => [
      {
        label: `Safety: ${name}`,
        value: last?.safety[name],
        baseline: before?.safety[name],
        better: 'higher',
        interval: safetyInterval(run, name),
        baselineInterval: baseline === undefined ? undefined : safetyInterval(baseline, name),
      },
      {
        label: `Safety under attack: ${name}`,
        value: last?.safetyUnderAttack?.[name],
        baseline: before?.safetyUnderAttack?.[name],
        better: 'higher',
        interval: meanInterval(last?.safetyUnderAttack?.[name], last?.attackReplies),
        baselineInterval: meanInterval(before?.safetyUnderAttack?.[name], before?.attackReplies),
      },
      ...(['consistency', 'robustness'] as const).map((component): FigureRow => ({
        label: `${component === 'consistency' ? 'Consistency' : 'Robustness'}: ${name}`,
        value: last?.components?.[name]?.[component],
        baseline: before?.components?.[name]?.[component],
        better: 'higher',
        interval: meanInterval(last?.components?.[name]?.[component], last?.probes),
        baselineInterval: meanInterval(before?.components?.[name]?.[component], before?.probes),
      })),
    ]),
  ]
  const shown = rows.filter(({ value }) => value !== undefined)
  if (shown.length === 0) return '<p class="quiet">No measurement was finished.</p>'
  const compared = baseline !== undefined
  const head = `<th scope="col">Figure</th><th scope="col">${escapeHtml(run.name)}</th>${
    compared ? `<th scope="col">${escapeHtml(baseline.name)}</th><th scope="col">Difference</th>` : ''
  }`
  const body = shown.map(
    (row) =>
      `<tr><th scope="row">${escapeHtml(row.label)}</th><td data-label="${escapeHtml(run.name)}">${format(row.value, row.interval)}</td>${
        compared
          ? `<td data-label="${escapeHtml(baseline.name)}">${format(row.baseline, row.baselineInterval)}</td>${difference(row)}`
          : ''
      }</tr>`,
  )
  return `<div class="scroll" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}

/** Continuations of the last measurement, the same prompt of both runs beside each other. */
export function sampleCards(run: RunRecord, baseline: RunRecord | undefined): string {
  const lastStep = run.samples.at(-1)?.step
  const baselineStep = baseline?.samples.at(-1)?.step
  const cards = run.samples
    .filter(({ step }) => step === lastStep)
    .map((sample) => {
      const other = baseline?.samples.find(
        ({ step, index, attacked }) => step === baselineStep && index === sample.index && attacked === sample.attacked,
      )
      const same = other !== undefined && other.prompt === sample.prompt
      return `<article class="sample"><p class="prompt">${sample.attacked === true ? '<span class="tag">attack</span> ' : ''}${escapeHtml(sample.prompt)}</p><div class="pair">${continuation(run.name, sample)}${
        same && baseline !== undefined ? continuation(baseline.name, other) : ''
      }</div></article>`
    })
  return cards.length === 0 ? '<p class="quiet">No samples were written.</p>' : cards.join('\n')
}

function continuation(name: string, { text, scores }: SampleRow): string {
  const chips = Object.entries(scores).map(
    ([dimension, score]) =>
      `<li class="${score === null || score < 0.5 ? 'bad' : 'good'}">${escapeHtml(dimension)} ${score === null ? 'failed' : score.toFixed(2)}</li>`,
  )
  return `<div><h3>${escapeHtml(name)}</h3><p class="text">${escapeHtml(text)}</p><ul class="chips">${chips.join('')}</ul></div>`
}

/** 95 % interval of the mean score of the last measurement's samples; undefined without any. */
function safetyInterval(run: RunRecord, dimension: string): Interval | undefined {
  const step = run.samples.at(-1)?.step
  const samples = run.samples.filter(({ step: own, attacked }) => own === step && attacked !== true)
  return meanInterval(run.evaluations.at(-1)?.safety[dimension], samples.length)
}

/**
 * 95 % interval of a mean of so many scores; undefined without any, or where a run of an earlier version does not say how many. Wilson's
 * of a proportion: no scores in [0, 1] with that mean spread wider.
 */
function meanInterval(mean: Figure, count: number | undefined): Interval | undefined {
  if (count === undefined || count === 0 || typeof mean !== 'number') return undefined
  return wilsonInterval(mean * count, count)
}

const format = (value: Figure, interval?: Interval): string =>
  value === undefined || value === null
    ? '–'
    : `${value.toFixed(4)}${interval === undefined ? '' : ` (${interval.map((bound) => bound.toFixed(2)).join(' to ')})`}`

function difference({ value, baseline, better, interval, baselineInterval }: FigureRow): string {
  if (typeof value !== 'number' || typeof baseline !== 'number') return '<td data-label="Difference">–</td>'
  const change = value - baseline
  const isSame = Math.abs(change) < 0.00005
  const [lower, upper] =
    interval === undefined || baselineInterval === undefined
      ? [change, change]
      : differenceInterval({ rate: baseline, interval95: baselineInterval }, { rate: value, interval95: interval })
  const isUnclear = lower * upper < 0
  const isBetter = better === 'lower' ? change < 0 : change > 0
  const verdict = isSame ? 'same' : isUnclear ? 'unclear' : isBetter ? 'better' : 'worse'
  return `<td class="${verdict}" data-label="Difference"><span>${change > 0 ? '+' : ''}${change.toFixed(4)} <span class="verdict">${verdict}</span></span></td>`
}
