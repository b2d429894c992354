import type { InferenceSession } from 'onnxruntime-node'
import { KernelError } from '../graph/kernel-error.ts'
import { input } from '../ops/leaves.ts'
import { stopGradient } from '../ops/elementwise.ts'
import { lowerToOnnx, type Program } from '../onnx/lower-to-onnx.ts'
import { assertFeeds, assertTargets } from './check-values.ts'
import { type Device, devices, openSession } from './open-session.ts'
import {
  type DeviceValue,
  fromRuntime,
  isDeviceValue,
  type TensorValue,
  toRuntime,
  type Value,
} from './tensor-value.ts'

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
   * @throws KernelError `invalid-argument` for a missing or unknown name, a wrong data type or length, an index outside
   * its table, or a released session; `shape-mismatch` for a wrong shape; `backend-unavailable` when a device fails
   */
  run(
    feeds: Readonly<Record<string, Value>>,
    call?: { readonly into?: Readonly<Record<string, TensorValue>> },
  ): Promise<Record<string, Value>>
  /** The value in this process's memory: a copy of a device's, the value itself on the CPU. */
  readBack(value: Value): Promise<TensorValue>
  /** Frees the runtime's memory; once done, again does nothing. Values that stayed on a device are freed by `dispose`. */
  release(): Promise<void>
}

/**
 * On the CPU subnormal numbers count as zero; from its first session on, the same holds for the arithmetic of the
 * thread that opens it (numbers below 2.2e-308 in JavaScript).
 * @throws KernelError, each with the runtime's reason as cause: `invalid-argument` for a model that cannot be read or
 * that the runtime refuses, and for wrong options; `backend-unavailable` for a device that opens no program at all
 */
export async function createSession(source: SessionSource, options: SessionOptions = {}): Promise<Session> {
  const { device = 'cpu', threads = 0, keepOnDevice = [] } = options
  assertOptions(source, { device, threads })
  const session = await openSession('outputs' in source ? lowerToOnnx(source, { target: device }) : source.model, {
    ...options,
    device,
    threads,
    keepOnDevice,
  })
  const readers = new Map<string, Promise<InferenceSession>>()
  let released = false

  return {
    device,
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    run: async (feeds, { into = {} } = {}) => {
      if (released) throw new KernelError('invalid-argument', 'run: the session was released; open a new one.')
      assertTargets(session.outputMetadata, into, assertFeeds(session.inputMetadata, feeds))
      const runtimeFeeds = Object.fromEntries(session.inputNames.map((name) => [name, toRuntime(feeds[name] as Value)]))
      const fetches = Object.fromEntries(
        session.outputNames.map((name) => [name, into[name] === undefined ? null : toRuntime(into[name])]),
      )
      const results = await session.run(runtimeFeeds, fetches).catch((error: unknown) => {
        throw runFailure(error, device)
      })
      return Object.fromEntries(
        session.outputNames.map((name) => [name, into[name] ?? fromRuntime(results[name] as never)]),
      )
    },
    readBack: (value) => (isDeviceValue(value) ? readThrough(value, { device, readers }) : Promise.resolve(value)),
    release: async () => {
      if (released) return
      released = true
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
    reader = openSession(lowerToOnnx({ outputs: { copy: stopGradient(source) } }), {
      device,
      threads: 1,
      keepOnDevice: [],
    })
    readers.set(key, reader)
  }
  const { copy } = await (await reader).run({ value: value.handle })
  return fromRuntime(copy as never) as TensorValue
}

function assertOptions(
  source: SessionSource,
  { device, threads }: Required<Pick<SessionOptions, 'device' | 'threads'>>,
): void {
  if (!devices.includes(device)) {
    throw new KernelError('invalid-argument', `device: expected one of ${devices.join(', ')}, got '${device}'.`)
  }
  if (!Number.isInteger(threads) || threads < 0) {
    throw new KernelError('invalid-argument', `threads: expected a whole number of at least 0, got ${threads}.`)
  }
  if ('outputs' in source && Object.keys(source.outputs).length === 0) {
    throw new KernelError('invalid-argument', 'outputs: expected at least one tensor, got none.')
  }
}

/** The declared types are checked before: what is left on the CPU is the values, as an index outside its table. */
function runFailure(error: unknown, device: Device): KernelError {
  const message = error instanceof Error ? error.message : String(error)
  const [, node, reason] = /Name:'([^']*)' Status Message: (.*)/s.exec(message.trim()) ?? [
    undefined,
    undefined,
    message,
  ]
  const where = node === undefined ? '' : ` at node '${node}'`
  return device === 'cpu'
    ? new KernelError('invalid-argument', `The program cannot run with these values${where}: ${reason}`, error)
    : new KernelError('backend-unavailable', `The program failed on '${device}'${where}: ${reason}`, error)
}
