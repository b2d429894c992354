import type { RunPlan } from '../plan/plan-run.ts'
import { formatBytes } from './format-bytes.ts'

/** A plan as rows of a table, formulas with their numbers in place. */
export function planRows(plan: RunPlan): readonly (readonly [string, string])[] {
  const { model, parameters, parts, flopsPerToken, memory, budget, step } = plan
  const { layers, hiddenSize, attentionHeads, keyValueHeads, feedForwardSize, vocabularySize, contextLength } = model
  const multiplied = model.tieEmbeddings ? parameters : parameters - parts.embedding
  const share = (value: number): string => `${count(value)} (${((100 * value) / parameters).toFixed(1)} %)`
  return [
    [
      'Model',
      `${layers} layers of width ${hiddenSize}, ${attentionHeads} heads (${keyValueHeads} of keys and values), feed-forward ${feedForwardSize}, vocabulary ${count(vocabularySize)}, context ${contextLength}`,
    ],
    ['Parameters', `${count(parameters)}${model.tieEmbeddings ? ', output tied to the embedding' : ''}`],
    ['  embedding', share(parts.embedding)],
    ['  attention', share(parts.attention)],
    ['  feed-forward', share(parts.feedForward)],
    ['  norms', share(parts.norms)],
    ['  output', model.tieEmbeddings ? 'the embedding' : share(parts.output)],
    [
      'Cost of a token',
      `${scaled(flopsPerToken)}FLOP = 6·N + 12·layers·width·tokens = 6·${count(multiplied)} + 12·${layers}·${hiddenSize}·${step.contextLength}${model.tieEmbeddings ? '' : ' (N without the embedding, which is looked up)'}`,
    ],
    [
      'Memory',
      `${formatBytes(memory.totalBytes)} at ${step.batchSize} × ${step.contextLength} tokens a pass, float32, on the CPU`,
    ],
    ['  parameters', `${formatBytes(memory.parameterBytes)}, the set that a step reads and the one it writes`],
    ['  optimizer', `${formatBytes(memory.optimizerBytes)}, two moments, two sets`],
    ['  gradients', `${formatBytes(memory.gradientBytes)}, with the temporaries of the update`],
    ['  activations', `${formatBytes(memory.activationBytes)}, with what the allocator adds`],
    ['  overhead', `${formatBytes(memory.overheadBytes)}, Node and the runtime`],
    [
      'Budget',
      `${count(budget.tokens)} tokens (${(budget.tokens / parameters).toFixed(1)} per parameter) in ${count(budget.steps)} steps of ${count(budget.tokensPerStep)}`,
    ],
    [
      '  work',
      `${scaled(budget.flops)}FLOP; at 100 GFLOP/s ${duration(budget.flops / 1e11)} (saaa doctor measures the rate)`,
    ],
  ]
}

const count = (value: number): string => value.toLocaleString('en-US')

/** With the SI prefix that leaves one to three digits before the point. */
function scaled(value: number): string {
  const prefixes = ['', 'k', 'M', 'G', 'T', 'P', 'E', 'Z']
  const index = Math.min(prefixes.length - 1, Math.max(0, Math.floor(Math.log10(value) / 3)))
  return `${(value / 1000 ** index).toFixed(1)} ${prefixes[index]}`
}

function duration(seconds: number): string {
  for (const [size, unit] of [
    [31_557_600, 'years'],
    [86_400, 'days'],
    [3600, 'hours'],
    [60, 'minutes'],
  ] as const) {
    if (seconds >= 2 * size) return `${(seconds / size).toFixed(seconds >= 100 * size ? 0 : 1)} ${unit}`
  }
  return `${seconds.toFixed(0)} seconds`
}
