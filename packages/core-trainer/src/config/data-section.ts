import { z } from 'zod'
import { positiveInteger } from './field-types.ts'

export const dataSection = z.strictObject({
  paths: z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Files and folders of text to learn from: .txt, .jsonl, either also as .gz or .zst. Folders are read recursively, in name order.',
    ),
  textField: z.string().min(1).default('text').describe('Name of the field that holds the text in .jsonl files.'),
  heldOutFraction: z
    .number()
    .min(0)
    .max(0.5)
    .default(0.01)
    .describe('Share of documents kept out of training and used to measure it; chosen by document, by seed.'),
  maximumDocumentBytes: positiveInteger
    .default(16_384)
    .describe('A .txt file is cut at paragraph ends into documents of at most this many bytes of UTF-8.'),
})

export const tokenizerSection = z.strictObject({
  path: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('A tokenizer.json, or a folder with one, to use as it is. null: train a byte-level BPE on the corpus.'),
  vocabularySize: z
    .int()
    .min(300)
    .max(1_000_000)
    .default(4096)
    .describe('Vocabulary of a tokenizer that is trained, special tokens included.'),
  sampleCharacters: positiveInteger
    .default(20_000_000)
    .describe('How much of the corpus, at most, a tokenizer is trained on; counted in bytes of UTF-8.'),
})
