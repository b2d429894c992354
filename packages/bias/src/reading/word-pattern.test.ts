import { describe, expect, it } from 'vitest'
import { wordPattern } from './word-pattern.ts'

describe('wordPattern', () => {
  const pattern = new RegExp(
    `\\b(?:${wordPattern(['he', 'her', 'herself', 'he or she', "ma'am", 's/he', 'best man'])})\\b`,
    'gi',
  )

  it('matches the longest word', () => {
    expect('He or she told herself, Ma’am, that her best  man left; s/he hesitated.'.match(pattern)).toEqual([
      'He or she',
      'herself',
      'Ma’am',
      'her',
      'best  man',
      's/he',
    ])
  })

  it('matches nothing inside other words', () => {
    expect('there, heroes, the'.match(pattern)).toBeNull()
  })
})
