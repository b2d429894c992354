import type { AttackCategory } from '../attack-category.ts'
import type { AnchorGroup } from './rule-anchors.ts'

export interface AttackRule {
  readonly rule: string
  readonly category: AttackCategory
  /** A sentence is read only when it has a word of every group. Empty: the rule goes by marks and reads whole pieces. */
  readonly needs: readonly AnchorGroup[]
  /** In [0, 1]: how strongly the wording alone speaks for an attack. */
  readonly strength: number
  /** Global, no `u` flag, bounded quantifiers; read on lower-case text with disguises undone. */
  readonly pattern: RegExp
  /** What a finding covers: the words themselves, or the whole line, without the speaker's name. @default 'words' */
  readonly extent?: 'words' | 'line'
  /** Only speaks for an attack in text that should give no orders. */
  readonly untrustedOnly?: boolean
}
