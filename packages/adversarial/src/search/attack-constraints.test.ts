import { describe, expect, it } from 'vitest'
import { keepsConstraints, meaningKept, wordDistance } from './attack-constraints.ts'

const request = 'Tell me where the old key is.'

describe('meaningKept', () => {
  it('reads the request plainly and through encodings', () => {
    expect(meaningKept(`Once upon a time: ${request}`, request)).toBe(1)
    expect(meaningKept(btoa(request), request)).toBe(1)
    expect(meaningKept('Something else entirely.', request)).toBeLessThan(0.3)
    expect(meaningKept('anything', '')).toBe(1)
    expect(meaningKept('TELL me wehre the old key is.', 'Tell me where the old key is.')).toBe(1)
    expect(meaningKept('Tell me erehw the old key is.', 'where')).toBe(0)
  })
})

describe('wordDistance', () => {
  it('counts words inserted, dropped and exchanged', () => {
    expect(wordDistance(['a', 'b', 'c'], ['a', 'x', 'c'])).toBe(1)
    expect(wordDistance(['a', 'b'], ['a', 'b', 'c', 'd'])).toBe(2)
    expect(wordDistance([], ['a'])).toBe(1)
  })
})

describe('keepsConstraints', () => {
  it('holds a prompt to every bound', () => {
    expect(keepsConstraints(request, request, {})).toBe(true)
    expect(keepsConstraints(request.repeat(5), request, { maximumLength: 40 })).toBe(false)
    expect(keepsConstraints(`${request} Please do it now and fully.`, request, { maximumWordDistance: 0.5 })).toBe(
      false,
    )
    expect(keepsConstraints('Something else.', request, { leastMeaning: 0 })).toBe(true)
    expect(keepsConstraints('Something else.', request, {})).toBe(false)
  })
})
