import { InvalidArgumentError, requireString } from '@saaa/evaluator'
import type { VerifiedClaim, Verdict } from './verify-claims.ts'

const verdicts: readonly Verdict[] = ['supported', 'refuted', 'not enough']

export interface RefineOptions {
  /** Claims with these verdicts are taken out. @default ['refuted'] */
  readonly drop?: readonly Verdict[]
}

export interface RefinedText {
  /** What is left, without doubled blanks where something was taken out. */
  readonly text: string
  /** The claims that were taken out, in order; half-open UTF-16 ranges of the text as it was. */
  readonly dropped: readonly { readonly start: number; readonly end: number }[]
}

/**
 * The text without the claims that its evidence contradicts, or also without those that it does not bear out. A clause that is taken out leaves
 * the rest of its sentence as it stands; nothing is reworded.
 * @throws InvalidArgumentError when an argument is of another kind, or a claim lies outside the text: claims of another text
 */
export function refineText(
  text: string,
  claims: readonly VerifiedClaim[],
  { drop = ['refuted'] }: RefineOptions = {},
): RefinedText {
  requireString('text', text)
  if (!Array.isArray(claims))
    throw new InvalidArgumentError({ argument: 'claims', value: claims, expected: "`verifyClaims`' list of claims" })
  const unknown = drop.find((verdict) => !verdicts.includes(verdict))
  if (unknown !== undefined)
    throw new InvalidArgumentError({ argument: 'drop', value: unknown, expected: `some of ${verdicts.join(', ')}` })
  const outside = (claims as readonly VerifiedClaim[]).find(
    ({ start, end }) => !(start >= 0 && start <= end && end <= text.length),
  )
  if (outside !== undefined)
    throw new InvalidArgumentError({ argument: 'claims', value: outside, expected: 'claims of this text' })
  const dropped = (claims as readonly VerifiedClaim[])
    .filter(({ verdict }) => drop.includes(verdict))
    .map(({ start, end }) => ({ start, end }))
    .toSorted((left, right) => left.start - right.start)
  let kept = ''
  let from = 0
  for (const { start, end } of dropped) {
    kept += text.slice(from, start)
    from = Math.max(from, end)
    // The blank before what is gone is enough.
    if (kept === '' || /\s$/.test(kept)) while (text.charAt(from) === ' ') from += 1
  }
  kept += text.slice(from)
  return { text: dropped.length === 0 ? text : kept.trimEnd(), dropped }
}
