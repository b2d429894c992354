import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentSentences } from './segment-sentences.ts'

const sentences = (text: string): string[] => segmentSentences(text).map(({ start, end }) => text.slice(start, end))

describe('segmentSentences', () => {
  it.each<[string, string[]]>([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Dr. Jones paid 3.5 dollars, e.g. in cash. He left.', ['Dr. Jones paid 3.5 dollars, e.g. in cash.', 'He left.']],
    ['J. R. R. Tolkien wrote. So did I. Fine.', ['J. R. R. Tolkien wrote.', 'So did I.', 'Fine.']],
    ['"Stop!" he said. "Go." She went.', ['"Stop!" he said.', '"Go."', 'She went.']],
    ['Well... maybe. Or… no. Really?! Yes.', ['Well... maybe.', 'Or… no.', 'Really?!', 'Yes.']],
    ['No. 5 is alive. No. We stay.', ['No. 5 is alive.', 'No.', 'We stay.']],
    ['The U.S. Army came at 5 p.m. We left.', ['The U.S. Army came at 5 p.m.', 'We left.']],
    ['A line\nbroken here.\n\nA heading\n\n- one\n- two', ['A line\nbroken here.', 'A heading', '- one', '- two']],
    ['See https://example.org/a.b?c=d. Then v1.2.3 came.', ['See https://example.org/a.b?c=d.', 'Then v1.2.3 came.']],
    ['你好。再见！好', ['你好。', '再见！', '好']],
    ['', []],
    [' \n\n ', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('covers every character that is not blank, in order, without overlaps', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      '.',
      '!',
      ' ',
      '\n',
      '"',
      '。',
      '1',
      '…',
      '\ud800',
      '-',
      ')',
      'Mr',
      '\u2029',
      '\r',
    )
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit, maxLength: 40 })), (text) => {
        let at = 0
        for (const { start, end } of segmentSentences(text)) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          expect(start).toBeGreaterThanOrEqual(at)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      { numRuns: 3000 },
    )
  })
})
