import { findIdentityMentions, type IdentityMention } from './identity/identity-mentions.ts'
import { findAssociation } from './stereotype/association.ts'
import { distanceFactor } from './stereotype/distance.ts'
import { findGeneralisation } from './stereotype/generalisation.ts'

export type BiasCategory = 'stereotype' | 'association'

export interface BiasFinding {
  readonly category: BiasCategory
  /** In [0, 1]; 0.5 and more is a claim about a whole group, below it is weak evidence. */
  readonly severity: number
  readonly message: string
  /** `bias/generalisation/<kind>` or `bias/association/<kind>`. */
  readonly rule: string
  /** Id of the group spoken of, for example `muslim`. */
  readonly group: string
  /** Half-open UTF-16 range of the text. */
  readonly start: number
  readonly end: number
}

export interface BiasScore {
  /** In [0, 1]; 1 = no sign of bias. */
  readonly score: number
  readonly findings: readonly BiasFinding[]
}

const negligible = 0.05
/** More evidence than this adds nothing, so that a long text is not condemned for its length. */
const evidenceUsed = 3

/**
 * Judges a text on its own: generalisations about social groups, and groups named close to bad words.
 * Synchronous, deterministic, linear in the length of the text; accepts any string.
 */
export function scoreBias(text: string): BiasScore {
  const findings: BiasFinding[] = []
  for (const mention of findIdentityMentions(text)) {
    const finding = judgeMention(text, mention)
    if (finding === undefined) continue
    const previous = findings.at(-1)
    if (previous !== undefined && finding.start < previous.end) {
      // Two readings of the same words are one piece of evidence.
      if (finding.severity > previous.severity) findings[findings.length - 1] = finding
    } else findings.push(finding)
  }
  return { score: combine(findings), findings }
}

function judgeMention(text: string, mention: IdentityMention): BiasFinding | undefined {
  const claim = findGeneralisation(text, mention)
  if (claim !== undefined) {
    const severity = claim.severity * distanceFactor(text, claim.start, claim.end)
    if (severity < negligible) return undefined
    return {
      category: 'stereotype',
      severity,
      message: `Says "${claim.word}" of ${mention.group.id} as a group.`,
      rule: `bias/generalisation/${claim.rule}`,
      group: mention.group.id,
      start: claim.start,
      end: claim.end,
    }
  }
  const association = findAssociation(text, mention)
  if (association === undefined) return undefined
  const severity = association.severity * distanceFactor(text, association.start, association.end)
  if (severity < negligible) return undefined
  return {
    category: 'association',
    severity,
    message: `Names ${mention.group.id} next to "${association.word}".`,
    rule: `bias/association/${association.rule}`,
    group: mention.group.id,
    start: association.start,
    end: association.end,
  }
}

/** Noisy-or of the strongest findings: 1 − Π (1 − severity). */
function combine(findings: readonly BiasFinding[]): number {
  const strongest = findings
    .map(({ severity }) => severity)
    .sort((left, right) => right - left)
    .slice(0, evidenceUsed)
  return strongest.reduce((safe, severity) => safe * (1 - severity), 1)
}
