import { closingText, progressParts } from './progress-text.ts'
import type { Reporter } from './reporter.ts'
import { createStagedReporter } from './staged-reporter.ts'

export interface PlainReporterOptions {
  /** Takes one finished line, newline included. */
  readonly write: (text: string) => void
  /** Milliseconds. */
  readonly clock: () => number
  /** Least time between two progress lines. @default 10_000 */
  readonly intervalMilliseconds?: number
}

/** Progress as whole lines, a few a minute: for logs, files and pipes. */
export function createPlainReporter({ write, clock, intervalMilliseconds = 10_000 }: PlainReporterOptions): Reporter {
  let shownAt = Number.NEGATIVE_INFINITY
  let shownStage: object | undefined
  return createStagedReporter(
    {
      show: (stage) => {
        const now = clock()
        if (shownStage !== stage) write(`${stage.name}\n`)
        else if (now - shownAt < intervalMilliseconds) return
        else write(`${progressParts(stage).join(' | ')}\n`)
        shownStage = stage
        shownAt = now
      },
      finish: (stage, summary) => write(`${summary ?? closingText(stage)}\n`),
      line: (text, kind) => write(kind === 'warning' ? `warning: ${text}\n` : `${text}\n`),
      close: () => undefined,
    },
    clock,
  )
}
