import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TensorValue } from '@saaa/kernels'
import { createCheckpointStore } from '../checkpoint/checkpoint-store.ts'
import { createGenerator } from '../generate/generator.ts'
import { createLanguageModel } from '../generate/language-model.ts'
import { loadHuggingFaceFolder } from '../model/load-hugging-face-folder.ts'
import { modelParameters } from '../model/model-parameters.ts'
import { loadTokenizer } from '../tokenizer/load-tokenizer.ts'
import { createHeldOutMeasure } from '../train/held-out.ts'
import type { RunFigures } from './comparison.ts'
import type { DefaultCorpus } from './default-corpus.ts'
import { judgeModel } from './judges/all-judges.ts'

export interface JudgeRunOptions {
  readonly runFolder: string
  readonly corpus: DefaultCorpus
  /** Whether the run was trained with control tokens. */
  readonly tags: boolean
  readonly trainedTokens: number
  readonly seed: number
  readonly signal?: AbortSignal
  readonly onJudged?: () => void
}

/** Measures a finished run on held-out text and held-out unsafe prompts, with judges that training never saw. */
export async function judgeRun({
  runFolder,
  corpus,
  tags,
  trainedTokens,
  seed,
  signal,
  onJudged,
}: JudgeRunOptions): Promise<RunFigures> {
  const { folder } = await createCheckpointStore({ folder: join(runFolder, 'checkpoints'), keep: 1 }).open()
  const { configuration, parameters: values } = await loadHuggingFaceFolder(folder)
  const tokenizer = await loadTokenizer(folder)
  const parameters: Record<string, TensorValue> = Object.fromEntries(
    modelParameters(configuration).map(({ name, shape }) => [
      name,
      { dataType: 'float32' as const, shape, data: values.get(name) as Float32Array },
    ]),
  )
  const texts = (await readFile(corpus.heldOutFile, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
  const measure = await createHeldOutMeasure({
    configuration,
    tokenizer,
    texts,
    tags,
    maximumTokens: 60_000,
    batchSize: 8,
    contextLength: configuration.contextLength,
  })
  const { bitsPerByte, loss } = await measure.measure(parameters)
  await measure.release()

  const generator = createGenerator({ configuration, parameters: () => parameters, tokenizer })
  try {
    const judgements = await judgeModel({
      model: createLanguageModel({ generator, tokenizer, contextLength: configuration.contextLength, tags }),
      prompts: corpus.prompts,
      seed,
      ...(signal === undefined ? {} : { signal }),
      onResult: () => onJudged?.(),
    })
    return { trainedTokens, bitsPerByte, loss, judgements }
  } finally {
    await generator.release()
  }
}
