import { describe, expect, it } from 'vitest'
import { describeValue, InvalidArgumentError } from './invalid-argument-error.ts'
import { SaaaError } from './saaa-error.ts'

describe('SaaaError', () => {
  it('keeps code and cause, and is recognised', () => {
    const cause = new Error('disk')
    const error = new SaaaError({ code: 'storage-failure', message: 'No space.', cause })
    expect(error.cause).toBe(cause)
    expect(error.code).toBe('storage-failure')
    expect(SaaaError.isInstance(error)).toBe(true)
  })

  it('recognises errors of another copy of the package by their marker', () => {
    expect(SaaaError.isInstance(Object.assign(new Error('x'), { [Symbol.for('saaa.error')]: true }))).toBe(true)
    expect(SaaaError.isInstance(new Error('x'))).toBe(false)
    expect(SaaaError.isInstance(null)).toBe(false)
  })
})

describe('InvalidArgumentError', () => {
  it('says what was expected and what came', () => {
    const error = new InvalidArgumentError({ argument: 'seed', value: 'one', expected: 'an integer' })
    expect(error.message).toBe('seed: expected an integer, got "one".')
    expect(error.code).toBe('invalid-argument')
  })

  it.each([
    [undefined, 'undefined'],
    [Number.NaN, 'NaN'],
    [[1, 2], 'an array of 2'],
    [{ a: 1, b: 2 }, 'an object with keys a, b'],
    [() => 1, 'a function'],
    ['x'.repeat(100), `"${'x'.repeat(77)}"…`],
  ])('describes %j', (value, text) => {
    expect(describeValue(value)).toBe(text)
  })
})
