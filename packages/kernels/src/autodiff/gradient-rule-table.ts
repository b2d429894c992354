import type { OperationName } from '../ops/operations.ts'
import type { GradientRules } from './gradient-rule.ts'
import { elementwiseRules } from './gradient-rules/elementwise-rules.ts'
import { indexingRules } from './gradient-rules/indexing-rules.ts'
import { matmulRules } from './gradient-rules/matmul-rules.ts'
import { normalizationRules } from './gradient-rules/normalization-rules.ts'
import { reductionRules } from './gradient-rules/reduction-rules.ts'
import { shapingRules } from './gradient-rules/shaping-rules.ts'

/** Every operation's gradient rule. The type is total: an operation without a row does not compile. */
export const gradientRules: GradientRules<OperationName> = {
  input: 'not-differentiable',
  constant: 'not-differentiable',
  ...elementwiseRules,
  ...reductionRules,
  ...matmulRules,
  ...shapingRules,
  ...indexingRules,
  ...normalizationRules,
}
