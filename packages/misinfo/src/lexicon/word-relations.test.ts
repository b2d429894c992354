import { expect, it } from 'vitest'
import { areAntonyms } from './antonyms.ts'
import { areOfOneKind } from './exclusive-kinds.ts'
import { nearWords } from './near-words.ts'
import { negates } from './negating-prefix.ts'
import { phrasalVerb } from './phrasal-verbs.ts'
import { stem } from './stem.ts'

it('joins words of one sense in both directions, without going on from one to the next', () => {
  expect(nearWords(stem('husband'))).toContain(stem('spouse'))
  expect(nearWords(stem('spouse'))).toContain(stem('wife'))
  expect(nearWords(stem('husband'))).not.toContain(stem('wife'))
})

it('knows opposites of WordNet beside its own', () => {
  expect(areAntonyms(stem('scarce'), stem('abundant'))).toBe(true)
  expect(areAntonyms(stem('scarce'), stem('scarce'))).toBe(false)
})

it('takes what says the same as an opposite for an opposite', () => {
  expect(areAntonyms(stem('increased'), stem('fell'))).toBe(true)
  expect(areAntonyms(stem('huge'), stem('tiny'))).toBe(true)
  expect(areAntonyms(stem('increased'), stem('rose'))).toBe(false)
})

it.each([
  ['dishonest', 'honest', true],
  ['abnormal', 'normal', true],
  ['distance', 'distant', false],
  ['inform', 'form', false],
  ['impression', 'press', false],
  ['discovered', 'covered', false],
  ['honest', 'dishonest', false],
])('"%s" negates "%s": %s', (prefixed, plain, expected) => {
  expect(negates(stem(prefixed), stem(plain))).toBe(expected)
})

it('tells things of one kind apart', () => {
  expect(areOfOneKind(stem('botanist'), stem('geologist'))).toBe(true)
  expect(areOfOneKind(stem('botanist'), stem('botanists'))).toBe(false)
  expect(areOfOneKind(stem('botanist'), stem('winter'))).toBe(false)
})

it('reads a verb with its particle as one word', () => {
  expect(phrasalVerb('went', 'up')).toBe(stem('rise'))
  expect(phrasalVerb('went', 'home')).toBeUndefined()
})
