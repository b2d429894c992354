/** A first-in first-out run of tokens with a weight and named side values each. */
export interface TokenRun {
  readonly tokens: Uint32Array
  readonly weights: Float32Array
  readonly channels: Readonly<Record<string, Float32Array>>
}

/** Growable storage of a {@link TokenRun}; taking from the front moves an index, not the data. */
export class TokenBuffer {
  readonly #names: readonly string[]
  #tokens = new Uint32Array(4096)
  /** Weights, then one array per channel, in the order of the names. */
  #values: Float32Array[]
  #head = 0
  #tail = 0

  constructor(channelNames: readonly string[]) {
    this.#names = channelNames
    this.#values = [new Float32Array(4096), ...channelNames.map(() => new Float32Array(4096))]
  }

  get length(): number {
    return this.#tail - this.#head
  }

  push({ tokens, weights, channels }: TokenRun): void {
    this.#reserve(tokens.length)
    this.#tokens.set(tokens, this.#tail)
    this.#values[0]?.set(weights, this.#tail)
    for (const [number, name] of this.#names.entries()) this.#values[number + 1]?.set(channels[name] ?? [], this.#tail)
    this.#tail += tokens.length
  }

  /** A view of the next tokens, valid until the next push. */
  peek(count: number): TokenRun {
    const from = this.#head
    const to = Math.min(this.#tail, from + count)
    const channels: Record<string, Float32Array> = {}
    for (const [number, name] of this.#names.entries()) {
      channels[name] = this.#values[number + 1]?.subarray(from, to) ?? new Float32Array(0)
    }
    return {
      tokens: this.#tokens.subarray(from, to),
      weights: this.#values[0]?.subarray(from, to) ?? new Float32Array(0),
      channels,
    }
  }

  drop(count: number): void {
    this.#head = Math.min(this.#tail, this.#head + count)
  }

  #reserve(more: number): void {
    const length = this.length
    if (this.#tail + more <= this.#tokens.length) return
    const capacity = Math.max(this.#tokens.length, 2 ** Math.ceil(Math.log2(length + more)))
    const tokens = new Uint32Array(capacity)
    tokens.set(this.#tokens.subarray(this.#head, this.#tail))
    this.#values = this.#values.map((values) => {
      const moved = new Float32Array(capacity)
      moved.set(values.subarray(this.#head, this.#tail))
      return moved
    })
    this.#tokens = tokens
    this.#head = 0
    this.#tail = length
  }
}
