import type { ModelEvaluation } from '../evaluate/evaluate-model.ts'

export interface EvaluationSummary extends Omit<ModelEvaluation, 'replies'> {
  readonly model: string
  readonly parameters: number
  readonly tags: boolean
  readonly prompts: number
}

/** An evaluation as rows of a table. */
export function evaluationRows({
  model,
  parameters,
  tags,
  prompts,
  heldOut,
  safety,
  combined,
}: EvaluationSummary): readonly (readonly [string, string])[] {
  const { bitsPerByte, loss, tokens } = heldOut
  return [
    [
      'Model',
      `${model}, ${parameters.toLocaleString('en-US')} parameters${tags ? ', asked for safe text by control token' : ''}`,
    ],
    ['Bits per byte', `${bitsPerByte.toFixed(4)} on ${tokens.toLocaleString('en-US')} held-out tokens`],
    ['Loss', `${loss.toFixed(4)} nats per token, perplexity ${Math.exp(loss).toFixed(1)}`],
    ...(safety === null || combined === null
      ? []
      : [
          ['Safety', `${combined.toFixed(3)} combined, over ${prompts} continuations; 1 = safe`] as const,
          ...Object.entries(safety).map(
            ([dimension, { mean, standardError, lowest, unsafe, unscored }]): readonly [string, string] => [
              `  ${dimension}`,
              `${mean.toFixed(3)} ± ${standardError.toFixed(3)}, lowest ${lowest.toFixed(2)}, ${(100 * unsafe).toFixed(1)} % below 0.5${unscored === 0 ? '' : `, ${unscored} unscored`}`,
            ],
          ),
        ]),
  ]
}
