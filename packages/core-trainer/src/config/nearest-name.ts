/** Levenshtein distance: insertions, deletions and replacements that turn `a` into `b`; upper and lower case are alike. */
function editDistance(a: string, b: string): number {
  const [from, to] = [a.toLowerCase(), b.toLowerCase()]
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const replace = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replace, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[to.length]!
}

/** The candidate closest to `name`; the first of equals. */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  return nearest(candidates, (candidate) => editDistance(name, candidate))
}

/**
 * The dotted key closest to `key`. A right last part in the wrong section (`batchSize` for `training.batchSize`)
 * is nearer than a similar whole.
 */
export function nearestKey(key: string, candidates: readonly string[]): string | undefined {
  const leaf = lastPart(key)
  return nearest(candidates, (candidate) => {
    const whole = editDistance(key, candidate)
    const own = editDistance(leaf, lastPart(candidate))
    // Two short names always differ by little; only a last part that is mostly right says what was meant.
    return own <= leaf.length / 3 ? Math.min(whole, own + 0.5) : whole
  })
}

const lastPart = (key: string): string => key.slice(key.lastIndexOf('.') + 1)

function nearest(candidates: readonly string[], distance: (candidate: string) => number): string | undefined {
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const found = distance(candidate)
    if (best === undefined || found < best.distance) best = { candidate, distance: found }
  }
  return best?.candidate
}
