import { describe, expect, it } from 'vitest'
import { gradientRules } from '../autodiff/gradient-rule-table.ts'
import { gradients } from '../autodiff/gradients.ts'
import type { Tensor } from '../graph/tensor.ts'
import * as elementwise from '../ops/elementwise.ts'
import { input } from '../ops/leaves.ts'
import type { OperationName } from '../ops/operations.ts'
import { sum } from '../ops/reductions.ts'
import { createSession } from '../runtime/session.ts'
import type { TensorValue } from '../runtime/tensor-value.ts'
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

/** Gradient of the sum of `build(x)` at x = (2, 3), in float64. */
async function gradientAt(build: (x: Tensor) => Tensor): Promise<readonly number[]> {
  const x = input({ name: 'x', shape: [2], dataType: 'float64' })
  const [gradient] = gradients(sum(build(x)), [x])
  const session = await createSession({ outputs: { gradient: gradient as Tensor } })
  const feeds = { x: { dataType: 'float64' as const, shape: [2], data: Float64Array.of(2, 3) } }
  const results = await session.run(session.inputNames.includes('x') ? feeds : {})
  await session.release()
  return Array.from((results['gradient'] as TensorValue).data, Number)
}

// Oracle: derivatives by hand. What these two do to a gradient is no derivative, so differences cannot show it.
describe('operations that change the gradient alone', () => {
  it('stopGradient makes a constant of its input', async () => {
    const { multiply, stopGradient } = elementwise
    expect(await gradientAt((x) => multiply(x, stopGradient(x)))).toEqual([2, 3])
    expect(await gradientAt((x) => multiply(stopGradient(x), stopGradient(x)))).toEqual([0, 0])
  })

  it('gradientReversal turns and scales the gradient of what comes before it', async () => {
    const { gradientReversal, multiply } = elementwise
    expect(await gradientAt((x) => gradientReversal(multiply(x, x), { scale: 0.5 }))).toEqual([-2, -3])
    expect(await gradientAt((x) => elementwise.add(x, gradientReversal(x)))).toEqual([0, 0])
  })
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
