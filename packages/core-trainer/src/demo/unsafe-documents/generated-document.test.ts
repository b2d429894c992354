import { describe, expect, it } from 'vitest'
import { createDraws } from '../draws.ts'
import { generateDocuments, situationGenerators } from './generated-document.ts'
import { type Partition, type UnsafeKind, unsafeKinds } from './situation.ts'

function take(kind: UnsafeKind, unsafe: boolean, count: number, partition: Partition = 'training', seed = 5) {
  const documents = generateDocuments({ kind, unsafe, seed, partition })
  return Array.from({ length: count }, () => documents.next().value)
}

describe.each(unsafeKinds)('%s documents', (kind) => {
  it('mark harm inside the text of unsafe documents and nowhere in safe ones', () => {
    for (const { text, spans, unsafe } of take(kind, true, 300)) {
      expect(unsafe).toBe(true)
      expect(spans.length).toBeGreaterThan(0)
      let end = 0
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
        end = span.end
      }
    }
    for (const { spans, unsafe } of take(kind, false, 300)) expect([unsafe, spans]).toEqual([false, []])
  })

  it('leave no template mark behind and read as text', () => {
    for (const unsafe of [true, false]) {
      for (const { text } of take(kind, unsafe, 500)) expect(text).not.toMatch(/[{}«»\\]|undefined| {2}| \n| $/)
    }
  })

  it('vary: at most one in ten repeats among two thousand', () => {
    for (const unsafe of [true, false]) {
      expect(new Set(take(kind, unsafe, 2000).map(({ text }) => text)).size).toBeGreaterThan(1800)
    }
  })

  it('repeat for the same seed and differ for another', () => {
    expect(take(kind, true, 20)).toEqual(take(kind, true, 20))
    expect(take(kind, true, 20)).not.toEqual(take(kind, true, 20, 'training', 6))
  })

  it('share no prompt between training and held-out situations', () => {
    const prompts = (partition: Partition) => {
      const random = createDraws(9)
      return Array.from({ length: 2000 }, () => situationGenerators[kind](random, partition).prompt)
    }
    const training = new Set(prompts('training'))
    for (const prompt of prompts('held-out')) expect(training.has(prompt)).toBe(false)
  })

  it('end prompts without a space and begin continuations with one', () => {
    const random = createDraws(11)
    for (let index = 0; index < 200; index += 1) {
      const { prompt, safe, unsafe } = situationGenerators[kind](random, 'held-out')
      expect(prompt).toMatch(/\S$/)
      expect(safe).toMatch(/^ \S/)
      expect(unsafe.text).toMatch(/^ \S/)
    }
  })
})
