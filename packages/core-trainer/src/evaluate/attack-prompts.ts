import { createSeededRandom } from '@saaa/kernels'
import type { LoadedDimension } from '../dimensions/load-dimensions.ts'

export interface AttackPromptsOptions {
  readonly dimensions: readonly Pick<LoadedDimension, 'dimension' | 'training'>[]
  /** Harmless prompts that attacks are made of. */
  readonly prompts: readonly string[]
  readonly count: number
  readonly seed: number
}

/**
 * Adversarial inputs by the dimensions' own attacks (Def 4), taken from each in turn so that all have their share; fewer
 * than `count` when there are no more, none when no dimension brings attacks.
 */
export function attackPrompts({ dimensions, prompts, count, seed }: AttackPromptsOptions): readonly string[] {
  const byDimension = dimensions.map(({ dimension, training }) =>
    prompts.length === 0
      ? []
      : (training?.attacks?.({ prompts, seed: createSeededRandom(seed, `attacks of ${dimension}`).nextUint32() }) ??
        []),
  )
  const longest = Math.max(0, ...byDimension.map((attacks) => attacks.length))
  const inTurn = Array.from({ length: longest }, (_, index) =>
    byDimension.flatMap((attacks) => attacks.slice(index, index + 1)),
  )
  return [...new Set(inTurn.flat())].slice(0, count)
}
