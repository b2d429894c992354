import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { Tokenizer as NativeTokenizer } from 'tokenizers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generatedText } from './__fixtures__/generated-text.ts'
import { loadTokenizer, parseTokenizer } from './load-tokenizer.ts'
import { trainTokenizer } from './train-tokenizer.ts'

interface Json {
  added_tokens: object[]
  normalizer: object | null
  pre_tokenizer: object
  model: { vocab: Record<string, number>; merges: [string, string][]; ignore_merges: boolean; type: string }
}

let folder: string
let base: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saaa-load-'))
  base = (await trainTokenizer({ texts: generatedText(200), vocabularySize: 900 })).toJson()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A foreign file: no special tokens of ours, one end-of-text token behind the vocabulary, as GPT-2 has it. */
function foreign(change: Partial<Json> = {}): Json {
  const json = JSON.parse(base) as Json
  const vocab: Record<string, number> = {}
  const entries = Object.entries(json.model.vocab).sort(([, a], [, b]) => a - b)
  for (const [entry] of entries.slice(5)) vocab[entry] = Object.keys(vocab).length
  vocab['<|endoftext|>'] = Object.keys(vocab).length
  const added = {
    id: vocab['<|endoftext|>'],
    content: '<|endoftext|>',
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  }
  return { ...json, added_tokens: [added], model: { ...json.model, vocab }, ...change }
}

const byteLevel = { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: false }
const splitBy = (pattern: string) => ({
  type: 'Sequence',
  pretokenizers: [{ type: 'Split', pattern: { Regex: pattern }, behavior: 'Isolated', invert: false }, byteLevel],
})

/** Three ways to split that published models use, put in their syntax. */
const kinds: readonly (readonly [string, Partial<Json>])[] = [
  [
    'contractions in any case, up to three digits',
    {
      pre_tokenizer: splitBy(
        String.raw`(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`,
      ),
    },
  ],
  [
    'single digits, then the byte-level pattern',
    {
      pre_tokenizer: {
        type: 'Sequence',
        pretokenizers: [
          { type: 'Digits', individual_digits: true },
          { ...byteLevel, use_regex: true },
        ],
      },
    },
  ],
  ['Normalization Form C', { normalizer: { type: 'NFC' } }],
]

describe('a foreign byte-level tokenizer.json', () => {
  it.each(kinds)('gives the native ids: %s', async (_, change) => {
    const json = foreign(change)
    const tokenizer = parseTokenizer(JSON.stringify(json))
    const native = NativeTokenizer.fromString(JSON.stringify(json))
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc.string({
        unit: fc.constantFrom(
          ' ',
          '\n',
          '\r\n',
          'the',
          "'S",
          "'ſ",
          "'ll",
          '12345',
          '\u0085',
          'e',
          '\u0301',
          'É',
          '.',
          '日',
        ),
        maxLength: 100,
      }),
    )
    await fc.assert(
      fc.asyncProperty(text, async (sample) => {
        const ids = (await native.encode(sample, null, { addSpecialTokens: false })).getIds()
        expect(tokenizer.encode(sample)).toEqual(ids)
        const offsets = tokenizer.encodeWithOffsets(sample)
        expect([...offsets.ids]).toEqual(ids)
        expect(Math.max(0, ...offsets.ends)).toBe(sample.length)
        expect([...offsets.starts]).toEqual([...offsets.starts].sort((a, b) => a - b))
      }),
      { numRuns: 200, seed: 4 },
    )
  })

  it('maps offsets through normalisation to the text as it was', () => {
    const tokenizer = parseTokenizer(JSON.stringify(foreign({ normalizer: { type: 'NFC' } })))
    const text = 'cafe\u0301 (1)'
    const { starts, ends } = tokenizer.encodeWithOffsets(text)
    const ranges = [...starts].map((start, token) => text.slice(start, ends[token]))
    expect(ranges.filter((range) => range.includes('\u0301')).every((range) => range.endsWith('e\u0301'))).toBe(true)
    expect(ranges.slice(-1)).toEqual([')'])
  })

  it('adds the control tokens behind the last id, and the written file has them there', () => {
    const json = foreign()
    const size = Object.keys(json.model.vocab).length
    const tokenizer = parseTokenizer(JSON.stringify(json), { specialTokens: { end: '<|endoftext|>' } })
    expect(tokenizer.specialTokens).toEqual({
      end: size - 1,
      begin: size - 1,
      padding: size - 1,
      safe: size,
      unsafe: size + 1,
    })
    expect(tokenizer.vocabularySize).toBe(size + 2)
    const native = NativeTokenizer.fromString(tokenizer.toJson())
    expect(native.tokenToId('<|unsafe|>')).toBe(size + 1)
    expect(parseTokenizer(tokenizer.toJson(), { specialTokens: { end: '<|endoftext|>' } }).vocabularySize).toBe(
      size + 2,
    )
  })

  it('encodes added tokens that are not special where the text spells them', async () => {
    const plain = {
      id: 2000,
      content: '    ',
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: true,
      special: false,
    }
    const json = foreign({ added_tokens: [...foreign().added_tokens, { ...plain, id: 896 }] })
    const tokenizer = parseTokenizer(JSON.stringify(json))
    const native = NativeTokenizer.fromString(JSON.stringify(json))
    const text = 'if x:\n        return y'
    expect(tokenizer.encode(text)).toEqual((await native.encode(text)).getIds())
    expect(tokenizer.decode(tokenizer.encode(text))).toBe(text)
  })

  it('reads the roles from tokenizer_config.json beside it', async () => {
    await writeFile(join(folder, 'tokenizer.json'), JSON.stringify(foreign()))
    await writeFile(
      join(folder, 'tokenizer_config.json'),
      JSON.stringify({ eos_token: { content: '<|endoftext|>' }, bos_token: '<|endoftext|>' }),
    )
    const tokenizer = await loadTokenizer(folder)
    expect(tokenizer.specialTokens.end).toBe(tokenizer.specialTokens.begin)
    expect(tokenizer.specialTokens.end).toBe(tokenizer.specialTokens.safe - 1)
  })
})

describe('a file that cannot be used', () => {
  it('is named, with what was expected', async () => {
    await expect(loadTokenizer(join(folder, 'none.json'))).rejects.toThrow(/none\.json: it does not exist/)
    expect(() => parseTokenizer('{')).toThrow(/it is not JSON/)
    const unigram = { ...foreign(), model: { ...foreign().model, type: 'Unigram' } }
    expect(() => parseTokenizer(JSON.stringify(unigram))).toThrow(/model\.type: expected a byte-level BPE/)
    expect(() =>
      parseTokenizer(JSON.stringify(foreign({ pre_tokenizer: { ...byteLevel, add_prefix_space: true } }))),
    ).toThrow(/add_prefix_space/)
    expect(() => parseTokenizer(JSON.stringify(foreign({ pre_tokenizer: splitBy('[a-z&&[^b]]+') })))).toThrow(
      /a pattern that JavaScript can express/,
    )
    expect(() => parseTokenizer(JSON.stringify(foreign({ pre_tokenizer: splitBy('a++') })))).toThrow(
      /a pattern that JavaScript can express/,
    )
    const { a: _a, ...vocab } = foreign().model.vocab
    expect(() => parseTokenizer(JSON.stringify(foreign({ model: { ...foreign().model, vocab, merges: [] } })))).toThrow(
      /no token for byte 97/,
    )
  })
})
