import { lazy } from '../../lazy.ts'
import { herFeatures } from './her-features.ts'
import { herByRule } from './her-rules.ts'
import { herTable } from './her-table.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const weights = lazy(() => {
  const values = new Map<string, number>([...alphabet].map((character, value) => [character, value]))
  const digit = (index: number): number => values.get(herTable.charAt(index)) ?? 0
  const table = new Map<number, number>()
  let id = 0
  for (let index = 0; index < herTable.length; index += 3) {
    id += digit(index) * 64 + digit(index + 1)
    table.set(id, digit(index + 2) - 32)
  }
  return table
})

/**
 * Whether `her` at this place owns what follows ("her book" → his) or is an object ("saw her" → him). Few certain rules,
 * then a logistic regression over the words around it, fitted by scripts/fit-her.ts.
 */
export function readHer(text: string, start: number, end: number): 'determiner' | 'object' {
  const settled = herByRule(text, start, end)
  if (settled !== undefined) return settled
  const table = weights()
  let logit = 0
  for (const id of herFeatures(text, start, end)) logit += table.get(id) ?? 0
  return logit > 0 ? 'determiner' : 'object'
}
