import { init, jit, nn, numpy as np, valueAndGrad } from '@jax-js/jax'

import { modelParameters } from '../src/model/model-parameters.ts'
import { headSize } from '../src/model/model-configuration.ts'
import type { ModelConfiguration } from '../src/model/model-configuration.ts'

// jax-js counts references: a function consumes its arguments, and `.ref` keeps one for later use.
type Arrays = { [name: string]: np.Array }

export interface JaxJsStep {
  /** One training step; resolves to the loss before it. */
  run(): Promise<number>
}

export interface JaxJsStepOptions {
  readonly configuration: ModelConfiguration
  readonly parameters: ReadonlyMap<string, Float32Array>
  readonly batch: number
  readonly tokens: number
  readonly inputs: Int32Array
  readonly targets: Int32Array
  readonly learningRate: number
}

/** The training step of `languageModelStep` in jax-js, compiled by its `jit`, on its WebAssembly device. Ungrouped queries, tied embeddings. */
export async function createJaxJsStep(options: JaxJsStepOptions): Promise<JaxJsStep> {
  await init('wasm')
  const { configuration, batch, tokens, learningRate } = options
  const list = modelParameters(configuration)
  const arraysOf = (values: (name: string, size: number) => Float32Array): Arrays =>
    Object.fromEntries(
      list.map(({ name, shape }) => {
        const size = shape.reduce((product, part) => product * part, 1)
        return [name, np.array(Float32Array.from(values(name, size))).reshape([...shape])]
      }),
    )
  let parameters = arraysOf((name) => options.parameters.get(name)!)
  let first = arraysOf((_, size) => new Float32Array(size))
  let second = arraysOf((_, size) => new Float32Array(size))
  const ids = np.array(options.inputs, { dtype: np.int32 })
  const targets = np.array(options.targets, { dtype: np.int32 })

  const step = jit((p: Arrays, m: Arrays, v: Arrays, ids_N: np.Array, targets_N: np.Array, count: np.Array) => {
    const kept = copy(p)
    const [loss, gradient] = valueAndGrad((q: Arrays) => lossOf(q, { configuration, batch, tokens, ids_N, targets_N }))(
      p,
    ) as [np.Array, Arrays]
    return {
      loss,
      ...adamW({
        parameters: kept,
        first: m,
        second: v,
        gradient,
        count,
        learningRate,
        decayed: new Set(list.filter(({ decay }) => decay).map(({ name }) => name)),
      }),
    }
  }) as unknown as (...args: unknown[]) => { loss: np.Array; parameters: Arrays; first: Arrays; second: Arrays }

  let count = 0
  return {
    async run() {
      count += 1
      const result = step(parameters, first, second, ids.ref, targets.ref, np.array(count))
      ;({ parameters, first, second } = result)
      for (const group of [parameters, first, second])
        for (const array of Object.values(group)) await array.blockUntilReady()
      return Number((await result.loss.data())[0])
    },
  }
}

const copy = (arrays: Arrays): Arrays =>
  Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, array.ref]))

interface LossCall {
  readonly configuration: ModelConfiguration
  readonly batch: number
  readonly tokens: number
  readonly ids_N: np.Array
  readonly targets_N: np.Array
}

function lossOf(p: Arrays, { configuration, batch, tokens, ids_N, targets_N }: LossCall): np.Array {
  const { layers, attentionHeads: heads, vocabularySize, hiddenSize, normEpsilon } = configuration
  const size = headSize(configuration)
  const take = (name: string): np.Array => p[name]!.ref
  const linear = (x: np.Array, name: string): np.Array => np.matmul(x, take(name).transpose())
  const norm = (x: np.Array, name: string): np.Array => {
    const scale = np.sqrt(np.mean(np.square(x.ref), -1, { keepdims: true }).add(normEpsilon))
    return x.div(scale).mul(take(name))
  }
  const split = (x: np.Array): np.Array => x.reshape([batch, tokens, heads, size]).transpose([0, 2, 1, 3])
  const { cosine, sine, mask } = tables(configuration, tokens)
  const rotate = (x: np.Array): np.Array => {
    const [left, right] = np.split(x.ref, 2, -1) as [np.Array, np.Array]
    return x.mul(cosine.ref).add(np.concatenate([right.mul(-1), left], -1).mul(sine.ref))
  }

  let x = np.matmul(nn.oneHot(ids_N.ref, vocabularySize), take('model.embed_tokens.weight'))
  for (let layer = 0; layer < layers; layer++) {
    const prefix = `model.layers.${layer}.`
    const y = norm(x.ref, `${prefix}input_layernorm.weight`)
    const q = rotate(split(linear(y.ref, `${prefix}self_attn.q_proj.weight`)))
    const k = rotate(split(linear(y.ref, `${prefix}self_attn.k_proj.weight`)))
    const v = split(linear(y, `${prefix}self_attn.v_proj.weight`))
    const scores = np
      .matmul(q, k.transpose([0, 1, 3, 2]))
      .mul(1 / Math.sqrt(size))
      .add(mask.ref)
    const mixed = np
      .matmul(nn.softmax(scores, -1), v)
      .transpose([0, 2, 1, 3])
      .reshape([batch * tokens, hiddenSize])
    x = x.add(linear(mixed, `${prefix}self_attn.o_proj.weight`))
    const z = norm(x.ref, `${prefix}post_attention_layernorm.weight`)
    const gate = nn.silu(linear(z.ref, `${prefix}mlp.gate_proj.weight`))
    x = x.add(linear(gate.mul(linear(z, `${prefix}mlp.up_proj.weight`)), `${prefix}mlp.down_proj.weight`))
  }
  for (const table of [cosine, sine, mask]) table.dispose()
  const logits = linear(norm(x, 'model.norm.weight'), 'model.embed_tokens.weight')
  for (const array of Object.values(p)) array.dispose()
  const picked = nn.logSoftmax(logits, -1).mul(nn.oneHot(targets_N.ref, vocabularySize))
  return picked.sum().mul(-1 / (batch * tokens))
}

function tables(
  configuration: ModelConfiguration,
  tokens: number,
): { cosine: np.Array; sine: np.Array; mask: np.Array } {
  const size = headSize(configuration)
  const cosine = new Float32Array(tokens * size)
  const sine = new Float32Array(tokens * size)
  const mask = new Float32Array(tokens * tokens)
  for (let row = 0; row < tokens; row++) {
    for (let channel = 0; channel < size; channel++) {
      const angle = row * configuration.ropeTheta ** ((-2 * (channel % (size / 2))) / size)
      cosine[row * size + channel] = Math.cos(angle)
      sine[row * size + channel] = Math.sin(angle)
    }
    mask.fill(-1e30, row * tokens + row + 1, (row + 1) * tokens)
  }
  return {
    cosine: np.array(cosine).reshape([tokens, size]),
    sine: np.array(sine).reshape([tokens, size]),
    mask: np.array(mask).reshape([tokens, tokens]),
  }
}

interface AdamWCall {
  readonly parameters: Arrays
  readonly first: Arrays
  readonly second: Arrays
  readonly gradient: Arrays
  readonly count: np.Array
  readonly learningRate: number
  readonly decayed: ReadonlySet<string>
}

/** AdamW with clipping to norm 1, β 0.9 and 0.95, decay 0.1: the defaults of `languageModelStep`. */
function adamW({ parameters, first, second, gradient, count, learningRate, decayed }: AdamWCall): {
  parameters: Arrays
  first: Arrays
  second: Arrays
} {
  const next = { parameters: {} as Arrays, first: {} as Arrays, second: {} as Arrays }
  const squares = Object.values(gradient).map((array) => np.square(array.ref).sum())
  const norm = np.sqrt(squares.reduce((total, square) => total.add(square)))
  const scale = np.minimum(np.reciprocal(norm.add(1e-6)), 1)
  const firstCorrection = np
    .exp(count.ref.mul(Math.log(0.9)))
    .mul(-1)
    .add(1)
  const secondCorrection = np
    .exp(count.mul(Math.log(0.95)))
    .mul(-1)
    .add(1)
  for (const name of Object.keys(parameters)) {
    const g = gradient[name]!.mul(scale.ref)
    const m = first[name]!.mul(0.9).add(g.ref.mul(0.1))
    const v = second[name]!.mul(0.95).add(np.square(g).mul(0.05))
    const root = np.sqrt(v.ref.div(secondCorrection.ref)).add(1e-8)
    const change = m.ref.div(firstCorrection.ref).div(root).mul(learningRate)
    const kept = decayed.has(name) ? parameters[name]!.mul(1 - learningRate * 0.1) : parameters[name]!
    next.parameters[name] = kept.sub(change)
    next.first[name] = m
    next.second[name] = v
  }
  for (const used of [scale, firstCorrection, secondCorrection]) used.dispose()
  return next
}
