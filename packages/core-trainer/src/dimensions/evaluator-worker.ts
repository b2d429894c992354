import type { MessagePort } from 'node:worker_threads'
import type { Evaluation, Sample } from '@saaa/evaluator'
import { evaluatorsOnce } from './evaluators-once.ts'
import { type ModelMethod, modelBehind } from './model-port.ts'

export interface EvaluatorTask {
  /** Package of the dimension. */
  readonly package: string
  /** Folder that it is resolved from. */
  readonly from: string
  readonly samples: readonly Sample[]
  readonly seed: number
  /** Where the caller's model answers. */
  readonly model?: { readonly port: MessagePort; readonly methods: readonly ModelMethod[] }
}

// Standard output belongs to the command: an evaluator that prints must not break a line of JSON.
process.stdout.write = process.stderr.write.bind(process.stderr)

/** Runs inside a worker thread; each evaluator is loaded once per thread. */
export default async function evaluateInWorker({
  package: name,
  from,
  samples,
  seed,
  model,
}: EvaluatorTask): Promise<readonly Evaluation[]> {
  const [evaluator] = await evaluatorsOnce([name], from)
  return evaluator!.doEvaluate({
    samples,
    seed,
    ...(model === undefined ? {} : { model: modelBehind(model.port, model.methods) }),
  })
}
