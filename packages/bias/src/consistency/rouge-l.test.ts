import { expect, test } from 'vitest'
import { rougeL } from './rouge-l.ts'

test('ROUGE-L, worked out by hand', () => {
  expect(rougeL('the police killed the gunman', 'The police kill the gunman.')).toBeCloseTo(0.8, 9)
  expect(rougeL('a b c d', 'd c b a')).toBeCloseTo(0.25, 9)
  expect(rougeL('same words', 'Same words!')).toBe(1)
  expect(rougeL('one', 'two')).toBe(0)
  expect(rougeL('', '…')).toBe(1)
  expect(rougeL('x '.repeat(5000), 'x '.repeat(5000))).toBe(1)
})
