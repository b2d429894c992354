import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Row } from '../../../tools/bench/row.ts'

/** Three training steps of a tiny model on both devices: the test that CI runs, with an adapter in software if need be. */
export async function webgpuAgainstCpu(): Promise<readonly Row[]> {
  const row = { name: 'WebGPU against CPU, three steps of a tiny model', bar: 'losses equal to 1e-4' }
  const report = join(tmpdir(), `saaa-webgpu-${process.pid}.json`)
  const args = [
    'vitest',
    'run',
    'packages/core-trainer/src/train/webgpu-against-cpu.test.ts',
    '--reporter=json',
    `--outputFile=${report}`,
  ]
  await promisify(execFile)('npx', args).catch(() => undefined)
  const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
  }
  await rm(report, { force: true })
  if (numPassedTests + numFailedTests === 0) return [{ ...row, figure: 'no WebGPU adapter here', met: undefined }]
  return [{ ...row, figure: numFailedTests === 0 ? 'equal' : 'different', met: numFailedTests === 0 }]
}
