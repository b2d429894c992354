import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { rowFiles } from '../train/run-log.ts'

const runFiles = ['config.json', ...rowFiles, 'malformed.jsonl', 'report.html']

/**
 * Files that make up a model, which no result may be written over: those of its folder, and of the run that it is from.
 * @param folder the Hugging Face folder
 * @param location what was named: that folder, or a run folder
 */
export async function modelFiles({
  folder,
  location,
}: {
  readonly folder: string
  readonly location: string
}): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true })
  return [
    ...entries.map((entry) => path.join(folder, entry)),
    ...(location === folder ? [] : runFiles.map((file) => path.join(location, file))),
  ]
}
