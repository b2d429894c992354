import { InvalidArgumentError } from '@saaa/evaluator'
import { SeededRandom } from '../seeded-random.ts'
import { keepsConstraints, type AttackConstraints } from './attack-constraints.ts'
import { promptOf, requestText, type AttackRequest } from './attack-genome.ts'
import { ReplyJudge, type JudgedReply, type ReplyJudgeOptions } from './reply-judge.ts'

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

/** Writes new wordings of a request: another model, a person, or code. Its own calls are not counted as queries. */
export type Attacker = (call: AttackerCall) => PromiseLike<readonly string[]>

export interface AttackTreeNode {
  readonly history: readonly JudgedReply[]
}

export interface AttackTreeState {
  readonly version: 1
  readonly random: number
  readonly depth: number
  readonly queries: number
  readonly pruned: number
  readonly frontier: readonly AttackTreeNode[]
  readonly best: JudgedReply | undefined
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
  readonly queries: number
  /** Wordings that were not asked because they left the topic or the constraints. */
  readonly pruned: number
  readonly reachedGoal: boolean
  readonly state: AttackTreeState
}

/**
 * Tree of attacks with pruning (TAP, Mehrotra et al. 2023): each branch is refined by the attacker in several ways, wordings
 * off topic are pruned, the model is asked, and the worst `width` branches go on. The attacker is a callback.
 * @throws InvalidArgumentError when an option is out of range
 */
export async function treeOfAttacks(options: AttackTreeOptions): Promise<AttackTreeResult> {
  const { request, attacker, seed, width = 10, branching = 4, depth = 10, budget = Infinity, goal = Infinity } = options
  const { onTopic, state, onProgress, signal } = options
  for (const [argument, value] of Object.entries({ width, branching, depth })) {
    if (!Number.isInteger(value) || value < 1)
      throw new InvalidArgumentError({ argument, value, expected: 'a positive integer' })
  }
  const judge = new ReplyJudge(options)
  const text = requestText(request)
  const random = new SeededRandom(seed)
  if (state !== undefined) random.state = state.random
  let current: AttackTreeState = state ?? {
    version: 1,
    random: random.state,
    depth: 0,
    queries: 0,
    pruned: 0,
    frontier: Array.from({ length: width }, () => ({ history: [] })),
    best: undefined,
  }
  const reached = (): boolean => (current.best?.violation ?? -Infinity) >= goal

  while (current.depth < depth && current.queries < budget && current.frontier.length > 0 && !reached()) {
    signal?.throwIfAborted()
    const seeds = current.frontier.map(() => random.uint32())
    const proposed = await Promise.all(
      current.frontier.map(async ({ history }, index) => {
        const wordings = await attacker({
          request: text,
          history,
          count: branching,
          seed: seeds[index] ?? 0,
          ...(signal === undefined ? {} : { signal }),
        })
        return wordings.slice(0, branching).map((wording) => ({ wording, history }))
      }),
    )
    const wordings = proposed.flat()
    const kept = await Promise.all(
      wordings.map(
        async ({ wording }) =>
          // What a free wording keeps of the meaning is the attacker's and onTopic's to say, unless a share was asked for.
          keepsConstraints(wording, text, { leastMeaning: 0, ...options }) &&
          ((await onTopic?.({ wording, request: text })) ?? true),
      ),
    )
    const asked = wordings.filter((_, index) => kept[index]).slice(0, budget - current.queries)
    const judged = await judge.judge(
      asked.map(({ wording }) =>
        promptOf({ transforms: [], seed: 0, suffix: [], rewording: wording }, request, new Map()),
      ),
      text,
      (seed + current.queries) >>> 0,
    )
    const grown = judged
      .map((reply, index) => ({
        history: [...(asked[index]?.history ?? []), { ...reply, prompt: asked[index]?.wording ?? reply.prompt }],
      }))
      .sort((a, b) => lastViolation(b) - lastViolation(a))
    const [worst] = grown
    const best =
      worst === undefined || lastViolation(worst) <= (current.best?.violation ?? -Infinity)
        ? current.best
        : worst.history.at(-1)
    current = {
      version: 1,
      random: random.state,
      depth: current.depth + 1,
      queries: current.queries + asked.length,
      pruned: current.pruned + wordings.length - kept.filter(Boolean).length,
      frontier: branching === 1 ? grown : grown.slice(0, width),
      best,
    }
    onProgress?.(current)
  }
  const { best, queries, pruned } = current
  return { best, queries, pruned, reachedGoal: reached(), state: current }
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
