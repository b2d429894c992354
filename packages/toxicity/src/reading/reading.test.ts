import { describe, expect, it } from 'vitest'
import { readablePieces } from './readable-text.ts'
import { readWords } from './reading.ts'

const known = (text: string) =>
  readWords(text)
    .entries.filter((entry) => entry !== undefined)
    .map(({ word }) => word)

describe('readWords', () => {
  it.each([
    ['fuuuuuck', 'fuck'],
    ['f**k', 'fuck'],
    ['idito', 'idiot'],
    ['stuupid', 'stupid'],
    ["moron's", 'moron'],
  ])('reads %j as %j', (written, meant) => expect(known(written)).toEqual([meant]))

  it.each(['thus', 'money', 'assess', 'therapist', 'scunthorpe', 'establishment', 'best', 'latter'])(
    'leaves %j alone',
    (word) => expect(readWords(word).entries.every((entry) => (entry?.severity ?? 0) === 0)).toBe(true),
  )

  it('sets joined words apart, with places in the text', () => {
    const { entries, starts, ends } = readWords('so killallimmigrants now')
    expect(entries.map((entry) => entry?.word)).toEqual(['so', 'kill', 'all', 'immigrants', 'now'])
    expect([starts[1], ends[3]]).toEqual([3, 20])
  })

  it('numbers sentences and marks quotations', () => {
    const { sentences, breaks } = readWords('he said "go". they went 3.5 miles')
    expect(sentences).toEqual([0, 0, 0, 1, 1, 1, 1, 1])
    expect((breaks[2] ?? 0) & 4).toBe(4)
  })
})

describe('readablePieces', () => {
  it('maps every disguise back to where it was written', () => {
    const text = 'you f.u.c.k.i.n.g ｉｄｉｏｔ'
    const [piece] = readablePieces(text)
    expect(piece?.text).toBe('you fucking idiot')
    expect(piece?.toOriginal(4, 11)).toEqual({ start: 4, end: 17 })
  })

  it('cuts long texts at sentences without losing a character', () => {
    const text = 'One two three. '.repeat(2000)
    const pieces = [...readablePieces(text)]
    expect(pieces.length).toBeGreaterThan(3)
    expect(pieces.map(({ original }) => original).join('')).toBe(text)
    expect(pieces.every(({ original }) => original.startsWith('One'))).toBe(true)
  })
})
