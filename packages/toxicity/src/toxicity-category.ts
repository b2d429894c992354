/** Kinds of evidence, the categories of findings. */
export const toxicityCategories = ['profanity', 'insult', 'sexual', 'identity-attack', 'threat'] as const

export type ToxicityCategory = (typeof toxicityCategories)[number]

/** What a text is scored for, after Perspective's attributes. */
export const toxicityAttributes = [
  'toxicity',
  'severe-toxicity',
  'insult',
  'threat',
  'identity-attack',
  'profanity',
  'sexual',
] as const

export type ToxicityAttribute = (typeof toxicityAttributes)[number]

/** The three ways of equation 12 by which a text can be toxic. */
export type ToxicityPath = 'explicit' | 'implicit' | 'contextual'
