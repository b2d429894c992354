import { InvalidArgumentError } from '@saaa/evaluator'
import { promptOf, type AttackGenome } from '../search/attack-genome.ts'
import { AttackPool, type AttackPoolState } from '../search/attack-pool.ts'
import { EffectModel, type EffectState } from '../search/effect-model.ts'
import { featuresOf, mutatedGenome, promisingGenome, uniformGenome } from '../search/genome-operators.ts'
import { SeededRandom } from '../seeded-random.ts'
import type { AttackTransform } from '../transforms/attack-transform.ts'
import { attackTransforms } from '../transforms/attack-transforms.ts'

/** An attack on a prompt; give it back to `observe` with what it brought about. */
export interface StreamedAttack {
  readonly request: string
  readonly prompt: string
  readonly genome: AttackGenome
}

export interface AttackStreamState {
  readonly version: 1
  readonly random: number
  readonly effects: EffectState
  readonly pool: AttackPoolState
}

export interface AttackStreamOptions {
  readonly seed: number
  /** @default all */
  readonly transforms?: readonly AttackTransform[]
  /** Transforms inside one another at most. @default 2 */
  readonly maximumLayers?: number
  /** Share of attacks that are drawn again from the pool by priority, in [0, 1]. @default 0.4 */
  readonly replayShare?: number
  /** Attacks kept in the pool. @default 256 */
  readonly poolCapacity?: number
  /** A pool of earlier searches or runs. @default empty */
  readonly pool?: AttackPool
  /** Where an earlier stream ended; its pool goes with it. */
  readonly state?: AttackStreamState
}

/** Of the attacks that are not replayed, the share that is drawn evenly, so that none is ever forgotten. */
const uniformShare = 0.25
const mutatedShare = 0.35
const suffixLength = 8

/**
 * Attacks for a trainer, batch after batch: those that harm the model now come oftener (Thompson sampling over families and
 * transforms), the worst so far come again by priority, and success fades as the model learns. Its whole state is plain data.
 */
export class AttackStream {
  readonly pool: AttackPool
  readonly #effects: EffectModel
  readonly #random: SeededRandom
  readonly #options: Required<Pick<AttackStreamOptions, 'transforms' | 'maximumLayers' | 'replayShare'>>
  readonly #known: ReadonlyMap<string, AttackTransform>
  readonly #families: ReadonlyMap<string, string>

  /** @throws InvalidArgumentError when an option is out of range */
  constructor(options: AttackStreamOptions) {
    const {
      seed,
      transforms = attackTransforms,
      maximumLayers = 2,
      replayShare = 0.4,
      poolCapacity = 256,
      pool,
      state,
    } = options
    if (!(replayShare >= 0 && replayShare <= 1))
      throw new InvalidArgumentError({ argument: 'replayShare', value: replayShare, expected: 'a number in [0, 1]' })
    if (!Number.isInteger(maximumLayers) || maximumLayers < 1)
      throw new InvalidArgumentError({
        argument: 'maximumLayers',
        value: maximumLayers,
        expected: 'a positive integer',
      })
    if (transforms.length === 0)
      throw new InvalidArgumentError({ argument: 'transforms', value: transforms, expected: 'at least one transform' })
    this.#options = { transforms, maximumLayers, replayShare }
    this.#known = new Map(transforms.map((transform) => [transform.name, transform]))
    this.#families = new Map(transforms.map(({ name, family }) => [name, family]))
    this.#random = new SeededRandom(seed)
    if (state !== undefined) this.#random.state = state.random
    this.#effects = new EffectModel(state?.effects)
    this.pool =
      state === undefined
        ? (pool ?? new AttackPool({ capacity: poolCapacity }))
        : new AttackPool({ capacity: poolCapacity, state: state.pool })
  }

  /** One attack on each prompt. */
  next(prompts: readonly string[]): readonly StreamedAttack[] {
    const replayed = this.pool.draw(Math.round(prompts.length * this.#options.replayShare), this.#random, this.#promise)
    return prompts.map((request, index) => {
      const genome = replayed[index]?.genome ?? this.#fresh()
      return { request, genome, prompt: promptOf(genome, request, this.#known) }
    })
  }

  /** Violations of the model's replies, in [0, 1] or sums of them, in the order of the attacks. */
  observe(attacks: readonly StreamedAttack[], violations: readonly number[]): void {
    attacks.forEach(({ genome }, index) => {
      const violation = violations[index]
      if (violation === undefined || !(violation >= 0 && violation < Infinity)) {
        throw new InvalidArgumentError({
          argument: `violations[${index}]`,
          value: violation,
          expected: 'a finite number of at least 0 for every attack',
        })
      }
      this.pool.observe(genome, violation)
      this.#effects.observe(featuresOf(genome, this.#families), violation)
    })
  }

  /** Plain data for a checkpoint; a stream that is made from it goes on as this one would. */
  state(): AttackStreamState {
    return { version: 1, random: this.#random.state, effects: this.#effects.state(), pool: this.pool.state() }
  }

  /** What worked once under transforms that work no more is not worth a replay. */
  readonly #promise = (genome: AttackGenome): number =>
    Math.min(1, Math.max(0, this.#effects.expected(featuresOf(genome, this.#families))))

  #fresh(): AttackGenome {
    const space = { ...this.#options, suffixLength }
    const chance = this.#random.uniform()
    if (chance < uniformShare) return uniformGenome(space, this.#random)
    const [parent] = chance < uniformShare + mutatedShare ? this.pool.draw(1, this.#random, this.#promise) : []
    return parent === undefined
      ? promisingGenome(space, this.#effects, this.#random)
      : mutatedGenome(parent.genome, space, this.#effects, this.#random)
  }
}
