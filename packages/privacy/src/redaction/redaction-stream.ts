import { InvalidArgumentError } from '@saaa/evaluator'
import { createStreamRedactor, type StreamRedactionOptions } from './stream-redactor.ts'

/**
 * A Web Streams transform of strings, for `response.body.pipeThrough(new TextDecoderStream()).pipeThrough(redactionStream())`.
 * @throws InvalidArgumentError when an option is unusable
 */
export function redactionStream(options: StreamRedactionOptions = {}): TransformStream<string, string> {
  const redactor = createStreamRedactor(options)
  return new TransformStream({
    transform(piece, controller) {
      const output = redactor.push(piece)
      if (output !== '') controller.enqueue(output)
    },
    flush(controller) {
      const output = redactor.finish()
      if (output !== '') controller.enqueue(output)
    },
  })
}

/**
 * Redacts the pieces of any iterable, for example the tokens of a model's reply.
 * @throws InvalidArgumentError when an option is unusable
 */
export async function* redactPieces(
  pieces: Iterable<string> | AsyncIterable<string>,
  options: StreamRedactionOptions = {},
): AsyncGenerator<string, void, void> {
  const redactor = createStreamRedactor(options)
  if (
    typeof (pieces as { [Symbol.asyncIterator]?: unknown } | undefined)?.[Symbol.asyncIterator] !== 'function' &&
    typeof (pieces as { [Symbol.iterator]?: unknown } | undefined)?.[Symbol.iterator] !== 'function'
  )
    throw new InvalidArgumentError({ argument: 'pieces', value: pieces, expected: 'an iterable of strings' })
  for await (const piece of pieces) {
    const output = redactor.push(piece)
    if (output !== '') yield output
  }
  const rest = redactor.finish()
  if (rest !== '') yield rest
}
