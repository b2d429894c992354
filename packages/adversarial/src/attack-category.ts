export const attackCategories = [
  'override',
  'role-reset',
  'prompt-extraction',
  'delimiter-forgery',
  'refusal-suppression',
  'secrecy',
  'exfiltration',
  'coercion',
  'encoded-payload',
  'instruction-in-data',
  'many-shot',
  'escalation',
  'gibberish',
  'wording',
] as const

/** `wording`: what the fitted model sees in the words as a whole, where no single rule names it. */
export type AttackCategory = (typeof attackCategories)[number]
