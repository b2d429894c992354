import {
  add,
  createSession,
  type Device,
  elementCount,
  input,
  isDeviceValue,
  type Session,
  type Tensor,
  type TensorValue,
  type Value,
} from '@saaa/kernels'
import type { RunConfiguration } from '../config/run-configuration.ts'
import { buildTrainingGraph, type TrainableParameter, type TrainingGraphOptions } from '../objective/training-graph.ts'
import { buildUpdateGraph, firstMoment, nextValue, secondMoment } from './update-graph.ts'

export interface TrainingEngineOptions extends TrainingGraphOptions {
  readonly training: RunConfiguration['training']
  readonly totalSteps: number
  readonly device: Device
  /** CPU threads; 0 lets the runtime choose. */
  readonly threads: number
  /** Initial state by name: parameters, heads, and moments when resuming (zeros otherwise). */
  readonly state: ReadonlyMap<string, Float32Array>
}

/** Figures of one optimizer step, summed over its micro-batches. */
export interface EngineStep {
  /** False: loss or gradient was not finite, and nothing was changed. */
  readonly applied: boolean
  readonly loss: number
  readonly languageModelLoss: number
  readonly gradientNorm: number
  readonly learningRate: number
  readonly headLosses: readonly number[]
  readonly headScores: readonly number[]
}

export interface TrainingEngine {
  readonly parameters: readonly TrainableParameter[]
  /**
   * One optimizer step from the feeds of its micro-batches (without state).
   * @param step number of the update, from 1
   */
  step(microBatches: readonly Readonly<Record<string, TensorValue>>[], step: number): Promise<EngineStep>
  /** Current values of the model's parameters, in this process's memory. On the CPU the live arrays: read, do not keep. */
  modelParameters(): Promise<Record<string, TensorValue>>
  /** All state by name, copied out of the device: parameters, heads, moments. On the CPU the live arrays. */
  state(): Promise<Map<string, TensorValue>>
  release(): Promise<void>
}

/**
 * The training step as programs of the runtime. One micro-batch: forward, backward and update are one program. Several:
 * a program that adds gradients up, then one that applies them; every loss is normalised over the whole batch, so the
 * result equals that of one large batch. State exists in two sets that swap roles each step: nothing is copied, and a
 * step that is not finite is undone by not swapping.
 */
export async function createTrainingEngine(options: TrainingEngineOptions): Promise<TrainingEngine> {
  const { training, totalSteps, device, threads, state: initial } = options
  const graph = buildTrainingGraph(options)
  const { parameters, tensors, gradients, metrics } = graph
  const update = { parameters, tensors, training, totalSteps }
  const names = parameters.flatMap(({ name }) => [name, firstMoment(name), secondMoment(name)])
  const sessionOptions = { device, threads }
  const accumulates = training.gradientAccumulation > 1

  const stepProgram = await createSession(
    {
      outputs: accumulates
        ? {
            ...metrics,
            ...mapNames(parameters, (name, shape) => [
              `sum:${name}`,
              add(input({ name: sumName(name), shape }), gradients[name] as Tensor),
            ]),
          }
        : { ...metrics, ...buildUpdateGraph({ ...update, gradients }) },
    },
    {
      ...sessionOptions,
      keepOnDevice: accumulates ? parameters.map(({ name }) => `sum:${name}`) : names.map(nextValue),
    },
  )
  const applyProgram = accumulates
    ? await createSession(
        {
          outputs: buildUpdateGraph({
            ...update,
            gradients: mapNames(parameters, (name, shape) => [name, input({ name: sumName(name), shape })]),
          }),
        },
        { ...sessionOptions, keepOnDevice: names.map(nextValue) },
      )
    : undefined

  const shapes = new Map(
    parameters.flatMap(({ name, shape }) =>
      [name, firstMoment(name), secondMoment(name)].map((key) => [key, shape] as const),
    ),
  )
  const zeros = (key: string): TensorValue =>
    float32(new Float32Array(elementCount(shapes.get(key) ?? [])), shapes.get(key) ?? [])
  let current: Record<string, Value> = Object.fromEntries(
    names.map((key) => {
      const values = initial.get(key)
      return [key, values === undefined ? zeros(key) : float32(values, shapes.get(key) ?? [])]
    }),
  )
  // On a device new outputs are made by the runtime; in this process's memory a second set takes them.
  let spare: Record<string, TensorValue> | undefined =
    device === 'cpu' ? Object.fromEntries(names.map((key) => [key, zeros(key)])) : undefined

  const runUpdate = async (
    session: Session,
    feeds: Readonly<Record<string, Value>>,
  ): Promise<Record<string, Value>> => {
    const into =
      spare === undefined
        ? {}
        : Object.fromEntries(
            names.map((key) => [nextValue(key), (spare as Record<string, TensorValue>)[key] as TensorValue]),
          )
    return session.run(pick(session, { ...current, ...feeds }), { into })
  }
  const accept = (results: Readonly<Record<string, Value>>, applied: boolean): void => {
    const next = Object.fromEntries(names.map((key) => [key, results[nextValue(key)] as Value]))
    const discarded = applied ? current : next
    for (const value of Object.values(discarded)) if (isDeviceValue(value)) value.dispose()
    if (!applied) return
    if (spare !== undefined) spare = current as Record<string, TensorValue>
    current = next
  }

  return {
    parameters,
    step: async (microBatches, step) => {
      const stepFeed = { step: float32(Float32Array.of(step), []) }
      let figures: Figures = noFigures
      let sums: Record<string, Value> = accumulates ? mapNames(parameters, (name) => [sumName(name), zeros(name)]) : {}
      let results: Record<string, Value> = {}
      for (const feeds of microBatches) {
        if (!accumulates) {
          results = await runUpdate(stepProgram, { ...feeds, ...stepFeed })
        } else {
          results = await stepProgram.run(pick(stepProgram, { ...current, ...feeds, ...sums }))
          for (const value of Object.values(sums)) if (isDeviceValue(value)) value.dispose()
          sums = mapNames(parameters, (name) => [sumName(name), results[`sum:${name}`] as Value])
        }
        figures = addFigures(figures, results)
      }
      if (applyProgram !== undefined) {
        results = await runUpdate(applyProgram, { ...sums, ...stepFeed })
        for (const value of Object.values(sums)) if (isDeviceValue(value)) value.dispose()
      }
      const gradientNorm = scalar(results['gradientNorm'])
      const learningRate = scalar(results['learningRate'])
      const applied = [figures.loss, figures.languageModelLoss, gradientNorm, ...figures.headLosses].every(
        Number.isFinite,
      )
      accept(results, applied)
      return { applied, gradientNorm, learningRate, ...figures }
    },
    modelParameters: async () => {
      const values: Record<string, TensorValue> = {}
      for (const { name, group } of parameters)
        if (group === 'model') values[name] = await stepProgram.readBack(current[name] as Value)
      return values
    },
    state: async () => {
      const values = new Map<string, TensorValue>()
      for (const key of names) values.set(key, await stepProgram.readBack(current[key] as Value))
      return values
    },
    release: async () => {
      for (const value of Object.values(current)) if (isDeviceValue(value)) value.dispose()
      await stepProgram.release()
      await applyProgram?.release()
    },
  }
}

type Figures = Pick<EngineStep, 'loss' | 'languageModelLoss' | 'headLosses' | 'headScores'>
const noFigures: Figures = { loss: 0, languageModelLoss: 0, headLosses: [], headScores: [] }

const addFigures = (figures: Figures, results: Readonly<Record<string, Value>>): Figures => ({
  loss: figures.loss + scalar(results['loss']),
  languageModelLoss: figures.languageModelLoss + scalar(results['languageModelLoss']),
  headLosses: addLists(figures.headLosses, list(results['headLosses'])),
  headScores: addLists(figures.headScores, list(results['headScores'])),
})

const addLists = (left: readonly number[], right: readonly number[]): readonly number[] =>
  right.map((value, index) => value + (left[index] ?? 0))
const list = (value: Value | undefined): readonly number[] =>
  value === undefined ? [] : [...((value as TensorValue).data as Float32Array)]
const scalar = (value: Value | undefined): number => Number((value as TensorValue | undefined)?.data[0] ?? Number.NaN)
const sumName = (name: string): string => `gradientSum:${name}`
const float32 = (data: Float32Array, shape: readonly number[]): TensorValue => ({ dataType: 'float32', shape, data })

const mapNames = <Result>(
  parameters: readonly TrainableParameter[],
  entry: (name: string, shape: readonly number[]) => readonly [string, Result],
): Record<string, Result> => Object.fromEntries(parameters.map(({ name, shape }) => entry(name, shape)))

/** The feeds that a program has inputs for. */
const pick = (session: Session, feeds: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(session.inputNames.flatMap((name) => (feeds[name] === undefined ? [] : [[name, feeds[name]]])))
