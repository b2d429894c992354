import { gather, gatherElements, scatterAddRows, scatterElementsAdd } from '../../ops/indexing.ts'
import { constant } from '../../ops/leaves.ts'
import { broadcastTo } from '../../ops/shaping.ts'
import { first, type GradientRules, pair } from '../gradient-rule.ts'

export const indexingRules: GradientRules<'gatherRows' | 'scatterAddRows' | 'gatherElements' | 'scatterElementsAdd'> = {
  gatherRows: ({ inputs, dOutput }) => {
    const [x, indices] = pair(inputs)
    return [scatterAddRows({ shape: x.shape as readonly number[], indices, updates: dOutput }), undefined]
  },
  scatterAddRows: ({ inputs, dOutput }) => [undefined, gather(dOutput, first(inputs))],
  gatherElements: ({ inputs, attributes: { axis }, dOutput }) => {
    const [x, indices] = pair(inputs)
    const zeros = broadcastTo(constant(0, { dataType: x.dataType }), x.shape)
    return [scatterElementsAdd(zeros, { indices, updates: dOutput, axis }), undefined]
  },
  scatterElementsAdd: ({ inputs, attributes: { axis }, dOutput }) => [
    dOutput,
    undefined,
    gatherElements(dOutput, pair(inputs)[1], { axis }),
  ],
}
