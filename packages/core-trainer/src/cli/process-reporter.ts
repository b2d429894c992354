import { performance } from 'node:perf_hooks'
import { createPlainReporter } from '../progress/plain-reporter.ts'
import type { Reporter } from '../progress/reporter.ts'
import { createTerminalReporter } from '../progress/terminal-reporter.ts'

/**
 * Progress of this process on standard error: one updating line on a terminal, plain lines elsewhere. NO_COLOR is heeded (no-color.org).
 * @param writesResults results go to standard output meanwhile: where that is a terminal, no line is updated among them
 */
export function createProcessReporter({ writesResults = false }: { readonly writesResults?: boolean } = {}): Reporter {
  const stream = process.stderr
  const write = (text: string): void => void stream.write(text)
  const clock = (): number => performance.now()
  const isShared = writesResults && process.stdout.isTTY
  const canUpdate = stream.isTTY && !isShared && process.env['TERM'] !== 'dumb' && !process.env['CI']
  // A terminal that does not say its width has 0 columns.
  return canUpdate
    ? createTerminalReporter({ write, clock, columns: () => stream.columns || 80, colors: !process.env['NO_COLOR'] })
    : createPlainReporter({ write, clock })
}
