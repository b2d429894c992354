import type { SensitiveType } from '../detection/sensitive-type.ts'

/**
 * An identifier of fixed shape. Shapes are written with `9` for a digit, `A` for a letter and the separators themselves;
 * `_` stands for the same separator everywhere: nothing, a space, `-` or `.`.
 */
export interface ShapeRecognizer {
  readonly rule: string
  readonly type: SensitiveType
  readonly shapes: readonly string[]
  /** Name of the check, for the match's `validator`. */
  readonly validator?: string
  /** The value without separators, in upper case. A value that fails is not of this kind. */
  readonly isValid?: (compact: string) => boolean
  /** Score when separators or letters give the value a form of its own. */
  readonly formatted: number
  /** Score of bare digits. */
  readonly bare: number
  /** Score gained when one of `words` or of the `context` groups' words is near. @default 0.5 */
  readonly gain?: number
  /** Words, in lower case and any language, that name this identifier; parted by `|`. */
  readonly words?: string
  /** Groups of words shared by several recognisers. */
  readonly context?: readonly ContextGroup[]
  /** Words further away than so many UTF-16 units do not count. @default 64 */
  readonly reach?: number
  /** Found also between other digit groups that spaces part: its check is strong. @default false */
  readonly crowded?: boolean
}

export type ContextGroup =
  | 'account'
  | 'birth'
  | 'business'
  | 'card'
  | 'device'
  | 'health'
  | 'identity'
  | 'licence'
  | 'network'
  | 'passport'
  | 'phone'
  | 'place'
  | 'postal'
  | 'routing'
  | 'tax'
  | 'vehicle'
  | 'wallet'
