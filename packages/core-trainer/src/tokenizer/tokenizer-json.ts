import { z } from 'zod'

/** The parts of a Hugging Face `tokenizer.json` that decide a byte-level BPE's ids; the rest is carried along. */
const addedTokenSchema = z.looseObject({
  id: z.int().nonnegative(),
  content: z.string().min(1),
  single_word: z.boolean().default(false),
  lstrip: z.boolean().default(false),
  rstrip: z.boolean().default(false),
  normalized: z.boolean().default(false),
  special: z.boolean().default(false),
})

const byteLevelSchema = z.looseObject({
  type: z.literal('ByteLevel'),
  add_prefix_space: z.boolean().default(true),
  use_regex: z.boolean().default(true),
})
const splitSchema = z.looseObject({
  type: z.literal('Split'),
  pattern: z.union([z.strictObject({ Regex: z.string() }), z.strictObject({ String: z.string() })]),
  behavior: z.string(),
  invert: z.boolean().default(false),
})
const digitsSchema = z.looseObject({ type: z.literal('Digits'), individual_digits: z.boolean().default(false) })
const stageSchema = z.discriminatedUnion('type', [byteLevelSchema, splitSchema, digitsSchema])
const sequenceSchema = z.looseObject({ type: z.literal('Sequence'), pretokenizers: z.array(stageSchema).min(1) })

export const tokenizerJsonSchema = z.looseObject({
  added_tokens: z.array(addedTokenSchema).default([]),
  normalizer: z
    .union([
      z.null(),
      z.looseObject({ type: z.literal('NFC') }),
      z.looseObject({ type: z.literal('Sequence'), normalizers: z.tuple([]) }),
    ])
    .default(null),
  pre_tokenizer: z.union([stageSchema, sequenceSchema]),
  post_processor: z.unknown(),
  decoder: z.looseObject({ type: z.literal('ByteLevel') }),
  model: z.looseObject({
    type: z.literal('BPE').default('BPE'),
    dropout: z.union([z.null(), z.literal(0)]).default(null),
    continuing_subword_prefix: z.union([z.null(), z.literal('')]).default(null),
    end_of_word_suffix: z.union([z.null(), z.literal('')]).default(null),
    byte_fallback: z.literal(false).default(false),
    ignore_merges: z.boolean().default(false),
    vocab: z.record(z.string(), z.int().nonnegative()),
    merges: z.array(z.union([z.string(), z.tuple([z.string(), z.string()])])),
  }),
})

export type TokenizerJson = z.output<typeof tokenizerJsonSchema>
export type AddedToken = z.output<typeof addedTokenSchema>
export type PreTokenizerStage = z.output<typeof stageSchema>

export function preTokenizerStages(json: TokenizerJson): readonly PreTokenizerStage[] {
  return json.pre_tokenizer.type === 'Sequence' ? json.pre_tokenizer.pretokenizers : [json.pre_tokenizer]
}
