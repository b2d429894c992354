import type { DecodedStretch } from './hidden-payload.ts'

const concatenation =
  /(?:"[^"\n]{0,400}"|'[^'\n]{0,400}')(?:(?:[ \t\n]{0,4}(?:\+|&|~|\|\|)[ \t\n]{0,4}|\.{1,2}| \.{1,2} )(?:"[^"\n]{0,400}"|'[^'\n]{0,400}')){1,}/g
const assignment = /([A-Za-z_$][A-Za-z0-9_$]{0,15})[ \t]{0,3}:?=[ \t]{0,3}(?:"([^"\n]{0,4096})"|'([^'\n]{0,4096})')/g
const sum = /[A-Za-z_$][A-Za-z0-9_$]{0,15}(?:[ \t]{0,3}(?:\+|\.\.|&|~)[ \t]{0,3}[A-Za-z_$][A-Za-z0-9_$]{0,15})+/g
const quotedPiece = /"([^"\n]*)"|'([^'\n]*)'/g

/** Text cut into string literals that an expression puts together: `"ig" + "nore"`, or `a = "ig"; b = "nore"; a + b`. */
export function* decodeStringAssembly(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(concatenation)) {
    const decoded = [...match[0].matchAll(quotedPiece)].map((piece) => piece[1] ?? piece[2] ?? '').join('')
    if (decoded.length >= 8)
      yield { encoding: 'string-assembly', start: match.index, end: match.index + match[0].length, decoded }
  }
  const values = new Map<string, string>()
  let first = -1
  let last = -1
  for (const match of text.matchAll(assignment)) {
    if (first < 0) first = match.index
    last = match.index + match[0].length
    values.set(match[1] ?? '', match[2] ?? match[3] ?? '')
  }
  if (values.size < 2) return
  let summed = false
  for (const match of text.matchAll(sum)) {
    const names = match[0].split(/[ \t]*(?:\+|\.\.|&|~)[ \t]*/)
    const pieces = names.map((name) => values.get(name))
    if (pieces.some((piece) => piece === undefined)) continue
    summed = true
    const length = pieces.reduce((total, piece) => total + (piece?.length ?? 0), 0)
    const end = match.index + match[0].length
    // A variable named a thousand times must not make the text grow.
    if (length > 2 * text.length) continue
    const decoded = pieces.join('')
    if (decoded.length >= 8)
      yield { encoding: 'string-assembly', start: Math.min(first, match.index), end: Math.max(last, end), decoded }
  }
  // Without an expression, only names that count (a, b, c or p1, p2, p3) say that the pieces belong together.
  if (summed || ![...values.keys()].every((name) => /^(?:[A-Za-z]|[A-Za-z_$]{1,8}[0-9]{1,3})$/.test(name))) return
  const decoded = [...values.values()].join('')
  if (decoded.length >= 8) yield { encoding: 'string-assembly', start: first, end: last, decoded }
}
