import { describe, expect, it, vi } from 'vitest'

vi.spyOn(console, 'log').mockImplementation(() => {})
const { checkedClaims, ranked, sure, unsure } = await import('./basic.ts')

describe('check-an-answer', () => {
  it('tells which claims the passage bears out, contradicts and does not mention', () => {
    expect(checkedClaims.map(({ verdict }) => verdict)).toEqual(['supported', 'refuted', 'supported', 'not enough'])
    expect(checkedClaims[1]).toMatchObject({ conflicts: ['number'], evidence: 'It is 31 metres tall.' })
  })

  it('ranks the answers that agree with others above those that stand alone', () => {
    const dates = ranked.map(({ text }) => /\d{4}/.exec(text)?.[0])
    expect(dates.slice(0, 3)).toEqual(['1862', '1862', '1862'])
    expect(ranked[2]?.consistency).toBeGreaterThan((ranked[3]?.consistency ?? 1) + 0.1)
  })

  it('finds three meanings where the model guesses and one where it knows', () => {
    expect(unsure.clusters.clusters).toEqual([[1, 2, 3], [0], [4]])
    expect(sure.meanings).toBe(1)
    expect(unsure.entropy).toBeGreaterThan(sure.entropy + 0.5)
  })
})
