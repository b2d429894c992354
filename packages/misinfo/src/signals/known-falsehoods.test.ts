import { describe, expect, it } from 'vitest'
import { scoreMisinformation } from '../score-misinformation.ts'
import { findKnownFalsehoods } from './known-falsehoods.ts'

describe('findKnownFalsehoods', () => {
  it.each([
    ['Humans only use 10 percent of their brain.', 'ten-percent-of-brain'],
    ['Wake up: vaccines cause autism.', 'vaccines-autism'],
    ['The Great Wall of China is visible from space with the naked eye.', 'great-wall-from-space'],
    ['At school Einstein failed mathematics.', 'einstein-failed-maths'],
    ['Antibiotics kill viruses, so ask for them.', 'antibiotics-viruses'],
  ])('finds "%s"', (text, name) => {
    const [found] = findKnownFalsehoods(text)
    expect(found?.name).toBe(name)
    expect(text.slice(found?.start, found?.end).length).toBeGreaterThan(10)
  })

  it.each([
    'Vaccines do not cause autism.',
    'It is a myth that the Great Wall of China is visible from space.',
    'The claim that vaccines cause autism has been refuted many times.',
    'Do vaccines cause autism?',
    'That bats are blind is untrue.',
    'Vaccines prevent measles, and doctors study autism.',
    "Doctors don't think vaccines cause autism.",
    'Most physicians don’t say that vaccines cause autism.',
  ])('leaves "%s" alone', (text) => {
    expect(findKnownFalsehoods(text)).toEqual([])
  })

  it('finds an assertion behind a denial, and each assertion', () => {
    const text =
      'Nobody said that bats are blind? It is false that bats are blind. Bats are blind. Yes, bats are blind!'
    const places = findKnownFalsehoods(text).map(({ start }) => text.slice(0, start).length)
    expect(places).toEqual([text.indexOf('Bats are blind.'), text.lastIndexOf('bats are blind')])
  })

  it('lowers the score of a text and gives the place in the original', () => {
    const text = 'Listen. Vac\u200bcines cause autism.'
    const { score, findings } = scoreMisinformation(text)
    expect(score).toBeLessThan(0.5)
    expect(findings).toMatchObject([{ category: 'falsehood', rule: 'misinfo/known-false/vaccines-autism' }])
    expect(text.slice(findings[0]?.start, findings[0]?.end)).toBe('Vac\u200bcines cause autism')
  })
})
