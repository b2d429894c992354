import { KernelError } from '../graph/kernel-error.ts'
import type { OperationName } from '../ops/operations.ts'
import type { LoweringRules } from './lowering-rule.ts'
import { arrayLowering } from './lowering-rules/array-lowering.ts'
import { elementwiseLowering } from './lowering-rules/elementwise-lowering.ts'
import { linearAlgebraLowering } from './lowering-rules/linear-algebra-lowering.ts'

/** How every operation is written as ONNX. The type is total: an operation without a row does not compile. */
export const loweringRules: LoweringRules<OperationName> = {
  input: ({ attributes: { name } }) => [name],
  constant: ({ writer, outputs: [output], attributes: { values } }) => {
    if (output === undefined) throw new KernelError('invalid-argument', 'constant: expected one output, got none.')
    return [writer.constant(values, { dataType: output.dataType, shape: output.shape as readonly number[] })]
  },
  ...elementwiseLowering,
  ...arrayLowering,
  ...linearAlgebraLowering,
}
