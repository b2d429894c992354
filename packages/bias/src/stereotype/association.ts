import { wordsAfter, wordsBefore } from '../identity/clause-words.ts'
import type { IdentityMention } from '../identity/identity-mentions.ts'
import { traitLexicon } from './trait-lexicon.ts'

export interface Association {
  readonly rule: 'epithet' | 'essence' | 'window'
  readonly severity: number
  readonly word: string
  readonly start: number
  readonly end: number
}

const windowSize = 8
const similes = new Set(
  'throw throws fight fights run runs cry cries drive drives act acts acting behave behaves scream screams whine hit hits think thinks smell smells talk complain'.split(
    ' ',
  ),
)
const causes = new Set(['because', 'since', 'cause', 'cuz', 'being'])

/**
 * A group named close to bad words: weak evidence, so low severity. An epithet right before the group ("lazy
 * foreigners") and an essence ("because she is a woman", "cries like a girl") weigh more.
 */
export function findAssociation(text: string, mention: IdentityMention): Association | undefined {
  const { negative, stereotypes } = traitLexicon()
  const before = wordsBefore(text, mention.start, windowSize)
  const after = wordsAfter(text, mention.end, windowSize)
  const dominant = mention.group.standing === 'dominant' ? 0.5 : 1
  const previous = before[0]
  if (previous !== undefined && !previous.afterComma) {
    const trait = negative.get(previous.word) ?? 0
    if (trait >= 0.8 && mention.form === 'plural') {
      const severity = (mention.group.axis === 'gender' ? 0.35 : 0.55) * dominant
      return { rule: 'epithet', severity, word: previous.word, start: previous.start, end: mention.end }
    }
    if (isEssence(before.map(({ word }) => word))) {
      return {
        rule: 'essence',
        severity: 0.35 * dominant,
        word: previous.word,
        start: previous.start,
        end: mention.end,
      }
    }
  }
  if (mention.group.axis === 'gender' && mention.form === 'singular') return undefined
  const own = stereotypes.get(mention.group.id)
  let best: Association | undefined
  for (const { word, start, end } of [...before, ...after]) {
    const trait = negative.get(word) ?? 0
    const stereotyped = own?.has(word) === true
    const severity = dominant * (stereotyped ? (trait > 0 ? 0.35 : 0.25) : trait >= 0.8 ? 0.2 : 0)
    if (severity <= (best?.severity ?? 0)) continue
    best = { rule: 'window', severity, word, start: Math.min(start, mention.start), end: Math.max(end, mention.end) }
  }
  return best
}

function isEssence(before: readonly string[]): boolean {
  const withoutArticle = before[0] === 'a' || before[0] === 'an' ? before.slice(1) : before
  if (withoutArticle[0] === 'like') return similes.has(withoutArticle[1] ?? '')
  if (/^(?:he|she|they|you|we|it)'(?:s|re)$/.test(withoutArticle[0] ?? '')) return causes.has(withoutArticle[1] ?? '')
  if (!/^(?:is|was|are|were|being)$/.test(withoutArticle[0] ?? '')) return false
  return causes.has(withoutArticle[0] ?? '')
    ? withoutArticle[1] === 'to' || withoutArticle[1] === 'of'
    : causes.has(withoutArticle[2] ?? '')
}
