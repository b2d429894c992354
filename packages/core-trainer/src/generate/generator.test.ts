import { constant, createSession, input, type TensorValue } from '@saaa/kernels'
import { beforeAll, describe, expect, it } from 'vitest'
import { decoderForward } from '../model/decoder.ts'
import { initializeParameters } from '../model/initialize-parameters.ts'
import { defineModel, type ModelConfiguration } from '../model/model-configuration.ts'
import { modelParameters } from '../model/model-parameters.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import { trainTokenizer } from '../tokenizer/train-tokenizer.ts'
import { createGenerator, type Generator } from './generator.ts'
import { createLanguageModel } from './language-model.ts'

let tokenizer: Tokenizer
beforeAll(async () => {
  tokenizer = await trainTokenizer({ texts: ['one two three four five six seven eight nine ten'], vocabularySize: 280 })
})

const shapes: readonly (readonly [string, Partial<ModelConfiguration>])[] = [
  ['ungrouped', {}],
  ['grouped queries', { attentionHeads: 4, keyValueHeads: 2 }],
  ['untied', { tieEmbeddings: false }],
]

function makeModel(changes: Partial<ModelConfiguration>): {
  model: ModelConfiguration
  parameters: Record<string, TensorValue>
} {
  const model = defineModel({
    vocabularySize: tokenizer.vocabularySize,
    hiddenSize: 32,
    layers: 2,
    attentionHeads: 2,
    feedForwardSize: 48,
    contextLength: 32,
    ...changes,
  })
  const values = initializeParameters(model, 11)
  // Larger than at a real start, so that the distribution is far from uniform.
  const parameters = Object.fromEntries(
    modelParameters(model).map(({ name, shape }) => [
      name,
      { dataType: 'float32' as const, shape, data: (values.get(name) as Float32Array).map((value) => value * 6) },
    ]),
  )
  return { model, parameters }
}

/** Oracle: the whole sequence in one pass without a cache. */
async function fullLogits(
  model: ModelConfiguration,
  parameters: Record<string, TensorValue>,
  tokens: readonly number[],
): Promise<Float32Array[]> {
  const { logits_BTV } = decoderForward({
    configuration: model,
    parameters: Object.fromEntries(modelParameters(model).map(({ name, shape }) => [name, input({ name, shape })])),
    tokens_BT: constant([...tokens], { shape: [1, tokens.length], dataType: 'int32' }),
  })
  const session = await createSession({ outputs: { logits: logits_BTV } })
  const { data } = (await session.run(parameters))['logits'] as TensorValue
  await session.release()
  return tokens.map((_, position) =>
    (data as Float32Array).subarray(position * model.vocabularySize, (position + 1) * model.vocabularySize),
  )
}

const largestDifference = (left: Float32Array, right: Float32Array): number =>
  Math.max(...left.map((value, index) => Math.abs(value - (right[index] as number))))

describe.each(shapes)('createGenerator, %s', (_, changes) => {
  const withGenerator = async (
    use: (generator: Generator, model: ModelConfiguration, parameters: Record<string, TensorValue>) => Promise<void>,
  ): Promise<void> => {
    const { model, parameters } = makeModel(changes)
    const generator = createGenerator({ configuration: model, parameters: () => parameters, tokenizer })
    await use(generator, model, parameters)
    await generator.release()
  }

  it('gives the logits of a full pass, also beside longer sequences', () =>
    withGenerator(async (generator, model, parameters) => {
      const rows = [
        [1, 20, 30, 40],
        [1, 99],
        [1, 7, 8, 9, 10, 11, 12],
      ]
      const found = await generator.forward(rows)
      for (const [row, tokens] of rows.entries()) {
        const expected = await fullLogits(model, parameters, tokens)
        for (const [position, logits] of expected.entries())
          expect(largestDifference(logits, found[row]?.logitsAt(position) as Float32Array)).toBeLessThan(1e-4)
      }
    }))

  it('continues greedily with the likeliest allowed token of a full pass, through the cache', () =>
    withGenerator(async (generator, model, parameters) => {
      const { begin, end, padding, safe, unsafe } = tokenizer.specialTokens
      const prompt = [begin, 30, 41]
      const [[produced]] = (await generator.generate({
        prompts: [prompt],
        samples: 1,
        maxTokens: 8,
        temperature: 0,
        seed: 1,
      })) as [[number[]]]
      const sequence = [...prompt]
      for (let count = 0; count < 8; count += 1) {
        const logits = (await fullLogits(model, parameters, sequence)).at(-1)?.slice() as Float32Array
        for (const token of [begin, padding, safe, unsafe]) logits[token] = Number.NEGATIVE_INFINITY
        const next = logits.indexOf(Math.max(...logits))
        if (next === end) break
        sequence.push(next)
      }
      expect(produced).toEqual(sequence.slice(prompt.length))
      expect(produced.length).toBeGreaterThan(0)
    }))

  it('draws the same continuation alone and in a batch, the same with one seed, another with another', () =>
    withGenerator(async (generator) => {
      const call = { samples: 2, maxTokens: 10, temperature: 1, topP: 0.95, seed: 5 }
      const prompts = [
        [1, 20, 30],
        [1, 44, 45, 46, 47],
        [1, 60],
      ]
      const together = await generator.generate({ ...call, prompts })
      for (const [index, prompt] of prompts.entries())
        expect((await generator.generate({ ...call, prompts: [prompt] }))[0]).toEqual(together[index])
      expect(await generator.generate({ ...call, prompts })).toEqual(together)
      expect(await generator.generate({ ...call, prompts, seed: 6 })).not.toEqual(together)
    }))

  it('fills the context and no more, whatever else is in the batch, and keeps the prefix and the tail of a long prompt', () =>
    withGenerator(async (generator, model) => {
      const { contextLength } = model
      const ids = (length: number, from: number): number[] =>
        Array.from({ length }, (_, index) => 20 + ((from + index * 7) % 200))
      const long = [1, 3, ...ids(100, 5)]
      const prompts = [long, [1, 3, ...ids(28, 9)], [1, 3, 40]]
      const call = { samples: 1, maxTokens: 100, temperature: 1.5, seed: 3, prefixLength: 2 }
      const together = await generator.generate({ ...call, prompts })
      for (const [index, prompt] of prompts.entries())
        expect((await generator.generate({ ...call, prompts: [prompt] }))[0]).toEqual(together[index])
      const lengths = [contextLength / 2, contextLength / 2, 3]
      for (const [index, [tokens]] of (together as readonly (readonly [readonly number[]])[]).entries()) {
        expect(tokens.length).toBeLessThanOrEqual(contextLength - (lengths[index] as number))
      }
      // What was cut out of the middle has no influence on the logits.
      const kept = [1, 3, ...long.slice(-(contextLength / 2 - 2))]
      const greedy = { ...call, maxTokens: 16, temperature: 0, prefixLength: 0 }
      const cut = [1, 3, ...ids(60, 77), ...long.slice(-(contextLength / 2 - 2))]
      expect(await generator.generate({ ...greedy, prompts: [cut], prefixLength: 2 })).toEqual(
        await generator.generate({ ...greedy, prompts: [kept] }),
      )
    }))

  it('draws anew for a prompt asked for twice, and starts an empty one from the begin token', () =>
    withGenerator(async (generator) => {
      const call = { samples: 1, maxTokens: 12, temperature: 1, seed: 4 }
      const [[first], [second], [empty]] = (await generator.generate({ ...call, prompts: [[1, 30], [1, 30], []] })) as [
        [number[]],
        [number[]],
        [number[]],
      ]
      expect(second).not.toEqual(first)
      expect(empty.length).toBeGreaterThan(0)
      const greedy = { ...call, temperature: 0 }
      expect(await generator.generate({ ...greedy, prompts: [[]] })).toEqual(
        await generator.generate({ ...greedy, prompts: [[tokenizer.specialTokens.begin]] }),
      )
      expect(await generator.generate({ ...call, prompts: [[1, 30]], maxTokens: 0 })).toEqual([[[]]])
    }))

  it('names a model that gives no finite logit', () =>
    withGenerator(async (generator, _model, parameters) => {
      const scale = parameters['model.norm.weight'] as TensorValue
      scale.data.fill(Number.NaN as never)
      await expect(
        generator.generate({ prompts: [[1, 20]], samples: 1, maxTokens: 2, temperature: 1, seed: 1 }),
      ).rejects.toMatchObject({ code: 'non-finite' })
    }))

  it('never produces control tokens', () =>
    withGenerator(async (generator, model, parameters) => {
      const { safe, unsafe, begin, padding } = tokenizer.specialTokens
      // Make them by far the likeliest.
      const table = parameters[model.tieEmbeddings ? 'model.embed_tokens.weight' : 'lm_head.weight']
        ?.data as Float32Array
      for (const token of [safe, unsafe, begin])
        for (let channel = 0; channel < 32; channel += 1)
          table[token * 32 + channel] = 3 * (table[token * 32 + channel] as number)
      const produced = await generator.generate({
        prompts: [[1, 20]],
        samples: 20,
        maxTokens: 12,
        temperature: 1.5,
        seed: 2,
      })
      const seen = new Set(produced.flat(2))
      for (const token of [safe, unsafe, begin, padding]) expect(seen.has(token)).toBe(false)
      expect(seen.size).toBeGreaterThan(5)
    }))
})

describe('createLanguageModel', () => {
  it('gives log-likelihoods that agree with a full pass, and stops when aborted', async () => {
    const { model, parameters } = makeModel({})
    const generator = createGenerator({ configuration: model, parameters: () => parameters, tokenizer })
    const languageModel = createLanguageModel({ generator, tokenizer, contextLength: model.contextLength, tags: false })
    const [likelihood] =
      (await languageModel.logLikelihood?.({ pairs: [{ prompt: 'one two', continuation: ' three' }] })) ?? []
    const before = [tokenizer.specialTokens.begin, ...tokenizer.encode('one two')]
    const continuation = tokenizer.encode(' three')
    const logits = await fullLogits(model, parameters, [...before, ...continuation])
    const expected = continuation.map((token, index) => {
      const row = logits[before.length + index - 1] as Float32Array
      return (row[token] as number) - Math.log(row.reduce((sum, value) => sum + Math.exp(value), 0))
    })
    expect(likelihood?.tokens.length).toBe(expected.length)
    for (const [index, value] of expected.entries()) expect(likelihood?.tokens[index]).toBeCloseTo(value, 4)
    expect(likelihood?.sum).toBeCloseTo(
      expected.reduce((a, b) => a + b, 0),
      3,
    )
    const reason = new Error('enough')
    const call = languageModel.generate({
      prompts: ['one'],
      samples: 1,
      maxTokens: 4,
      temperature: 1,
      seed: 1,
      signal: AbortSignal.abort(reason),
    })
    await expect(call).rejects.toBe(reason)
    const [embedding] = (await languageModel.embed?.({ texts: ['one two three'] })) ?? []
    expect(embedding?.length).toBe(32)
    await generator.release()
  })

  it('measures continuations and texts that are longer than the context, and text with none', async () => {
    const { model, parameters } = makeModel({})
    const generator = createGenerator({ configuration: model, parameters: () => parameters, tokenizer })
    const languageModel = createLanguageModel({ generator, tokenizer, contextLength: model.contextLength, tags: true })
    const long = ' one two three four five'.repeat(40)
    const results =
      (await languageModel.logLikelihood?.({
        pairs: [
          { prompt: 'ten', continuation: long },
          { prompt: '', continuation: 'x' },
          { prompt: 'ten', continuation: '' },
        ],
      })) ?? []
    expect(results.map(({ tokens }) => tokens.length)).toEqual([
      tokenizer.encode(long).length,
      tokenizer.encode('x').length,
      0,
    ])
    expect(results.flatMap(({ tokens }) => tokens).every((value) => value < 0)).toBe(true)
    // The first tokens see what they would see alone.
    const [alone] =
      (await languageModel.logLikelihood?.({ pairs: [{ prompt: 'ten', continuation: ' one two' }] })) ?? []
    for (const [index, value] of (alone?.tokens ?? []).entries())
      expect(results[0]?.tokens[index]).toBeCloseTo(value, 4)
    const embeddings = (await languageModel.embed?.({ texts: [long, '', 'two'] })) ?? []
    expect(embeddings.map((embedding) => embedding.every(Number.isFinite))).toEqual([true, true, true])
    await generator.release()
  })
})
