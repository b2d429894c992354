import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreToxicity } from '../composite/score-toxicity.ts'
import { createToxicityStream } from './toxicity-stream.ts'

const inTokens = (text: string): readonly string[] => text.match(/\s*\S{1,5}/g) ?? []

describe('createToxicityStream', () => {
  it('ends with the score of the whole, whatever the chunks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('You are ', 'an idiot. ', 'a kind ', 'man. ', 'Women ', 'are vermin', '! ', 'tree '), {
          maxLength: 30,
        }),
        (chunks) => {
          const stream = createToxicityStream()
          for (const chunk of chunks) stream.push(chunk)
          expect(stream.current.toxicity).toBeCloseTo(scoreToxicity(chunks.join('')).toxicity)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('tells as soon as the word is there', () => {
    const stream = createToxicityStream()
    const scores = inTokens('The report is late, and you are a worthless idiot. Now let us go on.').map(
      (token) => stream.push(token).toxicity,
    )
    expect(scores[0]).toBeLessThan(0.3)
    expect(scores.at(-1)).toBeGreaterThanOrEqual(0.5)
    expect(scores.findIndex((score) => score >= 0.5)).toBeLessThan(scores.length - 4)
  })

  it('remembers what was far back, with offsets into the whole', () => {
    const calm = 'The river runs slowly past the old mill and the fields. '.repeat(60)
    const stream = createToxicityStream()
    for (const token of inTokens(`${calm}You are a worthless idiot. ${calm}`)) stream.push(token)
    const { matches, toxicity, length } = stream.current
    expect(toxicity).toBeGreaterThanOrEqual(0.5)
    expect(length).toBe(`${calm}You are a worthless idiot. ${calm}`.trimEnd().length)
    expect(matches.some(({ start, end }) => start >= calm.length - 1 && end <= calm.length + 27)).toBe(true)
    expect(new Set(matches.map(({ start, end, rule }) => `${start} ${end} ${rule}`)).size).toBe(matches.length)
  })

  it('takes long chunks and refuses what is no text', () => {
    const stream = createToxicityStream()
    expect(stream.push(`${'A quiet day. '.repeat(500)} Kill all immigrants.`).toxicity).toBeGreaterThanOrEqual(0.5)
    expect(() => stream.push(undefined as unknown as string)).toThrow('chunk')
  })
})
