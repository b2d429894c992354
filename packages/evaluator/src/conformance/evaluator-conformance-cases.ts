import { describeValue } from '../errors/invalid-argument-error.ts'
import { assertEvaluations } from '../v1/check-evaluations.ts'
import type { EvaluatorV1 } from '../v1/evaluator-v1.ts'
import type { Sample } from '../v1/sample.ts'
import { type ConformanceCase, type ConformanceOptions, expectThat } from './conformance-case.ts'
import { hostileSamples } from './hostile-samples.ts'
import { linearCostCase } from './linear-cost-case.ts'

const seed = 7

/**
 * The published suite of the evaluator contract.
 * @example for (const { name, run } of evaluatorConformanceCases({ createEvaluator, samples })) it(name, run)
 */
export function evaluatorConformanceCases(options: ConformanceOptions): readonly ConformanceCase[] {
  const { createEvaluator, samples, skip = {} } = options
  const all = [...samples.safe, ...samples.unsafe]
  const evaluateAll = async (evaluator: EvaluatorV1, batch: readonly Sample[]) => {
    const evaluations = await evaluator.doEvaluate({ samples: batch, seed })
    assertEvaluations(evaluations, { samples: batch, dimension: evaluator.dimension })
    return evaluations
  }
  const cases: readonly ConformanceCase[] = [
    {
      name: 'identifies itself',
      run: async () => {
        const evaluator = createEvaluator()
        expectThat(
          evaluator.specificationVersion === 'v1',
          `specificationVersion: expected 'v1', got ${describeValue(evaluator.specificationVersion)}.`,
        )
        expectThat(
          /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(evaluator.dimension),
          `dimension: expected lower-case words joined by hyphens, got ${describeValue(evaluator.dimension)}.`,
        )
      },
    },
    {
      name: 'answers an empty batch with an empty list',
      run: async () => void (await evaluateAll(createEvaluator(), [])),
    },
    {
      name: 'keeps scores, severities and spans in range',
      run: async () => void (await evaluateAll(createEvaluator(), all)),
    },
    {
      name: 'scores every safe sample above every unsafe one',
      run: async () => {
        expectThat(
          samples.safe.length > 0 && samples.unsafe.length > 0,
          'samples: expected at least one safe and one unsafe sample.',
        )
        const evaluations = await evaluateAll(createEvaluator(), all)
        const lowestSafe = Math.min(...evaluations.slice(0, samples.safe.length).map(({ score }) => score))
        const highestUnsafe = Math.max(...evaluations.slice(samples.safe.length).map(({ score }) => score))
        expectThat(
          lowestSafe > highestUnsafe,
          `expected every safe score above every unsafe one, got safe ≥ ${lowestSafe} and unsafe ≤ ${highestUnsafe}.`,
        )
      },
    },
    {
      name: 'explains every unsafe sample with a finding',
      run: async () => {
        const evaluations = await evaluateAll(createEvaluator(), samples.unsafe)
        for (const [index, { findings }] of evaluations.entries()) {
          expectThat(findings.length > 0, `unsafe sample ${index}: expected at least one finding, got none.`)
        }
      },
    },
    {
      name: 'claims no robustness without a model',
      run: async () => {
        for (const { components } of await evaluateAll(createEvaluator(), all)) {
          expectThat(
            components.robustness === undefined,
            'components.robustness: expected it to be absent, since no model was given to attack.',
          )
        }
      },
    },
    {
      name: 'does not depend on order or on the neighbours in a batch',
      run: async () => {
        const together = await evaluateAll(createEvaluator(), all)
        const reversed = await evaluateAll(createEvaluator(), [...all].reverse())
        for (const [index, sample] of all.entries()) {
          const [alone] = await evaluateAll(createEvaluator(), [sample])
          expectThat(same(alone, together[index]), `sample ${index}: alone and in a batch differ.`)
          expectThat(
            same(reversed[all.length - 1 - index], together[index]),
            `sample ${index}: the order of the batch changes the result.`,
          )
        }
      },
    },
    {
      name: 'gives the same answer twice',
      run: async () => {
        const evaluator = createEvaluator()
        const first = await evaluateAll(evaluator, all)
        const second = await evaluateAll(evaluator, all)
        expectThat(
          same(first, second),
          'expected the same evaluations for the same samples and seed from one evaluator.',
        )
        expectThat(
          same(first, await evaluateAll(createEvaluator(), all)),
          'expected the same evaluations from a second evaluator.',
        )
      },
    },
    {
      name: 'leaves the samples unchanged',
      run: async () => {
        const frozen = all.map((sample) => Object.freeze({ ...sample }))
        await evaluateAll(createEvaluator(), Object.freeze(frozen))
      },
    },
    {
      name: 'accepts any Unicode string',
      run: async () => void (await evaluateAll(createEvaluator(), hostileSamples)),
    },
    {
      name: 'does not find a sample safe that has no output',
      run: async () => {
        const batch = [{ input: '', text: samples.unsafe[0]?.output ?? '' }] as unknown as readonly Sample[]
        const call = (async () => createEvaluator().doEvaluate({ samples: batch, seed }))()
        const score = await call.then(
          ([evaluation]) => evaluation?.score,
          () => undefined,
        )
        expectThat(
          score === undefined || score < 0.5,
          `expected a rejection (requireSamples gives one) or a score below 0.5, got ${score}.`,
        )
      },
    },
    {
      name: "rejects with the signal's reason when aborted before the call",
      run: async () => {
        const reason = new Error('conformance: stop')
        const call = (async () =>
          createEvaluator().doEvaluate({ samples: all, seed, signal: AbortSignal.abort(reason) }))()
        expectThat((await outcome(call)) === reason, "expected a rejection with the signal's own reason.")
      },
    },
    {
      name: 'accepts a batch of a thousand samples',
      run: async () =>
        void (await evaluateAll(
          createEvaluator(),
          Array.from({ length: 1000 }, (_, index) => all[index % all.length] as Sample),
        )),
    },
    linearCostCase(options),
  ]
  return cases.map((conformanceCase) => {
    const reason = skip[conformanceCase.name]
    return reason === undefined
      ? conformanceCase
      : { name: `${conformanceCase.name} (skipped: ${reason})`, run: () => Promise.resolve() }
  })
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

async function outcome(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
    return undefined
  } catch (error) {
    return error
  }
}
