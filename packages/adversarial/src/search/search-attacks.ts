import { positiveInteger, requireNumber } from '@saaa/evaluator'
import { SeededRandom } from '../seeded-random.ts'
import { requireTransforms, type AttackTransform } from '../transforms/attack-transform.ts'
import { attackTransforms } from '../transforms/attack-transforms.ts'
import { neighbourhoodOf, type AttackConstraints } from './attack-constraints.ts'
import {
  attackOf,
  plainGenome,
  requestText,
  requireRequest,
  type AttackGenome,
  type AttackRequest,
  type WrittenAttack,
} from './attack-genome.ts'
import type { AttackPool } from './attack-pool.ts'
import { EffectModel, type EffectState } from './effect-model.ts'
import {
  coveringGenome,
  featuresOf,
  mutatedGenome,
  pairsOf,
  promisingGenome,
  recombinedGenome,
  type GeneSpace,
} from './genome-operators.ts'
import { ReplyJudge, requireFunction, type FailedQuery, type ReplyJudgeOptions } from './reply-judge.ts'
import { originOf, requireGenomes, requireState } from './require-state.ts'
import { sweepGenomes } from './sweep-genomes.ts'
import { textHash } from './text-hash.ts'

/** One query: what was asked, what came back and how bad it was. */
export interface AttackAttempt {
  readonly prompt: string
  readonly reply: string
  /** Sum of the judges' violations of the reply, at least 0. */
  readonly violation: number
  readonly genome: AttackGenome
}

export interface AttackSearchProgress {
  readonly queries: number
  readonly budget: number
  readonly rejected: number
  readonly failures: number
  readonly best: AttackAttempt | undefined
  /** Believed effect of each family on the violation. */
  readonly familyEffects: Readonly<Record<string, number>>
  /** What to keep so that the search can go on after an abort, a failure or a crash. */
  state(): AttackSearchState
}

/** Everything that a search needs to go on later, as plain data for JSON. */
export interface AttackSearchState {
  readonly version: 1
  /** Hash of request and seed: a state of another search is refused. */
  readonly origin: string
  readonly random: number
  readonly queries: number
  readonly rejected: number
  readonly swept: number
  /** Taken over from the pool when the search began. */
  readonly transferred: readonly AttackGenome[]
  readonly effects: EffectState
  readonly elites: readonly AttackAttempt[]
  /** Hashes of the prompts that were asked or rejected. */
  readonly tried: readonly string[]
  /** Pairs of transforms that were tried together. */
  readonly covered: readonly string[]
  readonly violations: readonly number[]
  readonly failures: readonly FailedQuery[]
}

export interface AttackSearchOptions extends ReplyJudgeOptions, AttackConstraints {
  /** x: a text, or a conversation whose last user turn is attacked. */
  readonly request: AttackRequest
  /** Queries of the model in all, those of `state` included. */
  readonly budget: number
  readonly seed: number
  /** Ends the search as soon as a reply reaches this violation. @default never */
  readonly goal?: number
  /** Prompts per call of the model. @default 8 */
  readonly batchSize?: number
  /** Transforms inside one another at most. @default 3 */
  readonly maximumLayers?: number
  /** Tokens of a searched suffix; 0 searches none. @default 12 */
  readonly suffixLength?: number
  /** @default all */
  readonly transforms?: readonly AttackTransform[]
  /** Attacks of earlier searches, tried first; what this search finds is added. */
  readonly pool?: AttackPool
  /** Where an earlier search ended. */
  readonly state?: AttackSearchState
  readonly onProgress?: (progress: AttackSearchProgress) => void
}

export interface AttackSearchResult {
  readonly best: AttackAttempt | undefined
  /** The worst attempts, different from one another, worst first. */
  readonly elites: readonly AttackAttempt[]
  /** Violation of every query that did not fail, in order. */
  readonly violations: readonly number[]
  /** Prompts that the model was asked, those that failed included. */
  readonly queries: number
  /** Queries without a violation; what they asked may be asked again. */
  readonly failures: readonly FailedQuery[]
  /** Candidates that broke a constraint and were never asked. */
  readonly rejected: number
  readonly reachedGoal: boolean
  readonly state: AttackSearchState
}

const eliteCount = 16
const transferredAttacks = 8
const drawsPerSlot = 48
/** How far the worst reply must be above the mean one to be worth following. */
const leastSignal = 0.1
/** Of the draws while no attack stands out. */
const coveringShare = 0.8

/**
 * Definition 4, eq 17: x′ = argmax over N(x) of Σ_k violation_k(model(x′)). First every transform once, then Thompson sampling
 * over families and transforms, mutation and recombination of the worst attacks so far, random search on suffixes, and a share
 * of uniform draws. Local: nothing is asked but the model that was given. The same seed, model and budget give the same
 * search; one that goes on from a state, its own or one of `onProgress`, ends as if it had never stopped when the budgets are
 * multiples of `batchSize`.
 * @throws InvalidArgumentError when an option is out of range, SaaaError `invalid-evaluation` when more than
 *   `maximumFailures` queries failed, the signal's reason when aborted
 */
export async function searchAttacks(options: AttackSearchOptions): Promise<AttackSearchResult> {
  const { request, budget, seed, goal = Infinity, batchSize = 8, maximumLayers = 3, suffixLength = 12 } = options
  const { transforms = attackTransforms, pool, state, onProgress, signal } = options
  requireRequest('request', request)
  requireNumber('budget', budget, positiveInteger)
  requireNumber('seed', seed)
  if (goal !== Infinity) requireNumber('goal', goal, { from: 0 })
  requireNumber('batchSize', batchSize, positiveInteger)
  requireNumber('maximumLayers', maximumLayers, positiveInteger)
  requireNumber('suffixLength', suffixLength, { whole: true, from: 0 })
  requireTransforms(transforms)
  // By its methods: the pool may come from another copy of the package.
  if (pool !== undefined) requireFunction('pool.observe', (pool as Partial<AttackPool> | null)?.observe)
  const origin = originOf(request, seed)
  if (state !== undefined) requireSearchState(state, origin)
  const judge = new ReplyJudge(options, state?.failures)
  const isNeighbour = neighbourhoodOf(request, options)
  const known = new Map(transforms.map((transform) => [transform.name, transform]))
  const families = new Map(transforms.map(({ name, family }) => [name, family]))
  const space: GeneSpace = { transforms, maximumLayers, suffixLength }
  const random = new SeededRandom(seed)
  if (state !== undefined) random.state = state.random
  const effects = new EffectModel(state?.effects)
  const tried = new Set(state?.tried)
  const covered = new Set(state?.covered)
  const violations = [...(state?.violations ?? [])]
  let queries = state?.queries ?? 0
  let elites = [...(state?.elites ?? [])]
  let rejected = state?.rejected ?? 0
  let swept = state?.swept ?? 0
  const transferred =
    state?.transferred ??
    pool
      ?.best(transferredAttacks)
      .map(({ genome }) => genome)
      .filter((genome) => genome.transforms.every((name) => known.has(name))) ??
    []
  const first = [plainGenome, ...transferred, ...sweepGenomes(space, seed)]
  const text = requestText(request)

  /** Whether some attack stands out: before, there is nothing to mutate and no family to prefer. */
  const hasSignal = (): boolean => {
    const mean = violations.reduce((sum, violation) => sum + violation, 0) / Math.max(1, violations.length)
    return (elites[0]?.violation ?? 0) > mean + leastSignal
  }
  /** Fewer layers once the neighbourhood is left oftener than not. */
  const covering = (): AttackGenome => {
    const narrow = random.uniform() < (rejected - queries) / Math.max(1, rejected + queries)
    return coveringGenome(
      narrow ? { ...space, maximumLayers: 1 + random.below(maximumLayers) } : space,
      covered,
      random,
    )
  }
  const propose = (): AttackGenome => {
    if (swept < first.length) return first[swept++] as AttackGenome
    const chance = random.uniform()
    if (!hasSignal() && chance < coveringShare) return covering()
    if (elites.length > 0 && chance < 0.35)
      return mutatedGenome(eliteOf(elites, random), space, effects, covered, random)
    if (elites.length > 1 && chance < 0.55)
      return recombinedGenome(eliteOf(elites, random), eliteOf(elites, random), space, random)
    return chance < 0.9 ? promisingGenome(space, effects, random) : covering()
  }
  const candidates = (count: number): Candidate[] => {
    const batch: Candidate[] = []
    for (let draws = 0; batch.length < count && draws < drawsPerSlot * count; draws++) {
      const genome = propose()
      const attack = attackOf(genome, request, known)
      const key = textHash(attack.prompt)
      if (tried.has(key)) continue
      tried.add(key)
      for (const pair of pairsOf(genome)) covered.add(pair)
      if (isNeighbour(attack)) batch.push({ ...attack, genome, key })
      else rejected++
    }
    return batch
  }
  const reached = (): boolean => (elites[0]?.violation ?? -Infinity) >= goal
  const stateNow = (): AttackSearchState => ({
    version: 1,
    origin,
    random: random.state,
    queries,
    rejected,
    swept,
    transferred,
    effects: effects.state(),
    elites,
    tried: [...tried],
    covered: [...covered],
    violations: [...violations],
    failures: [...judge.failures],
  })

  while (queries < budget && !reached()) {
    signal?.throwIfAborted()
    const batch = candidates(Math.min(batchSize, budget - queries))
    if (batch.length === 0) break
    const judged = await judge.judge(batch, text, (seed + queries) >>> 0)
    queries += batch.length
    batch.forEach(({ genome, key }, index) => {
      const reply = judged[index]
      if (reply === undefined) {
        tried.delete(key)
        return
      }
      violations.push(reply.violation)
      effects.observe(featuresOf(genome, families), reply.violation)
      pool?.observe(genome, reply.violation)
      elites.push({ ...reply, genome })
    })
    elites = elites.sort((a, b) => b.violation - a.violation).slice(0, eliteCount)
    onProgress?.({
      queries,
      budget,
      rejected,
      failures: judge.failures.length,
      best: elites[0],
      familyEffects: Object.fromEntries(
        [...new Set(families.values())].map((family) => [family, effects.belief(`family:${family}`).mean]),
      ),
      state: stateNow,
    })
  }
  return {
    best: elites[0],
    elites,
    violations,
    queries,
    failures: judge.failures,
    rejected,
    reachedGoal: reached(),
    state: stateNow(),
  }
}

interface Candidate extends WrittenAttack {
  readonly genome: AttackGenome
  readonly key: string
}

function requireSearchState(state: AttackSearchState, origin: string): void {
  requireState('state', state, {
    origin,
    counts: ['random', 'queries', 'rejected', 'swept'],
    arrays: ['transferred', 'elites', 'tried', 'covered', 'violations', 'failures'],
    objects: ['effects'],
  })
  requireGenomes('state.elites', state.elites)
}

/** Better ones oftener: the smaller of two uniform draws of a rank. */
const eliteOf = (elites: readonly AttackAttempt[], random: SeededRandom): AttackGenome =>
  (elites[Math.min(random.below(elites.length), random.below(elites.length))] as AttackAttempt).genome
