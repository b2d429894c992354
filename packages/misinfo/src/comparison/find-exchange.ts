import { lazy } from '../lazy.ts'
import { stem } from '../lexicon/stem.ts'
import type { Term } from '../reading/read-sentence.ts'
import type { TermMatch } from './match-terms.ts'
import { termId } from './term-id.ts'

/** Between these it does not matter who stands first: "Ann married Tom", "Selm borders Tarn", "Ann is a cousin of Tom". */
const mutual = lazy(
  () =>
    new Set(
      `marry wed divorce meet date border adjoin resemble equal match intersect touch collaborate cooperate merge differ connect link join unite
      brother sister sibling cousin twin friend neighbour neighbor partner colleague rival enemy spouse contemporary parallel identical similar same`
        .split(/\s+/)
        .map(stem),
    ),
)

/** Terms of the longest sentences that are compared, so that the cost stays bounded. */
const longest = 40

/** Sentences in which more terms stand elsewhere are another wording, and who did what is not told by places. */
const mostMoved = 12

/** Where a term stands: what comes before and after it, its preposition and that of the term before ("by the team from Lyon"). */
interface Slot {
  readonly role: string
  readonly roleBefore: string
  readonly before: string
  readonly secondBefore: string
  readonly after: string
}

interface Sequence {
  readonly terms: readonly Term[]
  readonly ids: readonly string[]
  /** Positions of the ids that occur once. */
  readonly places: ReadonlyMap<string, number>
}

/**
 * Whether two terms of one sentence have changed places in the other, as who did what to whom: each stands where the other stood, after the
 * same preposition and beside the same words ("from Bergen to Oslo", "from Oslo to Bergen"). Another order alone is no exchange: a clause or
 * an enumeration turned round, or active and passive voice.
 */
export function isExchanged(left: readonly TermMatch[], right: readonly TermMatch[]): boolean {
  if (left.length > longest || right.length > longest || isInOrder(left, right)) return false
  const one = sequenceOf(left)
  const other = sequenceOf(right)
  const moved = [...one.places.keys()].filter((id) => hasMoved(id, one, other))
  if (moved.length > mostMoved) return false
  return moved.some((first, at) => moved.slice(at + 1).some((second) => areExchanged(one, other, first, second)))
}

/** What both say stands in one order: the usual case, told before anything is built. */
function isInOrder(left: readonly TermMatch[], right: readonly TermMatch[]): boolean {
  let place = 0
  for (const { other, degree } of left) {
    if (degree === 0) continue
    // By key: of a word that is said twice only the first is known as the other.
    while (place < right.length && right[place]?.term.key !== other?.key) place += 1
    // Behind, or found as a word without its term: a closer look is needed.
    if (place === right.length) return false
    place += 1
  }
  return true
}

/** It stands in both sentences, and not beside the same words. */
function hasMoved(id: string, one: Sequence, other: Sequence): boolean {
  const [at, place] = [one.places.get(id), other.places.get(id)]
  if (at === undefined || place === undefined) return false
  return (
    one.ids[at - 1] !== other.ids[place - 1] ||
    one.ids[at + 1] !== other.ids[place + 1] ||
    one.ids[at - 2] !== other.ids[place - 2] ||
    roleAt(one.terms, at) !== roleAt(other.terms, place)
  )
}

/** Prepositions decide fast that two terms do not stand for each other. */
function mayBeExchanged(one: Sequence, other: Sequence, first: string, second: string): boolean {
  const role = ({ terms, places }: Sequence, id: string): string => roleAt(terms, places.get(id) ?? 0)
  return role(one, first) === role(other, second) && role(one, second) === role(other, first)
}

function areExchanged(one: Sequence, other: Sequence, first: string, second: string): boolean {
  if (!mayBeExchanged(one, other, first, second)) return false
  const slots = [one, other].map((sequence) => {
    const pair = [first, second]
    return pair.map((id) => slotOf(sequence, sequence.places.get(id) ?? 0, pair))
  })
  const [[firstLeft, secondLeft] = [], [firstRight, secondRight] = []] = slots
  if (firstLeft === undefined || secondLeft === undefined || firstRight === undefined || secondRight === undefined)
    return false
  if (!agree(firstLeft, secondRight) || !agree(secondLeft, firstRight) || isSame(firstLeft, firstRight)) return false
  // "The team from Lyon and the team from Turin": an enumeration of phrases.
  const isRepeated = firstLeft.before !== '^' && firstLeft.before === secondLeft.before
  return isTelling(one, first, second, isRepeated) && isTelling(other, first, second, isRepeated)
}

/** Two neighbours tell who did what only by a preposition: "Paris is the capital" is "the capital is Paris". */
function isTelling({ terms, places }: Sequence, first: string, second: string, isRepeated: boolean): boolean {
  const [one, other] = [places.get(first) ?? 0, places.get(second) ?? 0]
  const [from, to] = one < other ? [one, other] : [other, one]
  const between = terms.slice(from + 1, to)
  const joined = [...between, terms[to]].map((term) => term?.link === 'joined')
  if (joined.every(Boolean) || (isRepeated && joined.some(Boolean))) return false
  if (between.length === 0) return isPreposition(terms[from]?.role) || isPreposition(terms[to]?.role)
  return !between.some((term) => mutual().has(term.stem))
}

const isPreposition = (role: string | undefined): boolean => role !== undefined && role !== '' && role !== '^'

/** The same place: between the same words, or after the same preposition and word. */
function agree(left: Slot, right: Slot): boolean {
  if (left.role !== right.role || left.before !== right.before) return false
  return left.role === '' ? left.after === right.after : left.roleBefore === right.roleBefore
}

const isSame = (left: Slot, right: Slot): boolean => agree(left, right) && left.secondBefore === right.secondBefore

/** The first term has no preposition either. */
function roleAt(terms: readonly Term[], at: number): string {
  const role = terms[at]?.role ?? ''
  return role === '^' ? '' : role
}

/** The two that may have changed places stand for each other. */
function slotOf({ terms, ids }: Sequence, at: number, pair: readonly string[]): Slot {
  const nameOf = (id: string | undefined): string => (id === undefined ? '^' : pair.includes(id) ? '*' : id)
  return {
    role: roleAt(terms, at),
    roleBefore: roleAt(terms, at - 1),
    before: terms[at]?.link === 'clause' ? '^' : nameOf(ids[at - 1]),
    secondBefore: nameOf(ids[at - 2]),
    after: terms[at + 1]?.link === 'clause' ? '^' : nameOf(ids[at + 1]),
  }
}

function sequenceOf(matches: readonly TermMatch[]): Sequence {
  const terms = matches.map(({ term }) => term).filter(({ isMinor }) => !isMinor)
  const ids = terms.map(termId)
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  ids.forEach((id, at) => {
    if (places.has(id)) repeated.add(id)
    else places.set(id, at)
  })
  for (const id of repeated) places.delete(id)
  return { terms, ids, places }
}
