import { InvalidArgumentError, requireString } from '@saaa/evaluator'
import { normalizeText, segmentSentences } from '@saaa/text'
import { readClaim, type Claim } from './claim.ts'
import { contradictionBetween, type ContradictionKind } from './contradiction.ts'

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

interface Place {
  readonly start: number
  readonly end: number
}

interface PlacedClaim extends Place {
  readonly claim: Claim
  readonly text: string
}

/** Claims of a text, by sentence, read from its plain form; questions are left out. */
function readClaims(original: string): readonly PlacedClaim[] {
  const isPlain = !/[^\x00-\x7f‘’“”–—]/.test(original)
  const normalized = isPlain ? undefined : normalizeText(original, { lowerCase: false })
  const text = normalized?.text ?? original
  return segmentSentences(text).flatMap(({ start, end }) => {
    const claim = text.charAt(end - 1) === '?' ? undefined : readClaim(text, start, end)
    if (claim === undefined) return []
    return [{ claim, text: text.slice(start, end), ...(normalized?.toOriginal(start, end) ?? { start, end }) }]
  })
}

/** Remembers the latest claims of each subject and verb. */
class ClaimMemory<Origin> {
  readonly #bySubject = new Map<string, { readonly claim: PlacedClaim; readonly origin: Origin }[]>()

  /** The first remembered claim that excludes this one. */
  against({ claim }: PlacedClaim): { kind: ContradictionKind; earlier: PlacedClaim; origin: Origin } | undefined {
    for (const known of this.#bySubject.get(keyOf(claim)) ?? []) {
      const kind = contradictionBetween(known.claim.claim, claim)
      if (kind !== undefined) return { kind, earlier: known.claim, origin: known.origin }
    }
    return undefined
  }

  add(claim: PlacedClaim, origin: Origin): void {
    const key = keyOf(claim.claim)
    const known = this.#bySubject.get(key)
    if (known === undefined) this.#bySubject.set(key, [{ claim, origin }])
    // Said again, it would only be compared again.
    else if (!known.some((other) => other.claim.text === claim.text)) {
      known.push({ claim, origin })
      if (known.length > remembered) known.shift()
    }
  }
}

const keyOf = ({ subject, predicate }: Claim): string => `${subject}\u0000${predicate}`
const placeOf = ({ start, end }: Place): Place => ({ start, end })

/** Sentences of a text that exclude an earlier one about the same subject. Linear in the length of the text. */
export function findContradictions(text: string): readonly Contradiction[] {
  const memory = new ClaimMemory<undefined>()
  return readClaims(text).flatMap((claim) => {
    const found = memory.against(claim)
    memory.add(claim, undefined)
    return found === undefined ? [] : [{ kind: found.kind, ...placeOf(claim), earlier: placeOf(found.earlier) }]
  })
}

/** Claims of `text` that exclude one of `reference`; offsets of `earlier` point into `reference`. */
export function findContradictionsWith(text: string, reference: string): readonly Contradiction[] {
  const memory = new ClaimMemory<undefined>()
  for (const claim of readClaims(reference)) memory.add(claim, undefined)
  return readClaims(text).flatMap((claim) => {
    const found = memory.against(claim)
    return found === undefined ? [] : [{ kind: found.kind, ...placeOf(claim), earlier: placeOf(found.earlier) }]
  })
}

export interface DocumentContradiction extends Contradiction {
  /** Number of the document with the later sentence. */
  readonly document: number
  /** The earlier sentence and the number of its document. */
  readonly earlier: { readonly document: number; readonly start: number; readonly end: number }
}

/**
 * Sentences of a corpus that exclude one of an earlier document about the same subject. The documents are read one after the other; of each
 * subject and verb the eight latest claims are kept, so the cost is linear.
 * @throws InvalidArgumentError when `documents` is a string or not iterable, or a document is no string
 */
export function findContradictionsBetween(documents: Iterable<string>): readonly DocumentContradiction[] {
  // A string is iterable too, letter by letter.
  if (typeof documents === 'string' || typeof documents?.[Symbol.iterator] !== 'function')
    throw new InvalidArgumentError({ argument: 'documents', value: documents, expected: 'an iterable of strings' })
  const memory = new ClaimMemory<number>()
  const found: DocumentContradiction[] = []
  let number = 0
  for (const document of documents) {
    requireString(`documents[${number}]`, document)
    const claims = readClaims(document)
    // Contradictions inside one document are another matter: `findContradictions`.
    for (const claim of claims) {
      const other = memory.against(claim)
      if (other !== undefined) {
        found.push({
          kind: other.kind,
          document: number,
          ...placeOf(claim),
          earlier: { document: other.origin, ...placeOf(other.earlier) },
        })
      }
    }
    for (const claim of claims) memory.add(claim, number)
    number += 1
  }
  return found
}
