import { lazy } from '../lazy.ts'
import { readTerms, type Term } from './terms.ts'
import { stem } from '../lexicon/stem.ts'

/** A statement split at its first verb. */
export interface Claim {
  readonly start: number
  readonly end: number
  /** Content words of the subject, joined; claims are compared only within one subject. */
  readonly subject: string
  readonly predicate: string
  /** Read on demand, once: most claims are never compared. */
  readonly details: () => ClaimDetails
}

export interface ClaimDetails {
  readonly negated: boolean
  /** What is said after the verb. */
  readonly rest: readonly Term[]
  /** The rest begins with "in", "by", "from": a place, a maker, an origin. */
  readonly preposition: string
}

const auxiliary =
  /^(?:is|are|was|were|be|been|has|have|had|does|do|did|will|would|can|could|may|might|must|should|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't|won't|wouldn't|can't|cannot|couldn't)$/
const adverb = /^(?:not|never|also|only|first|originally|later)$/
/** "According to the guide, …", "It is not true that …": what comes before the claim itself. */
const lead =
  /^(?:[A-Za-z]{2,20}: |(?:as|according to) [^,.;]{1,60}, |[^,.;]{1,60} (?:says?|reports?|tells us|states?|notes?|claims?) that |(it is (?:not true|untrue|false) that ))/i
const mayBeTime = /^\s{0,4}[BDFISO][a-z]{1,6} /
const leadingTime =
  /^\s{0,4}(?:In|On|During|By|For|Since|From|Between) (?=[^.;:!?]{0,40}\d|[a-z]{3,9} (?:years|days|months|weeks))[^.;:!?,]{2,40}(?:, \d{4})?, /
const excluded = /, (?:and )?not (?:in |at |by |from |on )?[\p{L}\p{N} ]{1,40}[.!]?$/u
const verbs = new Set(
  `won wrote made began ran built has had sang gave took went led left held lost met sold bought found rose fell grew became came spoke stood lies lay stars
  star plays play lives live works work contains contain consists costs cost weighs weigh measures measure opens opened closes flows covers belongs includes directs
  directs writes produces owns causes cause boils freezes melts orbits needs holds borders begins starts ends serves earns speaks eats grows kills cures prevents
  features wins makes takes stands sits died dies sells totals numbers comprises employs`.split(/\s+/),
)
const pronoun =
  /^(?:it|he|she|they|i|you|we|this|that|there|these|those|here|what|who|which|one|some|many|most|another|each|both|all|others?)$/

/** Longest sentence read as one claim, in UTF-16 units. */
const maximumLength = 320

/** "I ran." */
const minimumLength = 6

/** Reads a sentence as subject, verb and rest; undefined where no such reading is safe. */
export function readClaim(text: string, start: number, end: number): Claim | undefined {
  if (end - start > maximumLength || end - start < minimumLength) return undefined
  const prefix = lead.exec(text.slice(start, end))
  const denied = prefix?.[1] !== undefined
  const afterLead = text.slice(start + (prefix?.[0].length ?? 0), end)
  // "In 1951, she was born" claims what "she was born in 1951" claims.
  const time = (mayBeTime.test(afterLead) ? leadingTime.exec(afterLead)?.[0] : undefined) ?? ''
  const whole = afterLead.slice(time.length)
  const tail = whole.includes(', ') && whole.includes('not ') ? excluded.exec(whole) : null
  // "… in 1931, not in 1804" claims what stands before the comma.
  const sentence = tail === null || tail.index < 8 ? whole : whole.slice(0, tail.index)
  if (/["“”?]|^\s*(?:if|when|while|although|perhaps|maybe)\b/i.test(sentence)) return undefined
  const opening = /^\s*[\p{L}]{1,8}/u.exec(sentence)?.[0].trim().toLowerCase() ?? ''
  if (pronoun.test(opening) && !/\b(?:born|die[sd]?)\b/.test(sentence)) return undefined
  const tokens = readOpening(sentence)
  const verbAt = tokens.findIndex(({ lower }, index) => index > 0 && index < 9 && isVerb(lower))
  const verb = tokens[verbAt]
  if (verb === undefined) return undefined
  const subjectText = sentence.slice(0, verb.index)
  if (/[,;:]/.test(subjectText)) return undefined
  const words = tokens.slice(0, verbAt).map(({ lower }) => lower)
  // "The mill in Rowan" and "the mill" are one subject here.
  const place = words.findIndex((word, index) => index > 0 && /^(?:in|at|near|on)$/.test(word))
  const subject = (place === -1 ? words : words.slice(0, place)).filter(
    (word) => !/^(?:the|a|an|of|in|and|'s|never|not|also|only|first|originally|later)$/.test(word),
  )
  const lone = subject.length === 1 ? (subject[0] ?? '') : ''
  const at = mainVerb(
    tokens.map(({ lower }) => lower),
    verbAt,
  )
  const main = tokens[at]
  if (main === undefined || subject.length === 0) return undefined
  const predicate = stem(main.lower.replace(/n't$/, ''))
  // "He was born …" twice is one person in practice; with any other verb a pronoun may change its meaning.
  if (pronoun.test(lone) && !(/^(?:he|she)$/.test(lone) && (predicate === stem('born') || predicate === stem('die'))))
    return undefined
  if (pronoun.test(subject[0] ?? '') && lone === '') return undefined
  const details = lazy((): ClaimDetails => {
    const restText = sentence.slice(main.end)
    return {
      negated: readTerms(sentence).negated !== denied,
      // The blank keeps a first capital from being taken for the start of a sentence.
      rest: readTerms(time === '' ? ` ${restText}` : ` ${restText.replace(/[.!]\s*$/, '')} ${time.replace(/, $/, '')}`)
        .list,
      preposition: /^\s*(?:not |never |also |only )?(in|at|by|from|on|of|near|to|as)\b/.exec(restText)?.[1] ?? '',
    }
  })
  return { start, end, subject: subject.join(' '), predicate, details }
}

interface Token {
  readonly lower: string
  readonly index: number
  readonly end: number
}

/** The first words of a sentence: enough to find its subject and verb. */
function readOpening(sentence: string): readonly Token[] {
  const tokens: Token[] = []
  const pattern = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d[\d,.]*\d|\d/gu
  for (let match = pattern.exec(sentence); match !== null && tokens.length < 15; match = pattern.exec(sentence)) {
    tokens.push({
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      index: match.index,
      end: match.index + match[0].length,
    })
  }
  return tokens
}

/** The verb that carries the meaning: past helping verbs and adverbs, as long as a verb follows. */
function mainVerb(words: readonly string[], first: number): number {
  let at = first
  for (;;) {
    let next = at + 1
    while (adverb.test(words[next] ?? '')) next += 1
    const word = words[next]
    if (word === undefined) return at
    const current = words[at] ?? ''
    if (helps(current) || (auxiliary.test(current) && (auxiliary.test(word) || isParticiple(word)))) at = next
    else return at
  }
}

function isVerb(lower: string): boolean {
  return auxiliary.test(lower) || verbs.has(lower) || /.{3}ed$/.test(lower)
}

function isParticiple(lower: string): boolean {
  return (
    /.{2}(?:ed|en)$/.test(lower) ||
    /^(?:born|built|made|found|held|led|won|lost|sold|sung|set|cut|put|known|begun|run|shot|read)$/.test(lower)
  )
}

/** A helping verb whose main verb follows in any form: "does not contain". */
function helps(lower: string): boolean {
  return /^(?:do|does|did|don't|doesn't|didn't|will|won't|would|wouldn't|can|can't|cannot|could|couldn't|may|might|must|should)$/.test(
    lower,
  )
}
