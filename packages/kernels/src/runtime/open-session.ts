import { InferenceSession } from 'onnxruntime-node'
import { KernelError } from '../graph/kernel-error.ts'
import { stopGradient } from '../ops/elementwise.ts'
import { input } from '../ops/leaves.ts'
import { lowerToOnnx } from '../onnx/lower-to-onnx.ts'

/** The runtime's execution providers that a session can ask for. */
export const devices = ['cpu', 'webgpu', 'cuda'] as const

export type Device = (typeof devices)[number]

export interface OpenOptions {
  readonly device: Device
  readonly threads: number
  readonly keepOnDevice: readonly string[]
  readonly profilePrefix?: string
}

/** Opens a model and tells apart what is wrong with it from what is wrong with the device. */
export async function openSession(model: Uint8Array | string, options: OpenOptions): Promise<InferenceSession> {
  const { device } = options
  try {
    return await create(model, options)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (device !== 'cpu' && !(await opensAnything(device))) {
      throw new KernelError('backend-unavailable', `The program could not be opened on '${device}': ${reason}`, error)
    }
    const source = typeof model === 'string' ? `the file '${model}'` : `${model.byteLength} bytes`
    throw new KernelError(
      'invalid-argument',
      `model: expected an ONNX model that the runtime can open on '${device}', got ${source}: ${reason}`,
      error,
    )
  }
}

/** Whether the device opens the least program there is: then a model that it refuses is at fault itself. */
async function opensAnything(device: Device): Promise<boolean> {
  const copy = stopGradient(input({ name: 'value', shape: [1] }))
  try {
    const session = await create(lowerToOnnx({ outputs: { copy } }), { device, threads: 1, keepOnDevice: [] })
    await session.release()
    return true
  } catch {
    return false
  }
}

function create(
  model: Uint8Array | string,
  { device, threads, keepOnDevice, profilePrefix }: OpenOptions,
): Promise<InferenceSession> {
  const options: InferenceSession.SessionOptions = {
    executionProviders: device === 'cpu' ? ['cpu'] : [device, 'cpu'],
    graphOptimizationLevel: 'all',
    // Below errors the runtime warns of things that no caller can act on, such as nodes placed on the CPU.
    logSeverityLevel: 3,
    // The softmax of hidden positions and moments without gradients are subnormal, and arithmetic on those takes a
    // hundred times as long. The first session of the process decides for the thread that opens it, so all say it.
    ...(device === 'cpu' ? { extra: { session: { set_denormal_as_zero: '1' } } } : {}),
    ...(threads > 0 ? { intraOpNumThreads: threads } : {}),
    ...(device !== 'cpu' && keepOnDevice.length > 0
      ? { preferredOutputLocation: Object.fromEntries(keepOnDevice.map((name) => [name, 'gpu-buffer' as const])) }
      : {}),
    ...(profilePrefix === undefined ? {} : { enableProfiling: true, profileFilePrefix: profilePrefix }),
  }
  return typeof model === 'string' ? InferenceSession.create(model, options) : InferenceSession.create(model, options)
}
