/** What a word can do in a sentence, as bits, so that one look-up serves every rule. */
export const roles = {
  firstPerson: 1,
  secondPerson: 2,
  thirdSingular: 4,
  thirdPlural: 8,
  be: 16,
  negation: 32,
  /** Determiners, adverbs, intensifiers: what may stand between the parts of a statement. */
  filler: 64,
  /** should, must, ought, need, have to. */
  obligation: 128,
  /** will, going, gonna, shall, want, wanna, let's: the speaker's own intent. */
  intent: 256,
  deserve: 512,
  /** A noun that names people by a protected characteristic. */
  group: 1024,
  /** An adjective that does so together with a noun for persons: "gay", "disabled". */
  groupAdjective: 2048,
  person: 4096,
  /** A noun for people by job, party or taste. */
  otherPeople: 8192,
  /** Said of people it is an insult. */
  insult: 16_384,
  /** Said of people it denies that they are human. */
  dehumanising: 32_768,
  hate: 65_536,
  /** Base form of a verb that kills, hurts or rapes. */
  violence: 131_072,
  violenceParticiple: 262_144,
  expel: 524_288,
  expelParticiple: 1_048_576,
  /** What is alleged of a whole group: steal, infest, ruin. */
  misdeed: 2_097_152,
  report: 4_194_304,
  /** Judges a saying: racist, unacceptable, hateful. */
  judgement: 8_388_608,
  /** Said of people and denied, it denies that they are equals: human, equal, welcome, rights. */
  dignity: 16_777_216,
  death: 33_554_432,
  /** Verbs of speaking of things one can be hit or hate, that make an insult harmless: phone, movie, spider. */
  thing: 67_108_864,
  swear: 134_217_728,
  affection: 268_435_456,
  /** A frequent word without a part in any rule; it shows that text is plain English. */
  common: 536_870_912,
  /** A word of the set phrases of hostility. */
  setPhrase: 1_073_741_824,
} as const
