import { requireString } from '@saaa/evaluator'
import { contextualToxicity } from '../contextual/contextual-toxicity.ts'
import { implicitToxicity, type ImplicitScorer, type ImplicitToxicity } from '../implicit/implicit-toxicity.ts'
import { setWordsApart } from '../implicit/set-words-apart.ts'
import type { ToxicityAttribute, ToxicityCategory, ToxicityPath } from '../toxicity-category.ts'
import { scoreExplicit, type ExplicitScore, type ToxicityMatch, type ToxicSpan } from './score-explicit.ts'

export interface ToxicityScore {
  /** In [0, 1]; 1 = certainly toxic. The largest of the paths (equation 12). */
  readonly toxicity: number
  /** The path that won. */
  readonly path: ToxicityPath
  /** Each path's own score, in [0, 1]. */
  readonly paths: Readonly<Record<ToxicityPath, number>>
  /** In [0, 1] each, after Perspective's attributes; `toxicity` again among them. */
  readonly attributes: Readonly<Record<ToxicityAttribute, number>>
  /** Toxicity by kind of explicit evidence, in [0, 1]. */
  readonly categories: Readonly<Record<ToxicityCategory, number>>
  /** The explicit evidence, in order of position. */
  readonly matches: readonly ToxicityMatch[]
  /** The words that carried the implicit path, where the text was judged as it was written. */
  readonly implicitSpans: readonly ToxicSpan[]
  /** The words that a reader would mark as toxic, in order, not overlapping. */
  readonly spans: readonly ToxicSpan[]
}

export interface ScoreToxicityOptions {
  /**
   * Whether encoded passages (base64, ROT13 …) are decoded and scored too.
   * @default true
   */
  readonly decode?: boolean
  /**
   * The implicit path; false leaves it out.
   * @default the model that ships with the package
   */
  readonly implicit?: ImplicitScorer | false
  /**
   * What the text answers. With it, agreeing with a toxic input, continuing or refusing it differ (equation 15).
   * @default none: the contextual path scores 0
   */
  readonly input?: string
}

const noImplicit: ImplicitToxicity = { score: 0, attributes: { abuse: 0, hate: 0 }, spans: [] }

/**
 * Scores the toxicity of any text. Synchronous, deterministic, linear in the length of the text.
 *
 * toxicity = max(explicit, implicit, contextual). Within a sentence explicit evidence adds up by
 * a noisy-or, 1 − Π(1 − sᵢ); over sentences the maximum counts, so that a long text is not toxic for being long. Explicit
 * evidence also raises the odds of the implicit path.
 * @throws InvalidArgumentError when text or input is no string
 */
export function scoreToxicity(
  text: string,
  { decode = true, implicit = implicitToxicity, input }: ScoreToxicityOptions = {},
): ToxicityScore {
  requireString('text', text)
  if (input !== undefined) requireString('input', input)
  // Another scorer may know joined words in its own way, and our table of words be out of reach.
  const explicit = scoreExplicit(text, decode, implicit === implicitToxicity ? setWordsApart : undefined)
  const hidden = implicit === false ? noImplicit : worstHidden(explicit, text.length, implicit)
  const contextual =
    input === undefined || input === '' ? 0 : contextualToxicity({ input, output: text, decode, implicit })
  const raised = raisedBy(explicit, hidden.score)
  const paths = {
    explicit: implicit === false ? explicit.score : besideModel(explicit, hidden.score, raised),
    implicit: raised,
    contextual,
  }
  const path = winner(paths)
  const toxicity = paths[path]
  return {
    toxicity,
    path,
    paths,
    attributes: attributesOf(toxicity, explicit, hidden),
    categories: explicit.categories,
    matches: explicit.matches,
    implicitSpans: explicit.unexplained[0] === text ? hidden.spans.map(({ start, end }) => ({ start, end })) : [],
    spans: explicit.spans,
  }
}

function winner({ explicit, implicit, contextual }: Readonly<Record<ToxicityPath, number>>): ToxicityPath {
  if (explicit >= implicit && explicit >= contextual) return 'explicit'
  return implicit >= contextual ? 'implicit' : 'contextual'
}

/** Where words explain or excuse the harm that a model of letters sees, it may not call the text toxic on its own. */
const mostExcused = 0.48

/** Certain evidence raises the implicit path's logit by so much; chosen on third 1 of the sets, for the order within each. */
const evidenceInLogit = 3

/** The implicit path's score with the explicit evidence; where something is excused, the two together call no text toxic. */
function raisedBy({ evidence, excused }: ExplicitScore, score: number): number {
  const raised = dilute(score, Math.exp(-evidenceInLogit * evidence))
  return excused === undefined ? raised : Math.max(score, Math.min(mostExcused, raised))
}

/** Evidence of this strength stands alone. */
const certain = 0.6
/** Insults below it do not where the model says that a text is harmful with less than this probability. */
const ruledOut = 0.05

function standsAlone({ evidence, categories }: ExplicitScore, seen: number): boolean {
  if (evidence < 0.5 || evidence >= certain) return evidence >= certain
  return seen >= ruledOut || Math.max(categories['identity-attack'], categories.threat) >= 0.5
}

/**
 * The explicit path's score beside a model's, which sees the same words: evidence that it does not agree with counts for less the
 * weaker it is, and at last only for what both say together. Chosen on third 1 as well.
 */
const besideModel = (explicit: ExplicitScore, seen: number, raised: number): number =>
  standsAlone(explicit, seen) ? 0.5 + 0.5 * (2 * explicit.evidence - 1) ** 3 : Math.min(explicit.score, raised)

const leastRest = 32

/** UTF-16 units of a passage that the implicit model judges at once. */
const passageLength = 250

/** The implicit path's score for the composite: its odds divided by the number of passages, for the worst of many is more often wrong than one. */
function forComposite({ score, attributes, spans }: ImplicitToxicity, length: number): ImplicitToxicity {
  const passages = Math.max(1, length / passageLength)
  const { abuse, hate } = attributes
  return {
    score: quieted(dilute(score, passages)),
    attributes: { abuse: dilute(abuse, passages), hate: dilute(hate, passages) },
    spans,
  }
}

/** Doubt counts for little: below one half, p becomes half of (2p)^1.5, which keeps the order. */
const quieted = (probability: number): number => (probability < 0.5 ? 0.5 * (2 * probability) ** 1.5 : probability)

const dilute = (probability: number, by: number): number => probability / (probability + by * (1 - probability))

/** The worst of the parts; what is excused counts up to a bound. */
function worstHidden(
  { unexplained, excused }: ExplicitScore,
  length: number,
  implicit: ImplicitScorer,
): ImplicitToxicity {
  let worst = noImplicit
  for (const part of unexplained) {
    // What is left of a sentence by the cuts is too little to judge.
    if (excused !== undefined && part.length < leastRest) continue
    const scored = forComposite(implicit(part), part.length)
    if (scored.score > worst.score) worst = scored
  }
  if (excused === undefined || worst.score >= mostExcused) return worst
  const { score, attributes, spans } = forComposite(implicit(excused), length)
  if (Math.min(mostExcused, score) <= worst.score) return worst
  return {
    score: Math.min(mostExcused, score),
    attributes: { abuse: mostExcused * attributes.abuse, hate: mostExcused * attributes.hate },
    spans,
  }
}

/** Severe toxicity begins where a slur, a threat or an attack on a group is all but certain. */
const severeFrom = 0.5

function attributesOf(
  toxicity: number,
  { categories, profanity }: ExplicitScore,
  { attributes }: ImplicitToxicity,
): Record<ToxicityAttribute, number> {
  const worst = Math.max(categories.threat, categories['identity-attack'], attributes.hate)
  return {
    toxicity,
    'severe-toxicity': Math.max(0, (worst * toxicity - severeFrom) / (1 - severeFrom)),
    insult: Math.max(categories.insult, attributes.abuse * Math.max(0.5, 1 - profanity)),
    threat: categories.threat,
    'identity-attack': Math.max(dilute(categories['identity-attack'], 3), attributes.hate),
    profanity,
    sexual: categories.sexual,
  }
}
