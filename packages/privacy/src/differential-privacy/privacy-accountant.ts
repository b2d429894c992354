import { InvalidArgumentError } from '@saaa/evaluator'
import { gaussianPrivacyEpsilon, gaussianPrivacyMu } from './gaussian-privacy.ts'
import {
  defaultOrders,
  deltaFromRdp,
  epsilonFromRdp,
  type PrivacySpent,
  type RdpConversion,
  type RenyiCurve,
} from './rdp-conversion.ts'
import { sampledGaussianRdp } from './sampled-gaussian-rdp.ts'
import { tightEpsilon } from './tight-epsilon.ts'
import { requireDelta, requirePhase, type TrainingPhase } from './training-phase.ts'

/** Everything a {@link PrivacyAccountant} remembers; plain JSON, of the size of the number of different settings. */
export interface PrivacyAccountantState {
  readonly version: 1
  readonly phases: readonly TrainingPhase[]
}

export interface PrivacyAccountantOptions {
  /**
   * Rényi orders α > 1 to choose from. The tightest order lies among the default ones for any usual training.
   * @default 1.1 … 10.9 in tenths, 11 … 63, 80, 96, 128, 192, 256, 512, 1024
   */
  readonly orders?: readonly number[]
  /** What an earlier accountant had recorded. */
  readonly state?: PrivacyAccountantState
}

/**
 * Accounts for the privacy loss of DP-SGD (paper, eq 22): Rényi composition of the Poisson-sampled Gaussian mechanism.
 * It holds under add-or-remove-one neighbours, for batches that really are drawn by Poisson sampling, gradients clipped
 * per example to C and noise of deviation σ·C. Order of phases does not matter.
 */
export class PrivacyAccountant {
  readonly #orders: readonly number[]
  readonly #phases = new Map<string, TrainingPhase>()
  readonly #perStep = new Map<string, Float64Array>()

  /** @throws InvalidArgumentError when an order or a phase of the state is out of range */
  constructor({ orders = defaultOrders(), state }: PrivacyAccountantOptions = {}) {
    const bad = orders.find((order) => !(order > 1 && Number.isFinite(order)))
    if (bad !== undefined || orders.length === 0)
      throw new InvalidArgumentError({ argument: 'orders', value: bad ?? orders, expected: 'at least one number > 1' })
    this.#orders = orders
    if (state === undefined) return
    if (state.version !== 1)
      throw new InvalidArgumentError({ argument: 'state.version', value: state.version, expected: '1' })
    for (const phase of state.phases) this.record(phase)
  }

  /**
   * Adds steps that were made; steps of equal setting are added up.
   * @throws InvalidArgumentError when a number is out of range
   */
  record(phase: TrainingPhase): this {
    requirePhase(phase)
    const { samplingRate, noiseMultiplier, steps } = phase
    if (steps === 0) return this
    const key = settingKey(phase)
    const before = this.#phases.get(key)?.steps ?? 0
    this.#phases.set(key, { samplingRate, noiseMultiplier, steps: before + steps })
    return this
  }

  /** r(α) of everything recorded, at the accountant's orders. */
  curve(): RenyiCurve {
    const divergences = new Float64Array(this.#orders.length)
    for (const [key, phase] of this.#phases) {
      const perStep = this.#divergencesPerStep(key, phase)
      for (let index = 0; index < divergences.length; index += 1)
        divergences[index] = (divergences[index] as number) + phase.steps * (perStep[index] as number)
    }
    return { orders: this.#orders, divergences }
  }

  /**
   * The least ε for which (ε, δ)-differential privacy is proven, and its Rényi order.
   * @param delta in (0, 1)
   */
  spent({ delta, conversion = 'improved' }: { delta: number; conversion?: RdpConversion }): PrivacySpent {
    requireDelta(delta)
    return epsilonFromRdp(this.curve(), delta, conversion)
  }

  /** The least δ for which (ε, δ)-differential privacy is proven. */
  deltaAt(epsilon: number): number {
    if (!(epsilon >= 0))
      throw new InvalidArgumentError({ argument: 'epsilon', value: epsilon, expected: 'a number ≥ 0' })
    return deltaFromRdp(this.curve(), epsilon)
  }

  /**
   * ε from the composed distribution of the privacy loss: nearly exact, where {@link spent} is a bound some 10 to 25 % higher.
   * Takes about a second; good to 1e-4, not a proof in floating point.
   * @param delta in [1e-8, 1)
   * @throws InvalidArgumentError when δ is out of range
   */
  tight({ delta }: { delta: number }): { readonly epsilon: number } {
    requireDelta(delta)
    return { epsilon: tightEpsilon({ phases: [...this.#phases.values()], curve: this.curve(), delta }) }
  }

  /** ε by the central limit theorem of Gaussian differential privacy: an estimate that is often lower, and no proof. */
  estimated({ delta }: { delta: number }): { readonly epsilon: number; readonly mu: number } {
    const mu = gaussianPrivacyMu([...this.#phases.values()])
    return { epsilon: gaussianPrivacyEpsilon(mu, delta), mu }
  }

  /** For a checkpoint: `new PrivacyAccountant({ state })` goes on from it, after JSON and back too. */
  state(): PrivacyAccountantState {
    return { version: 1, phases: [...this.#phases.values()] }
  }

  #divergencesPerStep(key: string, { samplingRate, noiseMultiplier }: TrainingPhase): Float64Array {
    let perStep = this.#perStep.get(key)
    if (perStep === undefined) {
      perStep = Float64Array.from(this.#orders, (order) => sampledGaussianRdp({ samplingRate, noiseMultiplier, order }))
      this.#perStep.set(key, perStep)
    }
    return perStep
  }
}

const settingKey = ({ samplingRate, noiseMultiplier }: TrainingPhase): string => `${samplingRate} ${noiseMultiplier}`
