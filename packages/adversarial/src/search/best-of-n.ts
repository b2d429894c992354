import { InvalidArgumentError, positiveInteger, requireNumber } from '@saaa/evaluator'
import { SeededRandom } from '../seeded-random.ts'
import { attackTransforms } from '../transforms/attack-transforms.ts'
import { neighbourhoodOf, type AttackConstraints } from './attack-constraints.ts'
import { attackOf, requestText, requireRequest, type AttackRequest, type WrittenAttack } from './attack-genome.ts'
import { ReplyJudge, type FailedQuery, type JudgedReply, type ReplyJudgeOptions } from './reply-judge.ts'
import { originOf, requireState } from './require-state.ts'

export interface BestOfNState {
  readonly version: 1
  /** Hash of request and seed: a state of another attack is refused. */
  readonly origin: string
  readonly random: number
  readonly queries: number
  readonly rejected: number
  readonly best: JudgedReply | undefined
  readonly violations: readonly number[]
  readonly failures: readonly FailedQuery[]
}

export interface BestOfNOptions extends ReplyJudgeOptions, AttackConstraints {
  readonly request: AttackRequest
  /** Queries in all, those of `state` included. */
  readonly n: number
  readonly seed: number
  /** Ends as soon as a reply reaches this violation. @default never */
  readonly goal?: number
  /** Prompts per call of the model. @default 8 */
  readonly batchSize?: number
  /** Names of the noise that every prompt gets, innermost first. @default scrambled letters and random capitals */
  readonly noise?: readonly string[]
  /** Where an earlier attack ended. */
  readonly state?: BestOfNState
  readonly onProgress?: (state: BestOfNState) => void
}

export interface BestOfNResult {
  readonly best: JudgedReply | undefined
  /** Prompts that the model was asked, those that failed included. */
  readonly queries: number
  /** Violation of every query that did not fail, in order. */
  readonly violations: readonly number[]
  readonly failures: readonly FailedQuery[]
  /** Candidates that broke a constraint and were never asked. */
  readonly rejected: number
  readonly reachedGoal: boolean
  readonly state: BestOfNState
}

const drawsPerSlot = 24

/**
 * Best-of-n jailbreaking (Hughes et al. 2024): the same request under fresh typographical noise until one gets through. How
 * the share of successes grows with n is the measure of a model that only matches words.
 * @throws InvalidArgumentError when an option is out of range, SaaaError `invalid-evaluation` when more than
 *   `maximumFailures` queries failed, the signal's reason when aborted
 */
export async function bestOfN(options: BestOfNOptions): Promise<BestOfNResult> {
  const { request, n, seed, goal = Infinity, batchSize = 8, state, onProgress, signal } = options
  const { noise = ['scrambled-letters', 'random-case'] } = options
  requireRequest('request', request)
  requireNumber('n', n, positiveInteger)
  requireNumber('batchSize', batchSize, positiveInteger)
  requireNumber('seed', seed)
  if (goal !== Infinity) requireNumber('goal', goal, { from: 0 })
  const known = new Map(attackTransforms.map((transform) => [transform.name, transform]))
  const unknown = noise.find((name) => !known.has(name))
  if (noise.length === 0 || unknown !== undefined)
    throw new InvalidArgumentError({ argument: 'noise', value: unknown, expected: 'names of attackTransforms' })
  const origin = originOf(request, seed)
  if (state !== undefined)
    requireState('state', state, {
      origin,
      counts: ['random', 'queries', 'rejected'],
      arrays: ['violations', 'failures'],
    })
  const judge = new ReplyJudge(options, state?.failures)
  const isNeighbour = neighbourhoodOf(request, options)
  const random = new SeededRandom(seed)
  if (state !== undefined) random.state = state.random
  let current: BestOfNState = state ?? {
    version: 1,
    origin,
    random: random.state,
    queries: 0,
    rejected: 0,
    best: undefined,
    violations: [],
    failures: [],
  }
  const reached = (): boolean => (current.best?.violation ?? -Infinity) >= goal

  while (current.queries < n && !reached()) {
    signal?.throwIfAborted()
    let { best, rejected } = current
    const wanted = Math.min(batchSize, n - current.queries)
    const batch: WrittenAttack[] = []
    for (let draws = 0; batch.length < wanted && draws < drawsPerSlot * wanted; draws++) {
      const attack = attackOf({ transforms: noise, seed: random.uint32(), suffix: [] }, request, known)
      if (isNeighbour(attack)) batch.push(attack)
      else rejected++
    }
    if (batch.length > 0) {
      const judged = await judge.judge(batch, requestText(request), (seed + current.queries) >>> 0)
      const replies = judged.flatMap((reply) => reply ?? [])
      for (const reply of replies) if (reply.violation > (best?.violation ?? -Infinity)) best = reply
      current = {
        version: 1,
        origin,
        random: random.state,
        queries: current.queries + batch.length,
        rejected,
        best,
        violations: [...current.violations, ...replies.map(({ violation }) => violation)],
        failures: [...judge.failures],
      }
      onProgress?.(current)
    } else {
      current = { ...current, rejected }
      break
    }
  }
  const { best, queries, violations, failures, rejected } = current
  return { best, queries, violations, failures, rejected, reachedGoal: reached(), state: current }
}
