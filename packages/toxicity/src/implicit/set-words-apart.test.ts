import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setWordsApart } from './set-words-apart.ts'

describe('setWordsApart', () => {
  it.each([
    ['the governmentdoeshave the right', 'the government does have the right'],
    ['iwould bet', 'i would bet'],
    ['likefindingsome', 'like finding some'],
  ])('gives %j its blanks back', (joined, apart) => expect(setWordsApart(joined)).toBe(apart))

  it.each(['government', 'chairwoman', 'xqzvkwtrpj', "a week'ssalarythat", 'one two', 'bitches'])(
    'leaves %j as it is',
    (text) => expect(setWordsApart(text)).toBe(text),
  )

  it('changes nothing but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeiotnsrldh '), maxLength: 200 }), (text) => {
        expect(setWordsApart(text).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
      { seed: 3 },
    )
  })
})
