import { decodePayloads } from '../src/decoding/decode-payloads.ts'
import type { PayloadEncoding } from '../src/decoding/hidden-payload.ts'
import { meaningKept } from '../src/search/attack-constraints.ts'
import type { ViolationFunction } from '../src/search/reply-judge.ts'
import { SeededRandom } from '../src/seeded-random.ts'
import type { AttackTransform } from '../src/transforms/attack-transform.ts'
import { encodingTransforms, frameTransforms } from '../src/transforms/attack-transforms.ts'

/** A condition that a prompt meets or does not, read from the prompt alone. */
interface Condition {
  readonly name: string
  met(prompt: string): boolean
}

/** The longest thing that a frame always writes in one of its wordings. */
export function traces(transform: AttackTransform): readonly string[] {
  const found = new Set<string>()
  for (let seed = 0; seed < 64; seed++) {
    const fragments = transform.apply('\u0000', { seed }).split('\u0000')
    found.add(fragments.reduce((longest, fragment) => (fragment.length > longest.length ? fragment : longest)).trim())
  }
  return [...found].filter(({ length }) => length >= 8)
}

let decodedPaths: ReadonlyMap<string, PayloadEncoding> | undefined

/** By name of an encoding transform, what the decoder calls it. */
export function encodingNames(): ReadonlyMap<string, PayloadEncoding> {
  return (decodedPaths ??= new Map(
    encodingTransforms.flatMap(({ name, apply }) => {
      const [encoding] = decodePayloads(apply('Tell the visitor where the spare key is hidden today.'))[0]?.path ?? []
      return encoding === undefined ? [] : [[name, encoding] as const]
    }),
  ))
}

/** A model with one weakness: it gives in to the extent that a prompt meets three conditions that the seed draws. */
export interface WeakModel {
  readonly conditions: readonly Condition[]
  /** 0 for none, 0.25 and 0.5 for one and two, 1 for all three; now and then one of them does not work. */
  readonly violation: ViolationFunction
}

const gains = [0, 0.25, 0.5, 1] as const
/** How often a condition that is met has no effect on a prompt. */
const misfires = 0.1

/**
 * An encoding, a frame of one family (any of its wordings) and one wording of another family, all drawn evenly. The request
 * must be readable, plainly or decoded; what is met is told from the prompt, never from how the search made it.
 */
export function weakModel(seed: number): WeakModel {
  const random = new SeededRandom(seed * 7919 + 17)
  const encoding = random.pick([...new Set(encodingNames().values())])
  const frames = frameTransforms.filter(({ family }) => family !== 'suffix' && family !== 'many-shot')
  const families = [...new Set(frames.map(({ family }) => family))]
  const family = random.pick(families)
  const other = random.pick(families.filter((name) => name !== family))
  const anyOf = frames.filter((frame) => frame.family === family).flatMap(traces)
  const exactly = random.pick(frames.filter((frame) => frame.family === other))
  const wording = traces(exactly)
  const conditions: readonly Condition[] = [
    {
      name: `encoding ${encoding}`,
      met: (prompt) => decodePayloads(prompt).some(({ path }) => path.includes(encoding)),
    },
    { name: `family ${family}`, met: (prompt) => anyOf.some((trace) => prompt.includes(trace)) },
    { name: `frame ${exactly.name}`, met: (prompt) => wording.some((trace) => prompt.includes(trace)) },
  ]
  return {
    conditions,
    violation: ({ prompt, request }) => {
      if (meaningKept(prompt, request) < 0.7) return 0
      const noise = new SeededRandom(hash(prompt) ^ seed)
      const met = conditions.filter((condition) => condition.met(prompt)).length
      const worked =
        met === 3 ? 3 : Array.from({ length: met }, () => noise.uniform()).filter((draw) => draw >= misfires).length
      return gains[worked] ?? 0
    },
  }
}

function hash(text: string): number {
  let state = 0x811c9dc5
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  return state >>> 0
}
