import { expect, it } from 'vitest'
import { spawnCommandLine } from './__fixtures__/spawn-command-line.ts'

it('saaa doctor describes the machine and every backend', async () => {
  const { code, out, err } = await spawnCommandLine(['doctor'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(new RegExp(`^Node +${process.versions.node}, ${process.platform}-${process.arch}$`, 'm'))
  for (const name of ['Processor', 'Memory', 'Disk', 'onnxruntime-node', 'Would be used'])
    expect(out).toMatch(new RegExp(`^${name} +\\S`, 'm'))
  expect(out).toMatch(/^onnxruntime-node +\d+\.\d+\.\d+$/m)
  expect(out).toMatch(/^cpu +available: [\d.]+ GFLOP\/s in matrix products$/m)
})

it('saaa doctor --json says the same to programs', async () => {
  const { code, out } = await spawnCommandLine(['doctor', '--json', '--threads', '1'])
  expect(code).toBe(0)
  const diagnosis = JSON.parse(out) as {
    backends: { device: string; available: boolean; why: string | null; advice: string | null }[]
  }
  expect(diagnosis).toMatchObject({
    node: process.versions.node,
    memoryBytes: expect.any(Number) as number,
    choice: { reason: expect.any(String) as string },
  })
  expect(diagnosis.backends.map(({ device }) => device)).toEqual(['cuda', 'webgpu', 'cpu'])
  for (const { available, why, advice } of diagnosis.backends)
    expect([why !== null, advice !== null]).toEqual([!available, !available])
})
