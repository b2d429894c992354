import { createSeededRandom } from '@saaa/kernels'

import type { ModelConfiguration } from './model-configuration.ts'
import { elementCount, modelParameters } from './model-parameters.ts'

/**
 * Fresh parameter values in checkpoint order, row-major. Each array has its own random stream, named after the
 * parameter, so an array's start depends on the seed, its name and its shape alone.
 */
export function initializeParameters(configuration: ModelConfiguration, seed: number): Map<string, Float32Array> {
  return new Map(
    modelParameters(configuration).map(({ name, shape, initializer }) => {
      const values = new Float32Array(elementCount(shape))
      if (initializer.kind === 'ones') return [name, values.fill(1)]
      const random = createSeededRandom(seed, name)
      for (let i = 0; i < values.length; i++) values[i] = initializer.deviation * random.nextNormal()
      return [name, values]
    }),
  )
}
