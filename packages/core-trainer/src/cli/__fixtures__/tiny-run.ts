import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const words = 'the a river house walked slowly under green old bright morning when she and he spoke of rain bread stones'.split(' ')

/** A folder with `corpus.jsonl`: 300 documents of 40 words, the same every time. */
export async function tinyCorpusFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'saaa-run-'))
  const lines = Array.from({ length: 300 }, (_, document) => {
    // Any sequence without a short period does.
    const text = Array.from({ length: 40 }, (_unused, word) => `${words[(document * 31 + word * word * 7 + word) % words.length]}${word % 9 === 8 ? '.' : ''}`)
    return JSON.stringify({ text: text.join(' ') })
  })
  await writeFile(path.join(folder, 'corpus.jsonl'), `${lines.join('\n')}\n`)
  return folder
}

const settings: Readonly<Record<string, unknown>> = {
  'data.paths': ['corpus.jsonl'],
  'data.heldOutFraction': 0.1,
  'tokenizer.vocabularySize': 340,
  'model.preset': 'tiny',
  'training.contextLength': 32,
  'training.batchSize': 4,
  'evaluation.samples': 2,
  'evaluation.sampleTokens': 8,
  'adversarial.enabled': false,
  'backend.device': 'cpu',
}

/** Arguments of `saaa train` for a model that learns in seconds; later settings replace earlier ones. */
export const tinyTraining = (changes: Readonly<Record<string, unknown>> = {}): readonly string[] =>
  Object.entries({ ...settings, ...changes }).flatMap(([key, value]) => ['--set', `${key}=${JSON.stringify(value)}`])
