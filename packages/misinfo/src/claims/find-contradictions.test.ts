import { describe, expect, it } from 'vitest'
import { findContradictions, findContradictionsBetween } from './find-contradictions.ts'

describe('findContradictionsBetween', () => {
  const documents = [
    'The Rowan Mill was built in 1804.',
    'Otters eat fish. The Rowan Mill was built in 1911.',
    'The Rowan Mill was built in 1804.',
  ]

  it('tells which documents exclude each other, and where', () => {
    const [found, second] = findContradictionsBetween(documents)
    expect(found).toMatchObject({ kind: 'number', document: 1, earlier: { document: 0, start: 0 } })
    expect(documents[1]?.slice(found?.start, found?.end)).toBe('The Rowan Mill was built in 1911.')
    expect(second).toMatchObject({ document: 2, earlier: { document: 1 } })
  })

  it('leaves contradictions within a document to findContradictions', () => {
    const one = 'The Rowan Mill was built in 1804. The Rowan Mill was built in 1911.'
    expect(findContradictionsBetween([one])).toEqual([])
    expect(findContradictions(one)).toHaveLength(1)
  })

  it('takes other units and forms for the same', () => {
    expect(findContradictions('The wall is 2 km long. The wall is 2000 metres long.')).toEqual([])
    expect(findContradictions('The fair opened on 5 May 2001. The fair opened on 2001-05-05.')).toEqual([])
    expect(findContradictions('The fair opened in May 2001. The fair opened in 2001.')).toEqual([])
  })

  it('sees through disguise', () => {
    const text = 'The Rowan Mill was built in 1804. The Rowan Mi\u200bll wаs built in 1911.'
    const [found] = findContradictions(text)
    expect(text.slice(found?.start, found?.end)).toBe('The Rowan Mi\u200bll wаs built in 1911.')
  })
})
