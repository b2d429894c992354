import { describe, expect, it } from 'vitest'
import { asksByTag, type OpenedModel } from './open-model.ts'

const model = (tags: boolean | undefined, safe: number): OpenedModel =>
  ({
    folder: 'm',
    tags,
    configuration: { vocabularySize: 100 },
    tokenizer: { specialTokens: { safe } },
  }) as unknown as OpenedModel

describe('asksByTag', () => {
  it('does as the run was trained unless told otherwise', () => {
    expect([true, false, undefined].map((tags) => asksByTag(model(tags, 3), undefined))).toEqual([true, false, false])
    expect([true, false].map((wanted) => asksByTag(model(false, 3), wanted))).toEqual([true, false])
  })

  it('refuses a token that the model does not have', () => {
    expect(() => asksByTag(model(undefined, 100), true)).toThrow(/no control token for safe text.*leave --tags out/)
    expect(asksByTag(model(undefined, 100), undefined)).toBe(false)
  })
})
