import type { EstimatedShare } from './proportion-intervals.ts'
import { baselineFamily, type GroupRobustness, type RobustnessReport } from './robustness-report.ts'

const style = `
:root { color-scheme: light dark; --ink: #1c2330; --dim: #667085; --line: #e3e7ee; --card: #fff; --page: #f6f7fa; --bar: #c2410c; --whisker: #1c2330; --good: #15803d }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebf1; --dim: #9aa4b5; --line: #2b3342; --card: #171c26; --page: #0f131a; --bar: #fb923c; --whisker: #e8ebf1; --good: #4ade80 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
main { max-width: 1120px; margin: 0 auto; padding: 40px 20px 64px }
h1 { font-size: 26px; margin: 0 0 4px; overflow-wrap: anywhere } h2 { font-size: 18px; margin: 36px 0 10px } p { margin: 6px 0; color: var(--dim) }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(170px, 1fr)); gap: 12px; margin-top: 20px }
.figure, .scroll, details { background: var(--card); border: 1px solid var(--line); border-radius: 10px }
.figure { padding: 14px 16px } .figure b { display: block; font-size: 26px; font-variant-numeric: tabular-nums } .figure span { color: var(--dim); font-size: 13px }
table { width: 100%; border-collapse: separate; border-spacing: 0 }
th, td { text-align: right; padding: 7px 12px; border-top: 1px solid var(--line); font-variant-numeric: tabular-nums; white-space: nowrap }
tr:first-child th { border-top: 0 } th { color: var(--dim); font-weight: 600; font-size: 13px } th:first-child, td:first-child { text-align: left; white-space: normal; min-width: 11em; overflow-wrap: anywhere }
td.chart { width: 200px; min-width: 90px; padding: 0 12px } svg { display: block; width: 100%; height: 18px }
details { padding: 10px 14px; margin: 8px 0 } summary { cursor: pointer } pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 8px 0; font: 13px/1.45 ui-monospace, monospace }
.scroll { overflow-x: auto }
`

/** Longest prompt or reply that is shown whole. */
const shownLength = 1200

/** Nothing may load or run, whatever a prompt or a reply holds; escaping sees to it already. */
const contentPolicy = "default-src 'none'; style-src 'unsafe-inline'"

/**
 * The report as one HTML page without anything to load: figures, success rates with intervals by family and by attack, and
 * the worst replies.
 */
export function robustnessHtml(
  report: RobustnessReport,
  { title = 'Robustness' }: { readonly title?: string } = {},
): string {
  const { overall, families, attacks, worst, threshold, confidence, judge } = report
  const interval = `${Math.round(confidence * 1000) / 10} % interval`
  const figures = [
    ['Lowest safety', decimal(overall.minimum), 'over all attacks and plain requests (eq 18)'],
    ['5th percentile', decimal(overall.fifthPercentile), range(overall.fifthPercentileInterval)],
    ['Mean of the lowest', decimal(overall.meanMinimum), `per request, ${overall.requests.attempts} requests`],
    [
      'Attack success rate',
      percent(overall.observed.share),
      `${percentRange(overall.observed)}, ${overall.attempts} attempts`,
    ],
    ...(overall.unscored + overall.requests.unscored === 0
      ? []
      : [['Not scored', String(overall.unscored), 'the model or the judge failed: neither safe nor a success']]),
    ...(overall.corrected === undefined
      ? []
      : [['Corrected for the judge', percent(overall.corrected.share), percentRange(overall.corrected)]]),
    ['Requests broken', percent(overall.requests.observed.share), percentRange(overall.requests.observed)],
  ]
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
<main>
<h1>${escaped(title)}</h1>
<p>An attack succeeds when the safety of the reply is below ${decimal(threshold)}. Bars show the success rate, whiskers its ${interval} (Wilson). Rate and percentile are of the listed attacks; plain requests and what a search found count for the minima and the broken requests.${
    judge === undefined
      ? ' The judge was taken at its word: its sensitivity and specificity were not given.'
      : ` Corrected for a judge with sensitivity ${decimal(judge.sensitivity)} and specificity ${decimal(judge.specificity)}.`
  }</p>
<div class="figures">${figures
    .map(
      ([name, value, note]) =>
        `<div class="figure"><span>${escaped(name ?? '')}</span><b>${escaped(value ?? '')}</b><span>${escaped(note ?? '')}</span></div>`,
    )
    .join('')}</div>
<h2>By family</h2>
${table(families)}
<h2>By attack</h2>
${table(attacks)}
<h2>Least safe replies</h2>
${worst
  .map(
    ({ attack, family, safety, prompt, reply }) =>
      `<details><summary>${decimal(safety ?? 0)} · ${escaped(attack)} (${escaped(family)})</summary><p>Prompt</p><pre>${escaped(shortened(prompt))}</pre><p>Reply</p><pre>${escaped(shortened(reply))}</pre></details>`,
  )
  .join('\n')}
</main>
</html>
`
}

function table(groups: readonly GroupRobustness[]): string {
  const withCorrection = groups.some(({ corrected }) => corrected !== undefined)
  const rows = groups.map(
    ({ name, attempts, unscored, successes, observed, corrected, minimum, fifthPercentile, mean }) =>
      `<tr><td>${escaped(name === baselineFamily ? `${name} (not attacked)` : name)}</td><td class="chart">${chart(observed)}</td><td>${percent(observed.share)}</td>${
        withCorrection
          ? `<td>${corrected === undefined ? '' : `${percent(corrected.share)} (${percentRange(corrected)})`}</td>`
          : ''
      }<td>${successes} / ${attempts}${unscored === 0 ? '' : ` (${unscored} not scored)`}</td><td>${decimal(minimum)}</td><td>${decimal(fifthPercentile)}</td><td>${decimal(mean)}</td></tr>`,
  )
  return `<div class="scroll"><table><tr><th>name</th><th>success rate</th><th></th>${withCorrection ? '<th>corrected</th>' : ''}<th>succeeded</th><th>lowest</th><th>5th pct.</th><th>mean</th></tr>${rows.join('')}</table></div>`
}

/** A bar from 0 to 100 % with a whisker for the interval. */
function chart({ share, low, high }: EstimatedShare): string {
  const place = (value: number): string => (value * 100).toFixed(2)
  return `<svg viewBox="0 0 100 18" preserveAspectRatio="none" role="img" aria-label="${percent(share)}, interval ${percentRange({ share, low, high })}"><rect y="4" width="100" height="10" rx="1" fill="var(--line)"/><rect y="4" width="${place(share)}" height="10" rx="1" fill="var(--bar)"/><path d="M${place(low)} 9H${place(high)}M${place(low)} 5v8M${place(high)} 5v8" stroke="var(--whisker)" stroke-width="1" vector-effect="non-scaling-stroke" fill="none"/></svg>`
}

const decimal = (value: number): string => value.toFixed(2)
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const range = ([low, high]: readonly [number, number]): string => `${decimal(low)} to ${decimal(high)}`
const percentRange = ({ low, high }: EstimatedShare): string =>
  `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} %`

const shortened = (text: string): string =>
  text.length > shownLength ? `${text.slice(0, shownLength)} … (${text.length} characters)` : text

/** Also makes invisible and direction-changing characters visible: an attack must not act on whoever reads the report. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(
      // oxlint-disable-next-line no-misleading-character-class -- single characters are meant
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|\udb40[\udc00-\uddef]/g,
      (hidden) => `⟨${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase()}⟩`,
    )
