/** Runs in the page: draws every chart with uPlot, again when the colour scheme or the width changes. */
export const reportScript = String.raw`
(() => {
  const charts = JSON.parse(document.getElementById('charts').textContent)
  const dark = matchMedia('(prefers-color-scheme: dark)')
  let drawn = []
  const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()
  const short = (value) => value === 0 ? '0' : Math.abs(value) < 0.001 || Math.abs(value) >= 1e5 ? value.toExponential(1) : String(+value.toPrecision(4))
  // As many digits as tell two ticks apart.
  const tick = (value, increment) => value !== 0 && (Math.abs(value) < 0.001 || Math.abs(value) >= 1e5) ? short(value) : String(+value.toFixed(Math.max(0, Math.ceil(-Math.log10(increment)))))
  const step = (value) => value >= 1e6 ? short(value / 1e6) + 'M' : value >= 1e4 ? short(value / 1e3) + 'k' : String(value)
  const draw = () => {
    for (const plot of drawn) plot.destroy()
    drawn = charts.map((chart, index) => {
      const place = document.getElementById('chart-' + index)
      const axis = { stroke: color('--quiet'), grid: { stroke: color('--rule'), width: 1 }, ticks: { stroke: color('--rule'), width: 1 }, font: '12px system-ui, sans-serif' }
      const last = chart.data[0].length - 1
      const sparse = chart.data[0].length < 30
      const plot = new uPlot({
        // Without a pointer the legend shows where each line ends.
        hooks: { setCursor: [(u) => { if (u.cursor.idx === null || u.cursor.idx === undefined) u.setLegend({ idx: last }, false) }] },
        width: place.clientWidth, height: 220, padding: [10, 12, 0, 0],
        cursor: { drag: { x: true, y: false }, points: { size: 7 } },
        scales: { x: { time: false }, y: { range: (u, low, high) => low === null ? [0, 1] : low === high ? [low - (Math.abs(low) * 0.1 || 0.1), high + (Math.abs(high) * 0.1 || 0.1)] : uPlot.rangeNum(low, high, 0.1, false) } },
        axes: [{ ...axis, size: 32, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6], values: (u, all) => all.map(step) }, { ...axis, size: 66, values: (u, all, index, space, increment) => all.map((value) => tick(value, increment)) }],
        series: [{ label: 'step', value: (u, value) => value === null || value === undefined ? '–' : String(value) }, ...chart.labels.map((label, line) => ({
          label, stroke: color('--line-' + chart.colors[line] % 6), width: chart.dashed[line] ? 1.5 : 2, dash: chart.dashed[line] ? [5, 4] : undefined,
          spanGaps: true, points: { show: sparse, size: 5 }, value: (u, value) => value === null || value === undefined ? '–' : short(value),
        }))],
      }, chart.data, place)
      plot.setLegend({ idx: last }, false)
      return plot
    })
  }
  draw()
  dark.addEventListener('change', draw)
  addEventListener('resize', () => { for (const [index, plot] of drawn.entries()) plot.setSize({ width: document.getElementById('chart-' + index).clientWidth, height: 220 }) })
})()
`
