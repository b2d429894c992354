export const toxicityCategories = ['profanity', 'insult', 'sexual', 'identity-attack', 'threat'] as const

export type ToxicityCategory = (typeof toxicityCategories)[number]
