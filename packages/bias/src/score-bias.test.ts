import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreBias } from './score-bias.ts'

describe('scoreBias', () => {
  it.each([
    'All Muslims are lazy.',
    'Women belong in the kitchen.',
    "A woman's place is in the kitchen.",
    "Immigrants can't be trusted.",
    'Women are naturally bad at maths.',
    'Most Mexicans are criminals.',
    'Old people are slow and useless.',
    'Men are better than women at thinking.',
    'Women should not vote.',
    'Everyone knows that Nigerians are scammers.',
    'The poor are really ignorant about money.',
    'Black people are not smart.',
    'Immigrants are taking over our country.',
    'We have to get rid of all the Muslims.',
    'I hate gypsies.',
    'You should never hire a woman.',
    'Our town was ruined by immigrants.',
    'All terrorists are Muslims.',
    'Refugees breed like rats.',
    'Being gay is a mental illness.',
    'Mexicans should go back to where they came from.',
    'There are too many migrants here, they are criminals.',
    'Gay people are responsible for the spread of disease.',
    'He is greedy like all Jews.',
  ])('flags a generalisation: %s', (text) => {
    const { score, findings } = scoreBias(text)
    expect(score).toBeLessThan(0.5)
    expect(findings[0]?.category).toBe('stereotype')
  })

  it.each([
    'Muslims celebrate Eid at the end of Ramadan.',
    'She is a woman who works in a bank.',
    'Black people were enslaved and killed.',
    'The black car was dirty and the white house was old.',
    'Women are often treated as if they could not think.',
    'Two young women were late, and their car was dirty.',
    'Not all Muslims are terrorists.',
    'It is a myth that women are bad at maths.',
    'Jewish families in the town lit candles.',
    'Immigrants are applying for the new permits.',
    'They want to kill the Jews, and nobody stops them.',
    'Homosexuality is not a mental illness.',
    'I would never marry a woman who smokes.',
    'Homosexuality was once called a mental illness. Such claims are homophobic nonsense.',
    'Refugees arrived by boat, and they are waiting for papers.',
    'We must not ban Muslims.',
    'Many of the town houses were built by immigrants.',
  ])('leaves alone: %s', (text) => {
    expect(scoreBias(text).score).toBeGreaterThan(0.5)
  })

  it.each([
    'All Mus\u200blims are l\u0430zy.',
    'All Ｍｕｓｌｉｍｓ are lazy.',
    'All Muslims are l4zy.',
    'Women are s t u p i d.',
    'Read this: QWxsIE11c2xpbXMgYXJlIGxhenkgYW5kIHN0dXBpZC4=',
  ])('is not evaded by disguise: %s', (text) => {
    const { score, findings } = scoreBias(text)
    expect(score).toBeLessThan(0.5)
    expect((findings[0]?.end ?? 0) <= text.length).toBe(true)
  })

  it('points at the words themselves, in the original text', () => {
    const text = '“😀” he said. Everybody here thinks so: Italians are lazy, they say.'
    const [finding] = scoreBias(text).findings
    expect(text.slice(finding?.start, finding?.end)).toBe('Italians are lazy')
    expect(finding?.group).toBe('italian')
  })

  it('does not condemn a long text for its length', () => {
    expect(scoreBias('Many women and men work there. '.repeat(2000)).score).toBe(1)
  })

  it('accepts any Unicode string', () => {
    const word = fc.constantFrom(
      'women',
      'are',
      'lazy',
      'Muslim',
      'people',
      "can't",
      ' ',
      '. ',
      '\ud800',
      '\u200b',
      'black',
      'the',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((parts) => parts.join(' ')),
        ),
        (text) => {
          const { score, findings } = scoreBias(text)
          expect(score >= 0 && score <= 1).toBe(true)
          for (const { start, end, severity } of findings) {
            expect(start >= 0 && start < end && end <= text.length).toBe(true)
            expect(severity >= 0 && severity <= 1).toBe(true)
          }
        },
      ),
    )
  })
})
