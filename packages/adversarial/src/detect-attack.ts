import type { AttackCategory } from './attack-category.ts'
import { scanText, type AttackMatch } from './scan-text.ts'

export interface DetectAttackCall {
  /** What the model is given. */
  readonly input: string
  /** Untrusted text that the input quotes; an instruction in it weighs more, since data should give none. */
  readonly context?: string
}

export interface DetectAttackOptions {
  /**
   * Whether encoded passages (base64, ROT13, tag characters …) are decoded and scanned too.
   * @default true
   */
  readonly decode?: boolean
}

export interface AttackEvidence extends AttackMatch {
  readonly of: 'input' | 'context'
}

export interface AttackDetection {
  /** In [0, 1]; 1 = certainly an attack. A noisy-or over rules, each rule counted once. */
  readonly attack: number
  readonly categories: Readonly<Partial<Record<AttackCategory, number>>>
  readonly matches: readonly AttackEvidence[]
}

/** Factor on the odds of evidence found in untrusted text. */
const untrustedFactor = 1.3

/**
 * Looks for prompt injection and jailbreaks in any text. Synchronous, deterministic, linear in the length of the text.
 */
export function detectAttack(
  { input, context }: DetectAttackCall,
  { decode = true }: DetectAttackOptions = {},
): AttackDetection {
  const matches: AttackEvidence[] = scanText(input, { decode }).map((match) => ({ ...match, of: 'input' }))
  if (context !== undefined) {
    for (const match of scanText(context, { decode })) {
      matches.push({ ...match, strength: Math.min(0.97, match.strength * untrustedFactor), of: 'context' })
    }
  }
  const categories: Partial<Record<AttackCategory, number>> = {}
  for (const { category } of matches)
    categories[category] ??= combinedStrength(matches.filter((match) => match.category === category))
  return { attack: combinedStrength(matches), categories, matches }
}

/** 1 − Π(1 − strength) over the strongest match of each rule. */
export function combinedStrength(matches: readonly AttackMatch[]): number {
  const strongest = new Map<string, number>()
  for (const { rule, strength } of matches) strongest.set(rule, Math.max(strongest.get(rule) ?? 0, strength))
  let safe = 1
  for (const strength of strongest.values()) safe *= 1 - strength
  return 1 - safe
}
