/**
 * The source of a regular expression that matches any of the keys, longest first, as a tree of their common beginnings. At
 * each place at most one branch can go on, so matching never tries one alternative after the other: with phrases of several
 * words a flat list of alternatives is hundreds of times slower. A blank in a key matches one to four blanks.
 *
 * @param keys sorted by UTF-16 units, without repeats
 */
export function prefixTreeSource(keys: readonly string[]): string {
  return branchSource(keys, 0, keys.length, 0)
}

function branchSource(keys: readonly string[], from: number, to: number, depth: number): string {
  const first = keys[from] ?? ''
  const last = keys[to - 1] ?? ''
  let shared = depth
  while (shared < first.length && first.charAt(shared) === last.charAt(shared)) shared++
  const stem = literal(first.slice(depth, shared))
  const endsHere = first.length === shared
  const rest = endsHere ? from + 1 : from
  if (rest === to) return stem
  const branches: string[] = []
  for (let start = rest; start < to;) {
    const unit = (keys[start] ?? '').charAt(shared)
    let end = start + 1
    while (end < to && (keys[end] ?? '').charAt(shared) === unit) end++
    branches.push(branchSource(keys, start, end, shared))
    start = end
  }
  return `${stem}(?:${branches.join('|')})${endsHere ? '?' : ''}`
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll(' ', '\\s{1,4}')
