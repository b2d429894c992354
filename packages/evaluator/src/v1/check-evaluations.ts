import { describeValue } from '../errors/invalid-argument-error.ts'
import { SaaaError } from '../errors/saaa-error.ts'
import type { Evaluation, Finding } from './evaluation.ts'
import type { Sample } from './sample.ts'

/** The first thing that is wrong with an evaluation of a sample, or `undefined` when it meets the contract. */
export function evaluationProblem(evaluation: Evaluation | undefined, sample: Sample): string | undefined {
  if (typeof evaluation !== 'object' || evaluation === null)
    return `an evaluation object was expected, got ${describeValue(evaluation)}`
  if (!isUnitNumber(evaluation.score))
    return `score: expected a number in [0, 1], got ${describeValue(evaluation.score)}`
  if (typeof evaluation.components !== 'object' || evaluation.components === null)
    return 'components: expected an object'
  if (!isUnitNumber(evaluation.components.intrinsic)) {
    return `components.intrinsic: expected a number in [0, 1], got ${describeValue(evaluation.components.intrinsic)}`
  }
  for (const name of ['consistency', 'robustness'] as const) {
    const value = evaluation.components[name]
    if (value !== undefined && !isUnitNumber(value)) {
      return `components.${name}: expected a number in [0, 1] or nothing, got ${describeValue(value)}`
    }
  }
  if (!Array.isArray(evaluation.findings))
    return `findings: expected an array, got ${describeValue(evaluation.findings)}`
  for (const [index, finding] of evaluation.findings.entries()) {
    const problem = findingProblem(finding, sample)
    if (problem !== undefined) return `findings[${index}].${problem}`
  }
  return undefined
}

/**
 * Checks what an evaluator returned for a batch: same length, every evaluation within the contract.
 * @throws SaaaError `invalid-evaluation` naming the dimension, the sample and the field.
 */
export function assertEvaluations(
  evaluations: readonly Evaluation[],
  { samples, dimension }: { readonly samples: readonly Sample[]; readonly dimension: string },
): void {
  if (!Array.isArray(evaluations) || evaluations.length !== samples.length) {
    throw new SaaaError({
      code: 'invalid-evaluation',
      message: `Evaluator ${dimension}: expected ${samples.length} evaluations, got ${describeValue(evaluations)}.`,
    })
  }
  for (const [index, sample] of samples.entries()) {
    const problem = evaluationProblem(evaluations[index], sample)
    if (problem !== undefined) {
      throw new SaaaError({
        code: 'invalid-evaluation',
        message: `Evaluator ${dimension}, sample ${index}: ${problem}.`,
      })
    }
  }
}

function findingProblem(finding: Finding, sample: Sample): string | undefined {
  for (const name of ['category', 'message', 'rule'] as const) {
    if (typeof finding[name] !== 'string' || finding[name] === '')
      return `${name}: expected a non-empty string, got ${describeValue(finding[name])}`
  }
  if (!isUnitNumber(finding.severity))
    return `severity: expected a number in [0, 1], got ${describeValue(finding.severity)}`
  const span = finding.span
  if (span === undefined) return undefined
  const field = sample[span.of]
  if (field === undefined) return `span.of: expected a field that the sample has, got ${describeValue(span.of)}`
  const inside =
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.start < span.end &&
    span.end <= field.length
  return inside ? undefined : `span: expected 0 ≤ start < end ≤ ${field.length}, got ${span.start}..${span.end}`
}

function isUnitNumber(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}
