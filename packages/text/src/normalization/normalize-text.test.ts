import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TextArgumentError } from '../errors/text-error.ts'
import { normalizeText, type NormalizeTextOptions } from './normalize-text.ts'

const anyText = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'e',
      '\u0301',
      '\u0323',
      '\u200b',
      'İ',
      'ﬁ',
      '가',
      '\u11a8',
      'а',
      '\udb40',
      '\udc41',
      'ｶ',
      'ﾞ',
      '.',
      ' ',
      '4',
    ),
    maxLength: 60,
  }),
)
const anyOptions = fc.record(
  Object.fromEntries(
    ['compatibility', 'invisible', 'marks', 'confusables', 'lowerCase', 'leet', 'spacedLetters', 'repeats'].map(
      (name) => [name, fc.boolean()],
    ),
  ),
) as fc.Arbitrary<NormalizeTextOptions>
const everything: NormalizeTextOptions = { leet: true, spacedLetters: true, repeats: true }
const nothing: NormalizeTextOptions = {
  compatibility: false,
  invisible: false,
  marks: false,
  confusables: false,
  lowerCase: false,
}

describe('normalizeText', () => {
  it.each<[string, string, NormalizeTextOptions]>([
    ['Ｈａｔｅ', 'hate', {}],
    ['𝓱𝓪𝓽𝓮 ⓗⓐⓣⓔ 🅷🅰🆃🅴', 'hate hate hate', {}],
    ['h\u200ba\u00adt\u202ee\ufe0f', 'hate', {}],
    ['h\u{e0061}i', 'hi', {}],
    ['háte h\u0336a\u0336t\u0336e\u0336', 'hate hate', {}],
    ['hаtе', 'hate', {}],
    ['ІGNОRЕ', 'ignore', {}],
    ['ɪɢɴᴏʀᴇ', 'ignore', {}],
    ['it’s', "it's", {}],
    ['modern milk 10 Il1', 'modern milk 10 il1', {}],
    ['это не рот', 'это не рот', {}],
    ['が हिन्दी', 'が हिन्दी', {}],
    ['h4te $hit a$$ sh!t 4th 10kg 2024 stop!', 'hate shit ass shit 4th 10kg 2024 stop!', { leet: true }],
    ['h a t e you, h.a.t.e a b', 'hate you, hate a b', { spacedLetters: true }],
    ['haaaate aa', 'haate aa', { repeats: true }],
    ['HÁTE', 'HÁTE', nothing],
  ])('brings %j to %j', (original, expected, options) => {
    expect(normalizeText(original, options).text).toBe(expected)
  })

  it('maps ranges back to everything that made them up', () => {
    const normalized = normalizeText('x Ｆ\u200bｏ\u0301ﬃ y')
    expect(normalized.text).toBe('x foffi y')
    expect(normalized.toOriginal(2, 4)).toEqual({ start: 2, end: 6 })
    expect(normalized.toOriginal(4, 5)).toEqual({ start: 6, end: 7 })
    expect(normalized.toOriginal(2, 7)).toEqual({ start: 2, end: 7 })
    expect(normalized.toOriginal(9, 9)).toEqual({ start: 9, end: 9 })
    expect(normalized.toOriginal(-5, 500)).toEqual({ start: 0, end: 9 })
    const spaced = normalizeText('no h.a.t.e', { spacedLetters: true })
    expect(spaced.toOriginal(3, 7)).toEqual({ start: 3, end: 10 })
  })

  it('keeps every range inside the text and every map monotone, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (original, options) => {
        const normalized = normalizeText(original, options)
        let start = 0
        let end = 0
        for (let index = 0; index < normalized.text.length; index++) {
          const range = normalized.toOriginal(index, index + 1)
          expect(range.start).toBeGreaterThanOrEqual(start)
          expect(range.end).toBeGreaterThanOrEqual(end)
          expect(range.end).toBeGreaterThan(range.start)
          expect(range.end).toBeLessThanOrEqual(original.length)
          start = range.start
          end = range.end
        }
        expect(normalized.toOriginal(normalized.text.length, normalized.text.length).start).toBe(original.length)
      }),
      { numRuns: 2000 },
    )
  })

  it('is NFKC exactly when nothing else is asked for', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        expect(normalizeText(original, { ...nothing, compatibility: true }).text).toBe(original.normalize('NFKC'))
      }),
      { numRuns: 3000 },
    )
  })

  it('leaves plain ASCII as it is but for case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (original) => {
        expect(normalizeText(original).text).toBe(original.toLowerCase())
      }),
    )
  })

  it('refuses what is not a string', () => {
    expect(() => normalizeText(5 as unknown as string)).toThrow(TextArgumentError)
  })

  it('accepts everything at once', () => {
    expect(normalizeText('f.ｕ.с.κ ʏ0ｕuuu', everything).text).toBe('fuck youu')
  })
})
