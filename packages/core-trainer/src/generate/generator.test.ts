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
})
