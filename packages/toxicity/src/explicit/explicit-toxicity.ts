import { readWords, type Reading } from '../reading/reading.ts'
import { stanceOf, stanceWeights, type Stance } from '../stance/stance.ts'
import type { Evidence } from './evidence.ts'
import { groupStatements } from './group-statements.ts'
import { hostility } from './hostility.ts'
import { threats } from './threats.ts'
import { wordEvidence } from './word-evidence.ts'

/** Evidence once it is known how the writer stands to it. */
export interface WeighedEvidence extends Evidence {
  /** In [0, 1). */
  readonly weight: number
  readonly stance: Stance
  readonly sentence: number
}

/** Evidence of explicit harm in a piece of readable text, in order of position, and the reading it refers to. */
export function explicitEvidence(text: string): {
  readonly reading: Reading
  readonly evidence: readonly WeighedEvidence[]
} {
  const reading = readWords(text)
  if (!reading.remarkable) return { reading, evidence: [] }
  const found = [...wordEvidence(reading), ...groupStatements(reading), ...threats(reading), ...hostility(reading)]
  const evidence = found.map((item) => {
    const stance = stanceOf(reading, item)
    return {
      ...item,
      stance,
      weight: item.severity * stanceWeights[stance],
      sentence: reading.sentences[item.first] ?? 0,
    }
  })
  evidence.sort((left, right) => left.first - right.first || left.end - right.end)
  return { reading, evidence }
}
