import { InvalidArgumentError } from '@saaa/evaluator'
import { KnownValues } from '../known-values.ts'

/** Plain JSON. It holds the values themselves: keep it as safe as them, for example sealed by `encryptWith`. */
export interface SurrogateStoreState {
  readonly version: 1
  /** Type, value, surrogate. */
  readonly values: readonly (readonly [string, string, string])[]
  /** Name and surrogate name. */
  readonly names: readonly (readonly [string, string])[]
}

/** Remembers which surrogate stands for which value, for one document or for many. */
export class SurrogateStore {
  readonly #surrogates = new Map<string, string>()
  readonly #values = new Map<string, { readonly type: string; readonly value: string }>()
  readonly #nameSurrogates = new Map<string, string>()
  readonly #names = new Map<string, string>()

  constructor(state?: SurrogateStoreState) {
    if (state === undefined) return
    if (state.version !== 1)
      throw new InvalidArgumentError({ argument: 'state.version', value: state.version, expected: '1' })
    for (const [type, value, surrogate] of state.values) this.remember(type, value, surrogate)
    for (const [name, surrogate] of state.names) this.rememberName(name, surrogate)
  }

  /** Different values. */
  get size(): number {
    return this.#surrogates.size
  }

  surrogateOf(type: string, value: string): string | undefined {
    return this.#surrogates.get(`${type}\0${value}`)
  }

  /** The value behind a surrogate, whatever its type. */
  valueOf(surrogate: string): string | undefined {
    return this.#values.get(surrogate)?.value
  }

  remember(type: string, value: string, surrogate: string): void {
    this.#surrogates.set(`${type}\0${value}`, surrogate)
    if (!this.#values.has(surrogate)) this.#values.set(surrogate, { type, value })
  }

  surrogateOfName(name: string): string | undefined {
    return this.#nameSurrogates.get(name)
  }

  nameOf(surrogate: string): string | undefined {
    return this.#names.get(surrogate)
  }

  rememberName(name: string, surrogate: string): void {
    this.#nameSurrogates.set(name, surrogate)
    this.#names.set(surrogate, name)
  }

  /** A text with every remembered surrogate in it turned back. */
  restoreText(text: string): string {
    const known = new KnownValues()
    for (const [surrogate, { type }] of this.#values) known.add(surrogate, type)
    const pieces: string[] = []
    let position = 0
    for (const { start, end } of known.find(text)) {
      pieces.push(text.slice(position, start), this.valueOf(text.slice(start, end)) ?? text.slice(start, end))
      position = end
    }
    return pieces.join('') + text.slice(position)
  }

  state(): SurrogateStoreState {
    return {
      version: 1,
      values: [...this.#surrogates].map(([key, surrogate]) => {
        const split = key.indexOf('\0')
        return [key.slice(0, split), key.slice(split + 1), surrogate] as const
      }),
      names: [...this.#nameSurrogates],
    }
  }
}
