import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable, Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { defineCommand } from 'citty'
import { assertWritableFile } from '../data/assert-writable.ts'
import { dataUnreadable, storageFailure } from '../data/file-errors.ts'
import { defaultDimensions } from '../dimensions/default-dimensions.ts'
import { dimensionWeights } from '../dimensions/dimension-weights.ts'
import { loadDimensions } from '../dimensions/load-dimensions.ts'
import { scoreStream } from '../score/score-stream.ts'
import { integerOption, repeatedOption } from './command-arguments.ts'

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
    description: 'Field with the text; records without it are exchanges: input, output, context',
  },
  key: { type: 'string', default: 'safety', description: 'Field that the result is added under' },
  seed: { type: 'string', default: '0', description: 'Seed of the evaluators' },
  lenient: { type: 'boolean', description: 'Exit with 0 although lines were malformed or unscored' },
} as const

export const scoreCommand = defineCommand({
  meta: {
    name: 'score',
    description: 'Score a corpus: JSON lines in, the same lines with scores and findings out, in order',
  },
  args,
  async run({ args: { input, output, field, key, seed, lenient }, rawArgs }) {
    const packages = repeatedOption(rawArgs, args, 'dimension')
    const seedNumber = integerOption('seed', seed)
    const file = input === '-' ? undefined : input
    // Before the output is touched.
    const source: Readable = file === undefined ? process.stdin : await openFile(file)
    if (output !== undefined) await assertWritableFile(output, file === undefined ? [] : [file])
    const dimensions = await loadDimensions(packages.length > 0 ? packages : defaultDimensions)
    const weights = dimensionWeights(
      dimensions.map(({ dimension }) => dimension),
      {},
    )
    const target = output === undefined ? process.stdout : createWriteStream(output)
    const failure = failureOf(target, output ?? 'standard output')
    try {
      const summary = await scoreStream({
        input: source,
        write: (lines) => Promise.race([write(target, lines), failure]),
        onMalformed: (problem) => process.stderr.write(`${JSON.stringify(problem)}\n`),
        dimensions,
        weights,
        seed: seedNumber,
        textField: field,
        resultField: key,
      })
      if (target !== process.stdout) {
        target.end()
        await Promise.race([finished(target), failure])
      }
      const { scored, malformed, unscored } = summary
      process.stderr.write(`${scored} scored, ${malformed} malformed, ${unscored} with a dimension unscored\n`)
      return malformed + unscored > 0 && lenient !== true ? 1 : 0
    } catch (cause) {
      // The reader has enough: `saaa score corpus.jsonl | head`.
      if (isClosedPipe(cause)) return 0
      // What fails while it is written says so already.
      throw cause instanceof Error && 'syscall' in cause ? dataUnreadable(file ?? 'standard input', cause) : cause
    }
  },
})

async function openFile(file: string): Promise<Readable> {
  try {
    return (await open(file, 'r')).createReadStream()
  } catch (error) {
    throw dataUnreadable(file, error)
  }
}

async function write(target: Writable, lines: string): Promise<void> {
  if (!target.write(lines)) await once(target, 'drain')
}

function failureOf(stream: Writable, name: string): Promise<never> {
  const failure = new Promise<never>((_, reject) =>
    stream.once('error', (error) => reject(isClosedPipe(error) ? error : storageFailure(name, error))),
  )
  failure.catch(() => undefined)
  return failure
}

const isClosedPipe = (error: unknown): boolean => (error as { code?: string }).code === 'EPIPE'
