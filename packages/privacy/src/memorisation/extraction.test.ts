import { describe, expect, it } from 'vitest'
import { rememberingModel } from '../../bench/remembering-model.ts'
import { compressedBytes, rankExtractions, scoreExtractions } from './extraction.ts'

const secret = 'The vault of Harbour Street opens with 7319-4402-8855, says Ottilie.'
const model = rememberingModel({ alphabet: 60, remembered: [{ text: secret, gain: 3.5 }] })
const referenceModel = rememberingModel({ alphabet: 60, remembered: [] })

describe('scoreExtractions', () => {
  it('tells a remembered text by every metric', async () => {
    const other = 'A sentence of the same length that nobody has ever seen before today'
    const [remembered, made, none] = await scoreExtractions({ texts: [secret, other, ''], model, referenceModel })
    if (remembered === undefined || made === undefined) throw new Error('unscored')
    for (const metric of ['likelihood', 'window', 'zlib', 'lowerCase', 'reference'] as const)
      expect(remembered[metric]).toBeGreaterThan(made[metric] ?? 0)
    expect(remembered.reference).toBeCloseTo(Math.log(60) / (Math.log(60) - 3.5), 9)
    expect(made.reference).toBeCloseTo(1, 12)
    expect(remembered.zlib).toBeCloseTo(compressedBytes(secret) / (Math.log(60) - 3.5), 9)
    expect(none).toBeUndefined()
  })

  it('finds the remembered piece of a text by windows', async () => {
    const [mixed] = await scoreExtractions({
      texts: [`${'Words that are made up as they come. '.repeat(8)}${secret}`],
      model,
      windowTokens: 50,
    })
    expect(mixed?.window).toBeCloseTo(-Math.log(60) + 3.5, 9)
    expect(mixed?.likelihood).toBeLessThan(-2)
    expect(mixed?.reference).toBeUndefined()
  })
})

describe('rankExtractions', () => {
  it('puts what the model remembers first, once', async () => {
    const ranked = await rankExtractions({ model, prompts: ['The vault', 'Once'], samples: 4, top: 1, seed: 1 })
    expect(ranked[0]?.text).toBe(secret)
    expect(ranked[0]?.metrics).toContain('likelihood')
    expect(ranked.filter(({ text }) => text === secret)).toHaveLength(1)
  })
})
