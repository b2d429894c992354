import type { StageProgress } from './stage-progress.ts'

/** `1,234`, `4.9k`, `10.7M`: short enough for a line that updates. */
export function formatCount(count: number): string {
  for (const [size, suffix] of [
    [1e9, 'B'],
    [1e6, 'M'],
    [1e4, 'k'],
  ] as const) {
    if (count >= size) return `${(count / (size === 1e4 ? 1e3 : size)).toFixed(1)}${suffix}`
  }
  return count >= 100 || Number.isInteger(count) ? Math.round(count).toLocaleString('en-US') : count.toFixed(1)
}

/** `42s`, `3m05s`, `2h10m`. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole}s`
  if (whole < 3600) return `${Math.floor(whole / 60)}m${String(whole % 60).padStart(2, '0')}s`
  return `${Math.floor(whole / 3600)}h${String(Math.floor((whole % 3600) / 60)).padStart(2, '0')}m`
}

/** The parts of a progress line, the most wanted first; a narrow terminal shows fewer. */
export function progressParts(stage: StageProgress): readonly string[] {
  const { fraction, rate, remainingSeconds, figures } = stage
  const unit = stage.unit ?? 'items'
  const amount = isUncounted(stage)
    ? []
    : [`${formatCount(stage.done)}${stage.total === undefined ? '' : `/${formatCount(stage.total)}`} ${unit}`]
  return [
    fraction === undefined ? stage.name : `${stage.name} ${Math.floor(fraction * 100)}%`,
    ...(figures === undefined ? amount : [`step ${figures.step}/${figures.steps}`, `loss ${figures.loss.toFixed(3)}`]),
    ...(remainingSeconds === undefined ? [] : [`${formatDuration(remainingSeconds)} left`]),
    ...(rate === undefined ? [] : [`${formatCount(rate)} ${unit}/s`]),
    ...Object.entries(figures?.safety ?? {}).map(([dimension, score]) => `${dimension} ${score.toFixed(2)}`),
  ]
}

/** One line when a stage ends without a summary of its own. */
export const closingText = (stage: StageProgress): string => {
  const amount = isUncounted(stage) ? '' : `${formatCount(stage.done)} ${stage.unit ?? 'items'} in `
  return `${stage.name}: ${amount}${formatDuration(stage.elapsedSeconds)}`
}

/** Work that is done in one piece. */
const isUncounted = ({ done, total, unit }: StageProgress): boolean =>
  done === 0 && total === undefined && unit === undefined
