import type { Device } from '@saaa/kernels'
import { measureProductRate } from './product-rate.ts'

/**
 * What `probeBackend` runs in a process of its own: `probe-process DEVICE THREADS`. Its last line on standard output is
 * JSON: `{ "flopsPerSecond" }` or `{ "why" }`.
 */
const [, , device, threads] = process.argv
try {
  const flopsPerSecond = await measureProductRate({
    device: device as Device,
    threads: Number(threads),
    clock: () => performance.now(),
  })
  process.stdout.write(`\n${JSON.stringify({ flopsPerSecond })}\n`)
} catch (error) {
  process.stdout.write(`\n${JSON.stringify({ why: error instanceof Error ? error.message : String(error) })}\n`)
}
