import { expect, it } from 'vitest'
import { scoreConsistency } from '../consistency/score-consistency.ts'
import { askedKind } from './asked-kind.ts'

it.each([
  ['When was the mill built?', 'time'],
  ['In what year was the mill built?', 'time'],
  ['Which city is the mill in?', 'place'],
  ['By whom was it built?', 'person'],
  ['How many wheels does it have?', 'amount'],
  ['How long did it take?', 'duration'],
  ['How much does the tour cost?', 'price'],
  ['How old is the mill?', 'age'],
  ['Why did it close?', undefined],
  ['What happens to the mill when it rains?', undefined],
])('"%s" asks for %s', (question, kind) => {
  expect(askedKind(question)).toBe(kind)
})

it('tells questions apart that differ in their question word alone', () => {
  expect(scoreConsistency('When was the mill built?', ['Where was the mill built?']).score).toBeLessThan(0.5)
  expect(scoreConsistency('When was the mill built?', ['In what year was the mill built?']).score).toBeGreaterThan(0.7)
})
