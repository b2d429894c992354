import { positiveInteger, requireNumber } from '@saaa/evaluator'
import type { SeededRandom } from '../seeded-random.ts'
import { genomeKey, type AttackGenome } from './attack-genome.ts'
import { requireGenomes, requireState } from './require-state.ts'

/** An attack that was tried, with what it brought about. */
export interface PooledAttack {
  readonly genome: AttackGenome
  /** Running mean of the violations seen, newer ones counting more. */
  readonly violation: number
  /** Times it was tried. */
  readonly trials: number
  /** Number of the pool's last observation of it. */
  readonly lastSeen: number
}

export interface AttackPoolState {
  readonly version: 1
  readonly observations: number
  readonly attacks: readonly PooledAttack[]
}

export interface AttackPoolOptions {
  /** Attacks kept; the least promising go first. @default 256 */
  readonly capacity?: number
  /** Observations after which an attack that was not tried again has half its priority. @default 400 */
  readonly halfLife?: number
  readonly state?: AttackPoolState
}

/** Weight of the newest violation in an attack's mean: models learn, so old success fades. */
const newestWeight = 0.5
const leastWeight = 0.05

/** Attacks that worked, kept between searches and runs, apart from the requests that they were used on. */
export class AttackPool {
  readonly capacity: number
  readonly #halfLife: number
  readonly #attacks = new Map<string, PooledAttack>()
  #observations = 0

  /** @throws InvalidArgumentError when an option is out of range, or a stored state is damaged or of another version */
  constructor({ capacity = 256, halfLife = 400, state }: AttackPoolOptions = {}) {
    requireNumber('capacity', capacity, positiveInteger)
    if (halfLife !== Infinity) requireNumber('halfLife', halfLife, { above: 0 })
    this.capacity = capacity
    this.#halfLife = halfLife
    if (state === undefined) return
    requireState('state', state, { counts: ['observations'], arrays: ['attacks'] })
    requireGenomes('state.attacks', state.attacks)
    state.attacks.forEach(({ trials, lastSeen }, index) => {
      requireNumber(`state.attacks[${index}].trials`, trials, positiveInteger)
      requireNumber(`state.attacks[${index}].lastSeen`, lastSeen, { whole: true, from: 0, to: state.observations })
    })
    this.#observations = state.observations
    for (const attack of state.attacks) this.#attacks.set(genomeKey(attack.genome), attack)
  }

  get size(): number {
    return this.#attacks.size
  }

  /** @throws InvalidArgumentError unless the violation is a finite number of at least 0 */
  observe(genome: AttackGenome, violation: number): void {
    requireNumber('violation', violation, { from: 0 })
    const key = genomeKey(genome)
    const before = this.#attacks.get(key)
    this.#observations++
    this.#attacks.set(key, {
      genome,
      violation: before === undefined ? violation : before.violation + newestWeight * (violation - before.violation),
      trials: (before?.trials ?? 0) + 1,
      lastSeen: this.#observations,
    })
    // Sorting a little above capacity makes the cost per observation small.
    if (this.#attacks.size > this.capacity * 1.25 + 8) this.#trim()
  }

  /** violation · 2^(−age / half-life) */
  priority({ violation, lastSeen }: PooledAttack): number {
    return violation * 2 ** ((lastSeen - this.#observations) / this.#halfLife)
  }

  /** The most promising attacks, best first; ties by their genome, so that the order depends on nothing else. */
  best(count: number): readonly PooledAttack[] {
    return this.#sorted()
      .slice(0, count)
      .map(([, attack]) => attack)
  }

  /**
   * Different attacks, drawn with probabilities proportional to their priorities; what has next to none is not drawn.
   * @param belief factor on an attack's priority, in [0, 1], by what is known apart from the pool. @default 1
   */
  draw(
    count: number,
    random: SeededRandom,
    belief: (genome: AttackGenome) => number = () => 1,
  ): readonly PooledAttack[] {
    // Efraimidis and Spirakis: the largest of u^(1/weight) are a weighted sample without replacement.
    return this.#sorted()
      .map(([, attack]) => ({ attack, weight: this.priority(attack) * belief(attack.genome) }))
      .filter(({ weight }) => weight >= leastWeight)
      .map(({ attack, weight }) => ({ attack, key: random.uniform() ** (1 / weight) }))
      .sort((a, b) => b.key - a.key)
      .slice(0, count)
      .map(({ attack }) => attack)
  }

  /** Plain data for JSON; give it back as `state`. */
  state(): AttackPoolState {
    return { version: 1, observations: this.#observations, attacks: this.best(this.capacity) }
  }

  #sorted(): (readonly [string, PooledAttack])[] {
    return [...this.#attacks].sort(
      ([a, first], [b, second]) => this.priority(second) - this.priority(first) || (a < b ? -1 : 1),
    )
  }

  #trim(): void {
    for (const [key] of this.#sorted().slice(this.capacity)) this.#attacks.delete(key)
  }
}
