import * as fc from 'fast-check'
import { InvalidArgumentError } from '@saaa/evaluator'
import { describe, expect, it } from 'vitest'
import { scoreConsistency } from './score-consistency.ts'
import { scoreConsistencyWith } from './score-consistency-with.ts'

const answer = 'The canal was opened in 1835 by Anna Brandt.'

/** Any UTF-16 units, lone surrogates among them. */
const anyString = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units))

describe('scoreConsistency', () => {
  it('is 1 for the same answer and for none to compare with', () => {
    expect(scoreConsistency(answer, [answer, answer])).toMatchObject({ score: 1, agreements: [1, 1] })
    expect(scoreConsistency(answer, []).score).toBe(1)
  })

  it.each([
    ['The ship is 5 miles from the coast.', 'The ship is 8 km from the coast.'],
    ['The bridge opened on 5 May 2001.', 'The bridge opened on 2001-05-05.'],
    ['The German author was born in 1920.', 'The author from Germany was born in 1920.'],
    ['She wrote two dozen books.', 'She wrote 24 books.'],
    ['The mill is not open.', 'The mill is closed.'],
    ["The mill isn't old.", 'The mill is not old.'],
    ['A. Brandt opened the canal in 1835.', answer],
  ])('%s agrees with %s', (left, right) => {
    expect(scoreConsistency(left, [right]).score).toBeGreaterThan(0.5)
  })

  it.each([
    ['number', 'The mill has three wheels.', 'The mill has four wheels.'],
    ['date', answer, 'The canal was opened in 1853 by Anna Brandt.'],
    ['name', answer, 'The canal was opened in 1835 by Carl Voss.'],
    ['negation', answer, 'The canal was not opened in 1835 by Anna Brandt.'],
    ['antonym', 'The mill is the oldest in town.', 'The mill is the youngest in town.'],
    ['antonym', 'The canal was opened after the war.', 'The canal was opened before the war.'],
  ] as const)('finds another %s', (kind, left, right) => {
    const { score, sentences } = scoreConsistency(left, [right])
    expect(score).toBeLessThan(0.5)
    expect(sentences[0]?.conflicts[kind]).toBe(1)
  })

  it('points at the sentence that is wrong', () => {
    const text = `${answer} It is 12 km long. It has two locks.`
    const { sentences } = scoreConsistency(text, [text.replace('12', '40'), text])
    expect(sentences.map(({ conflicts }) => conflicts)).toEqual([{}, { number: 0.5 }, {}])
    const worst = sentences.toSorted((left, right) => left.score - right.score)[0]
    expect(text.slice(worst?.start, worst?.end)).toBe('It is 12 km long.')
  })

  it('sides with answers of the same stance', () => {
    const no = 'No, gold does not rust.'
    const [same = 0, other = 1] = scoreConsistency(no, [
      'No, it is a noble metal.',
      'Yes, gold rusts in water.',
    ]).agreements
    expect(same).toBeGreaterThan(other)
  })

  it('counts the words of the question less', () => {
    const options = { question: 'What do otters of the lower valley eat in winter?' }
    const other = ['Otters of the lower valley eat berries in winter.']
    const eats = 'Otters of the lower valley eat crayfish in winter.'
    expect(scoreConsistency(eats, other, options).score).toBeLessThan(scoreConsistency(eats, other).score)
  })

  it('is not fooled by disguise', () => {
    expect(scoreConsistency('The canal was n\u200bot opened in 1835 by Аnna Brandt.', [answer]).score).toBeLessThan(0.5)
  })

  it('is symmetric and in range for any strings', () => {
    fc.assert(
      fc.property(anyString, anyString, (left, right) => {
        const forward = scoreConsistency(left, [right]).score
        expect(forward).toBeGreaterThanOrEqual(0)
        expect(forward).toBeLessThanOrEqual(1)
        expect(scoreConsistency(right, [left]).score).toBeCloseTo(forward, 12)
      }),
    )
  })

  it('names the argument that is wrong', () => {
    expect(() => scoreConsistency(answer, 'text' as unknown as string[])).toThrow(InvalidArgumentError)
    expect(() => scoreConsistency(answer, [1 as unknown as string])).toThrow(/alternatives\[0\]/)
  })
})

describe('scoreConsistencyWith', () => {
  const other = 'Anna Brandt built a house.'
  const entailment = async (pairs: readonly unknown[]) =>
    pairs.map(() => ({ entailment: 0, neutral: 0.2, contradiction: 0.8 }))

  it('is the weighted mean of the judges', async () => {
    const weights = { rules: 0, entailment: 1, embedding: 1 }
    const embedding = async (texts: readonly string[]) => texts.map((_, at) => (at === 0 ? [1, 0] : [0, 1]))
    const { score } = await scoreConsistencyWith(answer, [other], { entailment, embedding, weights })
    expect(score).toBeCloseTo((0.2 + 0.5) / 2, 12)
  })

  it('is the rules alone without judges', async () => {
    expect(await scoreConsistencyWith(answer, [other], {})).toEqual(scoreConsistency(answer, [other]))
  })

  it('rejects judges that return something else', async () => {
    await expect(scoreConsistencyWith(answer, [other], { entailment: async () => [] })).rejects.toThrow(
      InvalidArgumentError,
    )
    await expect(scoreConsistencyWith(answer, [other], { embedding: async () => [[1], [NaN]] })).rejects.toThrow(
      /embedding/,
    )
    await expect(
      scoreConsistencyWith(answer, [other], { weights: { rules: 0, entailment: 1, embedding: 1 } }),
    ).rejects.toThrow(/weights/)
  })
})
