import { describe, expect, it } from 'vitest'
import { KnownValues } from './known-values.ts'

function known(...values: readonly string[]) {
  const all = new KnownValues()
  for (const value of values) all.add(value, 'type')
  return all
}

const found = (values: KnownValues, text: string) => values.find(text).map(({ start, end }) => text.slice(start, end))

describe('KnownValues', () => {
  it('finds the longest value at each place, from left to right', () => {
    expect(found(known('a-1', 'a-1-2', '1-2'), 'xa-1-2 a-1 1-2')).toEqual(['a-1-2', 'a-1', '1-2'])
  })

  it('takes letters alone, and short values, as whole words', () => {
    expect(found(known('Mark', '4711'), 'Mark Marketing 4711 147110 (Mark)')).toEqual(['Mark', '4711', 'Mark'])
    expect(found(known('Mark O', '12345678'), 'xMark Ox x123456789')).toEqual(['Mark O', '12345678'])
  })

  it('compares long values to their end', () => {
    const value = 'a long value: '.repeat(10)
    expect(found(known(`${value}1`, `${value}2`), `${value}2 ${value}3`)).toEqual([`${value}2`])
  })

  it('takes the beginning where too many values share it', () => {
    const beginning = 'https://example.org/users/'
    const values = known(...Array.from({ length: 100 }, (_, index) => `${beginning}${index}`))
    expect(values.find(`${beginning}0`)).toHaveLength(1)
    expect(values.find(`${beginning.slice(0, 20)}`)).toHaveLength(0)
  })

  it('forgets the earliest, and knows a unit that no value holds', () => {
    const values = known('first-value', 'second-value')
    values.keepLatest(1)
    expect(found(values, 'first-value second-value')).toEqual(['second-value'])
    expect(values.absentUnit('s'.charCodeAt(0))).not.toBe('s')
    expect('first-value second-value').not.toContain(values.absentUnit('a'.charCodeAt(0)))
  })
})
