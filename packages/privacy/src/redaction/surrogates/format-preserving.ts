import { alphabetOf, type Alphabet } from './alphabets.ts'
import { KeyedPermutation } from './permutation.ts'

/** A text of which some units are exchanged within their alphabets. */
export interface Shape {
  readonly text: string
  /** One per unit; undefined: the unit stays. */
  readonly alphabets: readonly (Alphabet | undefined)[]
}

export interface PermuteShapeCall {
  readonly shape: Shape
  readonly key: Uint8Array
  readonly tweak: string
  readonly backward: boolean
  /** What a text and its surrogate have in common, for example the checksums they pass. */
  readonly signature: (text: string) => string
}

/** Units that are permuted together; longer texts go piece by piece, so that the cost stays linear. */
const largestBlock = 256

/** Steps of the walk to the next text of equal signature, before it is given up. */
const longestWalk = 20_000

/** Letters and digits in their alphabets, everything else as it is. */
export const shapeOf = (text: string): Shape => ({
  text,
  alphabets: Array.from({ length: text.length }, (_, index) => alphabetOf(text.charCodeAt(index))),
})

/**
 * Exchanges the units of a shape by a keyed permutation of all texts of that shape, walked on to the next text of the same
 * signature: that is a permutation of the texts that share it, so `backward` undoes it.
 * @returns undefined when nothing can be exchanged or no text of equal signature is found
 */
export function permuteShape({ shape, key, tweak, backward, signature }: PermuteShapeCall): string | undefined {
  const places = shape.alphabets.flatMap((alphabet, index) =>
    alphabet === undefined || alphabet.size < 2 ? [] : [{ alphabet, index }],
  )
  if (places.length === 0) return undefined
  const wanted = signature(shape.text)
  let text = shape.text
  for (let start = 0; start < places.length; start += largestBlock) {
    const block = places.slice(start, start + largestBlock)
    const size = block.reduce((product, { alphabet }) => product * BigInt(alphabet.size), 1n)
    const permutation = new KeyedPermutation({ key, tweak: `${tweak}:${shapeKey(block)}:${start}`, size })
    let rank = rankOf(text, block)
    const single = places.length <= largestBlock
    for (let step = 0; ; step += 1) {
      if (step === longestWalk) return undefined
      rank = backward ? permutation.backward(rank) : permutation.forward(rank)
      const candidate = withRank(text, block, rank)
      if (single && signature(candidate) !== wanted) continue
      text = candidate
      break
    }
  }
  return text
}

interface Place {
  readonly alphabet: Alphabet
  readonly index: number
}

/** Separators are left out, so that one number has one surrogate however it is grouped. */
const shapeKey = (block: readonly Place[]): string => block.map(({ alphabet }) => alphabet.first.toString(36)).join('.')

const rankOf = (text: string, block: readonly Place[]): bigint =>
  block.reduce(
    (rank, { alphabet, index }) => rank * BigInt(alphabet.size) + BigInt(text.charCodeAt(index) - alphabet.first),
    0n,
  )

function withRank(text: string, block: readonly Place[], rank: bigint): string {
  const units = text.split('')
  let rest = rank
  for (const { alphabet, index } of block.toReversed()) {
    const size = BigInt(alphabet.size)
    units[index] = String.fromCharCode(alphabet.first + Number(rest % size))
    rest /= size
  }
  return units.join('')
}
