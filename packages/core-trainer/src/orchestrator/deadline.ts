/** A signal that aborts after some seconds unless it is cleared. Unlike `AbortSignal.timeout` it keeps the process alive meanwhile. */
export function createDeadline(seconds: number): { readonly signal: AbortSignal; clear(): void } {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new Error(`no answer within ${seconds} s`)), 1000 * seconds)
  return { signal: controller.signal, clear: () => clearTimeout(timer) }
}
