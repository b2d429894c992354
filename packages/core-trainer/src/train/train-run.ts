import { createSeededRandom } from '@saaa/kernels'
import { chooseBackend } from '../backend/choose-backend.ts'
import { writeTrainingCheckpoint } from '../checkpoint/training-state.ts'
import { type RunConfiguration, tokensPerStep, trainingSteps } from '../config/run-configuration.ts'
import { createBatchStream } from '../data/batch-stream.ts'
import { createDocumentStream } from '../data/document-stream.ts'
import { createSequencePacker, type PackedBatch } from '../data/sequence-packer.ts'
import { countParameters } from '../model/model-parameters.ts'
import { annotateDocument, headTargetChannel, headWeightChannel } from '../objective/annotate-document.ts'
import { AttackPool } from '../orchestrator/attack-pool.ts'
import { createDocumentScorer } from '../orchestrator/document-scorer.ts'
import { meanComponents, meanScores } from '../orchestrator/score-replies.ts'
import { createScoredStream } from '../orchestrator/scored-stream.ts'
import type { Reporter } from '../progress/reporter.ts'
import type { StepRow } from '../report/metrics-rows.ts'
import { batchFeeds } from './batch-feeds.ts'
import { type AttackFigures, countProbed, createMeasurement } from './measurement.ts'
import { counted, prepareRun, streamOptions } from './prepare-run.ts'
import { lossExcess } from './reference-run.ts'
import { openRunLog } from './run-log.ts'
import { ScorerFailures } from './scorer-failures.ts'
import { SkipGuard } from './skip-guard.ts'
import { StepCounters } from './step-counters.ts'
import { createTrainingEngine } from './training-engine.ts'

export interface TrainRunOptions {
  readonly configuration: RunConfiguration
  /** Run folder to go on with. */
  readonly resume?: string
  /** Checkpoint to go on from. @default the newest */
  readonly checkpoint?: number
  readonly reporter: Reporter
  /** Aborting finishes the step, saves a checkpoint and returns. */
  readonly signal?: AbortSignal
  /** Milliseconds, for the rates in `timings.jsonl`. @default performance.now */
  readonly clock?: () => number
}

export interface TrainRunResult {
  readonly runFolder: string
  /** True when the signal ended it before the last step. */
  readonly interrupted: boolean
  /** Optimizer steps done. */
  readonly step: number
}

/**
 * Algorithm 1. Each step: attack the model and score its replies when due (lines 6–9), combine costs into multipliers
 * (eq 1–2, 6), sample a batch whose segments all evaluators have scored (lines 4–5), update θ by the total objective
 * (eq 3) and the heads θ_k by their own losses (lines 14–16). Then log, measure and save on schedule.
 */
export async function trainRun(options: TrainRunOptions): Promise<TrainRunResult> {
  const { configuration, reporter, signal, clock = () => performance.now() } = options
  const { training, objective, seed } = configuration
  const run = await prepareRun(options)
  const { tokenizer, model, weights, heads, pressure, reference, restored } = run
  const dimensions = run.dimensions.map(({ dimension }) => dimension)
  const headed = heads.map(({ training: own }) => own.dimension)
  const totalSteps = trainingSteps(training, countParameters(model))
  const backend = await chooseBackend(configuration.backend)
  reporter.message(
    `${countParameters(model).toLocaleString('en')} parameters, ${totalSteps.toLocaleString('en')} steps of ${tokensPerStep(training).toLocaleString('en')} tokens on ${backend.device}: ${backend.reason}`,
  )

  const scoring = run.dimensions.length > 0 ? run.dimensions : run.measuring
  const scorer = createDocumentScorer({
    evaluators: scoring.map(({ evaluator }) => evaluator),
    packages: configuration.dimensions.packages,
    from: process.cwd(),
    seed,
    // A standard run scores nothing but its held-out text.
    workers: run.dimensions.length === 0 ? 0 : configuration.scoring.workers,
    timeoutSeconds: configuration.scoring.timeoutSeconds,
  })
  const tags =
    run.dimensions.length > 0 && objective.tags.enabled
      ? { dropProbability: objective.tags.dropProbability }
      : undefined
  const mask =
    run.dimensions.length > 0 && objective.mask.enabled
      ? { minimumSeverity: objective.mask.minimumSeverity }
      : undefined

  const documents = createDocumentStream({
    ...streamOptions(configuration, run.index),
    split: 'train',
    ...(restored === undefined ? {} : { cursor: restored.loop.cursor }),
  })
  const packer = createSequencePacker({
    contextLength: training.contextLength,
    batchSize: training.batchSize,
    endToken: tokenizer.specialTokens.end,
    channels:
      headed.length === 0
        ? {}
        : {
            [headWeightChannel]: { align: 'target' as const },
            ...Object.fromEntries(
              dimensions.map((dimension) => [headTargetChannel(dimension), { align: 'target' as const, endValue: 1 }]),
            ),
          },
  })
  if (restored !== undefined) packer.restore(restored.packer)
  const scored = createScoredStream(documents, scorer, { ahead: 64 * configuration.scoring.batchesAhead })
  const counters = new StepCounters()
  const failures = new ScorerFailures()
  const trainings = new Map(heads.map(({ training: own }) => [own.dimension, own]))
  const batches = createBatchStream({
    documents: scored.documents,
    packer,
    prepare: ({ text, number }) => {
      const document = scored.latest()
      const random = createSeededRandom(seed, `tags of document ${number}`).nextUniform
      const annotated = annotateDocument(text, document, {
        tokenizer,
        dimensions,
        unsafeBelow: objective.tags.unsafeBelow,
        tags,
        mask,
        weighting: objective.weighting.enabled
          ? { pressure: pressure.segmentPressure(weights), minimum: objective.weighting.minimum }
          : undefined,
        heads: headed.length > 0,
        trainings,
        random,
      })
      counters.add(annotated, Object.keys(document.unscored).length)
      failures.observe(document.unscored)
      return annotated.item
    },
  })

  const pool = new AttackPool(configuration.adversarial.poolSize)
  const skips = new SkipGuard(training.maximumSkippedSteps)
  let step = 0
  let tokens = 0
  let safety: Record<string, number> = {}
  let attack: AttackFigures | null = null
  if (restored !== undefined) {
    const { loop } = restored
    ;({ step, tokens } = loop)
    if (step >= totalSteps) reporter.message(`This run is complete: all ${counted(totalSteps, 'step')} were done.`)
    safety = { ...loop.safety }
    attack = loop.attack
    pressure.restore(loop)
    failures.restore(loop.toldFailures)
    pool.restore(loop.attackPool)
    skips.restore(loop.skippedInARow)
  }

  const engine = await createTrainingEngine({
    configuration: model,
    batchSize: training.batchSize,
    contextLength: training.contextLength,
    heads,
    weights: {
      languageModel: objective.languageModelWeight,
      safety: objective.safetyWeight,
      tradeOff: objective.tradeOffWeight,
    },
    training,
    totalSteps,
    device: backend.device,
    threads: backend.threads,
    state: run.state,
  })
  const log = openRunLog(run.runFolder, restored?.loop.fileLengths)
  const measurement = await createMeasurement({
    run,
    configuration,
    scorer,
    tags: tags !== undefined,
    threads: backend.threads,
  })
  if (restored === undefined) {
    const { malformed, ignored } = run.index
    for (const [count, what, fate] of [
      [malformed.count, 'malformed line', 'of the corpus set aside'],
      [ignored.length, 'file', 'of other kinds passed over'],
    ] as const)
      if (count > 0)
        log.append('metrics.jsonl', { type: 'notice', step: 0, message: `${counted(count, what)} ${fate}` })
  }

  const save = async (): Promise<void> => {
    const { cursor, packer: packerState } = batches.state()
    await run.checkpoints.save(step, async (folder) =>
      writeTrainingCheckpoint(folder, {
        configuration: model,
        tokenizer,
        arrays: await engine.state(),
        packer: packerState,
        loop: {
          step,
          tokens,
          skippedInARow: skips.count,
          configuration,
          ...pressure.state(),
          attackPool: pool.state(),
          safety,
          attack,
          toldFailures: failures.state(),
          fileLengths: log.lengths(),
          cursor,
        },
      }),
    )
  }
  const notice = (message: string): void => {
    log.append('metrics.jsonl', { type: 'notice', step, message })
    reporter.warning(message)
  }
  const tell = (): void => [...failures.take(), ...pressure.takeNews()].forEach((message) => notice(message))
  const measure = async (): Promise<void> => {
    const { row, samples, replies } = await measurement.measure(await engine.modelParameters(), {
      step,
      tokens,
      attack,
    })
    log.append('metrics.jsonl', row)
    for (const sample of samples) log.append('samples.jsonl', sample)
    safety = finiteEntries(row.safety)
    for (const { unscored } of replies) failures.observe(unscored)
    tell()
    pressure.observeLanguageModel(lossExcess(row, reference.get(step)))
  }

  const stage = reporter.stage({
    name: objective.mode === 'saaa' ? 'training (SAAA)' : 'training (standard)',
    total: totalSteps * tokensPerStep(training),
    done: tokens,
    unit: 'tokens',
  })
  const startedAt = clock()
  const startTokens = tokens
  try {
    if (restored === undefined) await measure()
    const isStopped = (): boolean => signal?.aborted === true
    while (step < totalSteps && !isStopped()) {
      step += 1

      // Lines 6–9: adversarial inputs, the model's own replies, their costs; then the multipliers.
      if (measurement.attacksAt(step, totalSteps)) {
        const replies = await measurement.attack(await engine.modelParameters(), { step, pool })
        pressure.observeReplies(replies)
        for (const { unscored } of replies) failures.observe(unscored)
        attack = {
          safety: meanScores(replies, dimensions),
          rewards: pressure.observeRewards(replies),
          components: meanComponents(replies, dimensions),
          replies: replies.length,
          probes: countProbed(replies),
        }
      }

      // Lines 4–5: a batch; its segments were scored ahead of the step.
      const microBatches: PackedBatch[] = []
      while (microBatches.length < training.gradientAccumulation) {
        const batch = await batches.next()
        if (batch === undefined) throw new TypeError('the training stream has no end, yet it ended')
        microBatches.push(batch)
      }

      // Lines 10–16: combine, update θ by eq 3 and the heads by their own losses.
      const multipliers = pressure.multipliers()
      const { budgetMultiplier } = pressure
      const result = await engine.step(
        batchFeeds(microBatches, { dimensions: headed, multipliers, budgetMultiplier }),
        step,
      )
      tokens += tokensPerStep(training)

      const perDimension = (values: readonly number[]): Record<string, number> =>
        Object.fromEntries(headed.map((name, index) => [name, values[index] ?? Number.NaN]))
      log.append('metrics.jsonl', {
        type: 'step',
        step,
        tokens,
        loss: result.loss,
        languageModelLoss: result.languageModelLoss,
        learningRate: result.learningRate,
        gradientNorm: result.gradientNorm,
        skipped: !result.applied,
        ...(dimensions.length === 0
          ? {}
          : {
              headLosses: perDimension(result.headLosses),
              multipliers,
              languageModelMultiplier: budgetMultiplier,
              costs: pressure.costs(),
              ...counters.take(),
            }),
      } satisfies StepRow)
      const elapsedSeconds = (clock() - startedAt) / 1000
      log.append('timings.jsonl', {
        type: 'timing',
        step,
        elapsedSeconds,
        tokensPerSecond: (tokens - startTokens) / elapsedSeconds,
      })
      stage.advance(tokensPerStep(training), { step, steps: totalSteps, loss: result.languageModelLoss, safety })
      tell()
      const leftOut = skips.observe(step, result)
      if (leftOut !== undefined) notice(leftOut)

      const isLast = step === totalSteps
      if (step % configuration.evaluation.every === 0 || isLast) await measure()
      if (step % configuration.checkpoint.every === 0 || isLast || isStopped()) await save()
      // The runtime blocks this thread during a step: let signals and worker threads be heard between two.
      await new Promise((wake) => setImmediate(wake))
    }
    if (step < totalSteps && (await run.checkpoints.steps()).at(-1) !== step) await save()
    stage.finish()
    return { runFolder: run.runFolder, interrupted: step < totalSteps, step }
  } finally {
    log.close()
    await measurement.release()
    await engine.release()
    await scored.documents.close()
    await scorer.close()
  }
}

const finiteEntries = (values: Readonly<Record<string, number | null>>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
