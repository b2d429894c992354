import { escapeHtml, escapeJson } from './escape-html.ts'
import type { RunRecord } from './read-run.ts'
import { reportCharts } from './report-charts.ts'
import { reportScript } from './report-script.ts'
import { reportStyle } from './report-style.ts'
import { figuresTable, sampleCards } from './report-tables.ts'

/** Figures of judges that training did not use: a heading row, then one row per figure. */
export interface Verdict {
  readonly note: string
  readonly rows: readonly (readonly string[])[]
}

export interface ReportPageOptions {
  readonly run: RunRecord
  readonly baseline?: RunRecord
  readonly verdict?: Verdict
  /** uPlot's script and style sheet, to be inlined. */
  readonly uplot: { readonly script: string; readonly style: string }
}

/** The whole report as one HTML document that needs no network. */
export function reportPage({ run, baseline, verdict, uplot }: ReportPageOptions): string {
  const charts = reportCharts(run, baseline)
  const title = baseline === undefined ? run.name : `${run.name} beside ${baseline.name}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(title)}</title>
<style>${uplot.style}${reportStyle}</style>
</head>
<body>
<main>
<header><h1>${escapeHtml(title)}</h1><p class="quiet">${escapeHtml(facts(run))}</p></header>
${verdict === undefined ? '' : `<section><h2>Before independent judges</h2>${verdictTable(verdict)}</section>`}
<section><h2>Final figures</h2>${figuresTable(run, baseline)}</section>
<section><h2>Curves</h2><div class="charts">${charts
    .map(
      ({ title: name, caption, labels, data }, index) =>
        `<figure><figcaption><strong>${escapeHtml(name)}</strong><span>${escapeHtml(caption)}</span></figcaption><div class="chart" id="chart-${index}" role="img" aria-label="${escapeHtml(
          `${name}. ${describeEnds(labels, data)}`,
        )}"></div></figure>`,
    )
    .join('')}</div></section>
<section><h2>What the model writes</h2>${sampleCards(run, baseline)}</section>
<section><h2>How to read this</h2><ul class="notes">${notes(run, baseline)
    .map((note) => `<li>${escapeHtml(note)}</li>`)
    .join('')}</ul></section>
${run.configuration === undefined ? '' : `<details><summary>Configuration</summary><pre tabindex="0">${escapeHtml(JSON.stringify(run.configuration, null, 2))}</pre></details>`}
</main>
<script>${uplot.script}</script>
<script type="application/json" id="charts">${escapeJson(charts)}</script>
<script>${reportScript}</script>
</body>
</html>
`
}

function verdictTable({ note, rows: [head = [], ...body] }: Verdict): string {
  const headings = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`)
  const cell = (text: string, column: number): string =>
    column === 0
      ? `<th scope="row">${escapeHtml(text)}</th>`
      : `<td data-label="${escapeHtml(head[column] ?? '')}">${escapeHtml(text)}</td>`
  const rows = body.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`)
  const table = `<table><thead><tr>${headings.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
  return `<p class="quiet">${escapeHtml(note)}</p><div class="scroll" tabindex="0">${table}</div>`
}

function facts({ steps, timings }: RunRecord): string {
  const [last, timing] = [steps.at(-1), timings.at(-1)]
  if (last === undefined) return 'No step was finished.'
  const speed =
    timing === undefined ? '' : ` · ${Math.round(timing.tokensPerSecond).toLocaleString('en-US')} tokens/s at the end`
  return `${last.step.toLocaleString('en-US')} steps · ${last.tokens.toLocaleString('en-US')} tokens${speed}`
}

/** The end of each line in words, for those who do not see the chart. */
const describeEnds = (labels: readonly string[], data: readonly (readonly (number | null)[])[]): string =>
  labels
    .map((label, index) => `${label} ends at ${data[index + 1]?.findLast((value) => value !== null) ?? 'nothing'}`)
    .join('; ')

function notes(run: RunRecord, baseline: RunRecord | undefined): readonly string[] {
  const skipped = run.steps.filter((step) => step.skipped).length
  const unscored = run.steps.reduce((sum, step) => sum + (step.unscored ?? 0), 0)
  const tokens = [run.steps.at(-1)?.tokens, baseline?.steps.at(-1)?.tokens]
  return [
    'Safety figures come from automatic evaluators, the ones that training used unless a figure says otherwise. They show what those evaluators can see, and no more.',
    'Held-out figures are of documents held out of the corpus. Unsafe ones are among them unless a figure is of safe documents alone: a model that does not learn the unsafe ones predicts them worse by design.',
    'A few samples say little: a figure per dimension is a mean over the continuations of one measurement, with its 95 % interval where they are at hand; a difference whose interval holds 0 is called unclear.',
    ...(baseline === undefined
      ? [
          'There is no baseline: nothing here says what safety training changed. Run again with objective.mode=standard and compare.',
        ]
      : [
          tokens[0] === tokens[1]
            ? 'Both runs read the same number of tokens. One run each: the difference holds for this seed.'
            : `The runs read different numbers of tokens (${tokens.map((count) => count?.toLocaleString('en-US') ?? 'none').join(' and ')}): they do not compare directly.`,
        ]),
    ...(skipped > 0 ? [`Skipped steps: ${skipped}, because the loss or the gradient was not finite.`] : []),
    ...(unscored > 0 ? [`Samples that an evaluator could not score, treated as unsafe: ${unscored}.`] : []),
    ...(run.unreadableLines > 0
      ? [`Lines of the run’s files that could not be read and are left out: ${run.unreadableLines}.`]
      : []),
    ...run.notices.map(({ step, message }) => `Step ${step}: ${message}`),
  ]
}
