/** Gains and bounds of the multipliers (route H). */
export interface MultiplierOptions {
  readonly proportional: number
  readonly integral: number
  readonly derivative: number
  readonly floor: number
  readonly maximum: number
  /** Costs over which the mean is taken. */
  readonly window: number
}

/** Plain JSON. */
export interface MultiplierState {
  readonly costs: readonly number[]
  readonly integral: number
  readonly previousCost: number | null
  readonly multiplier: number
}

/**
 * One Lagrange multiplier λ ≥ floor for the constraint "mean cost ≤ target", driven by a PID controller (Stooke et al.
 * 2020; paper, eq 6). The cost is 1 − score, in [0, 1]: linear gains act where a multiplicative update would not.
 */
export class MultiplierController {
  readonly #options: MultiplierOptions
  readonly #target: number
  #state: MultiplierState

  constructor(target: number, options: MultiplierOptions) {
    this.#options = options
    this.#target = target
    this.#state = { costs: [], integral: 0, previousCost: null, multiplier: options.floor }
  }

  /** Takes new costs into the window and moves the multiplier once. Without any cost it stays. */
  observe(costs: readonly number[]): void {
    if (costs.length === 0) return
    const { proportional, integral: integralGain, derivative, floor, maximum, window } = this.#options
    const kept = [...this.#state.costs, ...costs].slice(-window)
    const cost = kept.reduce((sum, value) => sum + value, 0) / kept.length
    const violation = cost - this.#target
    // The sum never falls below 0, so that a long safe stretch does not make the controller blind to the next violation.
    const integral = Math.max(0, this.#state.integral + violation)
    // Only a rise counts: pressure is not released because the cost is falling.
    const rise = this.#state.previousCost === null ? 0 : Math.max(0, cost - this.#state.previousCost)
    const raw = proportional * violation + integralGain * integral + derivative * rise
    this.#state = { costs: kept, integral, previousCost: cost, multiplier: Math.min(maximum, Math.max(floor, raw)) }
  }

  get multiplier(): number {
    return this.#state.multiplier
  }

  /** Windowed mean cost C_k; undefined before the first. */
  get cost(): number | undefined {
    const { costs } = this.#state
    return costs.length === 0 ? undefined : costs.reduce((sum, value) => sum + value, 0) / costs.length
  }

  state(): MultiplierState {
    return this.#state
  }

  restore(state: MultiplierState): void {
    this.#state = state
  }
}
