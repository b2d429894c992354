import type { SeededRandom } from '../seeded-random.ts'
import type { AttackTransform } from '../transforms/attack-transform.ts'
import { drawSuffix, suffixTokens } from '../transforms/suffix-transforms.ts'
import type { AttackGenome } from './attack-genome.ts'
import type { EffectModel } from './effect-model.ts'

/** What the operators draw from. */
export interface GeneSpace {
  readonly transforms: readonly AttackTransform[]
  readonly maximumLayers: number
  /** Tokens of a suffix; 0 leaves suffixes out. */
  readonly suffixLength: number
}

/** Tokens replaced at once by random search (Andriushchenko et al. 2024). */
const longestReplacement = 4
const suffixShare = 0.15

export const featuresOf = ({ transforms, suffix }: AttackGenome, families: ReadonlyMap<string, string>): string[] => [
  ...new Set(transforms.flatMap((name) => [`family:${families.get(name) ?? ''}`, `transform:${name}`])),
  ...(suffix.length > 0 ? ['suffix'] : []),
]

/** Any genome, all transforms alike: what plain random sampling tries. */
export function uniformGenome(
  { transforms, maximumLayers, suffixLength }: GeneSpace,
  random: SeededRandom,
): AttackGenome {
  const count = 1 + random.below(maximumLayers)
  const names = Array.from({ length: count }, () => random.pick(transforms).name)
  return {
    transforms: [...new Set(names)],
    seed: random.uint32(),
    suffix: suffixLength > 0 && random.uniform() < suffixShare ? drawSuffix(random, suffixLength) : [],
  }
}

/** The families, and in each the transform, whose effects are drawn highest. */
export function promisingGenome(
  { transforms, maximumLayers, suffixLength }: GeneSpace,
  effects: EffectModel,
  random: SeededRandom,
): AttackGenome {
  const families = [...new Set(transforms.map(({ family }) => family))]
  const drawn = families
    .map((family) => {
      let best: AttackTransform | undefined
      let bestEffect = -Infinity
      for (const transform of transforms) {
        if (transform.family !== family) continue
        const effect = effects.draw(`transform:${transform.name}`, random)
        if (effect > bestEffect) {
          best = transform
          bestEffect = effect
        }
      }
      return { name: best?.name ?? '', effect: bestEffect + effects.draw(`family:${family}`, random) }
    })
    .sort((a, b) => b.effect - a.effect)
  // All that promise something; now and then fewer, for a layer too many can undo another.
  const count = random.uniform() < 0.7 ? maximumLayers : 1 + random.below(maximumLayers)
  const chosen = drawn.slice(0, count).map(({ name }) => name)
  const withSuffix = suffixLength > 0 && random.uniform() < suffixShare && effects.draw('suffix', random) > 0
  return {
    transforms: ordered(chosen, transforms),
    seed: random.uint32(),
    suffix: withSuffix ? drawSuffix(random, suffixLength) : [],
  }
}

/** What hides the request inside, what frames it outside: a frame that is encoded as well frames nothing. */
export function ordered(names: readonly string[], transforms: readonly AttackTransform[]): string[] {
  const places = new Map(transforms.map(({ name }, index) => [name, index]))
  return [...new Set(names)].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}

/** One change: a transform exchanged, added, dropped or moved, another wording, or up to four tokens of the suffix. */
export function mutatedGenome(
  genome: AttackGenome,
  space: GeneSpace,
  effects: EffectModel,
  random: SeededRandom,
): AttackGenome {
  const { transforms, maximumLayers, suffixLength } = space
  const names = [...genome.transforms]
  switch (random.below(suffixLength > 0 ? 6 : 5)) {
    case 0:
      if (names.length > 0) names[random.below(names.length)] = drawnTransform(transforms, effects, random)
      return { ...genome, transforms: ordered(names, transforms) }
    case 1:
      if (names.length >= maximumLayers) names.splice(random.below(names.length), 1)
      return { ...genome, transforms: ordered([...names, drawnTransform(transforms, effects, random)], transforms) }
    case 2:
      if (names.length > 1) names.splice(random.below(names.length), 1)
      return { ...genome, transforms: names, seed: random.uint32() }
    case 3:
      if (names.length > 1) names.push(...names.splice(random.below(names.length), 1))
      return { ...genome, transforms: names }
    case 4:
      return { ...genome, seed: random.uint32() }
    default:
      return { ...genome, suffix: mutatedSuffix(genome.suffix, suffixLength, random) }
  }
}

/** Thompson sampling over single transforms, their families included. */
function drawnTransform(transforms: readonly AttackTransform[], effects: EffectModel, random: SeededRandom): string {
  let best = ''
  let bestEffect = -Infinity
  for (const { name, family } of transforms) {
    const effect = effects.draw(`transform:${name}`, random) + effects.belief(`family:${family}`).mean
    if (effect > bestEffect) {
      best = name
      bestEffect = effect
    }
  }
  return best
}

function mutatedSuffix(suffix: readonly string[], length: number, random: SeededRandom): readonly string[] {
  if (suffix.length === 0) return drawSuffix(random, length)
  const tokens = [...suffix]
  const count = 1 + random.below(Math.min(longestReplacement, tokens.length))
  const start = random.below(tokens.length - count + 1)
  for (let index = start; index < start + count; index++) tokens[index] = random.pick(suffixTokens)
  return tokens
}

/** Transforms of both parents, as many as fit; wording and suffix of either. */
export function recombinedGenome(
  first: AttackGenome,
  second: AttackGenome,
  { transforms, maximumLayers }: GeneSpace,
  random: SeededRandom,
): AttackGenome {
  const names = [...new Set([...first.transforms, ...second.transforms])]
  while (names.length > maximumLayers) names.splice(random.below(names.length), 1)
  const rewording = random.uniform() < 0.5 ? first.rewording : second.rewording
  return {
    transforms: ordered(names, transforms),
    seed: random.uniform() < 0.5 ? first.seed : second.seed,
    suffix: random.uniform() < 0.5 ? first.suffix : second.suffix,
    ...(rewording === undefined ? {} : { rewording }),
  }
}
