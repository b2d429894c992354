import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyHash, hashWith, SpellingIndex } from './spelling-index.ts'

const hashOf = (word: string): number =>
  Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)).reduce(hashWith, emptyHash)

describe('SpellingIndex', () => {
  it('finds in the middle of a text what a map finds by the word', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ maxLength: 8 }), fc.integer()),
        fc.string({ unit: 'binary', maxLength: 8 }),
        (known, stranger) => {
          const map = new Map(Object.entries(known))
          const index = new SpellingIndex(map)
          for (const word of [...map.keys(), stranger]) {
            const text = `<${word}>`
            expect(index.find(text, 1, 1 + word.length, hashOf(word))).toBe(map.get(word))
          }
        },
      ),
    )
  })
})
