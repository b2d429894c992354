import { InferenceSession } from 'onnxruntime-node'
import { KernelError } from '../graph/kernel-error.ts'
import { input } from '../ops/leaves.ts'
import { stopGradient } from '../ops/elementwise.ts'
import { lowerToOnnx, type Program } from '../onnx/lower-to-onnx.ts'
import {
  type DeviceValue,
  fromRuntime,
  isDeviceValue,
  type TensorValue,
  toRuntime,
  type Value,
} from './tensor-value.ts'

export type Device = 'cpu' | 'webgpu' | 'cuda'

export interface SessionOptions {
  /** @default 'cpu' */
  readonly device?: Device
  /** CPU threads; 0 lets the runtime choose (one per physical core). @default 0 */
  readonly threads?: number
  /** Outputs that stay in the device's memory. Without meaning on the CPU. @default [] */
  readonly keepOnDevice?: readonly string[]
  /** Prefix of a file to which the runtime writes how long each node took, when the session is released. */
  readonly profilePrefix?: string
}

/** A program ready to run: a graph, or a model as bytes or as the path of a file. */
export type SessionSource = Program | { readonly model: Uint8Array | string }

export interface Session {
  readonly device: Device
  readonly inputNames: readonly string[]
  readonly outputNames: readonly string[]
  /**
   * Runs the program. Outputs named in `into` are written to those values without a copy; of the others new values are
   * made. A value must not be fed and written to in one run. On the CPU this blocks the thread until it is done.
   * @throws KernelError `invalid-argument` for a missing or unknown input
   */
  run(
    feeds: Readonly<Record<string, Value>>,
    call?: { readonly into?: Readonly<Record<string, TensorValue>> },
  ): Promise<Record<string, Value>>
  /** The value in this process's memory. */
  readBack(value: Value): Promise<TensorValue>
  release(): Promise<void>
}

/**
 * On the CPU subnormal numbers count as zero; from its first session on, the same holds for the arithmetic of the
 * thread that opens it (numbers below 2.2e-308 in JavaScript).
 * @throws KernelError `backend-unavailable` with the runtime's reason as cause
 */
export async function createSession(source: SessionSource, options: SessionOptions = {}): Promise<Session> {
  const { device = 'cpu', threads = 0, keepOnDevice = [] } = options
  const session = await open('outputs' in source ? lowerToOnnx(source, { target: device }) : source.model, {
    ...options,
    device,
    threads,
    keepOnDevice,
  })
  const readers = new Map<string, Promise<InferenceSession>>()

  return {
    device,
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    run: async (feeds, { into = {} } = {}) => {
      assertFeeds(session, feeds)
      const runtimeFeeds = Object.fromEntries(session.inputNames.map((name) => [name, toRuntime(feeds[name] as Value)]))
      const fetches = Object.fromEntries(
        session.outputNames.map((name) => [name, into[name] === undefined ? null : toRuntime(into[name])]),
      )
      const results = await session.run(runtimeFeeds, fetches)
      return Object.fromEntries(
        session.outputNames.map((name) => [name, into[name] ?? fromRuntime(results[name] as never)]),
      )
    },
    readBack: (value) => (isDeviceValue(value) ? readThrough(value, { device, readers }) : Promise.resolve(value)),
    release: async () => {
      await session.release()
      for (const reader of readers.values()) await (await reader).release()
    },
  }
}

/** `getData()` of a device tensor aborts the process in onnxruntime-node 1.30.0; a program that only names it does not. */
async function readThrough(
  value: DeviceValue,
  { device, readers }: { readonly device: Device; readonly readers: Map<string, Promise<InferenceSession>> },
): Promise<TensorValue> {
  const key = `${value.dataType} ${value.shape.join(',')}`
  let reader = readers.get(key)
  if (reader === undefined) {
    const source = input({ name: 'value', shape: value.shape, dataType: value.dataType })
    reader = open(lowerToOnnx({ outputs: { copy: stopGradient(source) } }), { device, threads: 1, keepOnDevice: [] })
    readers.set(key, reader)
  }
  const { copy } = await (await reader).run({ value: value.handle })
  return fromRuntime(copy as never) as TensorValue
}

async function open(
  model: Uint8Array | string,
  {
    device,
    threads,
    keepOnDevice,
    profilePrefix,
  }: Required<Omit<SessionOptions, 'profilePrefix'>> & Pick<SessionOptions, 'profilePrefix'>,
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
  try {
    return typeof model === 'string'
      ? await InferenceSession.create(model, options)
      : await InferenceSession.create(model, options)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new KernelError('backend-unavailable', `The program could not be opened on '${device}': ${reason}`, error)
  }
}

function assertFeeds(session: InferenceSession, feeds: Readonly<Record<string, Value>>): void {
  const missing = session.inputNames.filter((name) => feeds[name] === undefined)
  const unknown = Object.keys(feeds).filter((name) => !session.inputNames.includes(name))
  if (missing.length > 0 || unknown.length > 0) {
    throw new KernelError(
      'invalid-argument',
      `feeds: expected exactly the program's inputs; missing: ${missing.join(', ') || 'none'}; unknown: ${unknown.join(', ') || 'none'}.`,
    )
  }
}
