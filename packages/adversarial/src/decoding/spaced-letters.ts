import type { DecodedStretch } from './hidden-payload.ts'

const fewestLetters = 6
const isSeparator = (unit: number): boolean =>
  unit === 32 || unit === 9 || (unit >= 42 && unit <= 47) || unit === 95 || unit === 124 || unit === 126 || unit === 183

/** Letters that stand alone between separators: "i g n o r e   a l l", "i-g-n-o-r-e a-l-l", "i*g*n*o*r*e". */
export function* decodeSpacing(text: string): Generator<DecodedStretch> {
  for (let index = 0; index + 2 < text.length;) {
    const separator = text.charCodeAt(index + 1)
    const first = text.charCodeAt(index)
    if (
      first <= 32 ||
      !isSeparator(separator) ||
      isSeparator(first) ||
      (index > 0 && !isBoundary(text.charCodeAt(index - 1)))
    ) {
      index++
      continue
    }
    const run = readRun(text, index, separator)
    if (run.letters >= fewestLetters) yield { encoding: 'spacing', start: index, end: run.end, decoded: run.decoded }
    index = Math.max(index + 1, run.letters >= fewestLetters ? run.end : run.end - 1)
  }
}

const isBoundary = (unit: number): boolean =>
  unit <= 32 || isSeparator(unit) || unit === 34 || unit === 39 || unit === 58

/** Follows letter, separator, letter …; a doubled or other separator is the space of the hidden text. */
function readRun(text: string, start: number, separator: number): { letters: number; end: number; decoded: string } {
  const pieces: string[] = []
  let letters = 0
  let end = start
  let index = start
  while (index < text.length) {
    const code = text.codePointAt(index) ?? 0
    if (code <= 32 || (isSeparator(code) && separator === code)) break
    const size = code > 0xffff ? 2 : 1
    const next = text.charCodeAt(index + size)
    if (index + size < text.length && next !== separator && next !== 32 && next !== 10) break
    pieces.push(text.slice(index, index + size))
    letters++
    index += size
    end = index
    if (text.charCodeAt(index) !== separator && text.charCodeAt(index) !== 32) break
    let gap = 0
    let other = false
    while (index < text.length && gap < 6) {
      const unit = text.charCodeAt(index)
      if (unit !== separator && unit !== 32) break
      if (unit !== separator) other = true
      gap++
      index++
    }
    if (gap > 1 || other) pieces.push(' ')
  }
  while (pieces.at(-1) === ' ') pieces.pop()
  return { letters, end, decoded: pieces.join('') }
}
