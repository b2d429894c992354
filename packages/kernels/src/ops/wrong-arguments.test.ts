import { describe, expect, it } from 'vitest'
import { KernelError, type KernelErrorCode } from '../graph/kernel-error.ts'
import { causalAttention } from '../nn/causal-attention.ts'
import { crossEntropy } from '../nn/cross-entropy.ts'
import { linearCrossEntropy } from '../nn/linear-cross-entropy.ts'
import { rotaryTables } from '../nn/rotary-embedding.ts'
import { adamW } from '../optim/adam-w.ts'
import { warmupCosineSchedule, warmupStableDecaySchedule } from '../optim/schedules.ts'
import { add } from './elementwise.ts'
import { constant, input } from './leaves.ts'
import { matmul } from './matmul.ts'
import { reshape } from './shaping.ts'

const x = input({ name: 'x', shape: [4, 2] })
const step = input({ name: 'step', shape: [] })
const targets = input({ name: 'targets', shape: [3], dataType: 'int32' })
const weights = input({ name: 'weights', shape: [3] })
const state = { parameter: x, firstMoment: x, secondMoment: x, gradient: x }
const heads = (name: string, count: number) => input({ name, shape: [1, count, 4, 2] })
const rates = { step, peakLearningRate: 1, totalSteps: 5 }

const cases: readonly (readonly [string, () => unknown, KernelErrorCode, RegExp])[] = [
  ['shapes that do not broadcast', () => add(x, weights), 'shape-mismatch', /^add: \[4, 2\] and \[3\] do not/],
  ['two data types', () => add(x, targets), 'invalid-argument', /got float32 and int32; cast one/],
  ['inner sizes', () => matmul(x, x), 'shape-mismatch', /^matmul: inner sizes 2 and 4/],
  ['numbers of values', () => reshape(x, [3, 3]), 'shape-mismatch', /has 8 values, \[3, 3\] has 9/],
  ['a negative size', () => input({ name: 'z', shape: [-1] }), 'shape-mismatch', /^input 'z': .* got \[-1\]/],
  ['a nameless symbol', () => input({ name: 'z', shape: [''] }), 'shape-mismatch', /^input 'z': /],
  ['a fraction of a value', () => constant([1], { shape: [0.5, 2] }), 'shape-mismatch', /^constant: .* got \[0.5, 2\]/],
  ['fractions as int64', () => constant([1.5], { dataType: 'int64' }), 'invalid-argument', /whole numbers, got 1.5/],
  ['fractions as int32', () => constant([0, 1.5], { dataType: 'int32' }), 'invalid-argument', /whole numbers, got 1.5/],
  [
    'query heads beside the groups',
    () => causalAttention({ query_BHTD: heads('q', 3), key_BKSD: heads('k', 2), value_BKSD: heads('v', 2) }),
    'shape-mismatch',
    /^causalAttention: .* query \[1, 3, 4, 2\], key \[1, 2, 4, 2\]/,
  ],
  [
    'an odd head',
    () => rotaryTables({ length: 4, headSize: 3, theta: 1e4 }),
    'invalid-argument',
    /^headSize: .* got 3/,
  ],
  [
    'logits of other rows than targets',
    () => crossEntropy({ logits: x, targets, weights, normalizer: 1 }),
    'shape-mismatch',
    /^crossEntropy: .* got \[4, 2\], \[3\] and \[3\]/,
  ],
  [
    'states of other rows than targets',
    () => linearCrossEntropy({ hidden: x, weight_VC: x, targets, weights, normalizer: 1 }),
    'shape-mismatch',
    /^linearCrossEntropy: .* got \[4, 2\], \[3\] and \[3\]/,
  ],
  [
    'no rows at once',
    () => linearCrossEntropy({ hidden: x, weight_VC: x, targets, weights, normalizer: 1, rowsAtOnce: 0 }),
    'invalid-argument',
    /^rowsAtOnce: .* got 0/,
  ],
  [
    'a decay of moments above 1',
    () => adamW(state, { step, learningRate: 1, beta2: 1.5 }),
    'invalid-argument',
    /^beta2/,
  ],
  [
    'a negative decay',
    () => adamW(state, { step, learningRate: 1, weightDecay: -1 }),
    'invalid-argument',
    /got 1e-8 and -1/,
  ],
  [
    'a gradient of another shape',
    () => adamW({ ...state, gradient: weights }, { step, learningRate: 1 }),
    'shape-mismatch',
    /^adamW: expected gradient in the parameter's shape \[4, 2\], got \[3\]/,
  ],
  [
    'a warm-up longer than the run',
    () => warmupCosineSchedule({ ...rates, warmupSteps: 6 }),
    'invalid-argument',
    /within 5 steps, got 6 and 0/,
  ],
  [
    'a decay that begins in the warm-up',
    () => warmupStableDecaySchedule({ ...rates, warmupSteps: 3, decaySteps: 3 }),
    'invalid-argument',
    /within 5 steps, got 3 and 3/,
  ],
  [
    'a minimum above the peak',
    () => warmupCosineSchedule({ ...rates, warmupSteps: 0, minimumLearningRate: 2 }),
    'invalid-argument',
    /minimumLearningRate ≤ peakLearningRate, got 2 and 1/,
  ],
]

describe('wrong arguments are refused when the graph is built', () => {
  it.each(cases)('%s', (_, build, code, message) => {
    let found: unknown
    try {
      build()
    } catch (error) {
      found = error
    }
    expect(found).toBeInstanceOf(KernelError)
    expect(found).toMatchObject({ code, message: expect.stringMatching(message) })
  })
})
