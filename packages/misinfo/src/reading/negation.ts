import type { Token } from './tokens.ts'

const negator =
  /^(?:not|never|no|neither|nor|cannot|without|nobody|nothing|none|nowhere|hardly|barely|scarcely|untrue|myth|false|incorrect|unable|ain't|.+n't)$/
const denyingVerb = /^(?:fail|fails|failed|refuse|refuses|refused|lack|lacks|lacked|lacking|deny|denies|denied)$/
const existential = /^(?:no|nothing|nobody|none|nowhere)$/
const harmless = /^(?:before|earlier|only|just|merely|until|till|least|doubt|surprise|wonder|matter|but)$/
const clauseEnd =
  /^(?:but|although|though|because|while|whereas|when|if|unless|since|and|who|which|that|so|until|[,;:()"“”–—])$/
const relative = /^(?:who|which|that)$/
const carriesThat = /^(?:true|false|myth|case|evidence|proof|fact|untrue|incorrect|idea|claim|sure|certain|proven)$/
/** "Stopped flying", "avoid paying". */
const endingVerb = /^(?:stop|stops|stopped|cease|ceases|ceased|avoid|avoids|avoided|quit|quits)$/
/** "Dropped its plan to build". */
const givingUp =
  /^(?:drop|drops|dropped|abandon|abandons|abandoned|scrap|scraps|scrapped|cancel|cancels|cancelled|canceled|shelved)$/
/** "Instead of trees", "rather than trees", "free of caffeine". */
const excluding = /^(?:instead of|rather than|free of|free from|devoid of)$/
/** Content words under one negator; a longer reach is more often wrong. */
const reach = 12

/** Follows a sentence token by token and knows whether what is said now is denied. */
export interface NegationTracker {
  /** Takes the next token; true when it is itself a negator. */
  take(tokens: readonly Token[], at: number): boolean
  readonly isNegated: boolean
  /** A content word was said: the reach of the negator shrinks. */
  spend(): void
  /** What follows is not denied after all. */
  lift(): void
  /** Negators met so far. */
  readonly count: number
  /** Some of them denied that there is any: "no evidence", "nothing". */
  readonly deniesExistence: boolean
}

export function trackNegation(): NegationTracker {
  let isNegated = false
  let left = 0
  let count = 0
  let deniesExistence = false
  return {
    get deniesExistence() {
      return deniesExistence
    },
    get isNegated() {
      return isNegated
    },
    get count() {
      return count
    },
    lift() {
      isNegated = false
    },
    spend() {
      left -= 1
      if (left <= 0) isNegated = false
    },
    take(tokens, at) {
      const word = tokens[at]?.lower ?? ''
      if (clauseEnd.test(word)) {
        // "Was not "very kind"": the quotation is what is denied.
        if (left === reach && /["“”]/.test(word)) return false
        // "It is not true that …", "there is no film that …": what follows is denied as well.
        const goesOn =
          (word === 'that' && carriesThat.test(tokens[at - 1]?.lower ?? '')) || (relative.test(word) && deniesExistence)
        if (!goesOn) isNegated = false
        return false
      }
      const after = tokens[at + 1]
      if (!isNegator(word, tokens, at) || harmless.test(after?.lower ?? '')) return false
      isNegated = !isNegated
      left = reach
      count += 1
      if (existential.test(word)) deniesExistence = true
      return true
    },
  }
}

function isNegator(word: string, tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  if (denyingVerb.test(word)) return word.startsWith('lack') || word.startsWith('den') || after?.lower === 'to'
  const next = after?.lower ?? ''
  if (endingVerb.test(word)) return next.endsWith('ing')
  if (givingUp.test(word))
    return /^(?:its|the|their|his|her|a|any)$/.test(next) && /^plans?$/.test(tokens[at + 2]?.lower ?? '')
  if (excluding.test(`${word} ${next}`)) return true
  if (!negator.test(word)) return false
  // "No, …" answers; "No. 5" numbers; "no more than 5" bounds.
  if (word === 'no')
    return (
      after !== undefined &&
      after.kind === 'word' &&
      !(after.lower === 'more' || after.lower === 'less' || after.lower === 'fewer'
        ? tokens[at + 2]?.lower === 'than'
        : false)
    )
  if (word === 'false' || word === 'myth' || word === 'incorrect') return after?.lower === 'that'
  return true
}
