import { SaaaError } from '@saaa/evaluator'
import type { Device } from '@saaa/kernels'
import type { RunConfiguration } from '../config/run-configuration.ts'
import { backendAdvice } from './backend-advice.ts'
import { formatRate } from './format-rate.ts'
import { type BackendProbe, probeBackend } from './probe-backend.ts'

export interface BackendAlternative {
  readonly device: Device
  readonly available: boolean
  /** Why it was not chosen. */
  readonly why: string
}

export interface BackendChoice {
  readonly device: Device
  /** CPU threads of the runtime; 0 lets it choose (one per physical core). */
  readonly threads: number
  /** Why this one, as a sentence. */
  readonly reason: string
  /** The devices that were tried and not chosen. */
  readonly alternatives: readonly BackendAlternative[]
}

export type Probe = (device: Device, options: { readonly threads: number }) => Promise<BackendProbe>

export interface ChooseBackendOptions {
  /** @default probeBackend */
  readonly probe?: Probe
  /** @default that of the process */
  readonly platform?: string
}

/**
 * Picks the device that a run computes on. A named device is taken or refused. 'auto' takes cuda; else webgpu when its
 * matrix products are faster than the CPU's, which an adapter in software is not; else the CPU.
 * @throws SaaaError 'backend-unavailable' for a named device that does not work, saying why and what to do
 */
export async function chooseBackend(
  { device, threads }: RunConfiguration['backend'],
  { probe = probeBackend, platform = `${process.platform}-${process.arch}` }: ChooseBackendOptions = {},
): Promise<BackendChoice> {
  const asked = 'It was asked for by backend.device.'
  // Nothing to find out: what the CPU cannot do the run itself says.
  if (device === 'cpu') return { device, threads, reason: asked, alternatives: [] }
  if (device !== 'auto') {
    const result = await probe(device, { threads })
    if (result.available) return { device, threads, reason: asked, alternatives: [] }
    throw new SaaaError({
      code: 'backend-unavailable',
      message: `backend.device ${device} does not work here: ${result.why}. ${backendAdvice(device, { platform, why: result.why })} Or set backend.device to auto.`,
    })
  }
  const [cuda, webgpu] = await Promise.all([probe('cuda', { threads }), probe('webgpu', { threads })])
  // The CPU's rate matters only beside an adapter that works.
  const cpu = !cuda.available && webgpu.available ? await probe('cpu', { threads }) : undefined
  return { ...automaticChoice([cuda, webgpu, ...(cpu === undefined ? [] : [cpu])]), threads }
}

/** What 'auto' takes among devices that were tried. The CPU is the last resort, tried or not. */
export function automaticChoice(probes: readonly BackendProbe[]): Omit<BackendChoice, 'threads'> {
  const found = new Map(probes.map((probe) => [probe.device, probe]))
  const [cuda, webgpu, cpu] = [found.get('cuda'), found.get('webgpu'), found.get('cpu')]
  const others = (
    chosen: Device,
    why: (probe: BackendProbe & { available: true }) => string,
  ): readonly BackendAlternative[] =>
    probes
      .filter((probe) => probe.device !== chosen)
      .map((probe) => ({
        device: probe.device,
        available: probe.available,
        why: probe.available ? why(probe) : probe.why,
      }))

  if (cuda?.available) {
    return {
      device: 'cuda',
      reason: 'CUDA works here and is taken before all others.',
      alternatives: others('cuda', () => 'cuda works'),
    }
  }
  if (webgpu?.available && !(cpu?.available && cpu.flopsPerSecond >= webgpu.flopsPerSecond)) {
    const than = cpu?.available ? `, the CPU's ${formatRate(cpu.flopsPerSecond)}` : ''
    return {
      device: 'webgpu',
      reason: `Its matrix products reach ${formatRate(webgpu.flopsPerSecond)}${than}.`,
      alternatives: others('webgpu', ({ flopsPerSecond }) => `slower: ${formatRate(flopsPerSecond)}`),
    }
  }
  const slower =
    webgpu?.available && cpu?.available
      ? `The webgpu adapter is slower here: ${formatRate(webgpu.flopsPerSecond)}, the CPU ${formatRate(cpu.flopsPerSecond)}.`
      : undefined
  return {
    device: 'cpu',
    reason: slower ?? 'No graphics processor can be used.',
    alternatives: others('cpu', ({ flopsPerSecond }) => `slower: ${formatRate(flopsPerSecond)}`),
  }
}
