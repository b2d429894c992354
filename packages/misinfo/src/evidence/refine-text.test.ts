import { expect, it } from 'vitest'
import { refineText } from './refine-text.ts'
import { verifyClaims } from './verify-claims.ts'

const passage = 'The Rowan Mill was built in 1804. It closed in 1921 and reopened as a museum in 1988.'
const text = 'The Rowan Mill was built in 1804. It closed in 1912. Its cook sings well. It reopened as a museum.'
const { claims } = verifyClaims(text, [passage])

it('takes out what the evidence contradicts', () => {
  const refined = refineText(text, claims)
  expect(refined.text).toBe('The Rowan Mill was built in 1804. Its cook sings well. It reopened as a museum.')
  expect(refined.dropped.map(({ start, end }) => text.slice(start, end))).toEqual(['It closed in 1912.'])
})

it('and what it does not bear out, where that is asked for', () => {
  const { text: left } = refineText(text, claims, { drop: ['refuted', 'not enough'] })
  expect(left).toBe('The Rowan Mill was built in 1804. It reopened as a museum.')
})

it('leaves a text alone that has nothing to take out', () => {
  expect(refineText(' as it was ', []).text).toBe(' as it was ')
  expect(refineText(text, claims, { drop: [] })).toEqual({ text, dropped: [] })
})

it('refuses claims of another text', () => {
  expect(() => refineText('short', claims)).toThrow(/claims of this text/)
  expect(() => refineText(text, claims, { drop: ['wrong' as never] })).toThrow(/drop: expected some of supported/)
  expect(() => refineText(text, undefined as never)).toThrow(/claims: expected/)
})
