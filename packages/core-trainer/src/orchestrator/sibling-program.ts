import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export interface SiblingProgram {
  /** Path of the file to run in a thread or process of its own. */
  readonly file: string
  /** Arguments that Node needs to run it. */
  readonly nodeArguments: readonly string[]
}

/**
 * A program of this package that runs beside the caller: TypeScript in a checkout, which needs its loader; JavaScript,
 * in one folder with the bundle, in the published package.
 * @param name file name without extension
 * @param from `import.meta.url` of a source file in the same folder
 */
export function siblingProgram(name: string, from: string): SiblingProgram {
  const source = fileURLToPath(new URL(`./${name}.ts`, from))
  if (!existsSync(source)) return { file: fileURLToPath(new URL(`./${name}.js`, from)), nodeArguments: [] }
  // Importing tsx by name registers its hooks in main threads only; its interface registers them in any.
  const root = dirname(createRequire(import.meta.url).resolve('tsx/package.json'))
  const loader = pathToFileURL(join(root, 'dist/esm/api/index.mjs')).href
  const registration = `data:text/javascript,import{register}from${JSON.stringify(loader)};register()`
  return { file: source, nodeArguments: ['--conditions=@saaa/source', '--import', registration] }
}
