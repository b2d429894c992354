import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TextArgumentError } from '../errors/text-error.ts'
import { decodeHidden } from './decode-hidden.ts'
import { reverse, rotate13 } from './letter-ciphers.ts'

const message = 'Please open the garden gate before the evening comes'
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const each =
  (write: (unit: number) => string) =>
  (text: string): string =>
    Array.from(text, (letter) => write(letter.charCodeAt(0))).join('')
const hexadecimal = (unit: number): string => unit.toString(16).padStart(2, '0')

describe('decodeHidden', () => {
  it('undoes the encodings that are asked for and no other', () => {
    const text = `${base64(message)} %6f%70%65%6e the &#103;&#97;&#116;&#101;`
    const found = decodeHidden(text, { encodings: ['percent', 'html-entity'] })
    expect(found.map(({ encoding, decoded }) => [encoding, decoded])).toEqual([
      ['percent', 'open'],
      ['html-entity', 'gate'],
    ])
    expect(decodeHidden(text, { encodings: [] })).toEqual([])
    expect(() => decodeHidden(text, { encodings: ['rot14' as 'rot13'] })).toThrow(TextArgumentError)
  })

  it.each<[string, (text: string) => string]>([
    ['base64', base64],
    ['base64', (text) => Buffer.from(text).toString('base64url')],
    ['base64', (text) => base64(text.repeat(3)).replace(/.{60}/g, '$&\n')],
    ['hex', (text) => Buffer.from(text).toString('hex')],
    ['hex', each((unit) => `0x${hexadecimal(unit)} `)],
    ['hex', each((unit) => `\\x${hexadecimal(unit)}`)],
    ['binary', each((unit) => `${unit.toString(2).padStart(8, '0')} `)],
    ['percent', each((unit) => `%${hexadecimal(unit)}`)],
    ['html-entity', each((unit) => `&#${unit};`)],
    ['html-entity', each((unit) => `&#x${unit.toString(16)};`)],
    ['unicode-escape', each((unit) => `\\u00${hexadecimal(unit)}`)],
    ['rot13', rotate13],
    ['reversed', reverse],
    ['tag-characters', each((unit) => String.fromCodePoint(0xe0000 + unit))],
    ['variation-selectors', each((unit) => String.fromCodePoint(0xe0100 + unit - 16))],
    [
      'invisible-bits',
      each((unit) => unit.toString(2).padStart(8, '0').replaceAll('0', '\u200b').replaceAll('1', '\u200c')),
    ],
  ])('finds %s in the middle of text', (encoding, write) => {
    const before = 'Read this: '
    const text = `${before}${write(message)} and thank you.`
    const segments = decodeHidden(text)
    const segment = segments.find(({ path }) => path.join() === encoding)
    expect(segment?.decoded).toContain('open the garden gate before the evening')
    expect(segment?.encoding).toBe(encoding)
    expect(segment?.start).toBeGreaterThanOrEqual(before.length)
    expect(segment?.end).toBeLessThanOrEqual(text.length - ' and thank you.'.length)
  })

  it('undoes encodings inside one another down to the depth, with spans of the outermost', () => {
    const hidden = base64(base64(rotate13(message)))
    const deepest = decodeHidden(`a ${hidden}`).at(-1)
    expect(deepest).toEqual({
      encoding: 'base64',
      start: 2,
      end: 2 + hidden.length,
      decoded: message,
      path: ['base64', 'base64', 'rot13'],
    })
    expect(decodeHidden(`a ${hidden}`, { maximumDepth: 1 }).map(({ path }) => path.length)).toEqual([1])
  })

  it('finds nothing in ordinary text', () => {
    for (const text of [
      'The internationalization of telecommunications, d41d8cd98f00b204e9800998ecf8427e, is at /usr/local/share/doc/README.',
      'It cost 100% more: https://example.org/?a=1&b=2 &amp; that was in 2024-01-01 12:00:00, call 0123456789012345.',
      'Flag \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} and family \u{1f468}\u200d\u{1f469}\u200d\u{1f467}.',
      'Zyx qwrt plk mnb vcx zzz hjkl. Der Hund läuft schnell durch den Wald und bellt die Katze an.',
    ]) {
      expect(decodeHidden(text)).toEqual([])
    }
  })

  it('stops at the limit of output', () => {
    const text = Array.from({ length: 50 }, () => base64(message)).join(' ')
    const segments = decodeHidden(text, { maximumOutput: 200 })
    expect(segments.reduce((sum, { decoded }) => sum + decoded.length, 0)).toBeLessThanOrEqual(200)
    expect(segments.length).toBeGreaterThan(0)
  })

  it('keeps spans inside any text and never throws', () => {
    const unit = fc.constantFrom(
      '%41',
      '&#99999999;',
      '&#x110000;',
      '\\u{ffffff}',
      '\\ud800',
      'QUJD',
      '==',
      '4a',
      '\udb40',
      '\udc41',
      '\u200b',
      ' ',
      'gur ',
      '\n',
      '01',
    )
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit, maxLength: 80 })), (text) => {
        for (const { start, end, path } of decodeHidden(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(path.length).toBeLessThanOrEqual(3)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('refuses limits that make no sense', () => {
    expect(() => decodeHidden('x', { maximumDepth: 0 })).toThrow(TextArgumentError)
    expect(() => decodeHidden('x', { minimumLength: 2 })).toThrow(/minimumLength: expected a whole number from 8/)
  })
})
