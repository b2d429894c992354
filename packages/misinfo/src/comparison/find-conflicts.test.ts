import { describe, expect, it } from 'vitest'
import { scoreConsistency } from '../consistency/score-consistency.ts'
import { verifyClaims } from '../evidence/verify-claims.ts'

const conflictsOf = (left: string, right: string): readonly string[] =>
  Object.keys(scoreConsistency(left, [right]).sentences[0]?.conflicts ?? {})

describe('denials and opposites of two sentences', () => {
  it.each([
    ['The hall is closed on Fridays.', 'The hall does not open on Fridays.'],
    ['The book sold poorly.', 'The book did not sell well.'],
    ['The price went up in May.', 'The price rose in May.'],
    ['Tor is the second highest peak of the island.', 'Tor is not the highest peak of the island.'],
  ])('"%s" allows "%s"', (left, right) => {
    expect(conflictsOf(left, right)).toEqual([])
  })

  it.each([
    ['The hall is closed on Fridays.', 'The hall is open on Fridays.', 'antonym'],
    ['The price went up in May.', 'The price went down in May.', 'antonym'],
    ['The dog was the first animal in orbit.', 'The dog was the last animal in orbit.', 'number'],
    ['All members of the board were paid.', 'Only members of the board were paid.', 'antonym'],
    ['The exports of the country fell.', 'The exports of the country increased.', 'antonym'],
    ['Her husband wrote the letter.', 'Her wife wrote the letter.', 'antonym'],
    ['She was a Danish botanist.', 'She was a Danish geologist.', 'antonym'],
    ['The route is accessible in winter.', 'The route is inaccessible in winter.', 'antonym'],
    ['The king was an adversary of the church.', 'The king was not an adversary of the church.', 'negation'],
    ['The roots contain starch.', 'The roots contain none.', 'negation'],
    ['Tor is the second highest peak of the island.', 'Tor is the highest peak of the island.', 'negation'],
  ])('"%s" excludes "%s"', (left, right, kind) => {
    expect(conflictsOf(left, right)).toEqual([kind])
  })

  it('takes small opposites only where the same follows', () => {
    const passage = 'The pain had begun two hours before. She went home after three days.'
    expect(verifyClaims('She went home after three days.', [passage]).claims[0]?.verdict).toBe('supported')
    expect(verifyClaims('She went home before the war.', ['She went home after the war.']).claims[0]?.verdict).toBe(
      'refuted',
    )
  })

  it('counts words that share a main sense as said', () => {
    expect(
      scoreConsistency('The attorney defended the proprietor.', ['The lawyer defended the owner.']).score,
    ).toBeGreaterThan(0.7)
  })
})
