import { describe, expect, it } from 'vitest'
import { abuseOfOthers, harmlessTests } from '../../bench/functional-tests/harmless.ts'
import { hatefulTests } from '../../bench/functional-tests/hateful.ts'
import { sentencesOf } from '../../bench/functional-tests/fillings.ts'
import { scoreExplicit } from '../composite/score-explicit.ts'
import { explicitEvidence } from './explicit-toxicity.ts'

const score = (text: string) => scoreExplicit(text, true).score
const stances = (text: string) => explicitEvidence(text).evidence.map(({ stance }) => stance)

describe('explicit toxicity', () => {
  it.each(hatefulTests)('finds hate: $name', (test) => {
    const sentences = sentencesOf(test)
    expect(sentences.filter((sentence) => score(sentence) >= 0.5).length / sentences.length).toBeGreaterThan(0.8)
  })

  it.each(harmlessTests)('lets pass: $name', (test) => {
    const sentences = sentencesOf(test)
    expect(sentences.filter((sentence) => score(sentence) < 0.5).length / sentences.length).toBeGreaterThan(0.9)
  })

  it.each(abuseOfOthers)('is no identity attack: $name', (test) => {
    for (const sentence of sentencesOf(test))
      expect(scoreExplicit(sentence, true).categories['identity-attack']).toBeLessThan(0.5)
  })

  it('ranks by whom a word is said of', () => {
    const [you, him, nobody] = ['You are an idiot.', 'He is an idiot.', 'My phone is an idiot.'].map(score)
    expect(you).toBeGreaterThan(him ?? 1)
    expect(him).toBeGreaterThan(nobody ?? 1)
  })

  it('names the stance', () => {
    expect(stances('you are not an idiot.')).toEqual(['negated'])
    expect(stances('please stop using the word bitch.')).toEqual(['countered'])
    expect(stances("i'm a proud dyke.")).toEqual(['reclaimed'])
    expect(stances('muslims are not vermin.')).toContain('denied')
  })

  it.each([
    ['es', 'Eres un hijo de puta'],
    ['fr', 'Tu es une sale pute'],
    ['it', 'Sei uno stronzo di merda'],
    ['pt', 'Você é um filho da puta'],
  ])('reads %s', (_, text) => expect(score(text)).toBeGreaterThanOrEqual(0.5))

  it('marks the words themselves', () => {
    const text = 'Honestly, you are such a pathetic idiot, my friend.'
    const { spans } = scoreExplicit(text, true)
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['pathetic idiot'])
  })
})
