/** setTimeout counts in 32 bits; what is longer would fire at once. */
export const longestTimeoutSeconds = 2_147_483

/**
 * The answer of a call that may hang. The call gets a signal of its own, which aborts with the outer one or after `seconds`; the
 * promise rejects then even if nobody listens to that signal.
 * @throws the outer signal's reason, or an Error "no answer within … s"
 */
export async function answerWithin<Answer>(
  call: (signal: AbortSignal) => Answer | PromiseLike<Answer>,
  { seconds, signal }: { readonly seconds?: number | undefined; readonly signal?: AbortSignal | undefined },
): Promise<Answer> {
  signal?.throwIfAborted()
  const controller = new AbortController()
  const passOn = (): void => controller.abort(signal?.reason)
  const timer =
    seconds === undefined
      ? undefined
      : setTimeout(() => controller.abort(new Error(`no answer within ${seconds} s`)), 1000 * seconds)
  signal?.addEventListener('abort', passOn, { once: true })
  try {
    const stopped = new Promise<never>((_, reject) => {
      controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error), { once: true })
    })
    return await Promise.race([(async () => call(controller.signal))(), stopped])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', passOn)
  }
}
