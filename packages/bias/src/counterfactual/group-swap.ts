import { identityGroups, type Axis, type IdentityGroup } from '../identity/identity-groups.ts'
import { termsOf } from '../identity/identity-lexicon.ts'
import type { IdentityMention } from '../identity/identity-mentions.ts'
import type { Replacement } from './edit.ts'
import { transferCase } from './letter-case.ts'

/** Groups on an axis that a counterfactual may write, in a fixed order. */
export function writableGroups(axis: Axis): readonly IdentityGroup[] {
  return identityGroups.filter((group) => group.axis === axis && group.scoredOnly !== true)
}

/** Exchanges two groups throughout a text; a mention without a fitting form in the other group stays as it is. */
export function groupReplacements(
  text: string,
  mentions: readonly IdentityMention[],
  from: IdentityGroup,
  to: IdentityGroup,
): readonly Replacement[] {
  const found: Replacement[] = []
  for (const mention of mentions) {
    const target = mention.group.id === from.id ? to : mention.group.id === to.id ? from : undefined
    if (target === undefined) continue
    const original = text.slice(mention.termStart, mention.termEnd)
    const spelled = original.toLowerCase().replace(/\s+/g, ' ')
    const canonical = termsOf(mention.group, mention.slot).find((term) => term.toLowerCase() === spelled) ?? original
    const replacement = counterpart(mention, target)
    if (replacement === undefined) continue
    const sentenceStart = /(?:^|[.!?\n]["'”’)\]]*)\s*["'“‘(]*$/.test(
      text.slice(Math.max(0, mention.termStart - 8), mention.termStart),
    )
    found.push({
      start: mention.termStart,
      end: mention.termEnd,
      replacement: transferCase({ original, canonical, replacement, sentenceStart }),
    })
  }
  return found
}

function counterpart(mention: IdentityMention, target: IdentityGroup): string | undefined {
  const same = termsOf(target, mention.slot)[0]
  if (same !== undefined) return same
  const adjective = termsOf(target, 'adjective')[0]
  if (adjective === undefined || mention.slot === 'faith' || mention.slot === 'collective') return undefined
  if (mention.slot === 'plural') return `${adjective} people`
  return mention.slot === 'singular' ? `${adjective} person` : adjective
}
