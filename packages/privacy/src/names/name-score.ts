/**
 * Evidence for a person's name, in logits. Fitted by scripts/name-weights.ts on the fitting thirds of presidio-research's
 * synthetic set (MIT) and GSM8K (MIT), and drawn half-way to zero where only templates of that set told them, so that the score is about the share of such spans that identify a person. A name alone, without a
 * surname or anything that ties it to somebody, identifies nobody, and weighs little.
 */
export const nameWeights = {
  /** Two words or more. */
  full: -1.5,
  /** One word. */
  single: -3.2,
  firstIsGiven: 3.2,
  /** "Will", "Rose": also an ordinary word, or a place. */
  firstIsOrdinaryToo: -1.4,
  firstIsPlaceToo: -0.6,
  firstIsUnknown: 1,
  firstIsSurname: 1,
  /** Of two words that no list has: the first begins a sentence, or they stand in German, where nouns have capitals. */
  unknownAtStart: -0.5,
  amongCapitalisedNouns: -1.5,
  lastIsSurname: 2.3,
  lastHasSurnameEnding: 2.2,
  lastIsGiven: 0.7,
  lastIsUnknown: 0.9,
  lastIsOrdinaryToo: -1.2,
  lastIsOnlyPlace: -1.6,
  hasInitial: 1.2,
  singleIsGiven: 0.8,
  singleIsSurname: 0.8,
  singleIsOrdinaryToo: -1.5,
  afterIntroduction: 4.6,
  afterRoster: 3.4,
  afterField: 3,
  afterSelf: 2.6,
  surnameFirst: 2.6,
  afterRecord: 0.6,
  afterRelation: 1.3,
  afterTitle: 1.9,
  /** "Mr. Smith" where people deal with each other, not in a story. */
  amongAcquaintances: 1.6,
  /** "Frau Smith", "Señora Smith". */
  afterCourtesy: 4.2,
  beforeVerb: 1,
  afterGreeting: 2.6,
  /** A comma, a line's end or an exclamation mark after the only name of a greeting. */
  greetedAlone: 1.4,
  beforeLivesAt: 2.6,
  afterOwn: 3.4,
  afterSpeechVerb: 3.3,
  beforeNumber: -2.6,
  allCapitals: -2,
  lastIsOnlyOrdinary: -1.9,
  singleIsPlaceToo: -0.8,
  singleHasSurnameEnding: 0.9,
  inLongList: 2.6,
  possessive: 0.2,
  /** "Thanks, Maria!", "Maria, can you …": somebody is spoken to. */
  vocative: 2.6,
  /** A line of its own, or the label of a speech. */
  wholeLine: 0.6,
  speaker: 3.8,
  /** Other personal data within 160 units. */
  nearPersonalData: 0.5,
  afterNumber: -2.6,
  beforeNotPerson: -4.2,
  longerThanThree: -0.8,
} as const

export type NameEvidence = keyof typeof nameWeights

/** Score in [0, 1] of the evidence. */
export function nameScore(evidence: readonly NameEvidence[]): number {
  let logit = 0
  for (const name of evidence) logit += nameWeights[name]
  return Math.min(0.98, 1 / (1 + Math.exp(-logit)))
}

/** What a score is made of, in words. */
export const explainEvidence = (evidence: readonly NameEvidence[]): readonly string[] =>
  evidence.map((name) => `${name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}: ${nameWeights[name]}`)
