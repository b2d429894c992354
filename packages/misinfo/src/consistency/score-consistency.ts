import { areAntonyms } from '../claims/antonyms.ts'
import { readTerms, type Term } from '../claims/terms.ts'
import { splitSentences } from '../claims/sentences.ts'

export interface ConsistencyScore {
  /** Mean agreement with the alternatives, in [0, 1]; 1 when there are none to disagree. */
  readonly score: number
  /** Agreement with each alternative, in their order. */
  readonly agreements: readonly number[]
}

const numberMismatch = 0.3
const nameMismatch = 0.5
const negationMismatch = 0.3
const antonymMismatch = 0.4

/**
 * FactConsistency (paper, Def 5, eq 19) of an answer with other answers to the same question: content words shared in both
 * directions (F1), times a penalty for each kind of fact on which both speak and differ: numbers and dates × 0.3, names × 0.5, negation
 * × 0.3, antonyms × 0.4. Linear in the lengths; accepts any strings.
 */
export function scoreConsistency(answer: string, alternatives: readonly string[]): ConsistencyScore {
  const own = profile(answer)
  const agreements = alternatives.map((alternative) => agreement(own, profile(alternative)))
  return {
    score: agreements.length === 0 ? 1 : agreements.reduce((sum, value) => sum + value, 0) / agreements.length,
    agreements,
  }
}

interface Profile {
  readonly words: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly negations: number
}

function profile(text: string): Profile {
  const terms: Term[] = []
  let negations = 0
  for (const { start, end } of splitSentences(text)) {
    const sentence = readTerms(text.slice(start, end))
    terms.push(...sentence.list)
    if (sentence.negated) negations += 1
  }
  const keys = (kind: Term['kind']): ReadonlySet<string> =>
    new Set(terms.filter((term) => term.kind === kind).map(({ key }) => key))
  return { words: keys('word'), names: keys('entity'), numbers: keys('number'), negations }
}

function agreement(left: Profile, right: Profile): number {
  const leftAll = new Set([...left.words, ...left.names, ...left.numbers])
  const rightAll = new Set([...right.words, ...right.names, ...right.numbers])
  if (leftAll.size === 0 && rightAll.size === 0) return left.negations === right.negations ? 1 : negationMismatch
  const shared = [...leftAll].filter((key) => rightAll.has(key)).length
  let value = (2 * shared) / (leftAll.size + rightAll.size)
  if (differ(left.numbers, right.numbers)) value *= numberMismatch
  if (differ(left.names, right.names)) value *= nameMismatch
  if (left.negations !== right.negations) value *= negationMismatch
  if (opposed(left.words, right.words)) value *= antonymMismatch
  return value
}

/** Both speak of such facts, and each has one that the other has not. */
function differ(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((key) => !right.has(key)) && [...right].some((key) => !left.has(key))
}

function opposed(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const onlyLeft = [...left].filter((key) => !right.has(key)).slice(0, 64)
  const onlyRight = [...right].filter((key) => !left.has(key)).slice(0, 64)
  return onlyLeft.some((one) => onlyRight.some((other) => areAntonyms(one, other)))
}
