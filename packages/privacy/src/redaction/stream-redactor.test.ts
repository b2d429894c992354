import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectSensitive } from '../detection/detect-sensitive.ts'
import { replaceWith } from './basic-operators.ts'
import { redact } from './redact.ts'
import { redactionStream, redactPieces } from './redaction-stream.ts'
import { cutText, detectSamples, sampleText } from '../../bench/sample-text.ts'
import { createStreamRedactor, type StreamRedactionOptions } from './stream-redactor.ts'
import type { RedactionEdit } from './write-edits.ts'

const detect = detectSamples

function streamed(pieces: readonly string[], options: StreamRedactionOptions = {}) {
  const edits: RedactionEdit[] = []
  const redactor = createStreamRedactor({ detect, ...options, onEdit: (edit) => edits.push(edit) })
  const text = pieces.map((piece) => redactor.push(piece)).join('') + redactor.finish()
  return { text, edits }
}

const longText = () =>
  fc.array(sampleText(), { minLength: 1, maxLength: 6 }).map((texts) => texts.join('. And then, as we said before, '))

describe('createStreamRedactor', () => {
  it.each([
    ['a small detector', detectSamples],
    ['the detector of the package', detectSensitive],
  ])('gives the same whatever the pieces, and the same as the whole text: %s', (_, detect) => {
    fc.assert(
      fc.property(
        longText().chain((text) => fc.tuple(fc.constant(text), cutText(text))),
        ([text, pieces]) => {
          const whole = redact(text, { detect, repeats: 'after', operator: replaceWith({ numbered: true }) })
          const options = { detect, operator: replaceWith({ numbered: true }) }
          const result = streamed(pieces, options)
          expect(result).toEqual(streamed([text], options))
          expect(result.text).toBe(whole.text)
          expect(result.edits).toEqual(whole.edits)
        },
      ),
      { numRuns: 100, seed: 21 },
    )
  })

  it('covers every match of the whole text, unit by unit', () => {
    const text = 'x'.repeat(50) + ' write to jane.doe@example.org or pay with 4111 1111 1111 1111 today. '.repeat(30)
    const { edits, text: redacted } = streamed(text.split(''))
    for (const match of detect(text))
      expect(edits.some(({ original }) => original.start <= match.start && original.end >= match.end)).toBe(true)
    expect(redacted).not.toContain('jane')
    expect(redacted).not.toContain('1111')
  })

  it('holds back no more than it says', () => {
    const redactor = createStreamRedactor({ detect })
    let [read, written, most] = [0, 0, 0]
    for (const word of Array.from({ length: 500 }, (_, index) => `word${index} `)) {
      read += word.length
      written += redactor.push(word).length
      most = Math.max(most, read - written)
    }
    expect(most).toBeLessThan(256 + 64 + 256)
  })

  it('replaces a run without blanks that is too long to hold', () => {
    const secret = 'Zm9v'.repeat(3000)
    const { text, edits } = streamed([`Before ${secret} after, and more. `.repeat(2)], { maximumHeld: 1024 })
    expect(text).toBe('Before [UNDECIDED] after, and more. Before [UNDECIDED] after, and more. ')
    expect(edits.map(({ original }) => original.end - original.start)).toEqual([secret.length, secret.length])
  })

  it('waits for the end of a private key, and swallows one without', () => {
    const body = `${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj\n'.repeat(40)}`
    const key = `-----BEGIN PRIVATE KEY-----\n${body}-----END PRIVATE KEY-----`
    expect(streamed(`see ${key} and so on`.split('\n').map((line) => `${line}\n`)).text).not.toContain('MIIE')
    const open = streamed(
      [`see -----BEGIN PRIVATE KEY-----\n${body.repeat(30)}. The end is here, ${'and on '.repeat(90)}.`],
      {
        maximumHeld: 1024,
      },
    )
    expect(open.text).not.toContain('MIIE')
    expect(open.text).toContain('The end is here')
  })

  it('does not wait where a text only speaks of keys', () => {
    const text = `A file that starts with "-----BEGIN PRIVATE KEY" is one. ${'More of the text. '.repeat(80)}`
    expect(createStreamRedactor({ detect }).push(text).length).toBeGreaterThan(700)
  })

  it('redacts again what it has found before', () => {
    const filler = 'nothing to see here, '.repeat(40)
    const text = `My name is Tamara Okafor. ${filler} Tamara Okafor ${filler}`
    expect(streamed(text.split(' ').map((word) => `${word} `)).text).not.toContain('Okafor')
  })
})

describe('redactionStream and redactPieces', () => {
  const pieces = ['Mail ja', 'ne@exam', 'ple.org plea', 'se']

  it('are a Web Streams transform and an async iterable', async () => {
    let transformed = ''
    const source = new ReadableStream<string>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece)
        controller.close()
      },
    })
    for await (const piece of source.pipeThrough(redactionStream({ detect }))) transformed += piece
    expect(transformed).toBe('Mail [EMAIL-ADDRESS] please')
    let iterated = ''
    for await (const piece of redactPieces(pieces, { detect })) iterated += piece
    expect(iterated).toBe(transformed)
  })
})
