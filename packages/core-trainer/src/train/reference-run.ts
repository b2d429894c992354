import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { SaaaError } from '@saaa/evaluator'
import type { EvaluationRow } from '../report/metrics-rows.ts'
import { readRun } from '../report/read-run.ts'

/** Held-out losses of a reference run by the step of their measurement, for the language-model budget. */
export async function referenceLosses(folder: string | null): Promise<ReadonlyMap<number, HeldOutLosses>> {
  const losses = new Map<number, HeldOutLosses>()
  if (folder === null) return losses
  if (!existsSync(join(folder, 'metrics.jsonl'))) {
    throw new SaaaError({
      code: 'not-found',
      message: `objective.referenceRun = ${JSON.stringify(folder)}: expected a run folder with metrics.jsonl.`,
    })
  }
  for (const row of (await readRun(folder)).evaluations) losses.set(row.step, row)
  return losses
}

export type HeldOutLosses = Pick<EvaluationRow, 'heldOutSafeLoss' | 'heldOutLoss'>

/** L / L_ref − 1, on the safe documents where both runs told them apart; undefined where there is nothing to compare. */
export function lossExcess(row: HeldOutLosses, reference: HeldOutLosses | undefined): number | undefined {
  if (reference === undefined) return undefined
  const areBothSafe = typeof row.heldOutSafeLoss === 'number' && typeof reference.heldOutSafeLoss === 'number'
  const [own, other] = areBothSafe
    ? [row.heldOutSafeLoss, reference.heldOutSafeLoss]
    : [row.heldOutLoss, reference.heldOutLoss]
  return typeof own === 'number' && typeof other === 'number' ? own / other - 1 : undefined
}
