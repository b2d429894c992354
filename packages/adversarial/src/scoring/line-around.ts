import type { TextRange } from '../text-range.ts'

/** The line that holds a range, without a speaker's name in front and blanks at its ends. */
export function lineAround(text: string, { start, end }: TextRange): TextRange {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd)
  const speaker = /^\s*(?:[A-Z][\w ]{0,30}:\s*)?/.exec(line)?.[0].length ?? 0
  return { start: Math.min(start, lineStart + speaker), end: Math.max(end, lineStart + line.trimEnd().length) }
}
