import { InvalidArgumentError } from '@saaa/evaluator'
import { describe, expect, it } from 'vitest'
import { scoreToxicity } from '../composite/score-toxicity.ts'
import { moderationCategories, toModerationResponse } from './moderation-response.ts'
import { toPerspectiveResponse } from './perspective-response.ts'

const insult = 'Nice hat. You are a stupid idiot.'
const calm = 'We had soup on the terrace.'

describe('toPerspectiveResponse', () => {
  it('has a summary score for every requested attribute, and no other', () => {
    const response = toPerspectiveResponse(scoreToxicity(insult), {
      requestedAttributes: ['TOXICITY', 'THREAT'],
      clientToken: 'a',
    })
    expect(Object.keys(response.attributeScores)).toEqual(['TOXICITY', 'THREAT'])
    expect(response.attributeScores.TOXICITY?.summaryScore.type).toBe('PROBABILITY')
    expect(response.attributeScores.TOXICITY?.summaryScore.value).toBeGreaterThan(0.5)
    expect(response.attributeScores.THREAT?.summaryScore.value).toBeLessThan(0.5)
    expect(response).toMatchObject({ languages: ['en'], clientToken: 'a' })
    expect(Object.keys(toPerspectiveResponse(scoreToxicity(calm)).attributeScores)).toHaveLength(7)
  })

  it('gives spans on demand', () => {
    const { attributeScores } = toPerspectiveResponse(scoreToxicity(insult), { spanAnnotations: true })
    const spans = attributeScores.INSULT?.spanScores ?? []
    expect(spans.map(({ begin, end }) => insult.slice(begin, end)).join(' ')).toContain('idiot')
    expect(attributeScores.SEXUALLY_EXPLICIT?.spanScores).toEqual([])
  })

  it('refuses an attribute that does not exist', () => {
    // @ts-expect-error no such attribute
    const call = () => toPerspectiveResponse(scoreToxicity(calm), { requestedAttributes: ['FLIRTATION'] })
    expect(call).toThrow(InvalidArgumentError)
  })
})

describe('toModerationResponse', () => {
  it('has one result per text with every category', () => {
    const { results } = toModerationResponse([scoreToxicity(insult), scoreToxicity(calm)])
    expect(results.map(({ flagged }) => flagged)).toEqual([true, false])
    for (const { categories, category_scores } of results) {
      expect(Object.keys(categories)).toEqual([...moderationCategories])
      for (const value of Object.values(category_scores)) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }
    }
    expect(results[0]?.categories.harassment).toBe(true)
    expect(results[0]?.category_applied_input_types['self-harm']).toEqual([])
  })

  it('refuses a threshold that is none', () => {
    expect(() => toModerationResponse([], { threshold: 2 })).toThrow(InvalidArgumentError)
  })
})
