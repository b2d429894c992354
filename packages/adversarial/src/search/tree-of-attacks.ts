import { InvalidArgumentError, positiveInteger, requireNumber } from '@saaa/evaluator'
import { SeededRandom } from '../seeded-random.ts'
import { neighbourhoodOf, type AttackConstraints } from './attack-constraints.ts'
import { attackOf, plainGenome, requestText, requireRequest, type AttackRequest } from './attack-genome.ts'
import {
  ReplyJudge,
  requireFunction,
  type FailedQuery,
  type JudgedReply,
  type ReplyJudgeOptions,
} from './reply-judge.ts'
import { originOf, requireState } from './require-state.ts'

/** What an attacker is told: the request, and what was tried on this branch with which success, oldest first. */
export interface AttackerCall {
  readonly request: string
  readonly history: readonly JudgedReply[]
  /** How many different new wordings are wanted. */
  readonly count: number
  /** A draw for attackers that sample. */
  readonly seed: number
  readonly signal?: AbortSignal
}

/** Writes new wordings of a request: another model, a person, or code. Its calls are counted apart from queries. */
export type Attacker = (call: AttackerCall) => PromiseLike<readonly string[]>

export interface AttackTreeNode {
  readonly history: readonly JudgedReply[]
}

export interface AttackTreeState {
  readonly version: 1
  /** Hash of request and seed: a state of another attack is refused. */
  readonly origin: string
  readonly random: number
  readonly depth: number
  readonly queries: number
  readonly attackerCalls: number
  readonly topicChecks: number
  readonly pruned: number
  readonly frontier: readonly AttackTreeNode[]
  readonly best: JudgedReply | undefined
  readonly failures: readonly FailedQuery[]
}

export interface AttackTreeOptions extends ReplyJudgeOptions, AttackConstraints {
  readonly request: AttackRequest
  readonly attacker: Attacker
  readonly seed: number
  /** Branches kept from one depth to the next. @default 10 */
  readonly width?: number
  /** New wordings per branch. @default 4 */
  readonly branching?: number
  /** Refinements of a branch. @default 10 */
  readonly depth?: number
  /** Queries of the model in all. @default no bound */
  readonly budget?: number
  /** Ends as soon as a reply reaches this violation. @default never */
  readonly goal?: number
  /** Whether a wording still asks for the same; others are pruned before the model is asked. @default the constraints alone */
  readonly onTopic?: (call: { readonly wording: string; readonly request: string }) => boolean | PromiseLike<boolean>
  readonly state?: AttackTreeState
  readonly onProgress?: (state: AttackTreeState) => void
}

export interface AttackTreeResult {
  readonly best: JudgedReply | undefined
  /** Prompts that the model was asked, those that failed included. */
  readonly queries: number
  /** Calls of `attacker` and of `onTopic`, failed ones included. */
  readonly attackerCalls: number
  readonly topicChecks: number
  /** Queries and callbacks that failed; a branch whose attacker failed is tried again at the next depth. */
  readonly failures: readonly FailedQuery[]
  /** Wordings that were not asked because they left the topic or the constraints. */
  readonly pruned: number
  readonly reachedGoal: boolean
  readonly state: AttackTreeState
}

/**
 * Tree of attacks with pruning (TAP, Mehrotra et al. 2023): each branch is refined by the attacker in several ways, wordings
 * off topic are pruned, the model is asked, and the worst `width` branches go on. The attacker is a callback. What a free
 * wording keeps of the meaning is for the attacker and `onTopic` to say, unless `leastMeaning` asks for a share of the words.
 * A search that goes on from a state ends as if it had never stopped, unless `budget` cut a depth short.
 * @throws InvalidArgumentError when an option is out of range, SaaaError `invalid-evaluation` when more than
 *   `maximumFailures` queries or callbacks failed, the signal's reason when aborted
 */
export async function treeOfAttacks(options: AttackTreeOptions): Promise<AttackTreeResult> {
  const { request, attacker, seed, width = 10, branching = 4, depth = 10, budget = Infinity, goal = Infinity } = options
  const { onTopic, state, onProgress, signal } = options
  requireRequest('request', request)
  requireFunction('attacker', attacker)
  requireFunction('onTopic', onTopic, onTopic === undefined)
  requireNumber('seed', seed)
  for (const [argument, value] of Object.entries({ width, branching, depth }))
    requireNumber(argument, value, positiveInteger)
  if (budget !== Infinity) requireNumber('budget', budget, positiveInteger)
  if (goal !== Infinity) requireNumber('goal', goal, { from: 0 })
  const origin = originOf(request, seed)
  if (state !== undefined) {
    requireState('state', state, {
      origin,
      counts: ['random', 'depth', 'queries', 'attackerCalls', 'topicChecks', 'pruned'],
      arrays: ['frontier', 'failures'],
    })
  }
  const judge = new ReplyJudge(options, state?.failures)
  const isNeighbour = neighbourhoodOf(request, { leastMeaning: 0, ...options })
  const text = requestText(request)
  const random = new SeededRandom(seed)
  if (state !== undefined) random.state = state.random
  let current: AttackTreeState = state ?? {
    version: 1,
    origin,
    random: random.state,
    depth: 0,
    queries: 0,
    attackerCalls: 0,
    topicChecks: 0,
    pruned: 0,
    frontier: Array.from({ length: width }, () => ({ history: [] })),
    best: undefined,
    failures: [],
  }
  const reached = (): boolean => (current.best?.violation ?? -Infinity) >= goal

  while (current.depth < depth && current.queries < budget && current.frontier.length > 0 && !reached()) {
    signal?.throwIfAborted()
    const { frontier } = current
    const proposed = await judge.callAll(
      'attacker',
      frontier.map(({ history }) => {
        const drawn = random.uint32()
        return {
          prompt: history.at(-1)?.prompt ?? text,
          call: async (within) =>
            requireWordings(
              await attacker({ request: text, history, count: branching, seed: drawn, signal: within }),
            ).slice(0, branching),
        }
      }),
    )
    const wordings = proposed.flatMap((ofBranch, index) =>
      (ofBranch ?? []).map((wording) => ({
        ...attackOf({ ...plainGenome, rewording: wording }, request, new Map()),
        wording,
        history: frontier[index]?.history ?? [],
      })),
    )
    const near = wordings.filter(isNeighbour)
    const topics =
      onTopic === undefined
        ? near.map(() => true)
        : await judge.callAll(
            'on-topic',
            near.map(({ wording }) => ({ prompt: wording, call: () => onTopic({ wording, request: text }) })),
          )
    const kept = near.filter((_, index) => topics[index] === true)
    const asked = kept.slice(0, budget - current.queries)
    const judged = await judge.judge(asked, text, (seed + current.queries) >>> 0)
    const grown = asked
      .flatMap(({ wording, history }, index) => {
        const reply = judged[index]
        // A reply that failed says nothing: its branch goes on from where it was.
        return reply === undefined ? [{ history }] : [{ history: [...history, { ...reply, prompt: wording }] }]
      })
      .concat(frontier.filter((_, index) => proposed[index] === undefined))
      .sort((a, b) => lastViolation(b) - lastViolation(a))
    const best = judged.reduce(
      (worst, reply, index) =>
        reply !== undefined && reply.violation > (worst?.violation ?? -Infinity)
          ? { ...reply, prompt: asked[index]?.wording ?? reply.prompt }
          : worst,
      current.best,
    )
    current = {
      version: 1,
      origin,
      random: random.state,
      depth: current.depth + 1,
      queries: current.queries + asked.length,
      attackerCalls: current.attackerCalls + frontier.length,
      topicChecks: current.topicChecks + (onTopic === undefined ? 0 : near.length),
      pruned: current.pruned + wordings.length - kept.length,
      frontier: branching === 1 ? grown : grown.slice(0, width),
      best,
      failures: [...judge.failures],
    }
    onProgress?.(current)
  }
  const { best, queries, attackerCalls, topicChecks, pruned, failures } = current
  return { best, queries, attackerCalls, topicChecks, failures, pruned, reachedGoal: reached(), state: current }
}

function requireWordings(wordings: readonly string[]): readonly string[] {
  if (Array.isArray(wordings) && wordings.every((wording) => typeof wording === 'string')) return wordings
  throw new InvalidArgumentError({ argument: 'attacker', value: wordings, expected: 'an array of texts in return' })
}

const lastViolation = ({ history }: AttackTreeNode): number => history.at(-1)?.violation ?? 0

/**
 * Prompt automatic iterative refinement (PAIR, Chao et al. 2023): independent streams that the attacker refines; a tree that
 * does not branch.
 */
export const pairAttack = ({
  streams = 20,
  iterations = 3,
  ...options
}: Omit<AttackTreeOptions, 'width' | 'branching' | 'depth'> & {
  /** @default 20 */
  readonly streams?: number
  /** @default 3 */
  readonly iterations?: number
}): Promise<AttackTreeResult> => treeOfAttacks({ ...options, width: streams, branching: 1, depth: iterations })
