import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lossExcess, referenceLosses } from './reference-run.ts'

describe('the reference run of the language-model budget', () => {
  it('gives the held-out losses by step, past rows that are damaged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'saaa-reference-'))
    const row = (step: number, heldOutSafeLoss: number) =>
      JSON.stringify({
        type: 'evaluation',
        step,
        tokens: 0,
        heldOutLoss: 3,
        heldOutBitsPerByte: 1,
        heldOutSafeLoss,
        safety: {},
      })
    await writeFile(join(folder, 'metrics.jsonl'), `${row(0, 4)}\n${row(5, 2)}\n{"type":"evaluation","st`)
    const losses = await referenceLosses(folder)
    expect(losses.get(5)?.heldOutSafeLoss).toBe(2)
    expect([...losses.keys()]).toEqual([0, 5])
    expect((await referenceLosses(null)).size).toBe(0)
    await expect(referenceLosses(join(folder, 'absent'))).rejects.toThrow(/referenceRun = .*expected a run folder/)
  })

  it('compares safe text with safe text, all text with all text, and nothing with nothing', () => {
    expect(lossExcess({ heldOutSafeLoss: 2.2, heldOutLoss: 9 }, { heldOutSafeLoss: 2, heldOutLoss: 3 })).toBeCloseTo(
      0.1,
    )
    expect(lossExcess({ heldOutSafeLoss: 2.2, heldOutLoss: 3.3 }, { heldOutLoss: 3 })).toBeCloseTo(0.1)
    expect(lossExcess({ heldOutLoss: 3 }, undefined)).toBeUndefined()
    expect(lossExcess({ heldOutLoss: null }, { heldOutLoss: 3 })).toBeUndefined()
  })
})
