const marker = Symbol.for('saaa.error')

/** Machine-readable reason of a {@link KernelError}. */
export type KernelErrorCode =
  | 'invalid-argument'
  | 'shape-mismatch'
  | 'not-differentiable'
  | 'backend-unavailable'
  | 'conformance-failure'

/**
 * Every error that this package throws on purpose. It carries the marker of `SaaaError`, so that
 * `SaaaError.isInstance` recognises it although this package depends on no other of ours.
 */
export class KernelError extends Error {
  readonly [marker] = true
  readonly code: KernelErrorCode

  /** The message says what was expected, what came and what to do. */
  constructor(code: KernelErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'KernelError'
    this.code = code
  }
}
