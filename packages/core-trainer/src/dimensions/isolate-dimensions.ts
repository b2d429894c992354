import { MessageChannel } from 'node:worker_threads'
import type { EvaluateCall, Evaluation } from '@saaa/evaluator'
import { Piscina } from 'piscina'
import { siblingProgram } from '../orchestrator/sibling-program.ts'
import type { EvaluatorTask } from './evaluator-worker.ts'
import type { LoadedDimension } from './load-dimensions.ts'
import { answerThrough, modelMethods } from './model-port.ts'

export interface IsolatedDimensions {
  /** The same dimensions; their evaluators run in a thread of their own. */
  readonly dimensions: readonly LoadedDimension[]
  /** Ends the thread. */
  close(): Promise<void>
}

/**
 * Moves the evaluators of dimensions into a worker thread, where nothing that they do can hold up the caller, end its process or
 * write to its standard output. Aborting a call ends the thread, also one that is blocked, and the next call gets a new one; so does
 * an evaluator that ends the thread itself, whose call then rejects. The model answers in the caller's thread.
 * @param from folder that the packages were loaded from
 */
export function isolateDimensions(
  loaded: readonly LoadedDimension[],
  { from = process.cwd() }: { readonly from?: string } = {},
): IsolatedDimensions {
  const { file, nodeArguments } = siblingProgram('evaluator-worker', import.meta.url)
  const pool = new Piscina<EvaluatorTask, readonly Evaluation[]>({
    filename: file,
    execArgv: [...nodeArguments],
    minThreads: 1,
    maxThreads: 1,
  })
  return {
    dimensions: loaded.map((dimension) => ({
      ...dimension,
      evaluator: {
        specificationVersion: 'v1',
        dimension: dimension.dimension,
        doEvaluate: (call) => evaluate(pool, { package: dimension.package, from }, call),
      },
    })),
    close: () => pool.destroy(),
  }
}

async function evaluate(
  pool: Piscina<EvaluatorTask, readonly Evaluation[]>,
  where: Pick<EvaluatorTask, 'package' | 'from'>,
  { samples, seed, model, signal }: EvaluateCall,
): Promise<readonly Evaluation[]> {
  const task = { ...where, samples, seed }
  const options = signal === undefined ? {} : { signal }
  try {
    if (model === undefined) return await pool.run(task, options)
    const { port1, port2 } = new MessageChannel()
    try {
      answerThrough(port1, model)
      return await pool.run(
        { ...task, model: { port: port2, methods: modelMethods(model) } },
        { ...options, transferList: [port2] },
      )
    } finally {
      port1.close()
    }
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  }
}
