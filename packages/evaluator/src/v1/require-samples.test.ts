import { describe, expect, it } from 'vitest'
import { requireSamples } from './require-samples.ts'

describe('requireSamples', () => {
  it('takes samples, empty text and an empty batch', () => {
    expect(() => requireSamples([])).not.toThrow()
    expect(() =>
      requireSamples([
        { input: '', output: '' },
        { input: 'a', output: 'b', context: 'c' },
      ]),
    ).not.toThrow()
  })

  it.each([
    [undefined, 'samples: expected an array of samples { input, output }, got undefined.'],
    [[{ text: 'a' }], 'samples.0.input: expected a string, got undefined.'],
    [['a'], 'samples.0.input: expected a string, got undefined.'],
    [[null], 'samples.0.input: expected a string, got undefined.'],
    [
      [
        { input: '', output: 'a' },
        { input: '', output: 5 },
      ],
      'samples.1.output: expected a string, got 5.',
    ],
    [[{ input: '', output: '', context: null }], 'samples.0.context: expected a string, got null.'],
  ])('refuses %j', (samples, message) => {
    expect(() => requireSamples(samples)).toThrow(message)
  })
})
