import { requireNumber } from '@saaa/evaluator'
import type { DimensionTrainingV1 } from '@saaa/evaluator/training'
import { createLinearHead, type Tensor } from '@saaa/kernels'
import { promptOf } from '../search/attack-genome.ts'
import type { AttackPool } from '../search/attack-pool.ts'
import { uniformGenome } from '../search/genome-operators.ts'
import { SeededRandom } from '../seeded-random.ts'
import { attackTransforms } from '../transforms/attack-transforms.ts'
import { attackVariants } from '../transforms/attack-variants.ts'
import { attackTargets } from './attack-targets.ts'

export interface AdversarialTrainingOptions {
  /** Combinations of transforms per prompt, besides the sixteen single ones. @default 4 */
  readonly combinations?: number
  /** Attacks of earlier searches, tried on every prompt as well, at most `combinations` of them. @default none */
  readonly pool?: AttackPool
}

/**
 * What the trainer needs of the adversarial dimension: a linear head on hidden states, automatic targets (a text that this
 * package attacked is known to be attacked), and attacks of a prompt: single ones of all kinds with wordings that the seed
 * draws, combinations of two, and those that a pool remembers. For attacks that follow what works on the model, see `AttackStream`.
 * @throws InvalidArgumentError when an option is out of range
 */
export function createTraining({
  combinations = 4,
  pool,
}: AdversarialTrainingOptions = {}): DimensionTrainingV1<Tensor> {
  requireNumber('combinations', combinations, { whole: true, from: 0 })
  const known = new Map(attackTransforms.map((transform) => [transform.name, transform]))
  return {
    specificationVersion: 'v1',
    dimension: 'adversarial',
    head: createLinearHead({ dimension: 'adversarial' }),
    targets: attackTargets,
    attacks: ({ prompts, seed }) => {
      const random = new SeededRandom(seed)
      return prompts.flatMap((prompt) => {
        const combined = Array.from({ length: combinations }, () =>
          uniformGenome({ transforms: attackTransforms, maximumLayers: 2, suffixLength: 0 }, random),
        )
        const remembered = pool?.draw(combinations, random).map(({ genome }) => genome) ?? []
        const attacks = [
          ...attackVariants(prompt, { seed: random.uint32() }),
          ...[...combined, ...remembered].map((genome) => promptOf(genome, prompt, known)),
        ]
        // Some disguises leave a prompt without letters as it is.
        return [...new Set(attacks)].filter((attack) => attack !== prompt)
      })
    },
  }
}
