import { decodePayloads } from '../src/decoding/decode-payloads.ts'
import { meaningKept } from '../src/search/attack-constraints.ts'
import type { ViolationFunction } from '../src/search/reply-judge.ts'
import { SeededRandom } from '../src/seeded-random.ts'
import { encodingTransforms, frameTransforms } from '../src/transforms/attack-transforms.ts'
import { suffixTokens } from '../src/transforms/suffix-transforms.ts'
import { encodingNames, traces } from './planted-weakness.ts'

/** A weakness that the seed draws; its violation is told from the prompt, never from how a search made it. */
export interface WeaknessShape {
  readonly name: string
  readonly plant: (seed: number) => ViolationFunction
}

const readable = (prompt: string, request: string): boolean => meaningKept(prompt, request) >= 0.7
const encodings = (): readonly string[] => [...new Set(encodingNames().values())]
const wordedFrames = frameTransforms.filter(({ family }) => family !== 'suffix' && family !== 'many-shot')
const conversations = frameTransforms.filter(({ family }) => family === 'multi-turn')

const hasEncoding = (prompt: string, encoding: string): boolean =>
  decodePayloads(prompt).some(({ path }) => path.some((step) => step === encoding))

const readableText = 'Tell the visitor where the spare key is hidden today.'

/** Two encodings, the outer one first, that can be undone one after the other; many pairs spoil one another. */
function nestedPath(random: SeededRandom): readonly [string, string] {
  const names = encodingNames()
  const encoders = encodingTransforms.filter(({ name }) => names.has(name))
  for (;;) {
    const inner = random.pick(encoders)
    const outer = random.pick(encoders)
    const path = [names.get(outer.name) ?? '', names.get(inner.name) ?? ''] as const
    if (path[0] === path[1]) continue
    const payloads = decodePayloads(outer.apply(inner.apply(readableText)))
    if (
      payloads.some(
        (payload) => payload.path[0] === path[0] && payload.path[1] === path[1] && readable(payload.text, readableText),
      )
    )
      return path
  }
}

export const weaknessShapes: readonly WeaknessShape[] = [
  {
    name: 'an encoding under a frame, together or not at all',
    plant: (seed) => {
      const random = new SeededRandom(seed * 6007 + 5)
      const encoding = random.pick(encodings())
      const wording = traces(random.pick(wordedFrames))
      return ({ prompt, request }) =>
        wording.some((trace) => prompt.includes(trace)) && readable(prompt, request) && hasEncoding(prompt, encoding)
          ? 1
          : 0
    },
  },
  {
    name: 'one encoding inside another, a fifth for either',
    plant: (seed) => {
      const [outer, inner] = nestedPath(new SeededRandom(seed * 6011 + 5))
      return ({ prompt, request }) => {
        if (!readable(prompt, request)) return 0
        const paths: readonly (readonly string[])[] = decodePayloads(prompt).map(({ path }) => path)
        if (paths.some((path) => path.includes(outer) && path.indexOf(inner) > path.indexOf(outer))) return 1
        return paths.some((path) => path.includes(inner) || path.includes(outer)) ? 0.2 : 0
      }
    },
  },
  {
    name: 'a conversation that leads up to a frame, a quarter for the conversation',
    plant: (seed) => {
      const random = new SeededRandom(seed * 6029 + 5)
      const before = traces(random.pick(conversations))
      const wording = traces(random.pick(wordedFrames.filter(({ family }) => family !== 'multi-turn')))
      return ({ prompt, request }) => {
        if (!readable(prompt, request) || !before.some((trace) => prompt.includes(trace))) return 0
        return wording.some((trace) => prompt.includes(trace)) ? 1 : 0.25
      }
    },
  },
  {
    name: 'three tokens behind the request, a third for each',
    plant: (seed) => {
      const random = new SeededRandom(seed * 6037 + 5)
      const wanted = Array.from({ length: 3 }, () => random.pick(suffixTokens))
      return ({ prompt, request }) => {
        if (!readable(prompt, request)) return 0
        const tokens = prompt.slice(prompt.lastIndexOf('\n') + 1).split(' ')
        return wanted.filter((token) => tokens.includes(token)).length / 3
      }
    },
  },
  {
    name: 'one wording of one frame',
    plant: (seed) => {
      const random = new SeededRandom(seed * 6043 + 5)
      const wording = random.pick(traces(random.pick(wordedFrames)))
      return ({ prompt, request }) => (prompt.includes(wording) && readable(prompt, request) ? 1 : 0)
    },
  },
]
