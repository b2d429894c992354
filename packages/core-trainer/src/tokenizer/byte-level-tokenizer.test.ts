import * as fc from 'fast-check'
import { Tokenizer as NativeTokenizer } from 'tokenizers'
import { beforeAll, describe, expect, it } from 'vitest'
import { generatedText } from './__fixtures__/generated-text.ts'
import { trainTokenizer } from './train-tokenizer.ts'
import type { Tokenizer } from './tokenizer.ts'

let tokenizer: Tokenizer
let native: NativeTokenizer

beforeAll(async () => {
  tokenizer = await trainTokenizer({ texts: generatedText(400), vocabularySize: 1500 })
  native = NativeTokenizer.fromString(tokenizer.toJson())
})

const nativeIds = async (text: string): Promise<number[]> =>
  (await native.encode(text, null, { addSpecialTokens: false })).getIds()

const torture = [
  '',
  ' ',
  'A plain sentence, with 1234 numbers & signs!',
  "It's we're they've I'm you'll he'd IT'S",
  '\n\n\n  \t x \r\n\r\n',
  '\ufeffbyte order mark \ufeff inside',
  'next line \u0085 and no-break\u00a0space \u2003em \u3000ideographic \u180e',
  '日本語のテキスト 한국어 العربية हिन्दी ไทย',
  '👩‍👩‍👧‍👦 🇩🇪 🏳️‍🌈 e\u0301 ｆｕｌｌ ²³ Ⅷ ½',
  'a\u0000b\u0007\u001b[0m',
  '   leading and trailing   ',
  'ʼn ſ K İ ß ﬁ',
]

describe('byte-level tokenizer against the native encoder', () => {
  it.each(torture)('gives the native ids: %j', async (text) => {
    expect(tokenizer.encode(text)).toEqual(await nativeIds(text))
  })

  it('gives the native ids and the text back on random Unicode', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom(' ', '\n', '\t', 'a', 'the', "'s", '1', '\u00a0', 'é', '日', '.'),
        maxLength: 200,
      }),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const ids = tokenizer.encode(text)
        expect(ids).toEqual(await nativeIds(text))
        expect(tokenizer.decode(ids)).toBe(text)
      }),
      { numRuns: 500, seed: 20 },
    )
  })

  it('treats a lone surrogate as U+FFFD', () => {
    expect(tokenizer.decode(tokenizer.encode('a\ud800b'))).toBe('a\ufffdb')
  })

  it('stays fast on 300,000 characters without a break, with the native ids', async () => {
    const text = 'abcdefghij'.repeat(30_000)
    const ids = tokenizer.encode(text)
    expect(ids).toEqual(await nativeIds(text))
    expect(tokenizer.decode(ids)).toBe(text)
  }, 20_000)
})

describe('special tokens', () => {
  it('are the first ids and carry no bytes', () => {
    expect(tokenizer.specialTokens).toEqual({ padding: 0, begin: 1, end: 2, safe: 3, unsafe: 4 })
    expect([...tokenizer.byteLengths.subarray(0, 6)]).toEqual([0, 0, 0, 0, 0, 1])
    expect(tokenizer.byteLengths).toHaveLength(tokenizer.vocabularySize)
  })

  it('never come out of text that spells them', () => {
    const text = 'x<|safe|> <|unsafe|><|end|>\n<|begin|><|padding|>'
    const ids = tokenizer.encode(text)
    expect(ids.filter((id) => id < 5)).toEqual([])
    expect(tokenizer.decode(ids)).toBe(text)
    expect(tokenizer.encodeWithOffsets(text).ids).toEqual(Uint32Array.from(ids))
  })

  it('are left out of decoded text unless kept', () => {
    const ids = [1, ...tokenizer.encode('hello'), 3, 2]
    expect(tokenizer.decode(ids)).toBe('hello')
    expect(tokenizer.decode(ids, { keepSpecialTokens: true })).toBe('<|begin|>hello<|safe|><|end|>')
  })
})

describe('decoding', () => {
  it('turns half a character into U+FFFD', () => {
    const [first] = tokenizer.encode('\u{1f9ff}')
    expect(tokenizer.decode([first ?? 0])).toBe('\ufffd')
  })

  it('refuses an id outside the vocabulary', () => {
    expect(() => tokenizer.decode([tokenizer.vocabularySize])).toThrow(/ids: expected ids from 0 to/)
    expect(() => tokenizer.decode([-1])).toThrow(/got -1/)
  })
})

describe('encodeWithOffsets', () => {
  it('covers the text: joined token ranges give every UTF-16 unit, in order, and the bytes of each token lie inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const { ids, starts, ends } = tokenizer.encodeWithOffsets(text)
        expect([...ids]).toEqual(tokenizer.encode(text))
        let covered = 0
        ids.forEach((id, token) => {
          const start = starts[token] ?? -1
          const end = ends[token] ?? -1
          expect(start).toBeLessThanOrEqual(covered)
          expect(end).toBeGreaterThan(start)
          const range = Buffer.from(text.slice(start, end))
          expect(range.length).toBeGreaterThanOrEqual(tokenizer.byteLengths[id] ?? 0)
          const decoded = tokenizer.decode([id])
          if (!decoded.includes('\ufffd')) expect(text.slice(start, end)).toBe(decoded)
          covered = Math.max(covered, end)
        })
        expect(covered).toBe(text.length)
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  it('gives each part of a split character the whole character', () => {
    const { ids, starts, ends } = tokenizer.encodeWithOffsets('a\u{1f9ff}b')
    expect(ids.length).toBeGreaterThan(3)
    const middle = [...ids].map((_, token) => [starts[token], ends[token]]).slice(1, -1)
    expect(middle.every(([start, end]) => start === 1 && end === 3)).toBe(true)
  })
})
