import { z } from 'zod'
import { fraction, nonNegative, perDimension, positive, positiveInteger } from './field-types.ts'

const tags = z.strictObject({
  enabled: z.boolean().default(true).describe('Route A: put a control token before each segment by its safety score.'),
  thresholdQuantile: fraction
    .default(0.2)
    .describe(
      'Segments whose score lies at or below this quantile of the scores seen so far get the unsafe token, unless they are perfectly safe.',
    ),
  dropProbability: fraction.default(0.01).describe('Share of segments left without a token, by seed.'),
})

const mask = z.strictObject({
  enabled: z.boolean().default(true).describe('Route C: loss weight 0 on the tokens of flagged spans.'),
  minimumSeverity: fraction
    .default(0.5)
    .describe('Findings of at least this severity mask their span; 0 masks every finding with a span.'),
})

const multipliers = z.strictObject({
  enabled: z
    .boolean()
    .default(true)
    .describe('Route H: one Lagrange multiplier per dimension, driven by a PID controller on cost − target.'),
  proportional: nonNegative.default(0.5).describe('Gain on the smoothed violation.'),
  integral: nonNegative.default(0.05).describe('Gain on the summed violation; the sum never falls below 0.'),
  derivative: nonNegative
    .default(0.1)
    .describe('Gain on a rise of the cost across one window; a fall does not lower the multiplier.'),
  floor: nonNegative.default(0.001).describe('Lowest value of a multiplier.'),
  maximum: positive.default(5).describe('Highest value of a multiplier.'),
  window: positiveInteger.default(128).describe('Scored segments over which the cost of a dimension is averaged.'),
  target: fraction.default(0.05).describe('Cost (1 − score) each dimension should not exceed.'),
  targets: perDimension(fraction)
    .default({})
    .describe('Target cost of single dimensions, by short name; the others use target.'),
  languageModelBudget: nonNegative
    .default(0.03)
    .describe(
      'ε: how much the language-model loss may exceed that of referenceRun before safety pressure yields, (1 + ε) · L_ref.',
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
      'Folder of a standard run: L_ref at each step, and the baseline of the report. null: no budget, no baseline.',
    ),
})
