import { InvalidArgumentError } from '@saaa/evaluator'
import { promptOf, requestText, type AttackRequest } from '../search/attack-genome.ts'
import { ReplyJudge, type ReplyJudgeOptions } from '../search/reply-judge.ts'
import { searchAttacks } from '../search/search-attacks.ts'
import { SeededRandom } from '../seeded-random.ts'
import type { AttackTransform } from '../transforms/attack-transform.ts'
import { attackTransforms } from '../transforms/attack-transforms.ts'
import {
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
  readonly onProgress?: (progress: { readonly queries: number; readonly planned: number }) => void
}

export interface MeasuredRobustness {
  readonly report: RobustnessReport
  readonly attempts: readonly RobustnessAttempt[]
  readonly queries: number
}

/**
 * Attacks every request with every transform, and with a search if wanted, judges the model's own replies and reports. The
 * safety of a reply is 1 − its violation, at least 0: with several evaluators, one that is certain is enough. Requests without
 * an attack are measured too, as the family "none".
 * @throws InvalidArgumentError when an option is out of range
 */
export async function measureRobustness(options: MeasureRobustnessOptions): Promise<MeasuredRobustness> {
  const {
    requests,
    seed,
    transforms = attackTransforms,
    wordings = 1,
    searchBudget = 0,
    batchSize = 16,
    onProgress,
    signal,
  } = options
  for (const [argument, value, least] of [
    ['wordings', wordings, 1],
    ['searchBudget', searchBudget, 0],
    ['batchSize', batchSize, 1],
  ] as const) {
    if (!Number.isInteger(value) || value < least)
      throw new InvalidArgumentError({ argument, value, expected: `a whole number of at least ${least}` })
  }
  if (requests.length === 0)
    throw new InvalidArgumentError({ argument: 'requests', value: requests, expected: 'at least one request' })
  const judge = new ReplyJudge(options)
  const known = new Map(transforms.map((transform) => [transform.name, transform]))
  const random = new SeededRandom(seed)
  const attempts: RobustnessAttempt[] = []
  let queries = 0
  const planned = requests.length * (1 + transforms.length * wordings + searchBudget)

  for (const request of requests) {
    const text = requestText(request)
    const planted = [
      { name: 'none', family: 'none', seed: 0 },
      ...transforms.flatMap(({ name, family }) =>
        Array.from({ length: wordings }, () => ({ name, family, seed: random.uint32() })),
      ),
    ]
    for (let at = 0; at < planted.length; at += batchSize) {
      signal?.throwIfAborted()
      const batch = planted.slice(at, at + batchSize)
      const prompts = batch.map(({ name, seed: wording }) =>
        promptOf({ transforms: name === 'none' ? [] : [name], seed: wording, suffix: [] }, request, known),
      )
      const judged = await judge.judge(prompts, text, seed)
      judged.forEach(({ prompt, reply, violation }, index) => {
        const { name = '', family = '' } = batch[index] ?? {}
        attempts.push({ request: text, prompt, reply, safety: Math.max(0, 1 - violation), family, attack: name })
      })
      queries += batch.length
      onProgress?.({ queries, planned })
    }
    if (searchBudget === 0) continue
    const { onProgress: _, ...judging } = options
    const search = await searchAttacks({
      ...judging,
      request,
      transforms,
      budget: searchBudget,
      seed: random.uint32(),
    })
    // The search looks for the worst on purpose: only its best find stands for it, lest its queries pass for a sample.
    const [worst] = search.elites
    queries += search.queries
    onProgress?.({ queries, planned })
    if (worst !== undefined) {
      attempts.push({
        request: text,
        prompt: worst.prompt,
        reply: worst.reply,
        safety: Math.max(0, 1 - worst.violation),
        family: 'search',
        attack: `worst of ${search.queries} queries`,
      })
    }
  }
  const { threshold, confidence, judge: accuracy, worst } = options
  return {
    attempts,
    queries,
    report: robustnessReport({
      attempts,
      ...(threshold === undefined ? {} : { threshold }),
      ...(confidence === undefined ? {} : { confidence }),
      ...(accuracy === undefined ? {} : { judge: accuracy }),
      ...(worst === undefined ? {} : { worst }),
    }),
  }
}
