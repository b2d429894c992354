import { oppositeAmong } from '../lexicon/antonyms.ts'
import { areOfOneKind } from '../lexicon/exclusive-kinds.ts'
import { relateDates } from '../reading/calendar-date.ts'
import { relateQuantities } from '../reading/quantity.ts'
import type { Term } from '../reading/read-sentence.ts'
import { isExchanged } from './find-exchange.ts'
import { isReversedComparison } from './reversed-comparison.ts'
import { weightOf, type TermMatch } from './match-terms.ts'

/** How two sentences exclude each other. */
export type ConflictKind = 'number' | 'date' | 'name' | 'negation' | 'antonym' | 'order'

export interface Conflict {
  readonly kind: ConflictKind
  /** In [0, 1]: how sure it is that both speak of the same thing. */
  readonly strength: number
}

/** Both sides of a pair of sentences, each matched against the other. */
export interface MatchedPair {
  readonly left: readonly TermMatch[]
  readonly right: readonly TermMatch[]
}

/** Least share of a sentence (facts that differ left out) that the other must say too. */
const leastShared = 0.45
/** From here on two sentences are one, but for a fact. */
const exchanged = 0.85
/** From here on numbers stand for the same without counting the same word. */
const sameCount = 0.75
/** From here on the order of what is shared tells something. */
const sameButOrder = 0.7
/** Missing words that are looked at on each side. */
const mostOpposed = 32
/** How much a missing fact of another kind counts against two sentences speaking of one thing. */
const otherFacts = 0.7

/** The ways in which two sentences about the same thing exclude each other; empty when they speak of different things. */
export function findConflicts({ left, right }: MatchedPair): readonly Conflict[] {
  const conflicts: Conflict[] = []
  const add = (kind: ConflictKind, found: boolean, shared: number): void => {
    if (found && shared >= leastShared) conflicts.push({ kind, strength: shared })
  }
  const sharedBut = (differing: Term['kind']): number =>
    Math.max(aboutness(left, differing), aboutness(right, differing))
  const onlyLeft = left.filter(({ degree }) => degree === 0).map(({ term }) => term)
  const onlyRight = right.filter(({ degree }) => degree === 0).map(({ term }) => term)
  if (onlyLeft.length > 0 && onlyRight.length > 0) {
    const sharedByNumbers = sharedBut('quantity')
    add('number', quantitiesConflict(onlyLeft, onlyRight, sharedByNumbers), sharedByNumbers)
    add('date', datesConflict(onlyLeft, onlyRight), sharedBut('date'))
  }
  add('name', isOneNameExchanged({ left, right }) || namesConflict({ left, right }), sharedBut('name'))
  if (isExchanged(left, right)) {
    const shared = sharedBut('word')
    add('order', shared >= sameButOrder, shared)
  }
  const opposed = isOpposed(left, right)
  const denied = isDenied(left) || isDenied(right)
  const reversed = isReversedComparison(left, right)
  // The opposite of the opposite is the same: "not open" and "closed", "larger than males" and "smaller than females".
  if ((opposed !== denied) !== reversed)
    add(opposed ? 'antonym' : denied ? 'negation' : 'order', true, sharedBut('word'))
  return conflicts
}

/**
 * Share of a sentence that the other says too. Facts of the kind that differs are left out when missing: they are what the two may
 * disagree on; anything else that is missing shows that the two speak of different things.
 */
function aboutness(matches: readonly TermMatch[], differing: Term['kind']): number {
  let found = 0
  let total = 0
  let missingFacts = 0
  for (const { term, degree } of matches) {
    if (degree === 0 && term.kind !== 'word') {
      if (term.kind !== differing) missingFacts += weightOf(term)
      continue
    }
    total += weightOf(term)
    found += degree * weightOf(term)
  }
  total += otherFacts * missingFacts
  return total === 0 ? 1 : found / total
}

/** Bare numbers exclude each other only where they count the same, or where all else is the same. */
function quantitiesConflict(left: readonly Term[], right: readonly Term[], shared: number): boolean {
  return left.some(
    ({ quantity, head }) =>
      quantity !== undefined &&
      right.some(
        ({ quantity: other, head: otherHead }) =>
          other !== undefined &&
          relateQuantities(quantity, other) === 'different' &&
          (head === otherHead || shared >= sameCount || !/^(?:ordinal)?$/.test(quantity.dimension)),
      ),
  )
}

function datesConflict(left: readonly Term[], right: readonly Term[]): boolean {
  return left.some(
    ({ date }) =>
      date !== undefined &&
      right.some(({ date: other }) => other !== undefined && relateDates(date, other) === 'different'),
  )
}

/** One sentence with another name in it: all words are shared, as many names stand on both sides, and not all agree. */
function isOneNameExchanged({ left, right }: MatchedPair): boolean {
  const names = (matches: readonly TermMatch[]): number => matches.filter(({ term }) => term.name !== undefined).length
  return (
    left.length === right.length &&
    names(left) === names(right) &&
    (left.some(isMissingName) || right.some(isMissingName)) &&
    left.length > names(left) &&
    Math.min(aboutness(left, 'name'), aboutness(right, 'name')) >= exchanged
  )
}

/** Two names exclude each other where they stand in the same place of what is otherwise said alike. */
function namesConflict({ left, right }: MatchedPair): boolean {
  return left.some(
    (match, at) =>
      isMissingName(match) &&
      right.some((other, otherAt) => {
        if (!isMissingName(other)) return false
        const [one, two] = [match.term.name, other.term.name]
        // A city and its country do not exclude each other.
        const isOpening = at === 0 && otherAt === 0
        if ((one?.country === undefined) !== (two?.country === undefined) && !isOpening && match.term.before !== 'by')
          return false
        return samePlace(left, at, right, otherAt)
      }),
  )
}

const isMissingName = ({ term, degree }: TermMatch): boolean => term.name !== undefined && degree === 0

/** After the same word, or beside terms that match each other, or both first. */
function samePlace(left: readonly TermMatch[], at: number, right: readonly TermMatch[], otherAt: number): boolean {
  const [term, other] = [left[at]?.term, right[otherAt]?.term]
  if (term === undefined || other === undefined) return false
  // An answer stands where its question asks, which may be anywhere.
  if ((at === 0 && otherAt === 0) || term.before === '?') return true
  if (term.before === other.before && term.before !== '' && term.before !== ',') return true
  const isBeside = (one: TermMatch | undefined, two: TermMatch | undefined): boolean =>
    one !== undefined && two !== undefined && one.degree > 0 && (one.other === two.term || two.other === one.term)
  return isBeside(left[at - 1], right[otherAt - 1]) || isBeside(left[at + 1], right[otherAt + 1])
}

/** A word of one side that the other lacks, and there one that excludes it. */
function isOpposed(left: readonly TermMatch[], right: readonly TermMatch[]): boolean {
  const isMissing = ({ term, degree, isElsewhere }: TermMatch): boolean =>
    (degree === 0 || isElsewhere === true) && (term.kind === 'word' || term.stem === 'first')
  const others = right.filter(({ term, degree }) => degree === 0 && (term.kind === 'word' || term.stem === 'first'))
  if (others.length === 0) return false
  const byStem = new Map(others.slice(0, mostOpposed).map((match) => [match.term.stem, match]))
  return left
    .filter(isMissing)
    .slice(0, mostOpposed)
    .some((match) => {
      const { term } = match
      const opposite = oppositeAmong(term.stem, byStem)
      // "Not open" and "closed" agree.
      if (opposite !== undefined)
        return (
          opposite.term.isNegated === term.isNegated && (!term.isMinor || isFollowedAlike(left, match, right, opposite))
        )
      return [...byStem.values()].some(
        ({ term: other }) =>
          !term.isNegated && !other.isNegated && term.role === other.role && areOfOneKind(term.stem, other.stem),
      )
    })
}

/** "Before the war" and "after the war", but not "two hours before" and "after three days". */
function isFollowedAlike(
  left: readonly TermMatch[],
  one: TermMatch,
  right: readonly TermMatch[],
  other: TermMatch,
): boolean {
  const [next, otherNext] = [left[left.indexOf(one) + 1], right[right.indexOf(other) + 1]]
  if (next === undefined || otherNext === undefined) return next === otherNext
  return next.other === otherNext.term || otherNext.other === next.term || next.term.key === otherNext.term.key
}

/**
 * One side denies what the other states: most of what stands under a negator there is said here, without one. Terms
 * related only by their beginning do not count. Where both deny the same, or one denies the opposite ("not open", "closed"), they agree.
 */
function isDenied(matches: readonly TermMatch[]): boolean {
  let denied = 0
  let flipped = 0
  for (const { term, other, degree, isByOpposite } of matches) {
    if (!term.isNegated) continue
    if (isByOpposite === true) return false
    // Found, but not in this sentence: what it says there is not known.
    if (other === undefined && degree > 0 && term.kind === 'word') continue
    denied += weightOf(term)
    if (other === undefined || degree < 0.8) continue
    if (other.isNegated && !term.isMinor) return false
    if (!other.isNegated) flipped += weightOf(term)
  }
  return denied > 0 && flipped / denied > 0.55
}
