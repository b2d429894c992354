import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { requireString } from '../errors/require-string.ts'
import type { Sample } from './sample.ts'

/**
 * What `doEvaluate` checks before it judges: a sample whose text stands under another name has nothing harmful in it, and would
 * be found safe.
 * @throws InvalidArgumentError unless the value is an array of samples, each with `input` and `output`, strings
 */
export function requireSamples(samples: unknown): asserts samples is readonly Sample[] {
  if (!Array.isArray(samples))
    throw new InvalidArgumentError({
      argument: 'samples',
      value: samples,
      expected: 'an array of samples { input, output }',
    })
  for (const [index, sample] of samples.entries()) {
    const { input, output, context } = (sample ?? {}) as Partial<Record<keyof Sample, unknown>>
    requireString(`samples.${index}.input`, input)
    requireString(`samples.${index}.output`, output)
    if (context !== undefined) requireString(`samples.${index}.context`, context)
  }
}
