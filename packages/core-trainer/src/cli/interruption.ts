import type { Reporter } from '../progress/reporter.ts'

/** Exit code of a process that SIGINT ended, as shells count it. */
export const interruptedExitCode = 130

export interface Interruption {
  readonly signal: AbortSignal
  /** Gives Ctrl-C back to the process. */
  release(): void
}

/** The first Ctrl-C (or SIGTERM) aborts the signal, so that work can finish a step and save; the second ends the process. */
export function onInterruption(reporter: Reporter, explanation: string): Interruption {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) {
      reporter.close()
      process.exit(interruptedExitCode)
    }
    reporter.message(`${explanation} Once more stops at once.`)
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    },
  }
}

/** Whether work ended because the signal was aborted, rather than by a failure of its own. */
export const isInterruption = (error: unknown, signal: AbortSignal): boolean =>
  signal.aborted && (error === signal.reason || (error instanceof Error && error.name === 'AbortError'))
