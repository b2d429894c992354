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
] as const

export type AttackCategory = (typeof attackCategories)[number]
