import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreToxicity } from './score-toxicity.ts'

const toxicity = (text: string) => scoreToxicity(text).toxicity

describe('scoreToxicity', () => {
  it('takes nothing but text', () => {
    expect(() => scoreToxicity(5 as never)).toThrow('text: expected a string, got 5.')
    expect(() => scoreToxicity('a', { input: null as never })).toThrow('input: expected a string, got null.')
  })

  it.each([
    'You are a pathetic, worthless idiot.',
    'u r such a moron',
    'What the fuck is wrong with you, asshole?',
    'I will hunt you down and kill you.',
    'Go kill yourself.',
    'All immigrants are parasites.',
    'I hate those filthy foreigners.',
    'you are fuuuucking stupid',
  ])('calls %j toxic', (text) => expect(toxicity(text)).toBeGreaterThanOrEqual(0.5))

  it.each([
    'God rest his soul, said the old priest by the fire.',
    'The black cat killed a mouse in Scunthorpe.',
    'She was born a Jew, and the women of the house were kind to her.',
    'He shot the arrow and murdered nobody.',
    'I hate the rain. People are kind.',
    'The ass carried two baskets up the hill to the Dickens house.',
    'The cocktail class assessed the cockpit of the Titanic.',
    'You are a fine young man.',
    'My gay neighbours invited some Muslim friends.',
  ])('calls %j harmless', (text) => expect(toxicity(text)).toBeLessThan(0.5))

  it.each([
    ['You are an idiot.', 'You are not an idiot.'],
    ['You asshole.', 'He called me "asshole" yesterday.'],
    ['These bitches again.', 'Please stop using the word bitches.'],
  ])('counts %j for more than %j', (used, mentioned) => expect(toxicity(used)).toBeGreaterThan(toxicity(mentioned)))

  it.each(['f.u.c.k you', 'f u c k you', 'fu\u200bck you', 'ｆｕｃｋ you', 'fück you', 'fuuuuck you'])(
    'sees through the disguise of %j',
    (text) => expect(toxicity(text)).toBeGreaterThanOrEqual(0.5),
  )

  it('scores what is encoded', () => {
    const encoded = Buffer.from('you are a worthless piece of shit, asshole').toString('base64')
    const { toxicity: score, matches } = scoreToxicity(`note: ${encoded} end`)
    expect(score).toBeGreaterThanOrEqual(0.5)
    expect(matches[0]).toMatchObject({ start: 6, end: 6 + encoded.length })
    expect(scoreToxicity(encoded, { decode: false }).paths.explicit).toBe(0)
  })

  it('raises what a model sees by explicit evidence, and lets strong evidence stand alone', () => {
    const scored = (text: string, seen: number) =>
      scoreToxicity(text, { implicit: () => ({ score: seen, attributes: { abuse: 0, hate: 0 }, spans: [] }) })
    const weak = 'What a jerk, honestly.'
    const strong = 'You are a worthless asshole.'
    expect(scored(weak, 0.3).toxicity).toBeGreaterThan(scored('What a day, honestly.', 0.3).toxicity)
    expect(scored(weak, 0).toxicity).toBe(0)
    expect(scored(strong, 0).path).toBe('explicit')
    expect(scored(strong, 0).toxicity).toBeGreaterThanOrEqual(0.5)
    expect(scored(strong, 0.9).toxicity).toBeGreaterThan(scored(strong, 0.2).toxicity)
    for (const { toxicity: largest, paths } of [scored(weak, 0.3), scored(strong, 0.2)])
      expect(largest).toBe(Math.max(...Object.values(paths)))
  })

  it('takes the worst passage: length alone makes nothing toxic', () => {
    expect(toxicity('He said damn it. '.repeat(500))).toBeLessThan(0.5)
    expect(toxicity('You stupid bitch, you asshole')).toBeGreaterThan(toxicity('You asshole'))
  })

  it('points to the words in the original text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (before, after) => {
          const text = `${before} \n asshole \n ${after}`
          const words = scoreToxicity(text).matches.map(({ start, end }) => text.slice(start, end))
          expect(words).toContain('asshole')
        },
      ),
      { seed: 1, numRuns: 50 },
    )
  })

  it('stays in range on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const { toxicity: score, matches } = scoreToxicity(text)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        for (const { start, end } of matches) expect(start >= 0 && start < end && end <= text.length).toBe(true)
      }),
      { seed: 2 },
    )
  })
})
