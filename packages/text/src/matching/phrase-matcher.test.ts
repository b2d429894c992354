import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TextArgumentError } from '../errors/text-error.ts'
import { createPhraseMatcher } from './phrase-matcher.ts'

const found = (phrases: readonly string[], text: string, options = {}): string[] =>
  createPhraseMatcher(phrases, options)
    .matches(text)
    .map(({ start, end }) => text.slice(start, end))

describe('createPhraseMatcher', () => {
  it('finds whole words only, in any script, where the phrase ends in a letter', () => {
    expect(found(['ass', 'été', 'c++', '日本'], 'ass class assé ÉTÉ étés C++ x日本 日本')).toEqual([
      'ass',
      'ÉTÉ',
      'C++',
      '日本',
    ])
    expect(found(['ass'], 'class', { wholeWords: false })).toEqual(['ass'])
  })

  it('prefers the longest phrase, and a shorter one where the longest ends inside a word', () => {
    expect(found(['foo', 'foo bar', 'foo bar baz'], 'foo bar baz foo bar foo')).toEqual([
      'foo bar baz',
      'foo bar',
      'foo',
    ])
    expect(found(['foo', 'foo bar'], 'foo baré')).toEqual(['foo'])
    expect(found(['+x', 'y +x z'], 'y +x z +x')).toEqual(['y +x z', '+x'])
  })

  it('lets blanks of a phrase match line breaks, and reports phrase and id as given', () => {
    const matcher = createPhraseMatcher([{ phrase: 'Kill  you', id: 'threat-1' }])
    expect(matcher.matches('I KILL\n you')).toEqual([{ start: 2, end: 11, phrase: 'Kill  you', id: 'threat-1' }])
  })

  it('takes metacharacters literally', () => {
    const phrases = ['.*', '(a|b)', '[x]', '\\d', '$5', '^', 'a-b', 'a/b', '{2}']
    for (const phrase of phrases) expect(found([phrase], `q ${phrase} q`)).toEqual([phrase])
    expect(found(['.*'], 'anything')).toEqual([])
  })

  it('respects case when asked', () => {
    expect(found(['US'], 'us US', { caseSensitive: true })).toEqual(['US'])
  })

  it('finds nothing without phrases and refuses blank ones', () => {
    expect(found([], 'text')).toEqual([])
    expect(() => createPhraseMatcher([' '])).toThrow(TextArgumentError)
  })

  it('agrees with a plain search', () => {
    const unit = fc.constantFrom('a', 'b', 'é', ' ', '.', 'А', '\ud83d', '\ude00', 'ß', 'S', 's')
    const phrase = fc
      .string({ unit, minLength: 1, maxLength: 5 })
      .filter((text) => text.trim() !== '' && !/\s\s/.test(text))
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 6 }), fc.string({ unit, maxLength: 30 }), (phrases, raw) => {
        const text = raw.replace(/\s+/g, ' ')
        const trimmed = [...new Set(phrases.map((item) => item.trim()))].sort((a, b) => b.length - a.length)
        const expected: [number, number][] = []
        for (let at = 0; at < text.length;) {
          const hit = trimmed.find((item) => text.startsWith(item, at))
          if (hit !== undefined) expected.push([at, at + hit.length])
          at += hit?.length ?? 1
        }
        const options = { wholeWords: false, caseSensitive: true }
        expect(
          createPhraseMatcher(phrases, options)
            .matches(text)
            .map(({ start, end }) => [start, end]),
        ).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('compiles and scans 60,000 phrases', () => {
    const phrases = Array.from({ length: 60_000 }, (_, index) => `word${index} tail`)
    expect(found(phrases, 'x word59999 tail word1 tail')).toEqual(['word59999 tail', 'word1 tail'])
  })
})
