/** What stands around a hit and changes its weight. Everything is judged on at most `reach` characters on either side. */
const reach = 60

const addressed = /\b(?:you(?:'re|r|rself)?|u|ur|ya|thou)\b[^.!?;\n]{0,40}$/
const addressedAfter = /^[^.!?;\n]{0,12}\b(?:you|u)\b/
const negated = /\b(?:not|never|no|isn't|aren't|wasn't|don't think you're|nor|hardly)\s+(?:\w+\s+){0,2}$/
const mentioned =
  /\b(?:the (?:word|term|slur|insult|phrase)|called? (?:me|him|her|us|them)|calling (?:me|him|her|us|them|people|someone)|(?:don't|do not|never|stop|shouldn't|should not) (?:say|call|use|using|saying)|(?:said|say|says|used|using) the)\b[^.!?\n]{0,30}$/
const quoteBefore = /["'\u2018\u201c]\s?$/
const quoteAfter = /^\s?["'\u2019\u201d]/

export interface Circumstances {
  /** Somebody is spoken to. */
  readonly addressed: boolean
  /** The statement is denied. */
  readonly negated: boolean
  /** The word is talked about rather than used: reported, quoted alone, or spoken against. */
  readonly mentioned: boolean
}

export function circumstancesOf(text: string, start: number, end: number): Circumstances {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  return {
    addressed: addressed.test(before) || addressedAfter.test(after),
    negated: negated.test(before),
    mentioned: mentioned.test(before) || (quoteBefore.test(before) && quoteAfter.test(after)),
  }
}

/** Severity once the circumstances are known, in [0, 0.99]. */
export function adjustSeverity(severity: number, { addressed, negated, mentioned }: Circumstances): number {
  return Math.min(0.99, severity * (addressed ? 1.25 : 1) * (negated ? 0.5 : 1) * (mentioned ? 0.5 : 1))
}
