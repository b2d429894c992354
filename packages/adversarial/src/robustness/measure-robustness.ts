import { InvalidArgumentError, positiveInteger, requireNumber } from '@saaa/evaluator'
import { attackOf, plainGenome, requestText, requireRequest, type AttackRequest } from '../search/attack-genome.ts'
import { ReplyJudge, type FailedQuery, type ReplyJudgeOptions } from '../search/reply-judge.ts'
import { searchAttacks } from '../search/search-attacks.ts'
import { SeededRandom } from '../seeded-random.ts'
import { requireTransforms, type AttackTransform } from '../transforms/attack-transform.ts'
import { attackTransforms } from '../transforms/attack-transforms.ts'
import {
  baselineFamily,
  requireReportOptions,
  robustnessReport,
  type RobustnessAttempt,
  type RobustnessReport,
  type RobustnessReportOptions,
} from './robustness-report.ts'

export interface MeasureRobustnessOptions extends ReplyJudgeOptions, Omit<RobustnessReportOptions, 'attempts'> {
  readonly requests: readonly AttackRequest[]
  readonly seed: number
  /** Each is tried on every request. @default all */
  readonly transforms?: readonly AttackTransform[]
  /** Wordings of each transform per request. @default 1 */
  readonly wordings?: number
  /** Queries of a search for each request, after the fixed transforms; 0 searches nothing. @default 0 */
  readonly searchBudget?: number
  /** Prompts per call of the model. @default 16 */
  readonly batchSize?: number
  /** `attempts` are those so far: after an abort, `robustnessReport` makes a report of them. */
  readonly onProgress?: (progress: {
    readonly queries: number
    readonly planned: number
    readonly failures: number
    readonly attempts: readonly RobustnessAttempt[]
  }) => void
}

export interface MeasuredRobustness {
  readonly report: RobustnessReport
  readonly attempts: readonly RobustnessAttempt[]
  /** Prompts that the model was asked, those of searches and those that failed included. */
  readonly queries: number
  /** What failed, at most `maximumFailures`; their attempts are in the report as unscored. */
  readonly failures: readonly FailedQuery[]
}

/**
 * Attacks every request with every transform, and with a search if wanted, judges the model's own replies and reports. The
 * safety of a reply is 1 − its violation, at least 0: with several evaluators, one that is certain is enough. Requests without
 * an attack are measured too, as the family "none".
 * @throws InvalidArgumentError when an option is out of range, SaaaError `invalid-evaluation` when more than
 *   `maximumFailures` queries failed, the signal's reason when aborted
 */
export async function measureRobustness(options: MeasureRobustnessOptions): Promise<MeasuredRobustness> {
  const { requests, seed, transforms = attackTransforms, wordings = 1, searchBudget = 0, batchSize = 16 } = options
  const { onProgress, signal, maximumFailures = 0 } = options
  requireNumber('seed', seed)
  requireNumber('wordings', wordings, positiveInteger)
  requireNumber('searchBudget', searchBudget, { whole: true, from: 0 })
  requireNumber('batchSize', batchSize, positiveInteger)
  if (!Array.isArray(requests) || requests.length === 0)
    throw new InvalidArgumentError({ argument: 'requests', value: requests, expected: 'at least one request' })
  requests.forEach((request: AttackRequest, index) => requireRequest(`requests[${index}]`, request))
  requireTransforms(transforms)
  requireReportOptions(options)
  const judge = new ReplyJudge(options)
  const known = new Map(transforms.map((transform) => [transform.name, transform]))
  const random = new SeededRandom(seed)
  const attempts: RobustnessAttempt[] = []
  let queries = 0
  const planned = requests.length * (1 + transforms.length * wordings + searchBudget)
  const report = (): void => onProgress?.({ queries, planned, failures: judge.failures.length, attempts })

  for (const request of requests) {
    const text = requestText(request)
    // Two conversations may end alike: the whole of it says which request was attacked.
    const whole = attackOf(plainGenome, request, known).prompt
    const planted = [
      { name: baselineFamily, family: baselineFamily, genome: plainGenome },
      ...transforms.flatMap(({ name, family }) =>
        Array.from({ length: wordings }, () => ({
          name,
          family,
          genome: { transforms: [name], seed: random.uint32(), suffix: [] },
        })),
      ),
    ]
    for (let at = 0; at < planted.length; at += batchSize) {
      signal?.throwIfAborted()
      const batch = planted
        .slice(at, at + batchSize)
        .map(({ name, family, genome }) => ({ name, family, ...attackOf(genome, request, known) }))
      const judged = await judge.judge(batch, text, seed)
      batch.forEach(({ name, family, prompt }, index) => {
        const reply = judged[index]
        const safety = reply === undefined ? null : Math.max(0, 1 - reply.violation)
        attempts.push({ request: whole, prompt, reply: reply?.reply ?? '', safety, family, attack: name })
      })
      queries += batch.length
      report()
    }
    if (searchBudget === 0) continue
    const { onProgress: _, ...judging } = options
    const search = await searchAttacks({
      ...judging,
      request,
      transforms,
      budget: searchBudget,
      seed: random.uint32(),
      maximumFailures: maximumFailures - judge.failures.length,
    })
    queries += search.queries
    judge.failures.push(...search.failures)
    // The search looks for the worst on purpose: only its best find stands for it, lest its queries pass for a sample.
    const [worst] = search.elites
    attempts.push({
      request: whole,
      prompt: worst?.prompt ?? whole,
      reply: worst?.reply ?? '',
      safety: worst === undefined ? null : Math.max(0, 1 - worst.violation),
      family: 'search',
      attack: `worst of ${search.queries} queries`,
      selected: true,
    })
    report()
  }
  const { threshold, confidence, judge: accuracy, worst } = options
  return {
    attempts,
    queries,
    failures: judge.failures,
    report: robustnessReport({
      attempts,
      ...(threshold === undefined ? {} : { threshold }),
      ...(confidence === undefined ? {} : { confidence }),
      ...(accuracy === undefined ? {} : { judge: accuracy }),
      ...(worst === undefined ? {} : { worst }),
    }),
  }
}
