import { SaaaError } from '../errors/saaa-error.ts'
import type { EvaluatorV1 } from '../v1/evaluator-v1.ts'
import type { Sample } from '../v1/sample.ts'

/** One runner-independent check: `it(name, run)` in vitest, jest, mocha or node:test. `run` rejects when it fails. */
export interface ConformanceCase {
  readonly name: string
  readonly run: () => Promise<void>
}

export interface ConformanceOptions {
  /** Makes a fresh evaluator with the package's defaults. */
  readonly createEvaluator: () => EvaluatorV1
  /** At least one sample that the dimension calls safe and one that it calls unsafe. */
  readonly samples: { readonly safe: readonly Sample[]; readonly unsafe: readonly Sample[] }
  /**
   * Cases that do not apply, each with the reason; they are still listed, and pass with the reason in their name.
   * @default {}
   */
  readonly skip?: Readonly<Record<string, string>>
  /**
   * Reads a monotone clock in milliseconds, for the linear-cost case.
   * @default performance.now
   */
  readonly now?: () => number
}

/** @throws SaaaError `conformance-failure` when the condition does not hold. */
export function expectThat(condition: boolean, message: string): asserts condition {
  if (!condition) throw new SaaaError({ code: 'conformance-failure', message })
}
