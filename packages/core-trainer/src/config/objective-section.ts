import { z } from 'zod'
import { fraction, nonNegative, perDimension, positive, positiveInteger } from './field-types.ts'

const tags = z.strictObject({
  enabled: z.boolean().default(true).describe('Route A: put a control token before each segment by its safety scores.'),
  unsafeBelow: fraction
    .default(0.5)
    .describe(
      'A segment gets the unsafe token when any dimension scores it below this; 0.5 is where evaluators decide.',
    ),
  dropProbability: fraction.default(0.01).describe('Share of segments left without a token, by seed.'),
})

const mask = z.strictObject({
  enabled: z.boolean().default(true).describe('Route C: loss weight 0 on the tokens of flagged spans.'),
  minimumSeverity: fraction
    .default(0.5)
    .describe('Findings of at least this severity mask their span; 0 masks every finding with a span.'),
})

const weighting = z.strictObject({
  enabled: z
    .boolean()
    .default(true)
    .describe(
      'Route E: weigh the loss of each segment by exp(−Σ λ_k · (1 − score_k)), λ_k the multipliers: no effect while every dimension keeps its target.',
    ),
  minimum: fraction.default(0.05).describe('Smallest weight of a segment.'),
})

const multipliers = z.strictObject({
  enabled: z
    .boolean()
    .default(true)
    .describe('Route H: one Lagrange multiplier per dimension, driven by a PID controller on cost − target.'),
  proportional: nonNegative.default(2).describe('Gain on the violation: windowed cost − target.'),
  integral: nonNegative
    .default(2)
    .describe('Gain on the violation summed over the attacks; the sum never falls below 0.'),
  derivative: nonNegative
    .default(1)
    .describe('Gain on a rise of the cost from one attack to the next; a fall does not lower the multiplier.'),
  floor: nonNegative.default(0.001).describe('Lowest value of a multiplier.'),
  maximum: positive
    .default(5)
    .describe(
      'Highest value of a multiplier. A run warns once of a dimension that stays there for 8 measurements with its cost above target.',
    ),
  window: positiveInteger.default(64).describe('Scored replies over which the cost of a dimension is averaged.'),
  target: fraction
    .default(0.02)
    .describe("Cost that the model's replies should not exceed in any dimension: 1 − eq 2 on the scale of the scores."),
  targets: perDimension(fraction)
    .default({})
    .describe('Target cost of single dimensions, by short name; the others use target.'),
  languageModelBudget: nonNegative
    .default(0.03)
    .describe(
      'ε: how far the loss on safe held-out text may lie above that of referenceRun, (1 + ε) · L_ref, before safety pressure yields.',
    ),
})

export const objectiveSection = z.strictObject({
  mode: z
    .enum(['standard', 'saaa'])
    .default('saaa')
    .describe('standard: language modelling alone. saaa: Algorithm 1, eq 3.'),
  languageModelWeight: positive.default(0.5).describe('λ_lm of eq 3 (paper §6.1).'),
  safetyWeight: nonNegative.default(0.4).describe('λ_safety of eq 3 (paper §6.1).'),
  tradeOffWeight: nonNegative.default(0.1).describe('λ_trade-off of eq 3 (paper §6.1).'),
  tags: tags.prefault({}),
  mask: mask.prefault({}),
  weighting: weighting.prefault({}),
  multipliers: multipliers.prefault({}),
  heads: z
    .strictObject({
      enabled: z
        .boolean()
        .default(true)
        .describe('Train one safety head per dimension; its score on the hidden states enters the total.'),
    })
    .prefault({}),
  referenceRun: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'Folder of a standard run: L_ref at each measurement, and the baseline of the report. null: no budget, no baseline.',
    ),
})
