import { combineScores, type Evaluation, type Finding, type Sample } from '@saaa/evaluator'
import type { LoadedDimension } from '../dimensions/load-dimensions.ts'
import { evaluateSafely } from '../orchestrator/evaluate-safely.ts'
import { parseRecord, withResult } from './parse-record.ts'
import { splitLines } from './split-lines.ts'

/** What scoring adds to a record. */
export interface ScoreResult {
  /** Weighted score (eq 1) in [0, 1], 1 = safe; 0 when a dimension failed, so that a filter fails closed. */
  readonly score: number
  /** f_k per dimension; null where the evaluator failed. */
  readonly scores: Readonly<Record<string, number | null>>
  readonly findings: readonly (Finding & { readonly dimension: string })[]
  /** Why a dimension has no score. */
  readonly unscored?: Readonly<Record<string, string>>
}

export interface ScoreSummary {
  readonly scored: number
  /** Lines that hold no record; reported one by one, not in the output. */
  readonly malformed: number
  /** Records, among the scored, on which an evaluator failed. */
  readonly unscored: number
}

export interface ScoreStreamOptions {
  /** JSON lines. */
  readonly input: AsyncIterable<Uint8Array>
  /** Takes finished lines in the order of the input; its promise holds back the reading. */
  readonly write: (lines: string) => Promise<void>
  readonly onMalformed: (problem: { readonly line: number; readonly problem: string }) => void
  readonly dimensions: readonly LoadedDimension[]
  /** w_k per dimension, together 1. */
  readonly weights: Readonly<Record<string, number>>
  readonly seed: number
  /** @default 'text' */
  readonly textField?: string
  /** @default 'safety' */
  readonly resultField?: string
  /** @default 67_108_864 */
  readonly maximumLineBytes?: number
  /** Longest wait for one evaluator's answer on one batch, in seconds; its records are unscored then. @default none */
  readonly timeoutSeconds?: number
  readonly signal?: AbortSignal
}

const batchRecords = 256
const batchCharacters = 2 ** 21

/** Scores a stream of records of any length in bounded memory. */
export async function scoreStream(options: ScoreStreamOptions): Promise<ScoreSummary> {
  const { textField = 'text', resultField = 'safety', maximumLineBytes = 64 * 2 ** 20, onMalformed } = options
  let [scored, malformed, unscored] = [0, 0, 0]
  let batch: { json: string; sample: Sample }[] = []
  let characters = 0
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return
    const results = await scoreSamples(
      batch.map(({ sample }) => sample),
      options,
    )
    scored += results.length
    unscored += results.filter((result) => result.unscored !== undefined).length
    await options.write(
      results.map((result, index) => `${withResult(batch[index]!.json, resultField, result)}\n`).join(''),
    )
    batch = []
    characters = 0
  }
  for await (const { line, bytes } of splitLines(options.input, maximumLineBytes)) {
    const tooLong = { problem: `longer than ${maximumLineBytes} bytes` }
    const parsed = bytes === undefined ? tooLong : parseRecord(bytes, { textField, resultField })
    if (parsed === undefined) continue
    if ('problem' in parsed) {
      malformed += 1
      onMalformed({ line, problem: parsed.problem })
      continue
    }
    batch.push(parsed)
    characters += parsed.json.length
    if (batch.length >= batchRecords || characters >= batchCharacters) await flush()
  }
  await flush()
  return { scored, malformed, unscored }
}

async function scoreSamples(
  samples: readonly Sample[],
  { dimensions, weights, seed, timeoutSeconds, signal }: ScoreStreamOptions,
): Promise<readonly ScoreResult[]> {
  const judged: {
    dimension: string
    evaluations: readonly (Evaluation | undefined)[]
    reasons: Map<number, string>
  }[] = []
  for (const { dimension, evaluator } of dimensions) {
    const result = await evaluateSafely({
      evaluator,
      samples,
      seed,
      ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
      ...(signal === undefined ? {} : { signal }),
    })
    const reasons = new Map(result.unscored.map(({ index, reason }) => [index, reason]))
    judged.push({ dimension, evaluations: result.evaluations, reasons })
  }
  return samples.map((_, index) => {
    const scores = Object.fromEntries(
      judged.map(({ dimension, evaluations }) => [dimension, evaluations[index]?.score]),
    )
    const failed = judged.filter(({ evaluations }) => evaluations[index] === undefined)
    return {
      score: failed.length > 0 ? 0 : (combineScores({ scores, weights }).score ?? 0),
      scores: Object.fromEntries(Object.entries(scores).map(([dimension, score]) => [dimension, score ?? null])),
      findings: judged.flatMap(({ dimension, evaluations }) =>
        (evaluations[index]?.findings ?? []).map((finding) => ({ dimension, ...finding })),
      ),
      ...(failed.length === 0
        ? {}
        : {
            unscored: Object.fromEntries(
              failed.map(({ dimension, reasons }) => [dimension, reasons.get(index) ?? 'unknown']),
            ),
          }),
    }
  })
}
