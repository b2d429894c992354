/** A sequence to run and which of its next-token predictions count. */
export interface LikelihoodWindow {
  readonly tokens: readonly number[]
  /** First position whose prediction counts. */
  readonly from: number
  /** What each position from there on should predict. */
  readonly targets: readonly number[]
}

export interface LikelihoodWindowsCall {
  /** What every window starts with: begin and control tokens; shorter than half the context. */
  readonly front: readonly number[]
  readonly prompt: readonly number[]
  readonly continuation: readonly number[]
  readonly contextLength: number
}

/**
 * Cuts what does not fit the context into windows that together predict every token of the continuation once: each window
 * predicts half a context and sees as much before it as fits.
 */
export function likelihoodWindows({
  front,
  prompt,
  continuation,
  contextLength,
}: LikelihoodWindowsCall): readonly LikelihoodWindow[] {
  const body = [...prompt, ...continuation]
  const room = contextLength - front.length
  const stride = body.length - 1 <= room ? continuation.length : Math.max(1, Math.floor(contextLength / 2))
  const windows: LikelihoodWindow[] = []
  for (let start = prompt.length; start < body.length; start += stride) {
    const targets = body.slice(start, start + stride)
    const before = start + targets.length - 1 // the last target is predicted, not read
    const tokens = [...front, ...body.slice(Math.max(0, before - room), before)]
    windows.push({ tokens, from: tokens.length - targets.length, targets })
  }
  return windows
}
