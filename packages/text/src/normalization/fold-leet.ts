import { MappedTextBuilder, type MappedText } from './mapped-text.ts'

const letters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '+': 't',
  '|': 'l',
}

/** One class repeated and nothing after it: no backtracking. */
const token = /[a-zA-Z0-9@$!+|\u00c0-\u024f\u0370-\u052f]+/g
const ordinaryNumber = /^[0-9]+(?:st|nd|rd|th|s|k|m|g|kb|mb|gb|am|pm|x|d|h|kg|km|cm|mm)?$/i
const endingPunctuation = /[!+|]$/

/** Reads digits and signs as the letters they stand for, only in tokens that also have letters (not in "4th", "10kg"). */
export function foldLeet(source: MappedText): MappedText {
  const { text } = source
  if (!/[0-9@$!+|]/.test(text)) return source
  const builder = new MappedTextBuilder(source)
  let copied = 0
  for (const match of text.matchAll(token)) {
    const start = match.index
    let word = match[0]
    let end = word.length
    while (end > 0 && endingPunctuation.test(word.charAt(end - 1))) end--
    if (end < word.length) word = word.slice(0, end)
    if (!/[0-9@$!+|]/.test(word) || !/[a-zA-Z\u00c0-\u052f]/.test(word) || ordinaryNumber.test(word)) continue
    for (let index = 0; index < end; index++) {
      const letter = letters[word.charAt(index)]
      if (letter === undefined) continue
      builder.copy(copied, start + index)
      builder.replace(start + index, start + index + 1, letter)
      copied = start + index + 1
    }
  }
  if (copied === 0) return source
  builder.copy(copied, text.length)
  return builder.finish()
}
