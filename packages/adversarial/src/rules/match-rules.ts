import type { AttackCategory } from '../attack-category.ts'
import type { TokenFeatures } from '../model/token-features.ts'
import type { AttackRule } from './attack-rule.ts'
import { markRules, sentenceRules } from './attack-rules.ts'
import { maskOfGroups, maskOfWords, type AnchorMask } from './rule-anchors.ts'

/** What a rule found in a piece of readable text: a half-open range of it. */
export interface RuleMatch {
  readonly rule: AttackRule
  readonly start: number
  readonly end: number
  /** In [0, 1], less where the words are quoted or talked about. */
  readonly strength: number
}

/** One sign of a mark rule, looked for before any of them is tried. */
const marks =
  /<\||\[\/?inst|\[(?:system|assistant)|<<\/?sys|<\/?(?:sys|ass|ins)|!\[|#{2}|[-=*]{3}|\n\s{0,4}(?:sys|dev|adm)|\bon(?:error|load|click|mouseover)\s?=|\]\(\s?javascript:|<script/
/** A match may begin in one sentence and end in the next, this much further at most. */
const reach = 240

interface AnchoredRule {
  readonly rule: AttackRule
  readonly mask: AnchorMask
}

let anchored: readonly AnchoredRule[] | undefined
const anchoredRules = (): readonly AnchoredRule[] =>
  (anchored ??= sentenceRules.map((rule) => ({ rule, mask: maskOfGroups(rule.needs) })))

/** Every match of every rule in a piece, each place of a rule once. Linear: a sentence is read with a bounded rest. */
export function matchRules(
  text: string,
  features: TokenFeatures,
  { untrusted }: { readonly untrusted: boolean },
): readonly RuleMatch[] {
  const matches: RuleMatch[] = []
  if (marks.test(text)) for (const rule of markRules) collect(rule, text, text, 0, text.length, matches)
  const { count, starts, ends, opens } = features
  const rules = anchoredRules()
  for (let from = 0; from < count;) {
    let to = from + 1
    while (to < count && opens[to] === 0) to++
    const { low, high } = maskOfWords(features, from, to)
    if (low !== 0 || high !== 0) {
      const start = starts[from] ?? 0
      const end = ends[to - 1] ?? 0
      const part = text.slice(start, end + reach)
      for (const { rule, mask } of rules) {
        if ((low & mask.low) !== mask.low || (high & mask.high) !== mask.high) continue
        if (rule.untrustedOnly === true && !untrusted) continue
        collect(rule, text, part, start, end, matches)
      }
    }
    from = to
  }
  return matches
}

/** What a rule finds in the part of a text that begins at `start`, as far as it begins before `lastStart`. */
function collect(
  rule: AttackRule,
  text: string,
  part: string,
  start: number,
  lastStart: number,
  matches: RuleMatch[],
): void {
  const { pattern } = rule
  // Not matchAll, which copies the expression: hardly any of them matches.
  pattern.lastIndex = 0
  for (let found = pattern.exec(part); found !== null; found = pattern.exec(part)) {
    if (found[0] === '') {
      pattern.lastIndex++
      continue
    }
    const at = start + found.index
    if (at >= lastStart) break
    matches.push({
      rule,
      start: at,
      end: at + found[0].length,
      strength: rule.strength * mentionWeight(text, at, at + found[0].length, rule.category),
    })
  }
}

/** Wording that speaks about attacks rather than carrying one out: security writing, questions, reports, examples. */
const about =
  /\b(?:prompt injections?|injection attacks?|jailbreak(?:s|ing)? (?:attempts?|attacks?|techniques?)|attackers?|hackers?|criminals|adversar\w+|red[- ]team\w*|security (?:researchers?|teams?|training|policy|review)|for example|e\.g\.|such as|phrases? like|messages? like|examples? of|phrases?|known as|what (?:does|do|is meant by|happens)|meaning of|how (?:do|can|should|would) (?:i|we|you|one|developers|companies) (?:detect|prevent|defend|stop|block)|detect\w*|classif\w+|report\w*|wrote|said|says|asked|tried|article|paper|chapter|lesson|students?)\b/
const quoteBefore = /["'`\u2018\u201c\u00ab]\s?$/
const quoteAfter = /^[^"'`\n]{0,80}["'`\u2019\u201d\u00bb]/

/** Lowers what is quoted or talked about; forged delimiters are meant for the parser and mean the same in quotes. */
function mentionWeight(text: string, start: number, end: number, category: AttackCategory): number {
  if (category === 'delimiter-forgery') return 1
  const before = text.slice(Math.max(0, start - 120), start)
  const after = text.slice(end, end + 100)
  const quoted = quoteBefore.test(before) && quoteAfter.test(after)
  return (quoted ? 0.6 : 1) * (about.test(before) || (quoted && about.test(after)) ? 0.55 : 1)
}
