import { KernelError } from '../../graph/kernel-error.ts'
import { isStatic, shapesEqual } from '../../graph/shape.ts'
import type { Tensor } from '../../graph/tensor.ts'
import { multiply, negate } from '../../ops/elementwise.ts'
import { matmul } from '../../ops/matmul.ts'
import type { OperationName } from '../../ops/operations.ts'
import { rotate } from '../../ops/rotate.ts'
import { type GradientRules, pair } from '../gradient-rule.ts'

export const matmulRules: GradientRules<'matmul' | 'rotate'> = {
  // Y = A B: dA = dY Bᵀ, dB = Aᵀ dY; with a transposed operand the product itself comes out transposed.
  matmul: ({ inputs, attributes: { transposeA, transposeB }, dOutput, needed }) => {
    const [a, b] = pair(inputs)
    const scaled = transposeA ? undefined : rowScaled(dOutput)
    if (scaled !== undefined && (a.shape[1] as number) < (dOutput.shape[1] as number)) {
      // dY = diag(r) D: dA = diag(r) (D Bᵀ), dB = (diag(r) A)ᵀ D, which scale the narrow A in place of the wide D.
      const { rows, matrix } = scaled
      const scaledA = multiply(a, rows)
      const dB = (): Tensor =>
        transposeB ? matmul(matrix, scaledA, { transposeA: true }) : matmul(scaledA, matrix, { transposeA: true })
      return [
        needed[0] ? multiply(matmul(matrix, b, { transposeB: !transposeB }), rows) : undefined,
        needed[1] ? dB() : undefined,
      ]
    }
    const dA = (): Tensor =>
      transposeA
        ? matmul(b, dOutput, { transposeA: transposeB, transposeB: true })
        : matmul(dOutput, b, { transposeB: !transposeB })
    const dB = (): Tensor =>
      transposeB
        ? matmul(dOutput, a, { transposeA: true, transposeB: transposeA })
        : matmul(a, dOutput, { transposeA: !transposeA })
    return [needed[0] ? dA() : undefined, needed[1] ? dB() : undefined]
  },
  // A rotation's transpose turns the other way.
  rotate: ({ inputs: [, cosine, sine], dOutput, needed }) => {
    if (needed[1] || needed[2])
      throw new KernelError('not-differentiable', 'rotate: the tables have no gradient; give them as constants.')
    return [rotate(dOutput, cosine as Tensor, negate(sine as Tensor)), undefined, undefined]
  },
}

/** A matrix that was made by scaling the rows of another, seen through reshapes: its factors [N, 1] and that other. */
function rowScaled(product: Tensor): { readonly rows: Tensor; readonly matrix: Tensor } | undefined {
  if (product.shape.length !== 2 || !isStatic(product.shape)) return undefined
  let source = product
  while (source.node.operation === ('reshape' satisfies OperationName)) source = source.node.inputs[0] as Tensor
  if (source.node.operation !== ('multiply' satisfies OperationName) || !shapesEqual(source.shape, product.shape))
    return undefined
  const [matrix, rows] = pair(source.node.inputs)
  const isRowScale =
    shapesEqual(matrix.shape, product.shape) && shapesEqual(rows.shape, [product.shape[0] as number, 1])
  return isRowScale ? { rows, matrix } : undefined
}
