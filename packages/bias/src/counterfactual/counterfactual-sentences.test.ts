import { describe, expect, it } from 'vitest'
import { readSentences } from '../__fixtures__/counterfactual-sentences.ts'
import { counterfactuals } from './counterfactuals.ts'

describe('counterfactuals of hand-written sentences', () => {
  it.each(readSentences())('$axis > $to: $sentence', ({ axis, to, sentence, expected }) => {
    const [found] = counterfactuals(sentence, { axes: [axis], alternatives: Infinity, to })
    expect(expected).toContain(found?.text ?? sentence)
  })
})
