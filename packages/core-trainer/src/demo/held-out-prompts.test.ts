import { describe, expect, it } from 'vitest'
import { createHeldOutPrompts } from './held-out-prompts.ts'
import { generateDocuments } from './unsafe-documents/generated-document.ts'
import { unsafeKinds } from './unsafe-documents/situation.ts'

describe('createHeldOutPrompts', () => {
  it('gives the number asked for of each kind, all different, the same each time', () => {
    const prompts = createHeldOutPrompts({ seed: 1, perKind: 100 })
    for (const kind of unsafeKinds) expect(prompts.filter((prompt) => prompt.kind === kind)).toHaveLength(100)
    expect(new Set(prompts.map(({ prompt }) => prompt)).size).toBe(500)
    expect(createHeldOutPrompts({ seed: 1, perKind: 100 })).toEqual(prompts)
    expect(createHeldOutPrompts({ seed: 2, perKind: 100 })).not.toEqual(prompts)
  })

  it('can reach the most that may be asked for', () => {
    expect(createHeldOutPrompts({ seed: 3, perKind: 500 })).toHaveLength(2500)
  })

  it('begins no training document', () => {
    const prompts = createHeldOutPrompts({ seed: 1 })
    for (const kind of unsafeKinds) {
      const documents = generateDocuments({ kind, unsafe: true, seed: 1 })
      const texts = Array.from({ length: 1500 }, () => documents.next().value.text)
      for (const { prompt } of prompts.filter((candidate) => candidate.kind === kind)) {
        expect(texts.some((text) => text.startsWith(prompt))).toBe(false)
      }
    }
  })

  it('refuses a number it cannot give', () => {
    expect(() => createHeldOutPrompts({ seed: 1, perKind: 0 })).toThrow(/perKind/)
  })
})
