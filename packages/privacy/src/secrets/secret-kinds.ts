import { unitSet } from '../scan/unit-set.ts'
import { prefixedSecrets } from './prefixed-secrets.ts'

export interface SecretKind {
  readonly kind: string
  readonly prefix: string
  /** The units that may follow the prefix. */
  readonly alphabet: Uint8Array
  readonly shortest: number
  readonly longest: number
  /** Bits per unit. */
  readonly leastEntropy: number
}

export interface SecretIndex {
  /** Kinds by the first word of the prefix, in lower case, when a sign follows it. */
  readonly byFirstWord: ReadonlyMap<string, readonly SecretKind[]>
  /** Kinds by the first two units of a prefix that runs into the secret. */
  readonly byStart: ReadonlyMap<string, readonly SecretKind[]>
}

const alphabets: Readonly<Record<string, RegExp>> = {
  w: /[A-Za-z0-9]/,
  W: /[A-Za-z0-9_-]/,
  D: /[A-Za-z0-9_.-]/,
  B: /[A-Za-z0-9+/=_-]/,
  h: /[0-9a-f]/,
  H: /[0-9a-fA-F]/,
  l: /[0-9a-z]/,
  U: /[0-9A-Z]/,
  b: /[A-Z2-7]/,
  d: /[0-9]/,
  a: /[A-Za-z]/,
}

let index: SecretIndex | undefined

export const secretIndex = (): SecretIndex => (index ??= buildIndex())

/** First words of prefixes, for the scan's triggers. */
export const secretFirstWords = (): readonly string[] => [...secretIndex().byFirstWord.keys()]

function buildIndex(): SecretIndex {
  const tables = new Map(Object.entries(alphabets).map(([name, expression]) => [name, unitSet(expression)]))
  const byFirstWord = new Map<string, SecretKind[]>()
  const byStart = new Map<string, SecretKind[]>()
  for (const line of prefixedSecrets.trim().split('\n')) {
    const [kind = '', prefix = '', alphabet = '', lengths = '', entropy = ''] = line.split(' ')
    const [shortest = 0, longest = shortest] = lengths.split('-').map(Number)
    const secret: SecretKind = {
      kind,
      prefix,
      alphabet: tables.get(alphabet) ?? new Uint8Array(0),
      shortest,
      longest,
      leastEntropy: Number(entropy),
    }
    const word = /^[A-Za-z0-9]+(?=[^A-Za-z0-9])/.exec(prefix)?.[0]
    const [map, key] = word === undefined ? [byStart, prefix.slice(0, 2)] : [byFirstWord, word.toLowerCase()]
    const kinds = map.get(key)
    if (kinds === undefined) map.set(key, [secret])
    else kinds.push(secret)
  }
  for (const kinds of [...byFirstWord.values(), ...byStart.values()])
    kinds.sort((a, b) => b.prefix.length - a.prefix.length)
  return { byFirstWord, byStart }
}
