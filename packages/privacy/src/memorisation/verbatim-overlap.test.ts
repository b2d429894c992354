import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findVerbatimOverlaps } from './verbatim-overlap.ts'

/** Brute force: every piece of the least length, looked up in every document. */
function expected(sample: string, corpus: readonly string[], length: number) {
  const covered = new Uint8Array(sample.length)
  for (let start = 0; start + length <= sample.length; start += 1)
    if (corpus.some((document) => document.includes(sample.slice(start, start + length))))
      covered.fill(1, start, start + length)
  let longest = 0
  for (let start = 0; start < sample.length; start += 1)
    for (let end = start + length; end <= sample.length; end += 1)
      if (corpus.some((document) => document.includes(sample.slice(start, end))))
        longest = Math.max(longest, end - start)
  return { covered: covered.reduce((sum, value) => sum + value, 0), longest }
}

describe('findVerbatimOverlaps', () => {
  it('finds pieces, where they stand and how much they cover', async () => {
    const piece = 'It was agreed that the ferry leaves at noon, whatever the wind.'
    const [overlap, none] = await findVerbatimOverlaps({
      samples: [`He said: ${piece} And so it did.`, 'Nothing of this was ever written anywhere before, I am sure.'],
      corpus: ['First.', `Second. ${piece} Third.`],
    })
    expect(overlap?.spans).toEqual([{ start: 8, end: 9 + piece.length + 1 }])
    expect(overlap?.longest).toEqual({ start: 8, end: 10 + piece.length, document: 1, documentStart: 7 })
    expect(overlap?.coverage).toBeCloseTo((piece.length + 2) / (piece.length + 9 + 15), 9)
    expect(none).toEqual({ coverage: 0, spans: [], longest: undefined })
  })

  it('agrees with brute force', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 3 }),
        fc.array(text, { maxLength: 4 }),
        async (samples, corpus) => {
          const overlaps = await findVerbatimOverlaps({ samples, corpus, minimumLength: 6 })
          for (const [index, sample] of samples.entries()) {
            const { covered, longest } = expected(sample, corpus, 6)
            const overlap = overlaps[index]
            expect(Math.round((overlap?.coverage ?? 0) * sample.length)).toBe(covered)
            const found = overlap?.longest
            if (covered === 0) expect(found).toBeUndefined()
            else if (found !== undefined) {
              expect(found.end - found.start).toBeLessThanOrEqual(longest)
              expect(
                corpus[found.document]?.slice(found.documentStart, found.documentStart + found.end - found.start),
              ).toBe(sample.slice(found.start, found.end))
            }
          }
        },
      ),
      { numRuns: 300, seed: 8 },
    )
  })

  it('finds the longest piece where pieces are not repeated', async () => {
    const words = Array.from({ length: 4000 }, (_, index) => `w${(index * 7919) % 4001}`)
    const document = words.join(' ')
    const samples = [document.slice(5000, 5300), `xx ${document.slice(9000, 9100)} yy`]
    const [first, second] = await findVerbatimOverlaps({ samples, corpus: ['', document, document.slice(0, 5200)] })
    expect(first?.longest).toEqual({ start: 0, end: 300, document: 1, documentStart: 5000 })
    expect((second?.longest?.end ?? 0) - (second?.longest?.start ?? 0)).toBeGreaterThanOrEqual(100)
  })

  it('reads streams, keeps its pace on repetitive text, and refuses a bare string', async () => {
    async function* corpus() {
      for (let index = 0; index < 20; index += 1) yield 'ab'.repeat(10_000)
    }
    const [overlap] = await findVerbatimOverlaps({ samples: ['ab'.repeat(5000)], corpus: corpus() })
    expect(overlap?.coverage).toBe(1)
    await expect(findVerbatimOverlaps({ samples: [], corpus: 'text' })).rejects.toThrow(/corpus/)
  })
})
