import type { ModelEvaluation } from '../evaluate/evaluate-model.ts'

/** A reply of `saaa evaluate` as a JSON line: null where a dimension gave no score, and then why. */
export function replyLine({ kind, prompt, text, scores, unscored }: ModelEvaluation['replies'][number]): string {
  const all = Object.entries(scores).map(([dimension, score]) => [dimension, score ?? null] as const)
  return `${JSON.stringify({
    kind,
    prompt,
    text,
    scores: Object.fromEntries(all),
    ...(Object.keys(unscored).length === 0 ? {} : { unscored }),
  })}\n`
}
