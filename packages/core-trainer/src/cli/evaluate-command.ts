import path from 'node:path'
import { defineCommand } from 'citty'
import { chooseBackend } from '../backend/choose-backend.ts'
import { assertWritableFile } from '../data/assert-writable.ts'
import { listCorpusFiles } from '../data/corpus-files.ts'
import { dimensionWeights } from '../dimensions/dimension-weights.ts'
import { isolateDimensions } from '../dimensions/isolate-dimensions.ts'
import { loadDimensions } from '../dimensions/load-dimensions.ts'
import { attackPrompts } from '../evaluate/attack-prompts.ts'
import { evaluateModel } from '../evaluate/evaluate-model.ts'
import { failuresByDimension } from '../evaluate/failures-by-dimension.ts'
import { modelFiles } from '../evaluate/model-files.ts'
import { asksByTag, modelFolder, openModel } from '../evaluate/open-model.ts'
import { promptsFromTexts } from '../evaluate/prompts-from-texts.ts'
import { readTexts } from '../evaluate/read-texts.ts'
import { createGenerator } from '../generate/generator.ts'
import { createLanguageModel } from '../generate/language-model.ts'
import { countParameters } from '../model/model-parameters.ts'
import type { Reporter } from '../progress/reporter.ts'
import { writeAside } from '../report/write-aside.ts'
import { type EvaluateOptions, evaluateArguments, readEvaluateOptions } from './evaluate-options.ts'
import { evaluationRows } from './evaluation-rows.ts'
import { interruptedExitCode, isInterruption, onInterruption } from './interruption.ts'
import { printJson, printRows } from './print-rows.ts'
import { createProcessReporter } from './process-reporter.ts'
import { replyLine } from './reply-line.ts'
import { untrainedTagWarning } from './untrained-tag-warning.ts'

/** Characters read for each token to be measured: more than any tokenizer's tokens hold on average. */
const charactersPerToken = 12
/** Of a document that the model continues. */
const promptCharacters = 80

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
  const { seed, temperature, replyTokens, heldOutTokens, output, location } = request
  const corpus = await listCorpusFiles(request.data)
  if (output !== undefined)
    await assertWritableFile(
      output,
      corpus.files.map((file) => file.path),
    )
  const folder = await modelFolder(location)
  if (output !== undefined) await assertWritableFile(output, await modelFiles({ folder, location }))
  const loaded = await loadDimensions(request.packages, { training: request.attacks > 0 })
  const weights = dimensionWeights(
    loaded.map(({ dimension }) => dimension),
    {},
  )
  const model = await openModel(location)
  const tags = asksByTag(model, request.tags)
  if (tags && model.tags === false) reporter.warning(untrainedTagWarning)
  const { texts, malformed, more } = await readTexts({
    paths: request.data,
    textField: request.field,
    maximumCharacters: heldOutTokens * charactersPerToken,
    long: { count: request.prompts, characters: promptCharacters },
    signal,
  })
  if (malformed !== undefined) reporter.warning(malformed)
  const { device, threads } = await chooseBackend({ device: request.device, threads: request.threads })
  const prompts = promptsFromTexts(texts, { count: request.prompts, characters: promptCharacters })
  if (prompts.length < request.prompts)
    reporter.warning(
      `only ${prompts.length} of ${request.prompts} prompts: ${more ? 'what was read' : 'the text'} has no more documents of over ${promptCharacters} characters`,
    )
  const attacks = attackPrompts({ dimensions: loaded, prompts, count: request.attacks, seed })
  const { configuration, parameters, tokenizer } = model
  const generator = createGenerator({ configuration, parameters: () => parameters, tokenizer, device, threads })
  const isolated = isolateDimensions(loaded)
  let stage = reporter.stage({ name: 'measuring held-out text' })
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
      dimensions: isolated.dimensions,
      weights,
      tags,
      device,
      threads,
      seed,
      timeoutSeconds: request.timeoutSeconds,
      signal,
      onHeldOut: ({ tokens }) => {
        stage.finish(`measured on ${tokens.toLocaleString('en-US')} held-out tokens`)
        stage = reporter.stage({ name: 'evaluating', total: prompts.length + attacks.length, unit: 'prompts' })
      },
      onReplies: (count) => stage.advance(count),
    })
    stage.finish()
    for (const { dimension, count, reason } of failuresByDimension(replies))
      reporter.warning(
        `${dimension} failed on ${count} of ${replies.length} replies (${reason}): what it did not score counts as unsafe`,
      )
    const result = {
      model: path.resolve(model.folder),
      parameters: countParameters(configuration),
      tags,
      ...figures,
    }
    // First what took the time; the disk may be full.
    if (request.json) printJson(result)
    else printRows(evaluationRows(result))
    if (output !== undefined) await writeAside(output, replies.map(replyLine).join(''))
    return 0
  } finally {
    await isolated.close()
    await generator.release()
  }
}
