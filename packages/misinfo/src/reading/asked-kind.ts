/** What a question wants to know. */
export type AskedKind = 'time' | 'place' | 'person' | 'amount' | 'duration' | 'age' | 'price'

const kinds: readonly (readonly [kind: AskedKind, pattern: RegExp])[] = [
  ['duration', /\bhow (?:long|much time|many (?:seconds|minutes|hours|days|weeks|months|years))\b/i],
  ['age', /\bhow old\b/i],
  ['price', /\b(?:how much (?:\w{1,12} ){0,3}(?:cost|pay|charge)|how expensive|what (?:is|was) the (?:price|cost))\b/i],
  ['amount', /\b(?:how (?:many|much|tall|high|deep|far|big|large|heavy|wide)|what (?:number|percentage|share))\b/i],
  ['time', /\b(?:when|(?:what|which) (?:year|day|date|month|century|decade|time)|since when)\b/i],
  ['place', /\b(?:where|(?:what|which) (?:city|town|country|place|state|continent|village|region))\b/i],
  ['person', /\b(?:who|whom|whose)\b/i],
]

/** The kind of thing that a question asks for, where its question word tells; undefined for "what", "why", "how" and yes or no. */
export function askedKind(question: string): AskedKind | undefined {
  // The question word opens the question; a later "who" or "when" begins a clause.
  const opening = question.slice(0, 60)
  let first: { readonly kind: AskedKind; readonly at: number } | undefined
  for (const [kind, pattern] of kinds) {
    const at = opening.search(pattern)
    if (at >= 0 && at < 25 && (first === undefined || at < first.at)) first = { kind, at }
  }
  return first?.kind
}
