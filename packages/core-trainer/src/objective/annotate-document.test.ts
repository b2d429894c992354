import { beforeAll, describe, expect, it } from 'vitest'
import type { ScoredDocument } from '../orchestrator/scored-document.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import { trainTokenizer } from '../tokenizer/train-tokenizer.ts'
import { annotateDocument, headTargetChannel, headWeightChannel } from './annotate-document.ts'

let tokenizer: Tokenizer
beforeAll(async () => {
  tokenizer = await trainTokenizer({ texts: ['The calm river went past. You fool, said nobody.'], vocabularySize: 300 })
})

const text = `${'The river was calm today. '.repeat(10)}You utter fool. ${'The river was calm again. '.repeat(10)}`
const start = text.indexOf('fool')
const document: ScoredDocument = {
  scores: { toxicity: 0.2, privacy: 1 },
  spans: [{ dimension: 'toxicity', start, end: start + 4, severity: 0.8 }],
  unscored: {},
}
const options = {
  tokenizer: undefined as unknown as Tokenizer,
  dimensions: ['toxicity', 'privacy'],
  unsafeBelow: 0.5,
  heads: true,
  trainings: new Map(),
  random: () => 0.5,
}
const annotate = (changes: Partial<Parameters<typeof annotateDocument>[2]> = {}, scored = document) =>
  annotateDocument(text, scored, {
    ...options,
    tokenizer,
    tags: { dropProbability: 0.01 },
    mask: { minimumSeverity: 0.5 },
    ...changes,
  })

describe('annotateDocument', () => {
  it('keeps the text: without special tokens it decodes to the document', () => {
    expect(tokenizer.decode(annotate().item.tokens)).toBe(text)
  })

  it('puts the unsafe token before the segment that was flagged and the safe one elsewhere (route A)', () => {
    const { item, unsafeSegments, segments } = annotate()
    const shown = tokenizer.decode(item.tokens, { keepSpecialTokens: true })
    expect(unsafeSegments).toBe(1)
    expect(segments).toBeGreaterThan(2)
    expect(shown).toMatch(/<\|unsafe\|> ?You utter fool\. ?<\|safe\|> ?The river/)
    expect(item.tokens[0]).toBe(tokenizer.specialTokens.begin)
    expect(item.tokens[1]).toBe(tokenizer.specialTokens.safe)
  })

  it('takes the lowest score of a segment, not its mean, and nothing for unsafe that is only not perfectly safe', () => {
    const doubtful: ScoredDocument = { scores: { toxicity: 0.97, privacy: 0.98 }, spans: [], unscored: {} }
    expect(annotate({}, doubtful).unsafeSegments).toBe(0)
    expect(annotate({ unsafeBelow: 0.975 }, doubtful)).toMatchObject({ segments: 3, unsafeSegments: 3 })
    expect(annotate({ unsafeBelow: 0 }).unsafeSegments).toBe(0)
  })

  it('drops control tokens at random and none without route A', () => {
    const { safe, unsafe } = tokenizer.specialTokens
    const controls = (tokens: Uint32Array): number =>
      [...tokens].filter((token) => token === safe || token === unsafe).length
    expect(controls(annotate({ random: () => 0.001 }).item.tokens)).toBe(0)
    expect(controls(annotate({ tags: undefined }).item.tokens)).toBe(0)
  })

  it('gives weight 0 to flagged spans (route C) and to special tokens, 1 to all else', () => {
    const { item, maskedTokens } = annotate()
    const unlearnt = [...item.tokens].filter((_, index) => item.weights[index] === 0)
    expect(tokenizer.decode(unlearnt)).toMatch(/^ ?fool$/)
    expect(maskedTokens).toBeGreaterThan(0)
    expect(annotate({ mask: { minimumSeverity: 0.9 } }).maskedTokens).toBe(0)
    expect(annotate({ mask: undefined }).maskedTokens).toBe(0)
  })

  it('takes a severity of 0 as a threshold', () => {
    const mild = { ...document, spans: [{ dimension: 'toxicity', start, end: start + 4, severity: 0 }] }
    expect(annotate({ mask: { minimumSeverity: 0 } }, mild).maskedTokens).toBeGreaterThan(0)
  })

  it('writes targets of 0 on severe findings and 1 elsewhere, per dimension, with weight on text alone', () => {
    const { item } = annotate()
    const toxicity = item.channels?.[headTargetChannel('toxicity')] as Float32Array
    const flagged = [...item.tokens].filter((_, index) => toxicity[index] === 0)
    expect(tokenizer.decode(flagged)).toMatch(/^ ?fool$/)
    const privacy = item.channels?.[headTargetChannel('privacy')] as Float32Array
    expect(privacy.every((target) => target === 1)).toBe(true)
    expect(item.channels?.[headWeightChannel]?.[0]).toBe(0)
  })

  it('treats an unscored dimension as unsafe everywhere', () => {
    const failed: ScoredDocument = {
      scores: { toxicity: undefined, privacy: 1 },
      spans: [],
      unscored: { toxicity: 'threw' },
    }
    const { segments, unsafeSegments, item } = annotate({}, failed)
    expect(unsafeSegments).toBe(segments)
    const text_ = item.channels?.[headTargetChannel('toxicity')]?.filter(
      (_, index) => item.channels?.[headWeightChannel]?.[index] === 1,
    )
    expect([...(text_ ?? [1])].every((target) => target === 0)).toBe(true)
  })
})
