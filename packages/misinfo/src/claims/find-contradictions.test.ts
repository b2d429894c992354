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

  it.each([
    ['In 1951, Ida Holm was born.', 'In 1927, Ida Holm was born.'],
    ['Ida Holm died on 2 May 2005.', 'Ida Holm died on 2 June 2005.'],
    ['The panel includes three judges.', 'The panel includes seven judges.'],
    ['For four years, Ida Holm was the mayor of Selm.', 'For nine years, Ida Holm was the mayor of Selm.'],
  ])('finds that "%s" and "%s" exclude each other', (first, second) => {
    expect(findContradictions(`${first} ${second}`)).toMatchObject([{ kind: 'number' }])
  })

  it.each([
    ['The revenue was 5 million crowns in 2005.', 'The revenue was 6 million crowns in 2006.'],
    ['In 1990, the club had 40 members.', 'In 1995, the club had 75 members.'],
    ['In May, the mill was sold.', 'In May, the mill was sold to a firm.'],
  ])('leaves what changes with time alone: "%s" "%s"', (first, second) => {
    expect(findContradictions(`${first} ${second}`)).toEqual([])
  })

  it('wants documents, not one text', () => {
    expect(() => findContradictionsBetween('The mill was built in 1804.')).toThrow(/documents: expected an iterable/)
  })

  it('sees through disguise', () => {
    const text = 'The Rowan Mill was built in 1804. The Rowan Mi\u200bll wаs built in 1911.'
    const [found] = findContradictions(text)
    expect(text.slice(found?.start, found?.end)).toBe('The Rowan Mi\u200bll wаs built in 1911.')
  })
})
