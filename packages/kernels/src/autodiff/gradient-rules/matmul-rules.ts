import { matmul } from '../../ops/matmul.ts'
import { type GradientRules, pair } from '../gradient-rule.ts'

export const matmulRules: GradientRules<'matmul'> = {
  // Y = A B: dA = dY Bᵀ, dB = Aᵀ dY; with a transposed operand the product itself comes out transposed.
  matmul: ({ inputs, attributes: { transposeA, transposeB }, dOutput, needed }) => {
    const [a, b] = pair(inputs)
    const dA = (): ReturnType<typeof matmul> =>
      transposeA
        ? matmul(b, dOutput, { transposeA: transposeB, transposeB: true })
        : matmul(dOutput, b, { transposeB: !transposeB })
    const dB = (): ReturnType<typeof matmul> =>
      transposeB
        ? matmul(dOutput, a, { transposeA: true, transposeB: transposeA })
        : matmul(a, dOutput, { transposeA: !transposeA })
    return [needed[0] ? dA() : undefined, needed[1] ? dB() : undefined]
  },
}
