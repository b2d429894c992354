/** The text without the units at its end that are among `signs`. A regular expression for it would be quadratic. */
export function trimEnd(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1
  return end === text.length ? text : text.slice(0, end)
}

/** Where the run of units that `belongs` accepts begins, looking back from `end`, at most so many units. */
export function runStart(text: string, end: number, belongs: (code: number) => boolean, most: number): number {
  let start = end
  while (start > 0 && end - start < most && belongs(text.charCodeAt(start - 1))) start -= 1
  return start
}
