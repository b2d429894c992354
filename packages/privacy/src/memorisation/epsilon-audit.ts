import { InvalidArgumentError, positiveInteger, requireNumber } from '@saaa/evaluator'
import { binomialTail, clopperPearsonUpper, logBinomialMass } from '../statistics/binomial.ts'

interface Claim {
  /** The δ of the claim that is tested, in [0, 1). @default 0 */
  readonly delta?: number
  /** Chance that the bound holds, in (0, 1). @default 0.95 */
  readonly confidence?: number
}

export interface ErrorRateAudit extends Claim {
  /** Models, or canaries of independent trainings, that were trained with the canary. */
  readonly positives: number
  /** Of these, how many the test took for trained without. */
  readonly falseNegatives: number
  /** Trained without the canary. */
  readonly negatives: number
  /** Of these, how many the test took for trained with. */
  readonly falsePositives: number
}

/**
 * A lower bound on ε from a membership test's errors over independent trainings (Jagielski, Ullman, Oprea 2020):
 * ε ≥ max(ln((1 − δ − FNR)/FPR), ln((1 − δ − FPR)/FNR)), each rate at its Clopper–Pearson upper bound, which leaves half of
 * 1 − confidence to each. The test must have been fixed before these trainings.
 * @throws InvalidArgumentError when a number is out of range
 */
export function epsilonFromErrorRates({
  positives,
  falseNegatives,
  negatives,
  falsePositives,
  delta = 0,
  confidence = 0.95,
}: ErrorRateAudit): number {
  requireClaim(delta, confidence)
  requireCount('falseNegatives', falseNegatives, 'positives', positives)
  requireCount('falsePositives', falsePositives, 'negatives', negatives)
  const each = 1 - (1 - confidence) / 2
  const missed = clopperPearsonUpper(falseNegatives, positives, each)
  const alarmed = clopperPearsonUpper(falsePositives, negatives, each)
  const bound = (numerator: number, denominator: number) => (numerator > 0 ? Math.log(numerator / denominator) : 0)
  return Math.max(0, bound(1 - delta - missed, alarmed), bound(1 - delta - alarmed, missed))
}

export interface OneRunAudit extends Claim {
  /** Canaries that were included or left out by independent fair coins. */
  readonly canaries: number
  /** For how many of them the auditor guessed; it may abstain on the others. */
  readonly guesses: number
  /** How many of its guesses were right. */
  readonly correct: number
}

/**
 * A lower bound on ε from one training with many canaries (Steinke, Nasr, Jagielski 2023, theorem 5.2): the largest ε under
 * which so many right guesses have probability at most 1 − confidence. The number of guesses must not depend on which are
 * right.
 * @throws InvalidArgumentError when a number is out of range
 */
export function epsilonFromOneRun({ canaries, guesses, correct, delta = 0, confidence = 0.95 }: OneRunAudit): number {
  requireClaim(delta, confidence)
  requireCount('guesses', guesses, 'canaries', canaries)
  requireCount('correct', correct, 'guesses', guesses)
  const isRefuted = (epsilon: number) => oneRunChance({ canaries, guesses, correct, epsilon, delta }) < 1 - confidence
  if (!isRefuted(0)) return 0
  let low = 0
  let high = 1
  while (isRefuted(high)) {
    low = high
    high *= 2
    if (high > 1024) return low
  }
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2
    if (isRefuted(middle)) low = middle
    else high = middle
  }
  return low
}

/**
 * At most how likely an (ε, δ)-private training allows so many right guesses: P[X ≥ v] + 2mδ·max_i P[v > X ≥ v − i]/i for
 * X ~ Binomial(guesses, e^ε/(1 + e^ε)), m canaries and v right guesses.
 */
export function oneRunChance({
  canaries,
  guesses,
  correct,
  epsilon,
  delta,
}: {
  readonly canaries: number
  readonly guesses: number
  readonly correct: number
  readonly epsilon: number
  readonly delta: number
}): number {
  const accuracy = 1 / (1 + Math.exp(-epsilon))
  let steepest = 0
  if (delta > 0) {
    let mass = 0
    for (let i = 1; i <= correct; i += 1) {
      mass += Math.exp(logBinomialMass(correct - i, guesses, accuracy))
      steepest = Math.max(steepest, mass / i)
    }
  }
  return Math.min(1, binomialTail(correct, guesses, accuracy) + 2 * canaries * delta * steepest)
}

function requireClaim(delta: number, confidence: number): void {
  requireNumber('delta', delta, { from: 0, below: 1 })
  requireNumber('confidence', confidence, { above: 0, below: 1 })
}

function requireCount(argument: string, value: number, ofArgument: string, of: number): void {
  requireNumber(ofArgument, of, positiveInteger)
  requireNumber(argument, value, { whole: true, from: 0 })
  if (value > of) throw new InvalidArgumentError({ argument, value, expected: `at most ${of}, the ${ofArgument}` })
}
