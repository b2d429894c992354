import { SeededRandom } from '../seeded-random.ts'
import type { AttackGenome } from './attack-genome.ts'
import { ordered, type GeneSpace } from './genome-operators.ts'

/**
 * Every transform once, in groups of up to two from different families, in an order that only the seed decides: a quick look
 * at all of them before any is preferred.
 */
export function sweepGenomes({ transforms, maximumLayers }: GeneSpace, seed: number): readonly AttackGenome[] {
  const random = new SeededRandom(seed ^ 0x5eed)
  const shuffled = [...transforms]
  for (let index = shuffled.length - 1; index > 0; index--) {
    const other = random.below(index + 1)
    const held = shuffled[index] as (typeof shuffled)[number]
    shuffled[index] = shuffled[other] as (typeof shuffled)[number]
    shuffled[other] = held
  }
  const waiting = shuffled
  const genomes: AttackGenome[] = []
  while (waiting.length > 0) {
    const [first] = waiting.splice(0, 1)
    if (first === undefined) break
    const partner =
      maximumLayers < 2
        ? -1
        : waiting.findIndex(
            ({ family, hint }) => family !== first.family && (hint === undefined || first.hint === undefined),
          )
    const second = partner < 0 ? [] : waiting.splice(partner, 1)
    genomes.push({
      transforms: ordered([first.name, ...second.map(({ name }) => name)], transforms),
      seed: random.uint32(),
      suffix: [],
    })
  }
  return genomes
}
