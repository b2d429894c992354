/**
 * The first `most` matches of a pattern with the flag g, in order: like `matchAll`, without its copy of the pattern, which V8
 * would compile anew for every text.
 */
export function matchesOf(pattern: RegExp, text: string, most = Infinity): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null && found.length < most; match = pattern.exec(text))
    found.push(match)
  return found
}
