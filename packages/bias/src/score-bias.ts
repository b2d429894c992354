import { findIdentityMentions, type IdentityMention } from './identity/identity-mentions.ts'
import { plainReadings } from './reading/plain-readings.ts'
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
 * Judges a text on its own: generalisations about social groups, and groups named close to bad words, also where they are
 * disguised or encoded. Synchronous, deterministic, linear in the length of the text; accepts any string.
 */
export function scoreBias(text: string): BiasScore {
  const found = plainReadings(text).flatMap((reading) =>
    judgeReading(reading.text).map((finding) => ({ ...finding, ...reading.toOriginal(finding.start, finding.end) })),
  )
  found.sort((left, right) => left.start - right.start || left.end - right.end)
  const findings = withoutRepeats(found)
  return { score: combine(findings), findings }
}

const judgeReading = (text: string): readonly BiasFinding[] =>
  findIdentityMentions(text).flatMap((mention) => judgeMention(text, mention) ?? [])

/** Two readings of the same words are one piece of evidence: the stronger one. */
function withoutRepeats(findings: readonly BiasFinding[]): readonly BiasFinding[] {
  const kept: BiasFinding[] = []
  for (const finding of findings) {
    const previous = kept.at(-1)
    if (previous === undefined || finding.start >= previous.end) kept.push(finding)
    else if (finding.severity > previous.severity) kept[kept.length - 1] = finding
  }
  return kept
}

const hostile: ReadonlySet<string> = new Set(['elimination', 'aversion', 'exclusion', 'blame', 'likeness'])

function judgeMention(text: string, mention: IdentityMention): BiasFinding | undefined {
  const claim = findGeneralisation(text, mention)
  if (claim !== undefined) {
    const severity = claim.severity * distanceFactor(text, claim.start, claim.end)
    if (severity < negligible) return undefined
    return {
      category: 'stereotype',
      severity,
      message: hostile.has(claim.rule)
        ? `Speaks of ${mention.group.id} with hostility: "${claim.word}".`
        : `Says "${claim.word}" of ${mention.group.id} as a group.`,
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

/**
 * Noisy-or of the strongest findings: 1 − Π (1 − severity). Of weak evidence only the strongest piece counts, so that
 * associations and quoted claims do not add up to a claim.
 */
function combine(findings: readonly BiasFinding[]): number {
  const severities = findings.map(({ severity }) => severity).sort((left, right) => right - left)
  const claims = severities.filter((severity) => severity >= 0.5).slice(0, evidenceUsed)
  const weak = claims.length < evidenceUsed ? (severities[claims.length] ?? 0) : 0
  return [...claims, weak].reduce((safe, severity) => safe * (1 - severity), 1)
}
