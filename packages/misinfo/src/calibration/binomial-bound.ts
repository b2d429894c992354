/** P(X ≤ successes) of a binomial. */
function cumulative(successes: number, trials: number, rate: number): number {
  if (rate <= 0) return 1
  if (rate >= 1) return successes >= trials ? 1 : 0
  let log = trials * Math.log1p(-rate)
  let sum = Math.exp(log)
  const odds = Math.log(rate) - Math.log1p(-rate)
  for (let k = 1; k <= successes; k++) {
    log += Math.log((trials - k + 1) / k) + odds
    sum += Math.exp(log)
  }
  return Math.min(1, sum)
}

/** Exact one-sided upper bound of a rate (Clopper and Pearson 1934): the rate at which so few successes have chance 1 − confidence. */
export function binomialUpperBound({
  successes,
  trials,
  confidence,
}: {
  readonly successes: number
  readonly trials: number
  readonly confidence: number
}): number {
  if (successes >= trials) return 1
  let low = successes / trials
  let high = 1
  for (let iteration = 0; iteration < 60; iteration++) {
    const middle = (low + high) / 2
    if (cumulative(successes, trials, middle) > 1 - confidence) low = middle
    else high = middle
  }
  return high
}
