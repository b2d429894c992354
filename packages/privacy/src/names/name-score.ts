/**
 * Evidence for a person's name, in logits. Set by hand on the fitting thirds (0 and 1) of presidio-research's synthetic set
 * (MIT) and GSM8K (MIT), so that the score is about the share of such spans that identify a person. A name alone, without a
 * surname or anything that ties it to somebody, identifies nobody, and weighs little.
 */
export const nameWeights = {
  /** Two words or more. */
  full: -1.6,
  /** One word. */
  single: -3.6,
  firstIsGiven: 2.6,
  /** "Will", "Rose": also an ordinary word, or a place. */
  firstIsOrdinaryToo: -1.3,
  firstIsPlaceToo: -0.5,
  firstIsUnknown: -0.2,
  lastIsSurname: 1.4,
  lastHasSurnameEnding: 1.6,
  lastIsGiven: 0.5,
  lastIsUnknown: 0.6,
  lastIsOrdinaryToo: -0.7,
  lastIsOnlyPlace: -2.2,
  hasInitial: 1.2,
  singleIsGiven: 1.4,
  singleIsSurname: 0.5,
  singleIsOrdinaryToo: -1.6,
  afterIntroduction: 3.4,
  afterRecord: 1.2,
  afterRelation: 0.8,
  afterTitle: 1.6,
  beforeVerb: 0.8,
  possessive: 0.3,
  /** A line of its own, or the label of a speech. */
  wholeLine: 1.3,
  speaker: 2.2,
  /** Other personal data within 160 units. */
  nearPersonalData: 1.9,
  afterNumber: -1.6,
  beforeNotPerson: -4,
  longerThanThree: -0.8,
} as const

export type NameEvidence = keyof typeof nameWeights

/** Score in [0, 1] of the evidence, and what it is made of. */
export function nameScore(evidence: readonly NameEvidence[]): { readonly score: number; readonly why: readonly string[] } {
  const logit = evidence.reduce((sum, name) => sum + nameWeights[name], 0)
  return {
    score: Math.min(0.98, 1 / (1 + Math.exp(-logit))),
    why: evidence.map((name) => `${name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}: ${nameWeights[name]}`),
  }
}
