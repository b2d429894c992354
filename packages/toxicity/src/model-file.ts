import { SaaaError } from '@saaa/evaluator'

/**
 * Reads a file of the package's model folder. This module lies one level below the package both in src and, bundled, in dist.
 *
 * The file system is asked for at the call, not imported: without one, in a browser, the rest of the package still works.
 * @throws SaaaError `data-unreadable` where there is no file system, or no such file
 */
export function readModelFile(name: string): Int8Array {
  const fileSystem = globalThis.process?.getBuiltinModule?.('node:fs')
  const advice =
    'Copy the folder "model" of @saaa/toxicity beside the bundle, or pass `implicit: false` or a scorer of your own.'
  if (fileSystem === undefined)
    throw new SaaaError({
      code: 'data-unreadable',
      message: `The implicit model is a file, ${name}, and this runtime has no file system. ${advice}`,
    })
  try {
    const bytes = fileSystem.readFileSync(new URL(`../model/${name}`, import.meta.url))
    return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  } catch (cause) {
    throw new SaaaError({
      code: 'data-unreadable',
      message: `The implicit model's file ${name} cannot be read. ${advice}`,
      cause,
    })
  }
}
