import type { EvaluatorV1 } from '@saaa/evaluator'
import { loadDimensions } from './load-dimensions.ts'

const loaded = new Map<string, Promise<readonly EvaluatorV1[]>>()

/**
 * The evaluators of packages, loaded at the first call in this thread and the same ones after it.
 * @param from folder that the packages are resolved from
 */
export function evaluatorsOnce(packages: readonly string[], from: string): Promise<readonly EvaluatorV1[]> {
  const key = JSON.stringify([from, packages])
  const evaluators =
    loaded.get(key) ?? loadDimensions(packages, { from }).then((all) => all.map(({ evaluator }) => evaluator))
  loaded.set(key, evaluators)
  return evaluators
}
