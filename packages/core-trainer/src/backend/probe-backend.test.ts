import { describe, expect, it } from 'vitest'
import { chooseBackend } from './choose-backend.ts'
import { probeBackend } from './probe-backend.ts'

const script = (source: string): readonly [string, ...string[]] => [process.execPath, '-e', source, '--']

describe('probeBackend', () => {
  it('measures the CPU in a process of its own', async () => {
    const probe = await probeBackend('cpu', { threads: 1 })
    expect(probe).toMatchObject({ device: 'cpu', available: true })
    // Far below any processor that Node runs on, and far above a clock in the wrong unit.
    if (probe.available) expect(probe.flopsPerSecond).toSatisfy((rate: number) => rate > 1e8 && rate < 1e14)
  })

  it('says which library is missing where the runtime has no such device', async () => {
    const probe = await probeBackend('cuda')
    // On a machine with CUDA there is nothing to explain.
    if (!probe.available) expect(probe.why).toMatch(/providers_shared|providers_cuda|cuda|provider/i)
    else expect(probe.flopsPerSecond).toBeGreaterThan(1e9)
  })

  it('outlives a driver that ends the process', async () => {
    const probe = await probeBackend('webgpu', {
      command: script("console.error('libfoo.so.2: cannot open shared object file'); process.abort()"),
    })
    expect(probe).toEqual({
      device: 'webgpu',
      available: false,
      why: 'the process that tried it was ended by SIGABRT; the library libfoo.so.2 is not there',
    })
  })

  it('measures a WebGPU adapter where there is one, and one in software is not chosen', async ({ skip }) => {
    const probe = await probeBackend('webgpu', { threads: 1 })
    if (!probe.available) return skip(`no WebGPU adapter: ${probe.why}`)
    expect(probe.flopsPerSecond).toBeGreaterThan(1e6)
    const isSoftware = process.env['VK_ICD_FILENAMES']?.includes('swiftshader') === true
    if (isSoftware) expect((await chooseBackend({ device: 'auto', threads: 0 })).device).not.toBe('webgpu')
  })

  it('passes on why an adapter was refused', async () => {
    const printed =
      "console.error('Warning: Vulkan someFeature required.\\n - While initializing'); console.log(JSON.stringify({ why: 'No supported adapters\\n' }))"
    const probe = await probeBackend('webgpu', { command: script(printed) })
    expect(probe).toMatchObject({
      available: false,
      why: 'No supported adapters; the driver of an adapter lacks Vulkan someFeature',
    })
  })

  it('leaves the assertions of the runtime out', async () => {
    const why =
      "The program could not be opened on 'cuda': /src/core/bridge.cc:1080 void Shared::Ensure() handle != nullptr was false. Failed to load\\n shared library\\n"
    const printed = `console.error('error: /opt/lib/libprovider-x.so.12: cannot open shared object file: No such file'); console.log(JSON.stringify({ why: "${why}" }))`
    const probe = await probeBackend('cuda', { command: script(printed) })
    expect(probe).toMatchObject({
      why: 'Failed to load shared library; the library libprovider-x.so.12 is not there',
    })
  })

  it('gives up on a driver that hangs', async () => {
    const probe = await probeBackend('webgpu', {
      timeoutMilliseconds: 300,
      command: script('setInterval(() => {}, 1000)'),
    })
    expect(probe).toMatchObject({ available: false, why: 'it did not answer within 0.3 s' })
  })

  it('keeps the result of a process that aborts afterwards, while the driver is taken down', async () => {
    const print = 'process.stdout.write(\'{"flopsPerSecond":5}\', () => process.abort())'
    expect(await probeBackend('webgpu', { command: script(print) })).toMatchObject({
      available: true,
      flopsPerSecond: 5,
    })
  })
})
