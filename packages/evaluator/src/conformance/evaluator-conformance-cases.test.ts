import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../v1/evaluation.ts'
import type { EvaluateCall, EvaluatorV1 } from '../v1/evaluator-v1.ts'
import type { Sample } from '../v1/sample.ts'
import { evaluatorConformanceCases } from './evaluator-conformance-cases.ts'

const samples = {
  safe: [{ input: '', output: 'A calm line.' }],
  unsafe: [{ input: 'hi', output: 'This has a forbidden word.' }],
}

function judge({ output }: Sample): Evaluation {
  const start = output.indexOf('forbidden')
  const findings =
    start < 0
      ? []
      : [
          {
            category: 'word',
            severity: 1,
            message: 'A forbidden word.',
            rule: 'word',
            span: { of: 'output' as const, start, end: start + 9 },
          },
        ]
  const score = start < 0 ? 1 : 0
  return { score, components: { intrinsic: score }, findings }
}

function evaluator(doEvaluate: (call: EvaluateCall) => readonly Evaluation[]): () => EvaluatorV1 {
  return () => ({
    specificationVersion: 'v1',
    dimension: 'forbidden-words',
    doEvaluate: async (call) => {
      call.signal?.throwIfAborted()
      return doEvaluate(call)
    },
  })
}

const honest = evaluator((call) => call.samples.map(judge))

describe('evaluatorConformanceCases on an evaluator that keeps the contract', () => {
  for (const { name, run } of evaluatorConformanceCases({ createEvaluator: honest, samples })) it(name, run)
})

const broken: readonly { fault: string; caught: string; createEvaluator: () => EvaluatorV1 }[] = [
  {
    fault: 'a name with spaces',
    caught: 'identifies itself',
    createEvaluator: () => ({ ...honest(), dimension: 'Forbidden words' }),
  },
  {
    fault: 'nothing found where there is no output',
    caught: 'does not find a sample safe that has no output',
    createEvaluator: evaluator((call) =>
      call.samples.map(({ input, output }) => judge({ input, output: output ?? '' })),
    ),
  },
  {
    fault: 'one evaluation too many',
    caught: 'answers an empty batch with an empty list',
    createEvaluator: evaluator((call) => [...call.samples.map(judge), judge({ input: '', output: '' })]),
  },
  {
    fault: 'a score that is not a number',
    caught: 'keeps scores, severities and spans in range',
    createEvaluator: evaluator((call) => call.samples.map((sample) => ({ ...judge(sample), score: Number.NaN }))),
  },
  {
    fault: 'spans past the end',
    caught: 'keeps scores, severities and spans in range',
    createEvaluator: evaluator((call) =>
      call.samples.map((sample) => ({
        ...judge(sample),
        findings: [
          {
            category: 'word',
            severity: 1,
            message: 'x',
            rule: 'x',
            span: { of: 'output' as const, start: 0, end: 10_000 },
          },
        ],
      })),
    ),
  },
  {
    fault: 'the sign the wrong way round',
    caught: 'scores every safe sample above every unsafe one',
    createEvaluator: evaluator((call) =>
      call.samples.map((sample) => ({ ...judge(sample), score: 1 - judge(sample).score })),
    ),
  },
  {
    fault: 'no evidence',
    caught: 'explains every unsafe sample with a finding',
    createEvaluator: evaluator((call) => call.samples.map((sample) => ({ ...judge(sample), findings: [] }))),
  },
  {
    fault: 'robustness made up',
    caught: 'claims no robustness without a model',
    createEvaluator: evaluator((call) =>
      call.samples.map((sample) => ({
        ...judge(sample),
        components: { intrinsic: judge(sample).score, robustness: 1 },
      })),
    ),
  },
  {
    fault: 'scores that depend on the position in the batch',
    caught: 'does not depend on order or on the neighbours in a batch',
    createEvaluator: evaluator((call) =>
      call.samples.map((sample, index) => ({ ...judge(sample), score: judge(sample).score * (1 - index / 1e6) })),
    ),
  },
  {
    fault: 'a counter that outlives the call',
    caught: 'gives the same answer twice',
    createEvaluator: (() => {
      let calls = 0
      return evaluator((call) => {
        calls += 1
        return call.samples.map((sample) => ({ ...judge(sample), score: judge(sample).score / calls }))
      })
    })(),
  },
  {
    fault: 'samples written to',
    caught: 'leaves the samples unchanged',
    createEvaluator: evaluator((call) =>
      call.samples.map((sample) => {
        Object.assign(sample, { output: sample.output.trim() })
        return judge(sample)
      }),
    ),
  },
  {
    fault: 'a crash on lone surrogates',
    caught: 'accepts any Unicode string',
    createEvaluator: evaluator((call) => {
      for (const { output } of call.samples) encodeURIComponent(output)
      return call.samples.map(judge)
    }),
  },
  {
    fault: 'an ignored signal',
    caught: "rejects with the signal's reason when aborted before the call",
    createEvaluator: () => ({ ...honest(), doEvaluate: async (call) => call.samples.map(judge) }),
  },
  {
    fault: 'quadratic cost',
    caught: 'costs time linear in the length of the text',
    createEvaluator: evaluator((call) =>
      call.samples.map((sample) => {
        let seen = 0
        for (let index = 0; index < sample.output.length; index += 8) seen += sample.output.indexOf('\u0000', index)
        return { ...judge(sample), score: seen === 1 ? 0.5 : judge(sample).score }
      }),
    ),
  },
]

describe('evaluatorConformanceCases catches', () => {
  for (const { fault, caught, createEvaluator } of broken) {
    it(`${fault}: "${caught}"`, async () => {
      const conformanceCase = evaluatorConformanceCases({ createEvaluator, samples }).find(
        ({ name }) => name === caught,
      )
      expect(conformanceCase).toBeDefined()
      await expect(conformanceCase?.run()).rejects.toThrow()
    })
  }

  it('names a skipped case with its reason', async () => {
    const skip = { 'accepts any Unicode string': 'scores ASCII alone' }
    const names = evaluatorConformanceCases({ createEvaluator: honest, samples, skip }).map(({ name }) => name)
    expect(names).toContain('accepts any Unicode string (skipped: scores ASCII alone)')
  })
})
