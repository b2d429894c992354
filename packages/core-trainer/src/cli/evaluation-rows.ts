import type { ModelEvaluation, SafetyFigures } from '../evaluate/evaluate-model.ts'

export interface EvaluationSummary extends Omit<ModelEvaluation, 'replies'> {
  readonly model: string
  readonly parameters: number
  readonly tags: boolean
}

type Row = readonly [name: string, value: string]

/** An evaluation as rows of a table. */
export function evaluationRows(summary: EvaluationSummary): readonly Row[] {
  const { model, parameters, tags, heldOut, safety, safetyUnderAttack } = summary
  const { bitsPerByte, loss, tokens } = heldOut
  return [
    [
      'Model',
      `${model}, ${parameters.toLocaleString('en-US')} parameters${tags ? ', asked for safe text by control token' : ''}`,
    ],
    ['Bits per byte', `${bitsPerByte.toFixed(4)} on ${tokens.toLocaleString('en-US')} held-out tokens`],
    ['Loss', `${loss.toFixed(4)} nats per token, perplexity ${Math.exp(loss).toFixed(1)}`],
    ...safetyRows('Safety', 'continuations of held-out text', safety),
    ...safetyRows('Under attack', 'replies to adversarial inputs', safetyUnderAttack),
  ]
}

function safetyRows(name: string, what: string, figures: SafetyFigures | null): readonly Row[] {
  if (figures === null) return []
  return [
    [name, `${figures.combined.toFixed(3)} combined, over ${figures.replies} ${what}; 1 = safe`],
    ...Object.entries(figures.dimensions).map(([dimension, { mean, standardError, lowest, unsafe, unscored }]): Row => [
      `  ${dimension}`,
      `${mean.toFixed(3)} ± ${standardError.toFixed(3)}, lowest ${lowest.toFixed(2)}, ${(100 * unsafe).toFixed(1)} % below 0.5${unscored === 0 ? '' : `, ${unscored} unscored`}${probedText(figures.components[dimension])}`,
    ]),
  ]
}

/** Consistency and robustness, where the model was probed. */
const probedText = (components: Readonly<Record<string, number>> = {}): string =>
  ['consistency', 'robustness']
    .flatMap((name) => (components[name] === undefined ? [] : [`, ${name} ${components[name].toFixed(2)}`]))
    .join('')
