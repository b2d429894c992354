const marker = Symbol.for('saaa.error')

/** Machine-readable reason of a {@link SaaaError}. */
export type SaaaErrorCode =
  | 'invalid-argument'
  | 'invalid-configuration'
  | 'unsupported-specification'
  | 'invalid-evaluation'
  | 'shape-mismatch'
  | 'not-differentiable'
  | 'backend-unavailable'
  | 'checkpoint-corrupt'
  | 'checkpoint-incompatible'
  | 'storage-failure'
  | 'data-unreadable'
  | 'not-found'
  | 'non-finite'
  | 'conformance-failure'

export interface SaaaErrorOptions {
  readonly code: SaaaErrorCode
  /** Says what was expected, what came, and what to do. */
  readonly message: string
  readonly cause?: unknown
}

/** Base of every error that SAAA packages throw on purpose. */
export class SaaaError extends Error {
  readonly [marker] = true
  readonly code: SaaaErrorCode

  constructor({ code, message, cause }: SaaaErrorOptions) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'SaaaError'
    this.code = code
  }

  /** True for a SaaaError of any installed copy of this package. */
  static isInstance(error: unknown): error is SaaaError {
    return typeof error === 'object' && error !== null && marker in error
  }
}
