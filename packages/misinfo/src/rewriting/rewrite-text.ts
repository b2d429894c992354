import { InvalidArgumentError, requireString } from '@saaa/evaluator'
import { lazy } from '../lazy.ts'
import { moveTime } from './move-time.ts'
import { turnVoice } from './turn-voice.ts'
import { contract, exchangeSynonyms, formatDates, spellNumbers } from './wordings.ts'

/** How a text is said in other words. */
export type RewriteKind = 'contraction' | 'synonym' | 'number-spelling' | 'date-format' | 'clause-order' | 'voice'

export const rewriteKinds: readonly RewriteKind[] = [
  'contraction',
  'synonym',
  'number-spelling',
  'date-format',
  'clause-order',
  'voice',
]

export interface Rewrite {
  readonly kind: RewriteKind
  /** The same statement in other words. */
  readonly text: string
}

export interface RewriteOptions {
  /** Kinds that may be made. @default all */
  readonly kinds?: readonly RewriteKind[]
}

const rewriters = lazy((): Readonly<Record<RewriteKind, (text: string) => string>> => ({
  contraction: contract,
  synonym: exchangeSynonyms,
  'number-spelling': spellNumbers,
  'date-format': formatDates,
  'clause-order': moveTime,
  voice: turnVoice,
}))

/**
 * Says a text in other words by rule, without changing what it says: at most one rewrite per kind, none where the rule finds
 * nothing to change. For measuring false alarms and for training a judge on positives. Deterministic; English.
 * @throws InvalidArgumentError when an option is out of range
 */
export function rewriteText(text: string, { kinds = rewriteKinds }: RewriteOptions = {}): readonly Rewrite[] {
  requireString('text', text)
  return kinds.flatMap((kind) => {
    const rewrite = Object.hasOwn(rewriters(), kind) ? rewriters()[kind] : undefined
    if (rewrite === undefined)
      throw new InvalidArgumentError({ argument: 'kinds', value: kind, expected: `one of ${rewriteKinds.join(', ')}` })
    const changed = rewrite(text)
    return changed === text ? [] : [{ kind, text: changed }]
  })
}
