import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** The public benchmarks, which are not part of this repository. */
const folder = process.env['SAAA_DATA'] ?? '../shared/data'

/** A row's data are not on this machine: the row is not measured, which is not met. */
export class DataAbsentError extends Error {}

/** The path of a file or folder of the data, for example `toxicity/davidson.csv`. Throws DataAbsentError. */
export function dataPath(name: string): string {
  const path = join(folder, name)
  if (!existsSync(path)) throw new DataAbsentError(`no ${path}: set SAAA_DATA to the folder of the benchmarks`)
  return path
}

export const readText = (name: string): string => readFileSync(dataPath(name), 'utf8').replace(/^\uFEFF/, '')

export const readJson = <T>(name: string): T => JSON.parse(readText(name)) as T

export const readJsonLines = <T>(name: string): readonly T[] =>
  readText(name)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

/** Rows of a CSV file with a header line, by column name. */
export const readCsv = (name: string, { delimiter = ',' } = {}): readonly Readonly<Record<string, string>>[] =>
  parse(readText(name), { columns: true, delimiter, relaxQuotes: true, relaxColumnCount: true, bom: true })

/** The novels, in the order of their file names. */
export const readNovels = (): readonly { readonly name: string; readonly text: string }[] =>
  readdirSync(dataPath('text/novels'))
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => ({ name, text: readText(`text/novels/${name}`) }))

/**
 * Which third a row belongs to, by a hash of its text, so that equal texts never lie in two thirds: 0 and 1 are for
 * fitting and choosing, 2 is the test third.
 */
export function thirdOf(text: string): 0 | 1 | 2 {
  let hash = 2_166_136_261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519)
  return (((hash ^ (hash >>> 13)) >>> 0) % 3) as 0 | 1 | 2
}
