import { open, type FileHandle } from 'node:fs/promises'
import { storageFailure } from './file-errors.ts'

export type MalformedReason =
  | 'invalid-json'
  | 'not-an-object'
  | 'missing-text'
  | 'text-not-a-string'
  | 'empty-text'
  | 'invalid-utf8'
  | 'over-long'

/** One line of `malformed.jsonl`. */
export interface MalformedLine {
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly reason: MalformedReason
  /** Beginning of the content, at most 200 characters. */
  readonly excerpt: string
}

export interface MalformedSummary {
  readonly count: number
  readonly byReason: Readonly<Partial<Record<MalformedReason, number>>>
  /** JSON Lines of {@link MalformedLine}. */
  readonly path: string
}

/** Sets malformed lines aside; records wait in memory only until the next `flush`. */
export class MalformedLog {
  readonly #path: string
  readonly #handle: FileHandle
  readonly #byReason: Partial<Record<MalformedReason, number>> = {}
  #pending: string[] = []
  #count = 0

  private constructor(path: string, handle: FileHandle) {
    this.#path = path
    this.#handle = handle
  }

  static async create(path: string): Promise<MalformedLog> {
    try {
      return new MalformedLog(path, await open(path, 'w'))
    } catch (error) {
      throw storageFailure(path, error)
    }
  }

  add({ file, line, reason, bytes }: { file: string; line: number; reason: MalformedReason; bytes: Uint8Array }): void {
    const excerpt = Buffer.from(bytes.subarray(0, 800)).toString('utf8').slice(0, 200)
    this.#pending.push(`${JSON.stringify({ file, line, reason, excerpt } satisfies MalformedLine)}\n`)
    this.#byReason[reason] = (this.#byReason[reason] ?? 0) + 1
    this.#count += 1
  }

  async flush(): Promise<void> {
    if (this.#pending.length === 0) return
    const text = this.#pending.join('')
    this.#pending = []
    try {
      await this.#handle.appendFile(text)
    } catch (error) {
      throw storageFailure(this.#path, error)
    }
  }

  async close(): Promise<void> {
    await this.#handle.close()
  }

  summary(path: string): MalformedSummary {
    return { count: this.#count, byReason: { ...this.#byReason }, path }
  }
}
