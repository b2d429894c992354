import { InvalidArgumentError } from '@saaa/evaluator'

/** What a transform does to a request; the search draws from families before it draws transforms. */
export const transformFamilies = [
  'encoding',
  'cipher',
  'invisible',
  'lookalike',
  'spelling',
  'splitting',
  'override',
  'role-play',
  'authority',
  'fiction',
  'refusal-suppression',
  'prefix-injection',
  'delimiter',
  'smuggling',
  'low-resource',
  'many-shot',
  'multi-turn',
  'suffix',
] as const

export type TransformFamily = (typeof transformFamilies)[number]

export interface TransformOptions {
  /** Chooses among variants: the shift of a cipher, the wording of a frame. Same seed, same result. @default 0 */
  readonly seed?: number
}

/** One message of a conversation. */
export interface Turn {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

/** A way to rewrite a request so that a weak model does what it would have refused; the request inside stays the same. */
export interface AttackTransform {
  readonly name: string
  readonly family: TransformFamily
  /** How a request to decode would name it; absent for what a reader understands as it stands. */
  readonly hint?: string
  apply(text: string, options?: TransformOptions): string
  /**
   * Undoes `apply` with the same options, exactly so for texts that `domain` leaves as they are. What `apply` never wrote gives
   * some text; nothing throws.
   */
  inverse?(text: string, options?: TransformOptions): string
  /** The nearest text that `apply` keeps exactly: Morse has no capitals. Absent: every text. */
  domain?(text: string): string
  /** The conversation that leads to the request, last turn by the user; absent for what is one message. */
  turns?(text: string, options?: TransformOptions): readonly Turn[]
}

/** @throws InvalidArgumentError unless there is at least one, and each has a name, a family and `apply` */
export function requireTransforms(transforms: readonly AttackTransform[]): void {
  const usable = (transform: Partial<AttackTransform> | undefined): boolean =>
    typeof transform?.name === 'string' && typeof transform.family === 'string' && typeof transform.apply === 'function'
  if (Array.isArray(transforms) && transforms.length > 0 && transforms.every((transform) => usable(transform))) return
  throw new InvalidArgumentError({
    argument: 'transforms',
    value: transforms,
    expected: 'at least one transform { name, family, apply }',
  })
}
