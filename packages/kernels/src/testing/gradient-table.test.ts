import { describe, expect, it } from 'vitest'
import { gradientRules } from '../autodiff/gradient-rule-table.ts'
import type { Tensor } from '../graph/tensor.ts'
import * as elementwise from '../ops/elementwise.ts'
import type { OperationName } from '../ops/operations.ts'
import { checkGradient } from './check-gradient.ts'
import { caseInput, operationCases } from './operation-cases.ts'

/** Oracle: finite differences. */
describe('every operation has a gradient that finite differences confirm', () => {
  for (const [name, list] of Object.entries(operationCases)) {
    if (list === 'none') {
      it(`${name}: nothing to differentiate`, () =>
        expect(gradientRules[name as OperationName]).toBe('not-differentiable'))
      continue
    }
    it.each(list.map((entry, index) => [index, entry] as const))(`${name} %i`, async (_, { build, inputs }) => {
      expect(gradientRules[name as OperationName]).not.toBe('not-differentiable')
      expect(await checkGradient(build, inputs)).toBeLessThan(1e-7)
    })
  }
})

describe('checkGradient', () => {
  it('catches a wrong gradient', async () => {
    // Reversal with scale 1 is the identity with its gradient negated: wrong on purpose.
    await expect(
      checkGradient(([x]) => elementwise.gradientReversal(x as Tensor), [caseInput([2, 3])]),
    ).rejects.toThrow(/relative error/)
  })

  it('sums the gradients of a tensor that is used twice', async () => {
    await expect(
      checkGradient(
        ([x]) => elementwise.add(elementwise.multiply(x as Tensor, x as Tensor), elementwise.tanh(x as Tensor)),
        [caseInput([3])],
      ),
    ).resolves.toBeLessThan(1e-7)
  })
})
