import { areAntonyms } from '../lexicon/antonyms.ts'
import { stem } from '../lexicon/stem.ts'
import { lazy } from '../lazy.ts'
import type { Claim } from './claim.ts'
import type { Term } from './terms.ts'

export type ContradictionKind = 'number' | 'negation' | 'name' | 'antonym'

/** What happens, or holds, once for one subject, so that two different dates, places or makers exclude each other. */
const once = lazy(() =>
  stems(
    `bear die open close build found establish complete construct invent discover direct write compose locate situate sign abolish inaugurate
    launch publish premiere release occur debut assassinate bury marry create design form incorporate paint name erect charter`,
  ),
)
const stative = lazy(() =>
  stems(
    'be have contain weigh measure cost lie stand consist hold need boil freeze melt cover earn border include comprise total number employ seat accommodate span rank collect claim',
  ),
)
const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stem))
const onceNoun =
  /^(?:capital|founder|author|director|inventor|president|composer|birthplace|population|height|length|currency|owner|creator)$/

/** How two claims of one subject and verb exclude each other, if they do. Cost is bounded: a claim has at most sixty terms. */
export function contradictionBetween(first: Claim, second: Claim): ContradictionKind | undefined {
  const { predicate } = first
  if (first.subject !== second.subject || predicate !== second.predicate) return undefined
  const left = first.details()
  const right = second.details()
  const words = compare(left.rest, right.rest, 'word')
  const numbers = compare(left.rest, right.rest, 'number')
  const names = compare(left.rest, right.rest, 'entity')
  const sameNumbers = numbers.onlyLeft.length === 0 && numbers.onlyRight.length === 0
  const sameNames = names.onlyLeft.length === 0 && names.onlyRight.length === 0
  const sameWords = words.onlyLeft.length === 0 && words.onlyRight.length === 0
  const shared = words.shared + numbers.shared + names.shared
  if (left.negated !== right.negated) {
    const [denied, stated] = left.negated ? [left, right] : [right, left]
    if (denied.rest.length === 0 && once().has(predicate) && stated.rest.length > 0) return 'negation'
    const hasNone = numbers.shared === 0 && !denied.rest.some(({ kind }) => kind === 'number') && predicate === 'have'
    if (hasNone && sameWords && sameNames && words.shared > 0) return 'negation'
    const total = shared + Math.max(differing(words), differing(numbers) + differing(names))
    return shared > 0 && sameNumbers && sameNames && shared / total >= 0.75 ? 'negation' : undefined
  }
  const isOnce =
    once().has(predicate) ||
    left.rest.some(({ lower }) => onceNoun.test(lower)) ||
    right.rest.some(({ lower }) => onceNoun.test(lower))
  if (!sameNumbers) {
    // "5 million in 2005" and "6 million in 2006": what changes from year to year.
    if (!isOnce && differ(left.rest, right.rest, true) && differ(left.rest, right.rest, false)) return undefined
    if (
      numbers.onlyLeft.length === 0 ||
      numbers.onlyRight.length === 0 ||
      numbers.onlyLeft.length > 3 ||
      numbers.onlyRight.length > 3
    )
      return undefined
    if (left.preposition !== right.preposition && !isOnce) return undefined
    if (sameWords && sameNames && (isOnce || stative().has(predicate) || shared >= 2)) return 'number'
    return isOnce && sameNames && overlap(words) >= 0.6 ? 'number' : undefined
  }
  if (sameNames && words.onlyLeft.length === 1 && words.onlyRight.length === 1) {
    return areAntonyms(words.onlyLeft[0] ?? '', words.onlyRight[0] ?? '') ? 'antonym' : undefined
  }
  if (
    !sameNames &&
    sameWords &&
    names.onlyLeft.length > 0 &&
    names.onlyRight.length > 0 &&
    names.onlyLeft.length <= 3 &&
    names.onlyRight.length <= 3
  ) {
    const place =
      /^(?:be|stand|lie)$/.test(predicate) &&
      left.preposition === right.preposition &&
      /^(?:in|from|at)$/.test(left.preposition)
    return (isOnce || place) && left.preposition === right.preposition ? 'name' : undefined
  }
  return undefined
}

/** Each side has a date, or another number, that the other lacks. */
function differ(left: readonly Term[], right: readonly Term[], inDates: boolean): boolean {
  const keysOf = (terms: readonly Term[]): ReadonlySet<string> =>
    new Set(
      terms.filter(({ kind, isDate }) => kind === 'number' && (isDate === true) === inDates).map(({ key }) => key),
    )
  const [one, other] = [keysOf(left), keysOf(right)]
  return [...one].some((key) => !other.has(key)) && [...other].some((key) => !one.has(key))
}

interface Comparison {
  readonly shared: number
  readonly onlyLeft: readonly string[]
  readonly onlyRight: readonly string[]
}

function compare(left: readonly Term[], right: readonly Term[], kind: Term['kind']): Comparison {
  const leftKeys = new Set(left.filter((term) => term.kind === kind).map(({ key }) => key))
  const rightKeys = new Set(right.filter((term) => term.kind === kind).map(({ key }) => key))
  const onlyLeft = [...leftKeys].filter((key) => !rightKeys.has(key))
  const onlyRight = [...rightKeys].filter((key) => !leftKeys.has(key))
  return { shared: leftKeys.size - onlyLeft.length, onlyLeft, onlyRight }
}

const differing = ({ onlyLeft, onlyRight }: Comparison): number => Math.max(onlyLeft.length, onlyRight.length)
const overlap = (comparison: Comparison): number => {
  const total = comparison.shared + differing(comparison)
  return total === 0 ? 1 : comparison.shared / total
}
