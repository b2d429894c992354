import type { DataType } from '../graph/data-type.ts'
import { KernelError } from '../graph/kernel-error.ts'
import type { Tensor } from '../graph/tensor.ts'
import { add, multiply } from '../ops/elementwise.ts'
import { gather } from '../ops/indexing.ts'
import { constant } from '../ops/leaves.ts'
import { matmul } from '../ops/matmul.ts'
import { rotate } from '../ops/rotate.ts'

export interface RotaryTables {
  /** cos of position · θ^(−2i/D), for i and i + D/2 alike: [..., T, D]. */
  readonly cosine_TD: Tensor
  /** The same for sin. */
  readonly sine_TD: Tensor
}

export interface RotaryTablesOptions {
  /** Rows: positions 0 up to this. */
  readonly length: number
  /** Channels of a head, even. */
  readonly headSize: number
  /** Base of the frequencies. */
  readonly theta: number
  /** Factor folded into both tables; the rotation is linear, so it scales the result for free. @default 1 */
  readonly scale?: number
  /** @default 'float32' */
  readonly dataType?: DataType
}

/**
 * Tables for positions 0 … length − 1, computed in float64. Su et al. 2021, in the half-split order of Hugging Face Llama.
 * @throws KernelError `invalid-argument` for an odd head size
 */
export function rotaryTables({
  length,
  headSize,
  theta,
  scale = 1,
  dataType = 'float32',
}: RotaryTablesOptions): RotaryTables {
  if (headSize % 2 !== 0)
    throw new KernelError('invalid-argument', `headSize: expected an even number of channels, got ${headSize}.`)
  const half = headSize / 2
  const table = (wave: (angle: number) => number): Tensor => {
    const values = new Float64Array(length * headSize)
    for (let position = 0; position < length; position++) {
      for (let channel = 0; channel < headSize; channel++) {
        const angle = position * theta ** ((-2 * (channel % half)) / headSize)
        values[position * headSize + channel] = scale * wave(angle)
      }
    }
    return constant(values, { shape: [length, headSize], dataType })
  }
  return { cosine_TD: table(Math.cos), sine_TD: table(Math.sin) }
}

/** The rows of the tables at given positions [...], for sequences that do not start at zero (a KV cache): [..., D]. */
export const rotaryTablesAt = ({ cosine_TD, sine_TD }: RotaryTables, positions: Tensor): RotaryTables => ({
  cosine_TD: gather(cosine_TD, positions, { axis: 0 }),
  sine_TD: gather(sine_TD, positions, { axis: 0 }),
})

/**
 * Turns channel i with channel i + D/2 by the position's angle: x·cos + turned(x)·sin, turned(x) = (−x₂, x₁) for halves
 * (x₁, x₂). x is [B, H, T, D]; the tables broadcast against it.
 *
 * Tables of plain positions [T, D] take one fused operation. For tables with more axes the quarter turn is a product with a constant D × D matrix of ±1: one fast call in each direction, where slicing,
 * negating and joining would be four passes over memory.
 */
export function rotaryEmbedding(x_BHTD: Tensor, { cosine_TD, sine_TD }: RotaryTables): Tensor {
  if (cosine_TD.shape.length === 2 && cosine_TD.shape[0] === x_BHTD.shape[2]) return rotate(x_BHTD, cosine_TD, sine_TD)
  const size = x_BHTD.shape.at(-1) as number
  const half = size / 2
  const values = new Float64Array(size * size)
  for (let i = 0; i < half; i++) {
    values[(i + half) * size + i] = -1
    values[i * size + i + half] = 1
  }
  const quarterTurn_DD = constant(values, { shape: [size, size], dataType: x_BHTD.dataType })
  return add(multiply(x_BHTD, cosine_TD), multiply(matmul(x_BHTD, quarterTurn_DD), sine_TD))
}
