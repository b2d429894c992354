import { execFile } from 'node:child_process'
import type { Device } from '@saaa/kernels'
import { siblingProgram } from '../orchestrator/sibling-program.ts'

/** What trying a device showed. */
export type BackendProbe =
  | {
      readonly device: Device
      readonly available: true
      /** Of its matrix products. */ readonly flopsPerSecond: number
    }
  | { readonly device: Device; readonly available: false; readonly why: string }

export interface ProbeOptions {
  /** CPU threads of the runtime; 0 lets it choose. @default 0 */
  readonly threads?: number
  /** After this the device counts as unavailable. @default 30 000 */
  readonly timeoutMilliseconds?: number
  /** Command before the arguments `DEVICE THREADS`; for tests. @default Node with the probe of this package */
  readonly command?: readonly [string, ...string[]]
}

/**
 * Opens a small program on the device and measures its matrix products, in a process of its own: a broken driver ends
 * the process that asks it. Never throws for what the device does.
 */
export function probeBackend(device: Device, options: ProbeOptions = {}): Promise<BackendProbe> {
  const { threads = 0, timeoutMilliseconds = 30_000, command = probeCommand() } = options
  const [file, ...before] = command
  return new Promise((resolve) => {
    const settings = { timeout: timeoutMilliseconds, killSignal: 'SIGKILL', maxBuffer: 2 ** 24 } as const
    execFile(file, [...before, device, String(threads)], settings, (error, stdout, stderr) => {
      const result = parseResult(stdout)
      if (result?.flopsPerSecond !== undefined) {
        resolve({ device, available: true, flopsPerSecond: result.flopsPerSecond })
        return
      }
      const why = [result?.why ?? endOf(error, timeoutMilliseconds), ...nativeReasons(stderr)].map(oneLine)
      resolve({ device, available: false, why: why.filter((reason) => reason !== '').join('; ') })
    })
  })
}

function probeCommand(): readonly [string, ...string[]] {
  const { file, nodeArguments } = siblingProgram('probe-process', import.meta.url)
  return [process.execPath, ...nodeArguments, file]
}

function parseResult(stdout: string): { readonly flopsPerSecond?: number; readonly why?: string } | undefined {
  try {
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { flopsPerSecond?: number; why?: string }
  } catch {
    return undefined
  }
}

function endOf(error: Error | null, timeoutMilliseconds: number): string {
  const { killed, signal, code } = (error ?? {}) as { killed?: boolean; signal?: string | null; code?: number | string }
  if (killed === true) return `it did not answer within ${timeoutMilliseconds / 1000} s`
  if (typeof signal === 'string') return `the process that tried it was ended by ${signal}`
  return `the process that tried it ended with ${code ?? 'no result'}`
}

/** What native libraries wrote to standard error: the runtime's message often lacks the cause. */
const nativeReasons = (stderr: string): readonly string[] => [
  ...new Set(
    stderr.split('\n').flatMap((line) => {
      const library = missingLibrary(line)
      const feature = /Warning: (Vulkan \S+) required/.exec(line)?.[1]
      return [
        ...(library === undefined ? [] : [`the library ${library} is not there`]),
        ...(feature === undefined ? [] : [`the driver of an adapter lacks ${feature}`]),
      ]
    }),
  ),
]

/** The last word, without its folder, before what the loader of shared libraries says. */
function missingLibrary(line: string): string | undefined {
  const end = line.indexOf(': cannot open shared object file')
  const name = end === -1 ? undefined : line.slice(0, end).split(/[\s/]/).at(-1)
  return name !== undefined && /\.(?:so|dll|dylib)/.test(name) ? name : undefined
}

/** Without source locations and line breaks of the runtime's C++. */
const oneLine = (text: string): string =>
  withoutAssertion(text.replace(/^The program could not be opened on '\w+': /, ''))
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')

/** Without "/path/of/source.cc:12 void function() condition was false. ". */
function withoutAssertion(text: string): string {
  const location = text.search(/\.(?:cc|cpp|h):\d+ /)
  const [said] = location === -1 ? [] : (/ was false\. /.exec(text.slice(location)) ?? [])
  if (said === undefined) return text
  const word = text.slice(0, location).split(/\s/).at(-1) ?? ''
  const start = location - word.length + Math.max(0, word.indexOf('/'))
  return text.slice(0, start) + text.slice(text.indexOf(said, location) + said.length)
}
