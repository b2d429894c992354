import { implicitModel } from './implicit-model.ts'
import { scanFeatures } from './scan-features.ts'

/** A word that carried the score: half-open UTF-16 offsets into the text. */
export interface ImplicitSpan {
  readonly start: number
  readonly end: number
  /** What the word adds to the logit of its passage; positive = harmful. */
  readonly weight: number
}

export interface ImplicitToxicity {
  /** Calibrated probability in [0, 1] that the worst passage is harmful. */
  readonly score: number
  readonly attributes: {
    /** Insults, obscenity, threats, in [0, 1]. */
    readonly abuse: number
    /** Contempt or hostility towards a group, in [0, 1]. */
    readonly hate: number
  }
  /** The words that carried the worst passage, in order; empty below `spansFrom`. */
  readonly spans: readonly ImplicitSpan[]
}

/** What can take the implicit path's place: an embedding with a head, or a classifier of a model hub. */
export type ImplicitScorer = (text: string) => ImplicitToxicity

export interface ImplicitToxicityOptions {
  /**
   * Scores below it get no spans, in [0, 1].
   * @default 0.5
   */
  readonly spansFrom?: number
}

/** Sums of 6-bit weights are divided by the square root of the number of features, and `damping` more. */
const damping = 30
/** A word is part of the explanation when it adds this much to the logit. */
const leastWeight = 0.5

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit))

/**
 * Harm without bad words (equation 14): a linear model on hashed n-grams of words and characters. Synchronous,
 * deterministic, linear in the length of the text; a long text is scored by its worst passage of about fifty words.
 */
export function implicitToxicity(text: string, { spansFrom = 0.5 }: ImplicitToxicityOptions = {}): ImplicitToxicity {
  const { levels, abuse, hate, harm } = implicitModel()
  let worst = Number.NEGATIVE_INFINITY
  let worstAbuse = worst
  let worstHate = worst
  let worstStart = 0
  let worstEnd = 0
  scanFeatures(text, ({ feature, count, words, wordStart, wordEnd }) => {
    let abuseSum = 0
    let hateSum = 0
    let harmSum = 0
    for (let at = 0; at < count; at++) {
      const bucket = 3 * (feature[at] ?? 0)
      const abuseLevel = levels[bucket] ?? 0
      const hateLevel = levels[bucket + 1] ?? 0
      const harmLevel = levels[bucket + 2] ?? 0
      abuseSum += abuseLevel * Math.abs(abuseLevel)
      hateSum += hateLevel * Math.abs(hateLevel)
      harmSum += harmLevel * Math.abs(harmLevel)
    }
    const factor = 1 / Math.sqrt(count + damping)
    worstAbuse = Math.max(worstAbuse, abuse.intercept + abuse.slope * factor * abuseSum)
    worstHate = Math.max(worstHate, hate.intercept + hate.slope * factor * hateSum)
    const here = harm.intercept + harm.slope * factor * harmSum
    if (here <= worst) return
    worst = here
    worstStart = wordStart[0] ?? 0
    worstEnd = wordEnd[words - 1] ?? 0
  })
  const score = sigmoid(worst)
  return {
    score,
    attributes: { abuse: sigmoid(worstAbuse), hate: sigmoid(worstHate) },
    spans: score >= spansFrom ? spansOf(text.slice(worstStart, worstEnd), worstStart) : [],
  }
}

/** The words of a passage that carried its score. */
function spansOf(passageText: string, offset: number): readonly ImplicitSpan[] {
  const { levels, harm } = implicitModel()
  const spans: ImplicitSpan[] = []
  scanFeatures(passageText, ({ feature, owner, count, words, wordStart, wordEnd }) => {
    const sums = new Float64Array(words)
    for (let at = 0; at < count; at++) {
      const word = owner[at] ?? 0
      const level = levels[3 * (feature[at] ?? 0) + 2] ?? 0
      sums[word] = (sums[word] ?? 0) + level * Math.abs(level)
    }
    const factor = harm.slope / Math.sqrt(count + damping)
    for (let word = 0; word < words; word++) {
      const weight = (sums[word] ?? 0) * factor
      if (weight < leastWeight) continue
      spans.push({ start: offset + (wordStart[word] ?? 0), end: offset + (wordEnd[word] ?? 0), weight })
    }
  })
  return spans
}
