import { describe, expect, it } from 'vitest'
import { fillTemplate } from './fill-template.ts'

describe('fillTemplate', () => {
  it('fills slots, chooses articles and capitals', () => {
    expect(fillTemplate('{^who} is {a what}. {A what}!', { who: 'she', what: 'owl' }).text).toBe(
      'She is an owl. An owl!',
    )
    expect(fillTemplate('{a what}', { what: 'cat' }).text).toBe('a cat')
  })

  it('gives the marked ranges of the filled text', () => {
    const { text, spans } = fillTemplate('{who}: «you {what}», «bye».', { who: 'Al', what: 'lamp' })
    expect(text).toBe('Al: you lamp, bye.')
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['you lamp', 'bye'])
  })

  it('asks a function at each place', () => {
    let count = 0
    const next = () => String((count += 1))
    expect(fillTemplate('{n} {n}', { n: next }).text).toBe('1 2')
  })

  it('refuses an unknown slot and unbalanced marks', () => {
    expect(() => fillTemplate('{x}', { y: '' })).toThrow(/slots among y/)
    expect(() => fillTemplate('«x', {})).toThrow(/pairs/)
    expect(() => fillTemplate('x»', {})).toThrow(/pairs/)
  })
})
