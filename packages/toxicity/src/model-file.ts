import { readFileSync } from 'node:fs'

/**
 * Reads a file of the package's model folder. This module lies one level below the package both in src and, bundled, in dist.
 */
export function readModelFile(name: string): Int8Array {
  const bytes = readFileSync(new URL(`../model/${name}`, import.meta.url))
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
