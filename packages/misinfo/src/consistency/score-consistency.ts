import { InvalidArgumentError, requireString } from '@saaa/evaluator'
import type { ConflictKind } from '../comparison/find-conflicts.ts'
import { indexText } from '../comparison/compare-texts.ts'
import { readText } from '../reading/read-text.ts'
import { agreementOf, type ComparedText } from './agreement.ts'
import { stanceOf } from './stance.ts'

export interface SentenceConsistency {
  /** Half-open UTF-16 range of the answer. */
  readonly start: number
  readonly end: number
  /** Mean agreement of this sentence with the alternatives, in [0, 1]: the lowest is the one to doubt. */
  readonly score: number
  /** Share of the alternatives that contradict it, by kind. */
  readonly conflicts: Readonly<Partial<Record<ConflictKind, number>>>
}

export interface ConsistencyScore {
  /** Mean agreement with the alternatives, in [0, 1]; 1 when there are none to disagree. */
  readonly score: number
  /** Agreement with each alternative, in their order. */
  readonly agreements: readonly number[]
  /** Sentences of the answer, in order; questions are left out. */
  readonly sentences: readonly SentenceConsistency[]
}

export interface ConsistencyOptions {
  /** The question that all of them answer: its words count less, for every answer repeats them. @default '' */
  readonly question?: string
}

/**
 * FactConsistency (paper, Def 5, eq 19) of an answer with other answers to the same question: the mean over the alternatives of
 * C = ½ [coverage of the answer by the alternative + the reverse] × a penalty for each kind of contradiction. Content words are compared by
 * stem and synonym; numbers with their units, rounding and "about"; dates in any form; names with initials, acronyms, countries and
 * their people; denials and antonyms by sentence. Linear in the lengths; accepts any strings.
 * @throws InvalidArgumentError when an argument is no string or list of strings
 */
export function scoreConsistency(
  answer: string,
  alternatives: readonly string[],
  { question = '' }: ConsistencyOptions = {},
): ConsistencyScore {
  requireString('answer', answer)
  requireString('question', question)
  if (!Array.isArray(alternatives))
    throw new InvalidArgumentError({ argument: 'alternatives', value: alternatives, expected: 'a list of strings' })
  alternatives.forEach((alternative, at) => requireString(`alternatives[${at}]`, alternative))
  const own = prepare(answer)
  const asked =
    question === ''
      ? undefined
      : new Set(readText(question).sentences.flatMap(({ terms }) => terms.map(({ key }) => key)))
  const agreements = alternatives.map((alternative) => agreementOf(own, prepare(alternative), asked))
  const sentences = own.indexed.sentences.flatMap(({ reading }, at) => {
    if (reading.isQuestion) return []
    const conflicts: Partial<Record<ConflictKind, number>> = {}
    let sum = 0
    for (const { sentences: judged } of agreements) {
      const one = judged[at]
      sum += one?.score ?? 0
      for (const kind of new Set(one?.conflicts.map((conflict) => conflict.kind)))
        conflicts[kind] = (conflicts[kind] ?? 0) + 1 / agreements.length
    }
    const score = agreements.length === 0 ? 1 : sum / agreements.length
    return [{ start: reading.start, end: reading.end, score, conflicts }]
  })
  const scores = agreements.map(({ score }) => score)
  return {
    score: scores.length === 0 ? 1 : scores.reduce((sum, value) => sum + value, 0) / scores.length,
    agreements: scores,
    sentences,
  }
}

function prepare(text: string): ComparedText {
  const reading = readText(text)
  return { indexed: indexText(reading), stance: stanceOf(reading) }
}
