import { describe, expect, it } from 'vitest'
import { looksEncoded } from './looks-encoded.ts'

const encoded = (encoding: BufferEncoding): string => Buffer.from('nobody likes you at all').toString(encoding)

describe('looksEncoded', () => {
  it.each([
    `see ${encoded('base64')} there`,
    encoded('hex'),
    encoded('hex').replace(/../g, '$& '),
    '%6e%6f',
    '&#110;&#x6f;',
    String.raw`\x6e`,
    'no\u200bbody',
    'no\u{e0062}',
  ])('sees the sign in %j', (text) => expect(looksEncoded(text)).toBe(true))

  it.each([
    'a good-natured-looking-man',
    'INTERNATIONALISATION & more: 100 %',
    'It cost 12 and 34 euros.',
    '“Well” — he said…',
  ])('sees none in %j', (text) => expect(looksEncoded(text)).toBe(false))
})
