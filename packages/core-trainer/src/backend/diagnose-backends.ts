import type { Device } from '@saaa/kernels'
import { backendAdvice } from './backend-advice.ts'
import { type Probe, automaticChoice, type BackendChoice } from './choose-backend.ts'
import { probeBackend } from './probe-backend.ts'

export interface BackendDiagnosis {
  readonly device: Device
  readonly available: boolean
  /** Floating-point operations per second of matrix products; null where unavailable. */
  readonly flopsPerSecond: number | null
  /** Why it is unavailable; null where it is available. */
  readonly why: string | null
  /** What to do about it; null where it is available. */
  readonly advice: string | null
}

export interface BackendsDiagnosis {
  readonly backends: readonly BackendDiagnosis[]
  /** What `backend.device: auto` takes. */
  readonly choice: Pick<BackendChoice, 'device' | 'reason'>
}

const devices = ['cuda', 'webgpu', 'cpu'] as const satisfies readonly Device[]

/** Tries every device, one after the other so that the rates are comparable. */
export async function diagnoseBackends({
  threads = 0,
  probe = probeBackend,
  platform = `${process.platform}-${process.arch}`,
}: { readonly threads?: number; readonly probe?: Probe; readonly platform?: string } = {}): Promise<BackendsDiagnosis> {
  const probes = []
  for (const device of devices) probes.push(await probe(device, { threads }))
  const { device, reason } = automaticChoice(probes)
  const backends = probes.map((result) =>
    result.available
      ? { device: result.device, available: true, flopsPerSecond: result.flopsPerSecond, why: null, advice: null }
      : {
          device: result.device,
          available: false,
          flopsPerSecond: null,
          why: result.why,
          advice: backendAdvice(result.device, { platform, why: result.why }),
        },
  )
  return { backends, choice: { device, reason } }
}
