import { positiveInteger, requireNumber, unitInterval } from '@saaa/evaluator'
import { attackOf, requireRequest, type AttackGenome, type AttackRequest } from '../search/attack-genome.ts'
import { AttackPool, type AttackPoolState } from '../search/attack-pool.ts'
import { EffectModel, type EffectState } from '../search/effect-model.ts'
import { featuresOf, mutatedGenome, promisingGenome, uniformGenome } from '../search/genome-operators.ts'
import { requireState } from '../search/require-state.ts'
import { SeededRandom } from '../seeded-random.ts'
import { requireTransforms, type AttackTransform, type Turn } from '../transforms/attack-transform.ts'
import { attackTransforms } from '../transforms/attack-transforms.ts'

/** An attack on a prompt; give it back to `observe` with what it brought about. */
export interface StreamedAttack {
  readonly request: AttackRequest
  readonly prompt: string
  /** The turns that the prompt renders, for a chat model. */
  readonly turns: readonly Turn[]
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
/** The model changes, so that no pair of transforms is done with. */
const noPairs: ReadonlySet<string> = new Set()

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
    requireNumber('seed', seed)
    requireNumber('replayShare', replayShare, unitInterval)
    requireNumber('maximumLayers', maximumLayers, positiveInteger)
    if (state !== undefined)
      requireState('state', state, { counts: ['random'], arrays: [], objects: ['effects', 'pool'] })
    requireTransforms(transforms)
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

  /**
   * One attack on each prompt: a text, or a conversation whose last user turn is attacked.
   * @throws InvalidArgumentError for an empty prompt, or a conversation without a user
   */
  next(prompts: readonly AttackRequest[]): readonly StreamedAttack[] {
    prompts.forEach((prompt, index) => requireRequest(`prompts[${index}]`, prompt))
    const replayed = this.pool.draw(Math.round(prompts.length * this.#options.replayShare), this.#random, this.#promise)
    return prompts.map((request, index) => {
      const genome = replayed[index]?.genome ?? this.#fresh()
      const { prompt, turns } = attackOf(genome, request, this.#known)
      return { request, genome, prompt, turns }
    })
  }

  /**
   * Violations of the model's replies, in [0, 1] or sums of them, in the order of the attacks; null where the model or a judge
   * failed: nothing is learnt then, neither that the attack works nor that it does not.
   * @throws InvalidArgumentError, before anything is learnt, unless there is one for every attack
   */
  observe(attacks: readonly StreamedAttack[], violations: readonly (number | null)[]): void {
    attacks.forEach((_, index) => {
      if (violations[index] !== null) requireNumber(`violations[${index}]`, violations[index], { from: 0 })
    })
    attacks.forEach(({ genome }, index) => {
      const violation = violations[index]
      if (violation === null || violation === undefined) return
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
      : mutatedGenome(parent.genome, space, this.#effects, noPairs, this.#random)
  }
}
