import { describe, expect, it } from 'vitest'
import { areAntonyms, oppositeAmong } from './antonyms.ts'
import { stem } from './stem.ts'
import { meaningKey } from './synonyms.ts'

describe('words', () => {
  it('share a stem over irregular and regular forms', () => {
    expect(stem('wrote')).toBe(stem('written'))
    expect(stem('children')).toBe(stem('child'))
    expect(stem('closing')).toBe(stem('closed'))
  })

  it('share a meaning with their synonyms', () => {
    expect(meaningKey(stem('movies'))).toBe(meaningKey(stem('film')))
    expect(meaningKey(stem('movies'))).not.toBe(meaningKey(stem('book')))
  })

  it('exclude their opposites, listed or made by a prefix', () => {
    expect(areAntonyms(stem('largest'), stem('smallest'))).toBe(true)
    expect(areAntonyms(stem('known'), stem('unknown'))).toBe(true)
    expect(areAntonyms(stem('reliable'), stem('unreliable'))).toBe(true)
    expect(areAntonyms(stem('form'), stem('inform'))).toBe(false)
    expect(areAntonyms(stem('cover'), stem('discover'))).toBe(false)
    expect(oppositeAmong(stem('before'), new Map([[stem('after'), 'found']]))).toBe('found')
  })
})
