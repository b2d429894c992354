import { InvalidArgumentError, positiveInteger, requireNumber, unitInterval, seededRandom } from '@saaa/evaluator'
import { requireArray } from '../arguments/check-arguments.ts'

/** A made-up secret that is put into training text, to see later whether the model has learnt it. */
export interface Canary {
  /** What stands in the text. */
  readonly text: string
  /** The text up to the secret: what the model is given. */
  readonly prefix: string
  readonly secret: string
  /** How often it is to be inserted; 0 when it is held out. */
  readonly repetitions: number
  /** False: held out, for an audit. */
  readonly included: boolean
}

export interface CanarySet {
  readonly canaries: readonly Canary[]
  /** The same kind of text without the secret. */
  readonly template: string
  readonly alphabet: readonly string[]
  /** Symbols per secret. */
  readonly secretLength: number
  /** Number of possible secrets |R|, as log₂: no exposure can be higher. */
  readonly logSpaceSize: number
}

export interface CanaryOptions {
  readonly count: number
  readonly seed: number
  /**
   * Text with `{secret}` in it once.
   * @default 'My locker number is{secret}.'
   */
  readonly template?: string
  /** Symbols that a secret is made of. @default the ten digits, each after a blank */
  readonly alphabet?: readonly string[]
  /** @default 9 */
  readonly secretLength?: number
  /** How often canaries are inserted, in turn: [1, 4, 16] inserts the first once, the second four times … @default [1] */
  readonly repetitions?: readonly number[]
  /** The chance of each canary to be included; others are held out for an audit. @default 1 */
  readonly inclusionRate?: number
}

const placeholder = '{secret}'

/**
 * Different canaries with uniformly drawn secrets (Carlini et al. 2019).
 * @throws InvalidArgumentError when an option is out of range or there are fewer possible secrets than canaries
 */
export function createCanaries({
  count,
  seed,
  template = `My locker number is${placeholder}.`,
  alphabet = Array.from('0123456789', (digit) => ` ${digit}`),
  secretLength = 9,
  repetitions = [1],
  inclusionRate = 1,
}: CanaryOptions): CanarySet {
  requireNumber('count', count, positiveInteger)
  requireNumber('secretLength', secretLength, positiveInteger)
  if (template.split(placeholder).length !== 2)
    throw new InvalidArgumentError({
      argument: 'template',
      value: template,
      expected: `a text with ${placeholder} once`,
    })
  if (new Set(alphabet).size !== alphabet.length || alphabet.length < 2 || alphabet.includes(''))
    throw new InvalidArgumentError({
      argument: 'alphabet',
      value: alphabet,
      expected: 'at least two different symbols',
    })
  if (repetitions.length === 0)
    throw new InvalidArgumentError({ argument: 'repetitions', value: repetitions, expected: 'at least one number' })
  for (const value of repetitions) requireNumber('repetitions', value, positiveInteger)
  requireNumber('inclusionRate', inclusionRate, unitInterval)
  const logSpaceSize = secretLength * Math.log2(alphabet.length)
  if (Math.log2(count) > logSpaceSize - 1)
    throw new InvalidArgumentError({
      argument: 'count',
      value: count,
      expected: 'at most half as many as there are secrets',
    })
  const random = seededRandom(seed)
  const secrets = drawSecrets({ count, alphabet, secretLength, random, taken: new Set() })
  return {
    canaries: secrets.map((secret, index) => {
      const included = inclusionRate === 1 || random() < inclusionRate
      return {
        ...filled(template, secret),
        repetitions: included ? (repetitions[index % repetitions.length] ?? 1) : 0,
        included,
      }
    }),
    template,
    alphabet,
    secretLength,
    logSpaceSize,
  }
}

/**
 * Texts of the same kind that were inserted nowhere, with different secrets drawn uniformly: what canaries are compared with.
 * All that remain when there are fewer than `count`.
 */
export function referenceCanaries(
  { canaries, template, alphabet, secretLength, logSpaceSize }: CanarySet,
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly Omit<Canary, 'repetitions' | 'included'>[] {
  requireNumber('count', count, positiveInteger)
  const taken = new Set(canaries.map(({ secret }) => secret))
  const random = seededRandom(seed)
  if (2 ** logSpaceSize > 4 * (count + taken.size)) {
    return drawSecrets({ count, alphabet, secretLength, random, taken }).map((secret) => filled(template, secret))
  }
  const remaining = allSecrets(alphabet, secretLength).filter((secret) => !taken.has(secret))
  for (let index = remaining.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const secret = remaining[index] as string
    remaining[index] = remaining[other] as string
    remaining[other] = secret
  }
  return remaining.slice(0, count).map((secret) => filled(template, secret))
}

/**
 * Where canaries go in a corpus of `documentCount` documents: before the document of that index, or at the end for
 * `documentCount`, as documents of their own. For corpora that are streamed.
 */
export function planInsertions(
  canaries: readonly Canary[],
  { documentCount, seed }: { readonly documentCount: number; readonly seed: number },
): ReadonlyMap<number, readonly string[]> {
  requireNumber('documentCount', documentCount, { whole: true, from: 0 })
  const random = seededRandom(seed)
  const plan = new Map<number, string[]>()
  for (const { text, repetitions } of canaries) {
    for (let time = 0; time < repetitions; time += 1) {
      const position = Math.floor(random() * (documentCount + 1))
      const texts = plan.get(position)
      if (texts === undefined) plan.set(position, [text])
      else texts.push(text)
    }
  }
  return plan
}

/** The documents with each included canary among them, as often as it says, at places drawn uniformly. */
export function insertCanaries(
  documents: readonly string[],
  canaries: readonly Canary[],
  { seed }: { readonly seed: number },
): readonly string[] {
  requireArray('documents', documents, 'texts')
  const plan = planInsertions(canaries, { documentCount: documents.length, seed })
  return [
    ...documents.flatMap((text, index) => [...(plan.get(index) ?? []), text]),
    ...(plan.get(documents.length) ?? []),
  ]
}

function filled(template: string, secret: string) {
  const [prefix = '', rest = ''] = template.split(placeholder)
  return { text: prefix + secret + rest, prefix, secret }
}

interface DrawCall {
  readonly count: number
  readonly alphabet: readonly string[]
  readonly secretLength: number
  readonly random: () => number
  readonly taken: ReadonlySet<string>
}

function drawSecrets({ count, alphabet, secretLength, random, taken }: DrawCall): readonly string[] {
  const drawn = new Set<string>()
  while (drawn.size < count) {
    let secret = ''
    for (let index = 0; index < secretLength; index += 1)
      secret += alphabet[Math.floor(random() * alphabet.length)] ?? ''
    if (!taken.has(secret)) drawn.add(secret)
  }
  return [...drawn]
}

function allSecrets(alphabet: readonly string[], secretLength: number): readonly string[] {
  let secrets: readonly string[] = ['']
  for (let index = 0; index < secretLength; index += 1)
    secrets = secrets.flatMap((secret) => alphabet.map((symbol) => secret + symbol))
  return secrets
}
