import { createLinearHead, createSeededRandom, createSession, type Session, type TensorValue } from '@saaa/kernels'
import { describe, expect, it } from 'vitest'
import { runConfigurationSchema } from '../config/run-configuration.ts'
import { initializeParameters } from '../model/initialize-parameters.ts'
import { defineModel } from '../model/model-configuration.ts'
import { buildTrainingGraph } from '../objective/training-graph.ts'
import { createTrainingEngine, type TrainingEngineOptions } from './training-engine.ts'

const model = defineModel({
  vocabularySize: 48,
  hiddenSize: 16,
  layers: 2,
  attentionHeads: 2,
  feedForwardSize: 24,
  contextLength: 8,
})
const contextLength = 8
const names = ['toxicity', 'privacy'] as const
const heads = names.map((dimension, index) => {
  const head = createLinearHead({ dimension })
  return {
    training: { specificationVersion: 'v1' as const, dimension, head },
    weight: index === 0 ? 0.75 : 0.25,
    parameters: head.createParameters({ hiddenSize: 16, seed: 3 }),
  }
})
const objectiveWeights = { languageModel: 0.5, safety: 0.4, tradeOff: 0.1 }

function initialState(): Map<string, Float32Array> {
  const state = new Map<string, Float32Array>(initializeParameters(model, 5))
  for (const { training, parameters } of heads) {
    for (const { name, values } of parameters) state.set(`heads.${training.dimension}.${name}`, values.slice())
  }
  return state
}

/** Feeds of `rows` sequences, the same for the same rows wherever they stand. */
function feedsOf(
  rows: readonly number[],
  totals: { weights: number; headWeights: number },
): Record<string, TensorValue> {
  const shape = [rows.length, contextLength]
  const values = (salt: string, draw: (uniform: () => number) => number): number[] =>
    rows.flatMap((row) => {
      const { nextUniform } = createSeededRandom(row, salt)
      return Array.from({ length: contextLength }, () => draw(nextUniform))
    })
  const int32 = (list: readonly number[]): TensorValue => ({ dataType: 'int32', shape, data: Int32Array.from(list) })
  const float32 = (list: readonly number[], size: readonly number[] = shape): TensorValue => ({
    dataType: 'float32',
    shape: size,
    data: Float32Array.from(list),
  })
  return {
    tokens: int32(values('tokens', (uniform) => Math.floor(48 * uniform()))),
    targets: int32(values('targets', (uniform) => Math.floor(48 * uniform()))),
    lossWeights: float32(values('weights', (uniform) => (uniform() < 0.8 ? 1 : 0))),
    normalizer: float32([totals.weights], []),
    headTargets: float32(
      names.flatMap((name) => values(`target ${name}`, (uniform) => (uniform() < 0.7 ? 1 : 0))),
      [2, ...shape],
    ),
    headWeights: float32(values('head weights', (uniform) => (uniform() < 0.9 ? 1 : 0))),
    headNormalizer: float32([totals.headWeights], []),
    multipliers: float32([0.7, 1.3], [2]),
    budgetMultiplier: float32([0.2], []),
  }
}

const used = (session: Session, feeds: Record<string, TensorValue>): Record<string, TensorValue> =>
  Object.fromEntries(session.inputNames.map((name) => [name, feeds[name] as TensorValue]))

const sumOf = (feeds: Record<string, TensorValue>, name: string): number =>
  [...((feeds[name] as TensorValue).data as Float32Array)].reduce((a, b) => a + b, 0)
const allRows = [1, 2, 3, 4]
const unscaled = feedsOf(allRows, { weights: 1, headWeights: 1 })
const totals = { weights: sumOf(unscaled, 'lossWeights'), headWeights: sumOf(unscaled, 'headWeights') }

const engineOptions = (batchSize: number, gradientAccumulation: number): TrainingEngineOptions => ({
  configuration: model,
  batchSize,
  contextLength,
  heads,
  weights: objectiveWeights,
  training: {
    ...runConfigurationSchema.parse({}).training,
    batchSize,
    gradientAccumulation,
    warmupSteps: 0,
    contextLength,
  },
  totalSteps: 10,
  device: 'cpu',
  threads: 1,
  state: initialState(),
})

describe('createTrainingEngine', () => {
  it('accumulates to the result of the large batch', async () => {
    const large = await createTrainingEngine(engineOptions(4, 1))
    const small = await createTrainingEngine(engineOptions(1, 4))
    for (const step of [1, 2, 3]) {
      const one = await large.step([feedsOf(allRows, totals)], step)
      const four = await small.step(
        allRows.map((row) => feedsOf([row], totals)),
        step,
      )
      expect(four.loss).toBeCloseTo(one.loss, 5)
      expect(four.gradientNorm).toBeCloseTo(one.gradientNorm, 5)
      for (const [index, value] of one.headLosses.entries()) expect(four.headLosses[index]).toBeCloseTo(value, 5)
    }
    const [expected, found] = [await large.state(), await small.state()]
    for (const [name, { data }] of expected) {
      const other = found.get(name)?.data as Float32Array
      const difference = Math.max(
        ...[...(data as Float32Array)].map((value, index) => Math.abs(value - (other[index] ?? Number.NaN))),
      )
      expect(difference, name).toBeLessThan(2e-5)
    }
    await large.release()
    await small.release()
  })

  it('lowers the loss on a batch it sees again and again', async () => {
    const engine = await createTrainingEngine(engineOptions(4, 1))
    const losses: number[] = []
    for (let step = 1; step <= 10; step += 1) losses.push((await engine.step([feedsOf(allRows, totals)], step)).loss)
    expect(losses.at(-1)).toBeLessThan((losses[0] as number) * 0.98)
    await engine.release()
  })

  it('leaves everything as it was when a step is not finite, and says so', async () => {
    const engine = await createTrainingEngine(engineOptions(4, 1))
    await engine.step([feedsOf(allRows, totals)], 1)
    const copy = async (): Promise<string> =>
      JSON.stringify([...(await engine.state())].map(([name, { data }]) => [name, [...(data as Float32Array)]]))
    const before = await copy()
    const broken = {
      ...feedsOf(allRows, totals),
      normalizer: { dataType: 'float32' as const, shape: [], data: Float32Array.of(0) },
    }
    expect(await engine.step([broken], 2)).toMatchObject({ applied: false })
    expect(await copy()).toBe(before)
    expect(await engine.step([feedsOf(allRows, totals)], 2)).toMatchObject({ applied: true })
    await engine.release()
  })
})

describe('every term of the objective reaches the parameters it is meant for, and no others', () => {
  const graph = buildTrainingGraph({
    configuration: model,
    batchSize: 4,
    contextLength,
    heads,
    weights: objectiveWeights,
  })

  async function gradientsFor(
    change: (feeds: Record<string, TensorValue>) => void,
  ): Promise<{ model: number[]; heads: Record<string, number[]> }> {
    const session = await createSession({
      outputs: Object.fromEntries(
        Object.entries(graph.gradients).map(([name, gradient]) => [`gradient:${name}`, gradient]),
      ),
    })
    const feeds = feedsOf(allRows, totals)
    change(feeds)
    const state = Object.fromEntries(
      [...initialState()].map(([name, data]) => [
        name,
        { dataType: 'float32' as const, shape: graph.tensors[name]?.shape as number[], data },
      ]),
    )
    const results = (await session.run(used(session, { ...state, ...feeds }))) as Record<string, TensorValue>
    await session.release()
    const list = (wanted: (name: string) => boolean): number[] =>
      Object.entries(results)
        .filter(([name]) => wanted(name.slice('gradient:'.length)))
        .flatMap(([, { data }]) => [...(data as Float32Array)])
    return {
      model: list((name) => !name.startsWith('heads.')),
      heads: Object.fromEntries(names.map((name) => [name, list((key) => key.startsWith(`heads.${name}.`))])),
    }
  }
  const distance = (left: readonly number[], right: readonly number[]): number =>
    Math.hypot(...left.map((value, index) => value - (right[index] as number)))
  const replace =
    (name: string, map: (value: number, index: number) => number) =>
    (feeds: Record<string, TensorValue>): void => {
      const { dataType, shape, data } = feeds[name] as TensorValue
      feeds[name] = { dataType, shape, data: Float32Array.from(data as Float32Array, map) }
    }
  const unchanged = (): void => undefined

  it.each([
    [
      'language-model loss: weights of tokens (route C)',
      replace('lossWeights', (value, index) => (index % 3 === 0 ? 0 : value)),
    ],
    [
      'safety pressure of the first dimension (route H, S_k)',
      replace('multipliers', (value, index) => (index === 0 ? value + 2 : value)),
    ],
    [
      'safety pressure of the second dimension',
      replace('multipliers', (value, index) => (index === 1 ? value + 2 : value)),
    ],
    ['language-model budget (λ_trade-off)', replace('budgetMultiplier', (value) => value + 3)],
    ['which tokens the safety scores count', replace('headWeights', (value, index) => (index % 2 === 0 ? 0 : value))],
  ])('%s moves the model', async (_, change) => {
    expect(distance((await gradientsFor(change)).model, (await gradientsFor(unchanged)).model)).toBeGreaterThan(1e-5)
  })

  it('targets move the head they belong to, and neither the model nor another head', async () => {
    const size = 4 * contextLength
    const base = await gradientsFor(unchanged)
    const moved = await gradientsFor(replace('headTargets', (value, index) => (index < size ? 1 - value : value)))
    expect(distance(moved.heads['toxicity'] as number[], base.heads['toxicity'] as number[])).toBeGreaterThan(1e-3)
    expect(distance(moved.heads['privacy'] as number[], base.heads['privacy'] as number[])).toBe(0)
    expect(distance(moved.model, base.model)).toBe(0)
  })

  it('safety pressure does not move the heads: they stay judges', async () => {
    const base = await gradientsFor(unchanged)
    const moved = await gradientsFor(replace('multipliers', (value) => value + 2))
    for (const name of names) expect(distance(moved.heads[name] as number[], base.heads[name] as number[])).toBe(0)
  })

  it('with all multipliers 0 the model sees the language-model loss alone', async () => {
    const session = await createSession({
      outputs: { loss: graph.metrics['loss'] as never, languageModelLoss: graph.metrics['languageModelLoss'] as never },
    })
    const feeds = feedsOf(allRows, totals)
    replace('multipliers', () => 0)(feeds)
    replace('budgetMultiplier', () => 0)(feeds)
    const state = Object.fromEntries(
      [...initialState()].map(([name, data]) => [
        name,
        { dataType: 'float32' as const, shape: graph.tensors[name]?.shape as number[], data },
      ]),
    )
    const results = (await session.run(used(session, { ...state, ...feeds }))) as Record<string, TensorValue>
    expect(results['loss']?.data[0]).toBeCloseTo(0.5 * Number(results['languageModelLoss']?.data[0]), 5)
    await session.release()
  })
})
