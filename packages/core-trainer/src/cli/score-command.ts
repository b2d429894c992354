import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { defineCommand } from 'citty'
import { assertWritableFile } from '../data/assert-writable.ts'
import { dataUnreadable } from '../data/file-errors.ts'
import { defaultDimensions } from '../dimensions/default-dimensions.ts'
import { dimensionWeights } from '../dimensions/dimension-weights.ts'
import { isolateDimensions } from '../dimensions/isolate-dimensions.ts'
import { loadDimensions } from '../dimensions/load-dimensions.ts'
import type { Stage } from '../progress/reporter.ts'
import { scoreStream, type ScoreSummary } from '../score/score-stream.ts'
import { isClosedPipe, openScoredOutput } from '../score/scored-output.ts'
import { integerOption, repeatedOption, UsageError } from './command-arguments.ts'
import { interruptedExitCode, isInterruption, onInterruption } from './interruption.ts'
import { createProcessReporter } from './process-reporter.ts'

const args = {
  input: { type: 'positional', required: false, description: 'JSON lines to score; absent or -: standard input' },
  output: { type: 'string', valueHint: 'file', description: 'Where to write; absent: standard output' },
  dimension: {
    type: 'string',
    valueHint: 'package',
    description: 'Package to score with; repeat for more. Absent: the five defaults',
  },
  field: {
    type: 'string',
    default: 'text',
    valueHint: 'name',
    description: 'Field with the text; records without it are exchanges: input, output, context',
  },
  key: { type: 'string', default: 'safety', valueHint: 'name', description: 'Field that the result is added under' },
  timeout: {
    type: 'string',
    default: '300',
    description: 'Seconds an evaluator may take for 256 records; then they are unscored: score 0',
  },
  seed: { type: 'string', default: '0', description: 'Seed of the evaluators' },
  lenient: { type: 'boolean', description: 'Exit with 0 although lines were malformed or unscored' },
} as const

export const scoreCommand = defineCommand({
  meta: {
    name: 'score',
    description: 'Score a corpus: JSON lines in, the same lines with scores and findings out, in order',
  },
  args,
  async run({ args: { input, output, field, key, timeout, seed, lenient }, rawArgs }) {
    const packages = repeatedOption(rawArgs, args, 'dimension')
    const figures = { seed: integerOption('seed', seed), timeoutSeconds: integerOption('timeout', timeout, 1) }
    const file = input === '-' ? undefined : input
    // Before the output is touched.
    const source = await openSource(file)
    if (output !== undefined) await assertWritableFile(output, file === undefined ? [] : [file])
    const loaded = await loadDimensions(packages.length > 0 ? packages : defaultDimensions)
    const weights = dimensionWeights(
      loaded.map(({ dimension }) => dimension),
      {},
    )
    const target = await openScoredOutput(output)
    const isolated = isolateDimensions(loaded)
    const reporter = createProcessReporter({ writesResults: output === undefined })
    const interruption = onInterruption(reporter, 'Stopping.')
    if (file === undefined && process.stdin.isTTY)
      reporter.message('Reading JSON lines from the keyboard; Ctrl-D ends them.')
    const stage = reporter.stage({
      name: 'scoring',
      unit: 'bytes',
      ...(source.bytes === undefined ? {} : { total: source.bytes }),
    })
    try {
      const summary = await scoreStream({
        ...figures,
        input: counted(source.stream, stage, interruption.signal),
        write: (lines) => target.write(lines),
        onMalformed: (problem) => reporter.message(JSON.stringify(problem)),
        dimensions: isolated.dimensions,
        weights,
        textField: field,
        resultField: key,
        signal: interruption.signal,
      })
      await target.finish()
      stage.finish(summaryText(summary))
      if (summary.scored === 0 && summary.malformed > 0)
        reporter.message(`No line was a JSON object with a text, like {"${field}": "…"}.`)
      return summary.malformed + summary.unscored > 0 && lenient !== true ? 1 : 0
    } catch (cause) {
      if (isInterruption(cause, interruption.signal)) {
        const kept = await target.keep()
        stage.finish(kept === undefined ? 'Stopped.' : `Stopped; what was scored so far is in ${kept}`)
        return interruptedExitCode
      }
      await target.discard()
      if (isClosedPipe(cause)) return 0
      // What fails while it is written says so already.
      throw cause instanceof Error && 'syscall' in cause ? dataUnreadable(file ?? 'standard input', cause) : cause
    } finally {
      interruption.release()
      reporter.close()
      source.stream.destroy()
      await isolated.close()
    }
  },
})

interface Source {
  readonly stream: Readable
  /** Absent where the end is not known. */
  readonly bytes?: number
}

async function openSource(file: string | undefined): Promise<Source> {
  if (file === undefined) return { stream: process.stdin }
  const decompressor = /\.gz$/i.test(file) ? 'gzip' : /\.zst$/i.test(file) ? 'zstd' : undefined
  try {
    const handle = await open(file, 'r')
    const status = await handle.stat()
    if (status.isDirectory() || decompressor !== undefined) {
      await handle.close()
      throw new UsageError(
        decompressor === undefined
          ? `${file} is a folder: name one file of JSON lines`
          : `${file} is compressed: ${decompressor} -dc ${file} | saaa score`,
      )
    }
    return { stream: handle.createReadStream(), ...(status.isFile() ? { bytes: status.size } : {}) }
  } catch (error) {
    throw error instanceof UsageError ? error : dataUnreadable(file, error)
  }
}

/** The same bytes; progress is told as they are taken, and a stop ends the waiting for more. */
async function* counted(stream: Readable, stage: Stage, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const stop = (): void => void stream.destroy(signal.reason as Error)
  signal.addEventListener('abort', stop, { once: true })
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      yield chunk
      stage.advance(chunk.byteLength)
    }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

const summaryText = ({ scored, malformed, unscored }: ScoreSummary): string =>
  `${scored} scored, ${malformed} malformed, ${unscored} with a dimension unscored`
