import type { SeededRandom } from '../seeded-random.ts'
import type { AttackTransform } from '../transforms/attack-transform.ts'
import { drawSuffix, suffixTokens } from '../transforms/suffix-transforms.ts'
import type { AttackGenome } from './attack-genome.ts'
import { tokenFeature, type EffectModel } from './effect-model.ts'

/** What the operators draw from. */
export interface GeneSpace {
  readonly transforms: readonly AttackTransform[]
  readonly maximumLayers: number
  /** Tokens of a suffix; 0 leaves suffixes out. */
  readonly suffixLength: number
}

const distinctTokens = [...new Set(suffixTokens)]
/** Tokens replaced at once by random search (Andriushchenko et al. 2024). */
const longestReplacement = 4
const suffixShare = 0.15
/** The same once some tokens are believed to add at least this to the violation. */
const leastSuffixWorth = 0.15
const worthySuffixShare = 0.6
/** Tokens whose effects are believed in first. */
const tellingTokens = 3
/** Tokens that compete for a place in a suffix that is changed. */
const tokenDraws = 6

export const featuresOf = ({ transforms, suffix }: AttackGenome, families: ReadonlyMap<string, string>): string[] => [
  ...new Set(transforms.flatMap((name) => [`family:${families.get(name) ?? ''}`, `transform:${name}`])),
  ...(suffix.length > 0 ? ['suffix', ...new Set(suffix.map((token) => tokenFeature(token)))] : []),
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

/** How many draws compete for the one with the most pairs that were never tried. */
const coveringDraws = 24

const pairOf = (first: string, second: string): string => (first < second ? `${first} ${second}` : `${second} ${first}`)

/** Pairs of transforms that a genome tries together. */
export const pairsOf = ({ transforms }: Pick<AttackGenome, 'transforms'>): string[] =>
  transforms.flatMap((first, index) => transforms.slice(index + 1).map((second) => pairOf(first, second)))

/**
 * A genome of as many layers as may be, of different families, with many pairs that were never tried together: what to do while
 * nothing has worked, since two transforms may do together what neither does alone.
 */
export function coveringGenome(space: GeneSpace, tried: ReadonlySet<string>, random: SeededRandom): AttackGenome {
  const { transforms, maximumLayers, suffixLength } = space
  let best: readonly string[] = []
  let bestCount = -1
  for (let draw = 0; draw < coveringDraws; draw++) {
    const chosen = new Map<string, string>()
    for (let layer = 0; layer < maximumLayers; layer++) {
      const { name, family } = random.pick(transforms)
      if (!chosen.has(family)) chosen.set(family, name)
    }
    const names = [...chosen.values()]
    const count = pairsOf({ transforms: names }).filter((pair) => !tried.has(pair)).length
    if (count <= bestCount) continue
    best = names
    bestCount = count
  }
  return {
    transforms: ordered(best, transforms),
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
  const share = suffixWorth(effects) > leastSuffixWorth ? worthySuffixShare : suffixShare
  const withSuffix = suffixLength > 0 && random.uniform() < share
  return {
    transforms: ordered(chosen, transforms),
    seed: random.uint32(),
    suffix: withSuffix ? promisingSuffix(suffixLength, effects, random) : [],
  }
}

/** What the best tokens are believed to add. */
function suffixWorth(effects: EffectModel): number {
  const means = distinctTokens.map((token) => effects.belief(tokenFeature(token)).mean).sort((a, b) => b - a)
  return means.slice(0, tellingTokens).reduce((sum, mean) => sum + mean, 0)
}

/** The tokens whose effects are drawn highest, in any order. A query tells of a dozen tokens at once. */
function promisingSuffix(length: number, effects: EffectModel, random: SeededRandom): readonly string[] {
  return distinctTokens
    .map((token) => ({ token, effect: effects.draw(tokenFeature(token), random), place: random.uniform() }))
    .sort((a, b) => b.effect - a.effect)
    .slice(0, length)
    .sort((a, b) => a.place - b.place)
    .map(({ token }) => token)
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
  tried: ReadonlySet<string>,
  random: SeededRandom,
): AttackGenome {
  const { transforms, maximumLayers, suffixLength } = space
  const names = [...genome.transforms]
  if (suffixLength > 0 && random.uniform() < 0.5 && suffixWorth(effects) > leastSuffixWorth)
    return { ...genome, suffix: mutatedSuffix(genome.suffix, suffixLength, effects, random) }
  switch (random.below(suffixLength > 0 ? 6 : 5)) {
    case 0:
      if (names.length > 0) names[random.below(names.length)] = drawnTransform(transforms, effects, random)
      return { ...genome, transforms: ordered(names, transforms) }
    case 1:
      if (names.length >= maximumLayers) names.splice(random.below(names.length), 1)
      return { ...genome, transforms: ordered([...names, partnerOf(names, space, effects, tried, random)], transforms) }
    case 2:
      if (names.length > 1) names.splice(random.below(names.length), 1)
      return { ...genome, transforms: names, seed: random.uint32() }
    case 3:
      if (names.length > 1) names.push(...names.splice(random.below(names.length), 1))
      return { ...genome, transforms: names }
    case 4:
      return { ...genome, seed: random.uint32() }
    default:
      return { ...genome, suffix: mutatedSuffix(genome.suffix, suffixLength, effects, random) }
  }
}

/** What goes well with others is known of what was tried with them: half of the time a transform that was not. */
function partnerOf(
  names: readonly string[],
  { transforms }: GeneSpace,
  effects: EffectModel,
  tried: ReadonlySet<string>,
  random: SeededRandom,
): string {
  if (random.uniform() < 0.5) {
    const untried = transforms.filter(
      ({ name }) => !names.includes(name) && names.some((other) => !tried.has(pairOf(name, other))),
    )
    if (untried.length > 0) return random.pick(untried).name
  }
  return drawnTransform(transforms, effects, random)
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

function mutatedSuffix(
  suffix: readonly string[],
  length: number,
  effects: EffectModel,
  random: SeededRandom,
): readonly string[] {
  if (suffix.length === 0) return promisingSuffix(length, effects, random)
  const tokens = [...suffix]
  const count = 1 + random.below(Math.min(longestReplacement, tokens.length))
  const start = random.below(tokens.length - count + 1)
  for (let index = start; index < start + count; index++) tokens[index] = promisingToken(effects, random)
  return tokens
}

function promisingToken(effects: EffectModel, random: SeededRandom): string {
  let best = ''
  let bestEffect = -Infinity
  for (let draw = 0; draw < tokenDraws; draw++) {
    const token = random.pick(suffixTokens)
    const effect = effects.draw(tokenFeature(token), random)
    if (effect <= bestEffect) continue
    best = token
    bestEffect = effect
  }
  return best
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
