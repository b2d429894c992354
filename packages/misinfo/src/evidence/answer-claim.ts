import type { SentenceReading, Term } from '../reading/read-sentence.ts'
import { readText } from '../reading/read-text.ts'

/** Content terms of the longest answer that is read as the missing part of its question. */
const longestAnswer = 6

export interface AnswerClaim {
  /** The question's statement with the answer in it. */
  readonly claim: SentenceReading
  /** What the answer adds; its names and figures must stand in the evidence. */
  readonly added: ReadonlySet<Term>
}

/**
 * "When did the mill open?" with "1804" claims that the mill opened in 1804, and with "No" to a yes-or-no question the opposite of
 * what is asked. Undefined for answers that are statements of their own.
 */
export function readAnswerClaim(question: string, answer: string): AnswerClaim | undefined {
  const [asked] = readText(question)
    .sentences.filter((sentence) => sentence.terms.length > 0)
    .slice(-1)
  const given = readText(answer).sentences
  const [first] = given
  const terms = given.flatMap((sentence) => sentence.terms)
  if (asked === undefined || first === undefined || given.length > 2 || terms.length > longestAnswer) return undefined
  if (terms.length === 0 && first.answer === undefined) return undefined
  const known = new Set(asked.terms.map((term) => term.key))
  // "She never won it": the answer repeats the question's verb and denies it.
  const isDenied = first.answer === 'no' || terms.some((term) => term.isNegated && known.has(term.key))
  const added = terms
    .filter((term) => !known.has(term.key))
    .map((term, at): Term => (at === 0 ? { ...term, before: '?' } : term))
  // A longer answer that repeats the question is a statement of its own.
  if (added.length < terms.length && terms.length > 3) return undefined
  const basis = isDenied ? asked.terms.map((term): Term => ({ ...term, isNegated: !term.isNegated })) : asked.terms
  return {
    claim: {
      ...first,
      end: given.at(-1)?.end ?? first.end,
      terms: [...basis, ...added],
      stems: new Set([...asked.stems, ...given.flatMap((sentence) => [...sentence.stems])]),
      isQuestion: false,
      asks: asked.asks,
    },
    added: new Set(added),
  }
}

/**
 * What "Yes, …" or "No, …" says of a yes-or-no question beside the statement that follows: that it is so, or that it is not. Undefined for
 * answers that begin otherwise.
 */
export function readPolarClaim(question: string, answer: string): SentenceReading | undefined {
  const asked = readText(question).sentences.findLast((sentence) => sentence.terms.length > 0)
  const first = readText(answer).sentences[0]
  if (asked === undefined || first?.answer === undefined || asked.asks !== undefined) return undefined
  const terms =
    first.answer === 'yes' ? asked.terms : asked.terms.map((term): Term => ({ ...term, isNegated: !term.isNegated }))
  return { ...asked, start: first.start, end: first.end, terms, isQuestion: false, asks: undefined }
}
