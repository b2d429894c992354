import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counterfactuals } from './counterfactuals.ts'
import { protectedSpans, withoutProtectedWords } from './protected-spans.ts'

const swapGender = (text: string): string => counterfactuals(text, { axes: ['gender'] })[0]?.text ?? text

describe('counterfactuals on gender', () => {
  it.each([
    ['She lost her book, and he gave it to her.', 'He lost his book, and she gave it to him.'],
    ['The car is his. His car saw him.', 'The car is hers. Her car saw her.'],
    ['A friend of his called.', 'A friend of hers called.'],
    ['The choice was hers, not his.', 'The choice was his, not hers.'],
    ['They made her laugh.', 'They made him laugh.'],
    ['An actress met Mr. Low.', 'An actor met Ms. Low.'],
    ['A heroine is HER own judge.', 'A hero is HIS own judge.'],
    ['We miss the man.', 'We miss the woman.'],
    ["The ladies' room is beside the men's room.", "The gentlemen's room is beside the women's room."],
    ['The poetess praised a poet.', 'The poet praised a poet.'],
    ['My mother-in-law is an ombudswoman.', 'My father-in-law is an ombudsman.'],
  ])('%s → %s', (text, expected) => {
    expect(swapGender(text)).toBe(expected)
  })

  it.each([
    ["Where's he going, and what's she want?", "Where're they going, and what do they want?"],
    ["The girls' coach says (s)he is late.", "The children's coach says they are late."],
    ["She's fixed hundreds of boilers.", "They've fixed hundreds of boilers."],
  ])('neutral: %s → %s', (text, expected) => {
    expect(counterfactuals(text, { axes: ['gender'], to: ['neutral'] })[0]?.text).toBe(expected)
  })

  it('reads the pronouns of nonbinary people and writes they, she or he for them', () => {
    const found = counterfactuals('Xe lost xyr keys, so I lent hir mine.', { axes: ['gender'], alternatives: Infinity })
    expect(found.map(({ to, text }) => `${to}: ${text}`)).toEqual([
      'they: They lost their keys, so I lent them mine.',
      'female: She lost her keys, so I lent her mine.',
      'male: He lost his keys, so I lent him mine.',
    ])
    expect(counterfactuals('The fae sleep. Ey, look!', { axes: ['gender'] })).toEqual([])
  })

  it('leaves names and other words alone', () => {
    expect(counterfactuals('Stephen King saw the Isle of Man.', { axes: ['gender'] })).toEqual([])
  })
})

describe('counterfactuals on other axes', () => {
  const first = (text: string, axis: 'race' | 'religion' | 'nationality') =>
    counterfactuals(text, { axes: [axis], alternatives: 2 }).map((found) => found.text)

  it('repairs a and an, and spares things', () => {
    expect(first('A black man washed a black car.', 'race')).toEqual([
      'A white man washed a black car.',
      'An Asian man washed a black car.',
    ])
  })

  it('keeps the letter case that the writer chose', () => {
    expect(first('ALL MUSLIMS ARE KIND.', 'religion')[0]).toBe('ALL JEWS ARE KIND.')
    expect(first('muslims are kind.', 'religion')[0]).toBe('jews are kind.')
  })

  it('exchanges both groups throughout', () => {
    expect(first('Muslims and Jews met. The Jews spoke.', 'religion')[0]).toBe(
      'Jews and Muslims met. The Muslims spoke.',
    )
  })

  it('reads ages in words and figures, where they are ages', () => {
    const older = (text: string) => counterfactuals(text, { axes: ['age'], to: ['old'] })[0]?.text
    expect(older('She is in her twenties.')).toBe('She is in her sixties.')
    expect(older('A man aged 27 met a 30 y/o student who had turned 31.')).toBe(
      'A man aged 72 met a 75 y/o student who had turned 76.',
    )
    expect(older('The dial turned 30 degrees in the 20s. Nobody under age 18.')).toBeUndefined()
  })

  it('writes things and countries too when asked', () => {
    const text = 'The Chinese restaurant opened in Kenya, far from the Indian Ocean.'
    const to = { axes: ['nationality' as const], to: ['german'] }
    expect(counterfactuals(text, to)).toEqual([])
    expect(counterfactuals(text, { ...to, things: 'write' }).map((found) => found.text)).toEqual([
      'The German restaurant opened in Kenya, far from the Indian Ocean.',
      'The Chinese restaurant opened in Germany, far from the Indian Ocean.',
    ])
  })

  it('refuses an unknown axis', () => {
    expect(() => counterfactuals('x', { axes: ['shoe-size' as 'gender'] })).toThrow('axes')
    expect(() => counterfactuals('x', { alternatives: 0 })).toThrow('alternatives')
  })

  it('keeps offsets of both texts, for any string', () => {
    const word = fc.constantFrom(
      'her',
      'his',
      'a',
      'An',
      'actor',
      'Muslims',
      'black',
      'men',
      'African',
      'the poor are',
      '.',
      '\ud83d',
      'é',
      'WOMAN',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word, { maxLength: 12 }).map((parts) => parts.join(' ')),
        ),
        (text) => {
          for (const { text: other, edits } of counterfactuals(text)) {
            let position = 0
            let rebuilt = ''
            for (const { start, end, replacement, counterfactualStart, counterfactualEnd } of edits) {
              expect(start >= position && end > start && end <= text.length).toBe(true)
              expect(other.slice(counterfactualStart, counterfactualEnd)).toBe(replacement)
              rebuilt += text.slice(position, start) + replacement
              position = end
            }
            expect(rebuilt + text.slice(position)).toBe(other)
          }
        },
      ),
    )
  })
})

describe('options of counterfactuals', () => {
  it('writes the neutral form second, and all groups on request', () => {
    expect(counterfactuals('He left.', { axes: ['gender'] }).map(({ to }) => to)).toEqual(['female', 'neutral'])
    const all = counterfactuals('A Sikh spoke.', { axes: ['religion'], alternatives: Infinity })
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
    expect(all.map(({ text }) => text)).toContain('An atheist spoke.')
  })

  it('rewrites only the person asked for', () => {
    const text = 'She told her son that he won.'
    const [found] = counterfactuals(text, { axes: ['gender'], where: ({ start }) => start < 12 })
    expect(found?.text).toBe('He told his son that he won.')
  })

  it('gives names of the other gender only when asked', () => {
    const text = 'Emily lost her keys, and John lost his.'
    expect(swapGender(text)).toBe('Emily lost his keys, and John lost hers.')
    const [found] = counterfactuals(text, { axes: ['gender'], genderedNames: 'exchange' })
    expect(found?.text).toBe('Michael lost his keys, and Jennifer lost hers.')
  })

  it('keeps people apart: the same name for the same person, and back again', () => {
    const text = 'Greg Walsh and Emily met. Walsh paid, Emily left, Greg stayed.'
    const [there] = counterfactuals(text, { axes: ['names'], to: ['indian'] })
    expect(there?.text).toBe('Kiran Banerjee and Sunita met. Banerjee paid, Sunita left, Kiran stayed.')
    const back = counterfactuals(there?.text ?? '', { axes: ['names'], to: ['english'] })
    expect(back[0]?.text).toBe(text)
  })
})

describe('protectedSpans', () => {
  it('finds what tells a group, on every axis', () => {
    const text = 'A deaf nurse called her gay son.'
    expect(protectedSpans(text).map(({ axis, group, start, end }) => [axis, group, text.slice(start, end)])).toEqual([
      ['disability', 'deaf', 'deaf'],
      ['gender', 'female', 'her'],
      ['orientation', 'gay', 'gay'],
      ['gender', 'male', 'son'],
    ])
  })

  it('leaves the same text for two genders', () => {
    const [other] = counterfactuals('She lost her old hat.', { axes: ['gender'] })
    expect(withoutProtectedWords(other?.text ?? '')).toBe(withoutProtectedWords('She lost her old hat.'))
  })
})
