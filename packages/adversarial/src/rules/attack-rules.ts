import type { AttackRule } from './attack-rule.ts'
import { dataRules } from './data-rules.ts'
import { markRules } from './delimiter-rules.ts'
import { extractionRules } from './extraction-rules.ts'
import { languageRules } from './language-rules.ts'
import { overrideRules } from './override-rules.ts'
import { personaRules } from './persona-rules.ts'

/** Rules that read sentences in which their anchors stand. */
export const sentenceRules: readonly AttackRule[] = [
  ...overrideRules,
  ...personaRules,
  ...extractionRules,
  ...dataRules,
  ...languageRules,
]

export { markRules }
