import { requireNumber, requireString, unitInterval } from '@saaa/evaluator'
import type { AttackCategory } from './attack-category.ts'
import { scoreConversation, type ConversationTurn } from './conversation/score-conversation.ts'
import { probabilityOf, scoreText, type AttackMatch } from './scoring/score-text.ts'

export interface DetectAttackCall {
  /** What the model is given. */
  readonly input: string
  /** Untrusted text that the input quotes; an instruction in it weighs more, since data should give none. */
  readonly context?: string
  /**
   * The turns before the input, oldest first: an attack in one of them still counts, orders in pieces are read together, and
   * requests that climb from turn to turn count as escalation.
   */
  readonly conversation?: readonly ConversationTurn[]
}

export interface DetectAttackOptions {
  /**
   * Whether encoded passages (base64, ROT13, tag characters …) are decoded and scanned too.
   * @default true
   */
  readonly decode?: boolean
  /**
   * From which `attack` on the result is flagged, in [0, 1].
   * @default 0.5
   */
  readonly threshold?: number
}

export interface AttackEvidence extends AttackMatch {
  readonly of: 'input' | 'context' | 'conversation'
  /** Of evidence in the conversation: the index of the turn that start and end point into. */
  readonly turn?: number
}

export interface AttackDetection {
  /** The estimated chance in [0, 1] that this is an attack. */
  readonly attack: number
  /** Whether `attack` reaches the threshold. */
  readonly flagged: boolean
  readonly categories: Readonly<Partial<Record<AttackCategory, number>>>
  readonly matches: readonly AttackEvidence[]
}

/**
 * Looks for prompt injection and jailbreaks in any text. Synchronous, deterministic, linear in the length of the text.
 * @throws InvalidArgumentError when input or context is no string, or an option is out of range
 */
export function detectAttack(
  { input, context, conversation }: DetectAttackCall,
  { decode = true, threshold = 0.5 }: DetectAttackOptions = {},
): AttackDetection {
  requireString('input', input)
  if (context !== undefined) requireString('context', context)
  requireNumber('threshold', threshold, unitInterval)
  const scored = scoreText(input, { decode, untrusted: false })
  const matches: AttackEvidence[] = scored.matches.map((match) => ({ ...match, of: 'input' }))
  let { logit } = scored
  if (context !== undefined) {
    const quoted = scoreText(context, { decode, untrusted: true })
    logit = Math.max(logit, quoted.logit)
    for (const match of quoted.matches) matches.push({ ...match, of: 'context' })
  }
  if (conversation !== undefined && conversation.length > 0) {
    const before = scoreConversation(conversation, input, { decode })
    logit = Math.max(logit, before.logit)
    for (const { turn, ...match } of before.matches) {
      if (turn === conversation.length) matches.push({ ...match, of: 'input' })
      else matches.push({ ...match, turn, of: 'conversation' })
    }
  }
  const categories: Partial<Record<AttackCategory, number>> = {}
  for (const { category, strength } of matches) categories[category] = Math.max(categories[category] ?? 0, strength)
  const attack = probabilityOf(logit)
  return { attack, flagged: attack >= threshold, categories, matches }
}
