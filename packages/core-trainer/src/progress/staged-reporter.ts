import type { Reporter, Stage, StageOptions } from './reporter.ts'
import { StageProgress } from './stage-progress.ts'

/** What differs between ways to show progress. */
export interface Display {
  /** The stage has moved; called on every advance, so the display limits its own rate. */
  show(stage: StageProgress): void
  /** A stage is over. */
  finish(stage: StageProgress, summary: string | undefined): void
  line(text: string, kind: 'message' | 'warning'): void
  close(): void
}

/** A reporter that keeps at most one stage open and hands what is to be seen to a display. */
export function createStagedReporter(display: Display, clock: () => number): Reporter {
  let finishCurrent: (() => void) | undefined

  const begin = (options: StageOptions): Stage => {
    finishCurrent?.()
    const progress = new StageProgress(options, clock())
    let isOpen = true
    const finish = (summary?: string): void => {
      if (!isOpen) return
      isOpen = false
      finishCurrent = undefined
      progress.advance(0, undefined, clock())
      display.finish(progress, summary)
    }
    finishCurrent = finish
    display.show(progress)
    return {
      advance: (amount, figures) => {
        progress.advance(amount, figures, clock())
        if (isOpen) display.show(progress)
      },
      finish,
    }
  }

  return {
    stage: begin,
    message: (text) => display.line(text, 'message'),
    warning: (text) => display.line(text, 'warning'),
    close: () => {
      finishCurrent?.()
      display.close()
    },
  }
}
