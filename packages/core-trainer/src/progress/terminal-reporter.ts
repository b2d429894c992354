import { closingText, progressParts } from './progress-text.ts'
import type { Reporter } from './reporter.ts'
import { createStagedReporter } from './staged-reporter.ts'
import type { StageProgress } from './stage-progress.ts'
import { withoutControls } from './without-controls.ts'

export interface TerminalReporterOptions {
  readonly write: (text: string) => void
  /** Milliseconds. */
  readonly clock: () => number
  /** Width of the terminal in columns, asked for at every update. */
  readonly columns: () => number
  /** Least time between two updates of the line. @default 100 */
  readonly intervalMilliseconds?: number
  /** @default true */
  readonly colors?: boolean
}

const [startOfLine, clearToEnd, hideCursor, showCursor] = ['\r', '\u001B[K', '\u001B[?25l', '\u001B[?25h']
const colored = { bold: '\u001B[1m', yellow: '\u001B[33m', green: '\u001B[32m', reset: '\u001B[0m' }
type Style = Readonly<typeof colored>
const plain: Style = { bold: '', yellow: '', green: '', reset: '' }

/** Progress as one line that updates in place, cut to the width of the terminal. */
export function createTerminalReporter(options: TerminalReporterOptions): Reporter {
  const { write, clock, columns, intervalMilliseconds = 100, colors = true } = options
  const style = colors ? colored : plain
  const { yellow, green, reset } = style
  let shownAt = Number.NEGATIVE_INFINITY
  let line = ''

  // Overwrite, then clear what is left of the old line, in one write: nothing is ever blank in between.
  const draw = (text: string): void => {
    write(`${line === '' ? hideCursor : ''}${startOfLine}${text}${reset}${clearToEnd}`)
    line = text
  }
  const above = (text: string): void => {
    const again = line === '' ? '' : `${line}${reset}${clearToEnd}`
    write(`${line === '' ? '' : startOfLine}${text}${reset}${line === '' ? '' : clearToEnd}\n${again}`)
  }
  const release = (): void => {
    if (line !== '') write(showCursor)
    line = ''
  }

  return createStagedReporter(
    {
      show: (stage) => {
        const now = clock()
        if (now - shownAt < intervalMilliseconds && line !== '') return
        shownAt = now
        draw(progressLine(stage, columns(), style))
      },
      finish: (stage, summary) => {
        const text = `${green}✓${reset} ${withoutControls(summary ?? closingText(stage))}`
        write(`${line === '' ? '' : startOfLine}${text}${line === '' ? '' : clearToEnd}\n`)
        release()
      },
      line: (text, kind) =>
        above(kind === 'warning' ? `${yellow}warning:${reset} ${withoutControls(text)}` : withoutControls(text)),
      close: release,
    },
    clock,
  )
}

/** As many whole parts as fit; the stage itself is cut when even that is too long. The last column stays free. */
function progressLine(stage: StageProgress, columns: number, { bold, reset }: Style): string {
  const limit = Math.max(10, columns - 1)
  const [head = '', ...rest] = progressParts(stage).map(withoutControls)
  let text = head.length > limit ? `${head.slice(0, limit - 1)}…` : head
  const shownHead = text.length
  for (const part of rest) {
    if (text.length + 3 + part.length > limit) break
    text += ` · ${part}`
  }
  return `${bold}${text.slice(0, shownHead)}${reset}${text.slice(shownHead)}`
}
