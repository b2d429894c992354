import { InvalidArgumentError, requireNumber, unitInterval } from '@saaa/evaluator'
import { thresholdOfSorted } from './conformal-threshold.ts'
import { createScoreWindow } from './score-window.ts'
import { isAudience, isPlatform, strictnessOf, type ThresholdContext } from './threshold-context.ts'

export interface AdaptiveThresholdOptions {
  /** Scores of harmless texts of the kind that will be met, in [0, 1]; a few hundred at least for 1 %. */
  readonly harmlessScores: readonly number[]
  /**
   * The promised share of harmless texts that are flagged, in (0, 1).
   * @default 0.01
   */
  readonly falsePositiveRate?: number
  /**
   * How quickly the accepted rate follows what is observed, in [0, 1]; 0 = only the window moves.
   * @default 0.01
   */
  readonly adaptation?: number
  /**
   * How many of the most recent harmless scores are kept, at least 10.
   * @default 2000
   */
  readonly window?: number
}

/** Everything a threshold knows: plain data for JSON. */
export interface AdaptiveThresholdState {
  readonly version: 1
  readonly falsePositiveRate: number
  readonly adaptation: number
  readonly window: number
  /** The rate that is used now so that the promised one is observed. */
  readonly workingRate: number
  /** In order of arrival. */
  readonly scores: readonly number[]
}

/** τ = base + context + user (equation 16), all in units of the score. */
export interface ThresholdParts {
  readonly threshold: number
  readonly base: number
  readonly context: number
  readonly user: number
}

export interface AdaptiveThreshold {
  thresholdFor(context?: ThresholdContext): ThresholdParts
  /** True where the score lies above the threshold. A score that is no number is flagged. */
  flags(score: number, context?: ThresholdContext): boolean
  /** Learns from a text that turned out harmless: its score, before or after a decision. */
  observeHarmless(score: number): void
  state(): AdaptiveThresholdState
}

const leastWindow = 10
/** However lenient the context, and however strict. */
const lowestRate = 1e-6
const highestRate = 0.5

/**
 * A threshold that keeps a promised false-positive rate (split conformal), follows drift (adaptive conformal inference, Gibbs
 * and Candès 2021: rate ← rate + adaptation · (promised − flagged)), and shifts with audience, platform, conversation and user.
 * The shifts multiply the accepted rate by powers of two, so that in every context it is known what is promised: children, for
 * example, four times as many false alarms.
 * @throws InvalidArgumentError when an option is out of range
 */
export function createAdaptiveThreshold({
  harmlessScores,
  falsePositiveRate = 0.01,
  adaptation = 0.01,
  window = 2000,
}: AdaptiveThresholdOptions): AdaptiveThreshold {
  return restoreAdaptiveThreshold({
    version: 1,
    falsePositiveRate,
    adaptation,
    window,
    workingRate: falsePositiveRate,
    scores: harmlessScores,
  })
}

/** Goes on where `state()` left off. @throws InvalidArgumentError when the state is not one */
export function restoreAdaptiveThreshold(state: AdaptiveThresholdState): AdaptiveThreshold {
  const { falsePositiveRate, adaptation, window } = state
  if (state.version !== 1) throw new InvalidArgumentError({ argument: 'version', value: state.version, expected: '1' })
  requireNumber('falsePositiveRate', falsePositiveRate, { above: 0, below: 1 })
  requireNumber('adaptation', adaptation, unitInterval)
  if (!Number.isInteger(window) || window < leastWindow)
    throw new InvalidArgumentError({
      argument: 'window',
      value: window,
      expected: `a whole number from ${leastWindow}`,
    })
  requireNumber('workingRate', state.workingRate, { from: -1, to: 1 })
  state.scores.forEach((score, index) => requireNumber(`harmlessScores[${index}]`, score, unitInterval))
  const scores = createScoreWindow(state.scores, window)
  let workingRate = state.workingRate

  const thresholdAt = (powersOfTwo: number): number => {
    if (workingRate <= 0) return 1
    const rate = Math.min(highestRate, Math.max(lowestRate, workingRate * 2 ** powersOfTwo))
    return Math.min(1, thresholdOfSorted(scores.sorted, rate))
  }
  const thresholdFor = (context: ThresholdContext = {}): ThresholdParts => {
    requireContext(context)
    const strictness = strictnessOf(context)
    const base = thresholdAt(0)
    const inContext = thresholdAt(strictness.context)
    const threshold = thresholdAt(strictness.context + strictness.user)
    return { threshold, base, context: inContext - base, user: threshold - inContext }
  }
  return {
    thresholdFor,
    flags: (score, context) => !(score <= thresholdFor(context).threshold),
    observeHarmless(score) {
      requireNumber('score', score, unitInterval)
      const flagged = score > thresholdAt(0) ? 1 : 0
      workingRate = Math.min(1, Math.max(-1, workingRate + adaptation * (falsePositiveRate - flagged)))
      scores.add(score)
    },
    state: () => ({ version: 1, falsePositiveRate, adaptation, window, workingRate, scores: [...scores.recent] }),
  }
}

function requireContext({ audience, platform, conversation = [], preference = 0 }: ThresholdContext): void {
  if (audience !== undefined && !isAudience(audience))
    throw new InvalidArgumentError({ argument: 'audience', value: audience, expected: 'one of the audiences' })
  if (platform !== undefined && !isPlatform(platform))
    throw new InvalidArgumentError({ argument: 'platform', value: platform, expected: 'one of the platforms' })
  conversation.forEach((score, index) => requireNumber(`conversation[${index}]`, score, unitInterval))
  requireNumber('preference', preference, { from: -1, to: 1 })
}
