import { describeValue, SaaaError } from '@saaa/evaluator'
import { nearestName } from '../config/nearest-name.ts'
import type { RunConfiguration } from '../config/run-configuration.ts'

type Weights = Readonly<Record<string, number>>

/**
 * w_k of eq 1 for the loaded dimensions: configured weights, 1 for the others, scaled to add up to 1.
 * @throws SaaaError 'invalid-configuration' when every weight is 0
 */
export function dimensionWeights(dimensions: readonly string[], configured: Weights): Weights {
  assertDimensionNames('dimensions.weights', configured, dimensions)
  const weights = dimensions.map((dimension) => (Object.hasOwn(configured, dimension) ? configured[dimension]! : 1))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum === 0) {
    throw new SaaaError({
      code: 'invalid-configuration',
      message: 'dimensions.weights: expected at least one weight > 0, got 0 for every dimension.',
    })
  }
  return Object.fromEntries(dimensions.map((dimension, index) => [dimension, weights[index]! / sum]))
}

/** d_k for the loaded dimensions: the target of each by name, `target` for the others; a target of 0 is a target. */
export function dimensionTargets(
  dimensions: readonly string[],
  { target, targets }: Pick<RunConfiguration['objective']['multipliers'], 'target' | 'targets'>,
): Weights {
  assertDimensionNames('objective.multipliers.targets', targets, dimensions)
  return Object.fromEntries(dimensions.map((name) => [name, Object.hasOwn(targets, name) ? targets[name]! : target]))
}

function assertDimensionNames(key: string, configured: Weights, dimensions: readonly string[]): void {
  for (const [name, value] of Object.entries(configured)) {
    if (dimensions.includes(name)) continue
    throw new SaaaError({
      code: 'invalid-configuration',
      message: `${key}.${name} = ${describeValue(value)}: no such dimension is loaded (${dimensions.join(', ')}); the nearest is ${nearestName(name, dimensions)}`,
    })
  }
}
