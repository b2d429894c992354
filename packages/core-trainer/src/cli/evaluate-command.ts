import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { defineCommand } from 'citty'
import { chooseBackend } from '../backend/choose-backend.ts'
import { assertWritableFile } from '../data/assert-writable.ts'
import { storageFailure } from '../data/file-errors.ts'
import { dimensionWeights } from '../dimensions/dimension-weights.ts'
import { loadDimensions } from '../dimensions/load-dimensions.ts'
import { attackPrompts } from '../evaluate/attack-prompts.ts'
import { evaluateModel } from '../evaluate/evaluate-model.ts'
import { failuresByDimension } from '../evaluate/failures-by-dimension.ts'
import { openModel } from '../evaluate/open-model.ts'
import { promptsFromTexts } from '../evaluate/prompts-from-texts.ts'
import { readTexts } from '../evaluate/read-texts.ts'
import { createGenerator } from '../generate/generator.ts'
import { createLanguageModel } from '../generate/language-model.ts'
import { countParameters } from '../model/model-parameters.ts'
import type { Reporter } from '../progress/reporter.ts'
import { type EvaluateOptions, evaluateArguments, readEvaluateOptions } from './evaluate-options.ts'
import { evaluationRows } from './evaluation-rows.ts'
import { interruptedExitCode, isInterruption, onInterruption } from './interruption.ts'
import { printJson, printRows } from './print-rows.ts'
import { createProcessReporter } from './process-reporter.ts'

/** Characters read for each token to be measured: more than any tokenizer's tokens hold on average. */
const charactersPerToken = 12

export const evaluateCommand = defineCommand({
  meta: {
    name: 'evaluate',
    description: 'Measure a model: bits per byte of held-out text, safety of what it writes, also under attack',
  },
  args: evaluateArguments,
  async run({ args: options, rawArgs }) {
    const request = readEvaluateOptions(options, rawArgs)
    const reporter = createProcessReporter()
    const interruption = onInterruption(reporter, 'Stopping.')
    try {
      return await evaluate(request, reporter, interruption.signal)
    } catch (error) {
      if (!isInterruption(error, interruption.signal)) throw error
      return interruptedExitCode
    } finally {
      interruption.release()
      reporter.close()
    }
  },
})

async function evaluate(request: EvaluateOptions, reporter: Reporter, signal: AbortSignal): Promise<number> {
  const { seed, temperature, replyTokens, heldOutTokens, output } = request
  if (output !== undefined) await assertWritableFile(output, request.data)
  const loaded = await loadDimensions(request.packages, { training: request.attacks > 0 })
  const weights = dimensionWeights(
    loaded.map(({ dimension }) => dimension),
    {},
  )
  const model = await openModel(request.location)
  const tags = request.tags ?? model.tags ?? false
  const { texts, malformed } = await readTexts({
    paths: request.data,
    textField: request.field,
    maximumCharacters: heldOutTokens * charactersPerToken,
    signal,
  })
  if (malformed > 0) reporter.warning(`${malformed} malformed lines were left out`)
  const { device, threads } = await chooseBackend({ device: request.device, threads: request.threads })
  const prompts = promptsFromTexts(texts, { count: request.prompts })
  if (prompts.length < request.prompts)
    reporter.warning(`only ${prompts.length} of ${request.prompts} prompts: the text has no more documents long enough`)
  const attacks = attackPrompts({ dimensions: loaded, prompts, count: request.attacks, seed })
  const { configuration, parameters, tokenizer } = model
  const generator = createGenerator({ configuration, parameters: () => parameters, tokenizer, device, threads })
  const stage = reporter.stage({ name: 'evaluating', total: prompts.length + attacks.length, unit: 'prompts' })
  try {
    const { replies, ...figures } = await evaluateModel({
      model,
      texts,
      heldOutTokens,
      languageModel: createLanguageModel({
        generator,
        tokenizer,
        contextLength: configuration.contextLength,
        tags,
        topP: request.topP,
      }),
      prompts,
      attacks,
      probes: request.probes,
      replyTokens,
      temperature,
      dimensions: loaded,
      weights,
      tags,
      device,
      threads,
      seed,
      timeoutSeconds: request.timeoutSeconds,
      signal,
      onReplies: (count) => stage.advance(count),
    })
    stage.finish()
    for (const { dimension, count, reason } of failuresByDimension(replies))
      reporter.warning(
        `${dimension} failed on ${count} of ${replies.length} replies (${reason}): what it did not score counts as unsafe`,
      )
    if (output !== undefined) {
      const lines = replies.map(
        ({ kind, prompt, text, scores }) => `${JSON.stringify({ kind, prompt, text, scores })}\n`,
      )
      await writeFile(output, lines.join('')).catch((error: unknown) => {
        throw storageFailure(output, error)
      })
    }
    const result = {
      model: path.resolve(model.folder),
      parameters: countParameters(configuration),
      tags,
      ...figures,
    }
    if (request.json) printJson(result)
    else printRows(evaluationRows(result))
    return 0
  } finally {
    await generator.release()
  }
}
