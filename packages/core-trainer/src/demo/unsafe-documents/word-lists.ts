/** The words of a blank-separated list. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** The lines of a list, trimmed; a line break inside an entry is written `\\n`. */
export function lines(list: string): readonly string[] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll('\\n', '\n'))
}
