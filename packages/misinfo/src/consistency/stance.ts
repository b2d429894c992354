import type { TextReading } from '../reading/read-text.ts'

/** How a text takes up the question it answers. */
export interface Stance {
  readonly answer: 'yes' | 'no' | undefined
  readonly isNegated: boolean
  /** "There is no …", "nothing happens". */
  readonly deniesExistence: boolean
  /** Gives no answer: "I have no comment", "it depends". */
  readonly abstains: boolean
}

const abstention =
  /\b(?:no comment|(?:do not|don['’]t|cannot|can['’]t|could not|couldn['’]t) (?:know|say|tell|answer)|not sure|it depends|unknown|unclear|no (?:answer|information))\b/i
/** Abstentions are short or come first; the rest of a long text is not looked at. */
const opening = 200

export function stanceOf({ sentences, text }: TextReading): Stance {
  return {
    answer: sentences[0]?.answer,
    isNegated: sentences.some(({ negations }) => negations > 0),
    deniesExistence: sentences.some(({ deniesExistence }) => deniesExistence),
    abstains: abstention.test(text.slice(0, opening)),
  }
}

/**
 * Evidence, as log odds, that two answers side with each other: fitted by logistic regression on two thirds of TruthfulQA
 * (Apache-2.0), then rounded and capped. A contradiction of facts is not outweighed by a shared stance.
 */
export function stanceEvidence(left: Stance, right: Stance, isContradicted: boolean): number {
  if (left.answer !== undefined && right.answer !== undefined && left.answer !== right.answer) return -3
  const oneDenies = left.deniesExistence !== right.deniesExistence && !(left.isNegated && right.isNegated)
  if (isContradicted || oneDenies) return oneDenies ? -0.6 : 0
  let evidence = 0
  if (left.answer !== undefined && left.answer === right.answer) evidence += left.answer === 'no' ? 3 : 1.5
  if (left.abstains && right.abstains) evidence += 3
  if (left.isNegated && right.isNegated) evidence += 1
  if (left.deniesExistence && right.deniesExistence) evidence += 2
  return evidence
}
