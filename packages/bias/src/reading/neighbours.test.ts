import { describe, expect, it } from 'vitest'
import { neighbourAfter, neighbourBefore } from './neighbours.ts'

describe('neighbours of a place', () => {
  const text = 'Ana’s well-known café -- “yes”\n\nNo.'

  it('reads words with their inner signs', () => {
    expect(neighbourAfter(text, 0)).toEqual({ word: "ana's", start: 0, end: 5, capital: true })
    expect(neighbourAfter(text, 5).word).toBe('well-known')
    expect(neighbourBefore(text, text.indexOf(' --')).word).toBe('café')
  })

  it('reads signs that look alike as one', () => {
    expect(neighbourAfter(text, text.indexOf(' --')).word).toBe('—')
    expect(neighbourBefore(text, text.indexOf('yes')).word).toBe('"')
  })

  it('sees paragraphs and the ends of the text', () => {
    expect(neighbourAfter(text, text.indexOf('\n')).word).toBe('¶')
    expect(neighbourAfter(text, text.length).word).toBe('')
    expect(neighbourBefore(text, 0).word).toBe('')
  })
})
