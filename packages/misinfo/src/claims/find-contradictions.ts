import { readClaim, type Claim } from './claim.ts'
import { contradictionBetween, type ContradictionKind } from './contradiction.ts'
import { splitSentences } from './sentences.ts'

export interface Contradiction {
  readonly kind: ContradictionKind
  /** The later of the two sentences; half-open UTF-16 range. */
  readonly start: number
  readonly end: number
  /** The earlier sentence that it contradicts. */
  readonly earlier: { readonly start: number; readonly end: number }
}

/** Earlier claims of one subject and verb that a new one is compared with, so that the cost stays linear. */
const remembered = 8

/** Claims of a text, by sentence; questions are left out. */
function readClaims(text: string): readonly Claim[] {
  return splitSentences(text).flatMap((sentence) => {
    const claim = sentence.question ? undefined : readClaim(text, sentence.start, sentence.end)
    return claim === undefined ? [] : [claim]
  })
}

/** Sentences of a text that exclude an earlier one about the same subject. Linear in the length of the text. */
export function findContradictions(text: string): readonly Contradiction[] {
  const found: Contradiction[] = []
  const bySubject = new Map<string, Claim[]>()
  for (const claim of readClaims(text)) {
    const key = `${claim.subject}\u0000${claim.predicate}`
    const earlier = bySubject.get(key)
    if (earlier === undefined) {
      bySubject.set(key, [claim])
      continue
    }
    for (const other of earlier) {
      const kind = contradictionBetween(other, claim)
      if (kind === undefined) continue
      found.push({ kind, start: claim.start, end: claim.end, earlier: { start: other.start, end: other.end } })
      break
    }
    // Said again, it would only be compared again.
    if (earlier.some((other) => sameText(text, other, claim))) continue
    earlier.push(claim)
    if (earlier.length > remembered) earlier.shift()
  }
  return found
}

function sameText(text: string, left: Claim, right: Claim): boolean {
  return (
    left.end - left.start === right.end - right.start &&
    text.slice(left.start, left.end) === text.slice(right.start, right.end)
  )
}

/** Claims of `text` that exclude one of `reference`; offsets of `earlier` point into `reference`. */
export function findContradictionsWith(text: string, reference: string): readonly Contradiction[] {
  const bySubject = new Map<string, Claim[]>()
  for (const claim of readClaims(reference)) {
    const key = `${claim.subject}\u0000${claim.predicate}`
    bySubject.set(key, [...(bySubject.get(key) ?? []), claim].slice(-remembered))
  }
  return readClaims(text).flatMap((claim) => {
    for (const other of bySubject.get(`${claim.subject}\u0000${claim.predicate}`) ?? []) {
      const kind = contradictionBetween(other, claim)
      if (kind !== undefined)
        return [{ kind, start: claim.start, end: claim.end, earlier: { start: other.start, end: other.end } }]
    }
    return []
  })
}
