import type { Device } from '@saaa/kernels'
import { describe, expect, it } from 'vitest'
import { chooseBackend, type Probe } from './choose-backend.ts'
import { diagnoseBackends } from './diagnose-backends.ts'

/** A machine whose devices have these rates; a text is why a device is unavailable. */
const machine =
  (rates: Readonly<Record<Device, number | string>>, tried: Device[] = []): Probe =>
  (device) => {
    tried.push(device)
    const rate = rates[device]
    return Promise.resolve(
      typeof rate === 'number'
        ? { device, available: true, flopsPerSecond: rate }
        : { device, available: false, why: rate },
    )
  }

describe('auto', () => {
  const auto = { device: 'auto', threads: 3 } as const

  it('takes cuda without measuring the CPU', async () => {
    const tried: Device[] = []
    const choice = await chooseBackend(auto, { probe: machine({ cuda: 1e12, webgpu: 5e12, cpu: 1e11 }, tried) })
    expect(choice).toMatchObject({ device: 'cuda', threads: 3, alternatives: [{ device: 'webgpu', available: true }] })
    expect(tried).not.toContain('cpu')
  })

  it('takes a webgpu adapter that is faster than the CPU', async () => {
    const choice = await chooseBackend(auto, { probe: machine({ cuda: 'no library', webgpu: 5e12, cpu: 1e11 }) })
    expect(choice).toMatchObject({
      device: 'webgpu',
      reason: "Its matrix products reach 5.0 TFLOP/s, the CPU's 100 GFLOP/s.",
      alternatives: [
        { device: 'cuda', available: false, why: 'no library' },
        { device: 'cpu', available: true, why: 'slower: 100 GFLOP/s' },
      ],
    })
  })

  it('leaves an adapter in software aside', async () => {
    const choice = await chooseBackend(auto, { probe: machine({ cuda: 'no library', webgpu: 7e8, cpu: 1e11 }) })
    expect(choice).toMatchObject({
      device: 'cpu',
      reason: 'The webgpu adapter is slower here: 0.7 GFLOP/s, the CPU 100 GFLOP/s.',
      alternatives: [{ device: 'cuda' }, { device: 'webgpu', available: true, why: 'slower: 0.7 GFLOP/s' }],
    })
  })

  it('takes the CPU where nothing else is, without a measurement', async () => {
    const tried: Device[] = []
    const choice = await chooseBackend(auto, { probe: machine({ cuda: 'x', webgpu: 'y', cpu: 1 }, tried) })
    expect(choice).toMatchObject({
      device: 'cpu',
      alternatives: [
        { device: 'cuda', why: 'x' },
        { device: 'webgpu', why: 'y' },
      ],
    })
    expect(tried).toEqual(['cuda', 'webgpu'])
  })
})

describe('a named device', () => {
  it('is taken when it works, however slow', async () => {
    const choice = await chooseBackend(
      { device: 'webgpu', threads: 0 },
      { probe: machine({ cuda: 1, webgpu: 1, cpu: 1e12 }) },
    )
    expect(choice.device).toBe('webgpu')
  })

  it.each([
    ['cuda', 'linux-x64', 'the library libonnxruntime_providers_shared.so is not there', /node script\/install/],
    ['cuda', 'linux-x64', 'the library libcudnn.so.9 is not there', /cuDNN 9/],
    ['cuda', 'darwin-arm64', 'no such provider', /Linux on x64 only/],
    ['webgpu', 'linux-x64', 'the library libvulkan.so.1 is not there', /apt install libvulkan1/],
    ['webgpu', 'linux-x64', 'No supported adapters', /driver of the graphics card/],
  ] as const)('%s on %s is refused with the reason and what to do', async (device, platform, why, advice) => {
    const refused = chooseBackend(
      { device, threads: 0 },
      { probe: machine({ cuda: why, webgpu: why, cpu: 1 }), platform },
    )
    await expect(refused).rejects.toMatchObject({
      code: 'backend-unavailable',
      message: expect.stringContaining(why) as string,
    })
    await expect(refused).rejects.toThrow(advice)
  })
})

it('diagnoses every device and says what auto takes', async () => {
  const diagnosis = await diagnoseBackends({
    probe: machine({ cuda: 'no library', webgpu: 7e8, cpu: 1e11 }),
    platform: 'linux-x64',
  })
  expect(diagnosis).toMatchObject({
    backends: [
      { device: 'cuda', available: false, flopsPerSecond: null, why: 'no library' },
      { device: 'webgpu', available: true, flopsPerSecond: 7e8, why: null, advice: null },
      { device: 'cpu', available: true, flopsPerSecond: 1e11 },
    ],
    choice: { device: 'cpu' },
  })
  expect(diagnosis.backends[0]!.advice).not.toBe(null)
})
