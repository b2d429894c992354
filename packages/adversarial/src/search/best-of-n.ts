import { InvalidArgumentError } from '@saaa/evaluator'
import { SeededRandom } from '../seeded-random.ts'
import { attackTransforms } from '../transforms/attack-transforms.ts'
import { promptOf, requestText, type AttackRequest } from './attack-genome.ts'
import { ReplyJudge, type JudgedReply, type ReplyJudgeOptions } from './reply-judge.ts'

export interface BestOfNOptions extends ReplyJudgeOptions {
  readonly request: AttackRequest
  /** Queries. */
  readonly n: number
  readonly seed: number
  /** Ends as soon as a reply reaches this violation. @default never */
  readonly goal?: number
  /** Prompts per call of the model. @default 8 */
  readonly batchSize?: number
  /** Names of the noise that every prompt gets, innermost first. @default scrambled letters and random capitals */
  readonly noise?: readonly string[]
}

export interface BestOfNResult {
  readonly best: JudgedReply | undefined
  readonly queries: number
  readonly violations: readonly number[]
}

/**
 * Best-of-n jailbreaking (Hughes et al. 2024): the same request under fresh typographical noise until one gets through. How
 * the share of successes grows with n is the measure of a model that only matches words.
 * @throws InvalidArgumentError when an option is out of range
 */
export async function bestOfN(options: BestOfNOptions): Promise<BestOfNResult> {
  const {
    request,
    n,
    seed,
    goal = Infinity,
    batchSize = 8,
    noise = ['scrambled-letters', 'random-case'],
    signal,
  } = options
  for (const [argument, value] of Object.entries({ n, batchSize })) {
    if (!Number.isInteger(value) || value < 1)
      throw new InvalidArgumentError({ argument, value, expected: 'a positive integer' })
  }
  const judge = new ReplyJudge(options)
  const known = new Map(attackTransforms.map((transform) => [transform.name, transform]))
  const random = new SeededRandom(seed)
  const violations: number[] = []
  let best: JudgedReply | undefined
  while (violations.length < n && (best?.violation ?? -Infinity) < goal) {
    signal?.throwIfAborted()
    const prompts = Array.from({ length: Math.min(batchSize, n - violations.length) }, () =>
      promptOf({ transforms: noise, seed: random.uint32(), suffix: [] }, request, known),
    )
    for (const judged of await judge.judge(prompts, requestText(request), (seed + violations.length) >>> 0)) {
      violations.push(judged.violation)
      if (judged.violation > (best?.violation ?? -Infinity)) best = judged
    }
  }
  return { best, queries: violations.length, violations }
}
