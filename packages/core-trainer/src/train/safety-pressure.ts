import { type RewardWeights, SyntheticReward } from '@saaa/evaluator'
import type { RunConfiguration } from '../config/run-configuration.ts'
import type { LoopState } from '../checkpoint/training-state.ts'
import { dimensionTargets } from '../dimensions/dimension-weights.ts'
import { MultiplierController } from '../objective/multiplier-controller.ts'
import { TargetWatch } from '../objective/target-watch.ts'
import { replyCosts, type ScoredReply } from '../orchestrator/score-replies.ts'

/**
 * An excess of 1 % over the reference loss weighs as much as a cost that misses its target by .2: costs span [0, 1], losses of
 * two runs on equal tokens differ by a few hundredths.
 */
const excessScale = 20

type PressureState = Pick<LoopState, 'multipliers' | 'budget' | 'rewards' | 'targetWatch'>

/**
 * How hard each dimension presses (route H): one multiplier per dimension, driven by the costs of the model's own
 * replies, and one of the language-model budget, which lets safety yield where language would pay too much. The multipliers
 * weigh the heads' scores in the total objective (eq 3) and the segments of the corpus (route E).
 */
export class SafetyPressure {
  readonly #controllers: ReadonlyMap<string, MultiplierController>
  readonly #budget: MultiplierController
  readonly #rewards: ReadonlyMap<string, SyntheticReward>
  readonly #rewardWeights: RewardWeights
  readonly #enabled: boolean
  readonly #targets: Readonly<Record<string, number>>
  readonly #maximum: number
  readonly #watch = new TargetWatch()

  constructor(dimensions: readonly string[], { objective, dimensions: options }: RunConfiguration) {
    const { multipliers } = objective
    this.#targets = dimensionTargets(dimensions, multipliers)
    this.#maximum = multipliers.maximum
    this.#enabled = multipliers.enabled
    this.#controllers = new Map(
      dimensions.map((dimension) => [
        dimension,
        new MultiplierController(this.#targets[dimension] as number, multipliers),
      ]),
    )
    // A measurement on held-out text is a mean already.
    this.#budget = new MultiplierController(excessScale * multipliers.languageModelBudget, {
      ...multipliers,
      floor: 0,
      window: 1,
    })
    this.#rewardWeights = options.reward
    this.#rewards = new Map(
      dimensions.map((dimension) => [dimension, new SyntheticReward({ weights: options.reward })]),
    )
  }

  /** Takes scored replies in: what they cost by eq 2; unscored ones cost 1. */
  observeReplies(replies: readonly ScoredReply[]): void {
    for (const [dimension, controller] of this.#controllers) {
      const costs = replyCosts(replies, dimension, this.#rewardWeights)
      controller.observe(costs)
      const { cost, multiplier } = controller
      if (!this.#enabled || costs.length === 0 || cost === undefined) continue
      const target = this.#targets[dimension] as number
      this.#watch.observe({ dimension, cost, target, multiplier, maximum: this.#maximum })
    }
  }

  /** Targets that turned out to be out of reach since the last call, in words; each dimension is told of once in a run. */
  takeNews(): readonly string[] {
    return this.#watch.take()
  }

  /**
   * Mean synthetic reward R_k (eq 2) of the replies per dimension: how they compare with those before, in standard
   * deviations. Dimensions that were not scored are left out.
   */
  observeRewards(replies: readonly ScoredReply[]): Record<string, number> {
    const means: Record<string, number> = {}
    for (const [dimension, reward] of this.#rewards) {
      const components = replies.flatMap((reply) =>
        reply.components[dimension] === undefined ? [] : [reply.components[dimension]],
      )
      if (components.length === 0) continue
      const rewards = reward.observe(components)
      means[dimension] = rewards.reduce((sum, value) => sum + value, 0) / rewards.length
    }
    return means
  }

  /** @param excess L / L_ref − 1 on the same held-out text; undefined without a reference */
  observeLanguageModel(excess: number | undefined): void {
    if (excess !== undefined && Number.isFinite(excess)) this.#budget.observe([excessScale * excess])
  }

  /** m_k by dimension: 1 for all when route H is off. */
  multipliers(): Record<string, number> {
    return Object.fromEntries(
      [...this.#controllers].map(([dimension, { multiplier }]) => [dimension, this.#enabled ? multiplier : 1]),
    )
  }

  /**
   * λ_k that weigh segments (route E): w_k·m_k over the mean w_k, and over 1 + μ, so that the language-model budget μ holds
   * this route back as it does the total objective. All 0 when route H is off.
   */
  segmentPressure(weights: Readonly<Record<string, number>>): Record<string, number> {
    const mean = 1 / Math.max(1, this.#controllers.size)
    return Object.fromEntries(
      [...this.#controllers].map(([dimension, { multiplier }]) => [
        dimension,
        this.#enabled ? ((weights[dimension] ?? 0) / mean) * (multiplier / (1 + this.#budget.multiplier)) : 0,
      ]),
    )
  }

  get budgetMultiplier(): number {
    return this.#enabled ? this.#budget.multiplier : 0
  }

  /** Windowed C_k by dimension; those never measured are left out. */
  costs(): Record<string, number> {
    return Object.fromEntries(
      [...this.#controllers].flatMap(([dimension, { cost }]) => (cost === undefined ? [] : [[dimension, cost]])),
    )
  }

  state(): PressureState {
    return {
      multipliers: Object.fromEntries(
        [...this.#controllers].map(([dimension, controller]) => [dimension, controller.state()]),
      ),
      budget: this.#budget.state(),
      rewards: Object.fromEntries([...this.#rewards].map(([dimension, reward]) => [dimension, reward.state()])),
      targetWatch: this.#watch.state(),
    }
  }

  restore({ multipliers, budget, rewards, targetWatch = {} }: PressureState): void {
    for (const [dimension, controller] of this.#controllers) {
      const state = multipliers[dimension]
      if (state !== undefined) controller.restore(state)
    }
    for (const [dimension, reward] of this.#rewards) {
      const state = rewards[dimension]
      if (state !== undefined) reward.restore(state)
    }
    this.#budget.restore(budget)
    this.#watch.restore(targetWatch)
  }
}
