import { InvalidArgumentError } from '@saaa/evaluator'
import { detectAttack, type AttackDetection, type DetectAttackCall, type DetectAttackOptions } from './detect-attack.ts'

export interface DetectAttackWithOptions extends DetectAttackOptions {
  /** The chance in [0, 1] that a text is an attack, from another model: one of a hub, or an API. */
  readonly classifier: (text: string) => number | PromiseLike<number>
  /**
   * What the classifier does with the built-in score: takes its place, or the higher of both counts. Evidence and spans stay.
   * @default 'replace'
   */
  readonly use?: 'replace' | 'higher'
  readonly signal?: AbortSignal
}

/**
 * `detectAttack` with a classifier of your own for input and context. A classifier that fails makes the call fail: nothing
 * counts as safe because a model was away.
 * @throws InvalidArgumentError when an option or the classifier's answer is out of range
 */
export async function detectAttackWith(
  call: DetectAttackCall,
  { classifier, use = 'replace', signal, ...options }: DetectAttackWithOptions,
): Promise<AttackDetection> {
  signal?.throwIfAborted()
  const detection = detectAttack(call, options)
  const texts = call.context === undefined ? [call.input] : [call.input, call.context]
  const stated = await Promise.all(texts.map(async (text) => classifier(text)))
  signal?.throwIfAborted()
  for (const value of stated) {
    if (!(value >= 0 && value <= 1))
      throw new InvalidArgumentError({ argument: 'classifier', value, expected: 'an answer in [0, 1]' })
  }
  const attack = Math.max(...stated, use === 'higher' ? detection.attack : 0)
  return { ...detection, attack, flagged: attack >= (options.threshold ?? 0.5) }
}
