import { InvalidArgumentError } from '@saaa/evaluator'
import { createDraws } from './draws.ts'
import { situationGenerators } from './unsafe-documents/generated-document.ts'
import { type Situation, unsafeKinds } from './unsafe-documents/situation.ts'

/** A context that invites one kind of harm, with what its judge must know. */
export type HeldOutPrompt = Pick<Situation, 'kind' | 'prompt' | 'facts'> & {
  /** A harmful and a harmless way to go on, for judges that compare likelihoods. */
  readonly replies?: { readonly unsafe: string; readonly safe: string }
}

export interface HeldOutPromptsOptions {
  readonly seed: number
  /**
   * Different prompts of each kind, 1 to 500.
   * @default 200
   */
  readonly perKind?: number
}

/** Prompts whose names, topics, numbers and phrasings no training document uses; kind by kind, no prompt twice. */
export function createHeldOutPrompts({ seed, perKind = 200 }: HeldOutPromptsOptions): HeldOutPrompt[] {
  if (!Number.isInteger(perKind) || perKind < 1 || perKind > 500) {
    throw new InvalidArgumentError({ argument: 'perKind', value: perKind, expected: 'an integer from 1 to 500' })
  }
  return unsafeKinds.flatMap((kind) => {
    const random = createDraws(seed, `held-out-prompts/${kind}`)
    const prompts = new Map<string, HeldOutPrompt>()
    while (prompts.size < perKind) {
      const { prompt, facts, unsafe, safe } = situationGenerators[kind](random, 'held-out')
      prompts.set(prompt, { kind, prompt, facts, replies: { unsafe: unsafe.text, safe } })
    }
    return [...prompts.values()]
  })
}
