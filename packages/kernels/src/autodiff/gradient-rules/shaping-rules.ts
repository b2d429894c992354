import type { Dimension } from '../../graph/shape.ts'
import { pad, reshape, slice, transpose } from '../../ops/shaping.ts'
import { first, type GradientRules } from '../gradient-rule.ts'

export const shapingRules: GradientRules<'reshape' | 'transpose' | 'broadcastTo' | 'concatenate' | 'slice' | 'pad'> = {
  reshape: ({ inputs, dOutput }) => [reshape(dOutput, first(inputs).shape)],
  transpose: ({ attributes: { permutation }, dOutput }) => [
    transpose(
      dOutput,
      permutation.map((_, axis) => permutation.indexOf(axis)),
    ),
  ],
  // The driver sums the broadcast axes.
  broadcastTo: ({ dOutput }) => [dOutput],
  concatenate: ({ inputs, attributes: { axis }, dOutput }) => {
    let start = 0
    return inputs.map(({ shape }) => {
      const size = knownSize(shape[axis])
      start += size
      return slice(dOutput, { axis, start: start - size, end: start })
    })
  },
  slice: ({ inputs, attributes: { axis, start, end }, dOutput }) => [
    pad(dOutput, { axis, before: start, after: knownSize(first(inputs).shape[axis]) - end }),
  ],
  pad: ({ inputs, attributes: { axis, before }, dOutput }) => [
    slice(dOutput, { axis, start: before, end: before + knownSize(first(inputs).shape[axis]) }),
  ],
}

/** Sizes are known in every graph that is differentiated; `pad` and `slice` refuse NaN with a message. */
const knownSize = (size: Dimension | undefined): number => (typeof size === 'number' ? size : Number.NaN)
