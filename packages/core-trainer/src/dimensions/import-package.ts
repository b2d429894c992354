import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { SaaaError } from '@saaa/evaluator'
import { resolve as resolveImport } from 'import-meta-resolve'

/**
 * Imports a package, one of its subpaths, or a file, as seen from a folder; where it is not installed there, as seen from
 * the trainer, which brings the default dimensions. Undefined when neither has it.
 * @throws SaaaError 'invalid-configuration' for a module that fails while it loads
 */
export async function importPackage(specifier: string, from: string): Promise<Record<string, unknown> | undefined> {
  const url =
    resolveFrom(specifier, pathToFileURL(path.join(path.resolve(from), 'anchor.js'))) ??
    resolveFrom(specifier, new URL(import.meta.url))
  if (url === undefined) return undefined
  try {
    return (await import(url)) as Record<string, unknown>
  } catch (cause) {
    const reason =
      (cause as { code?: string }).code === 'ERR_UNKNOWN_FILE_EXTENSION'
        ? `Node cannot run ${path.extname(fileURLToPath(url))} files; compile it to JavaScript, or name the compiled file.`
        : cause instanceof Error
          ? cause.message
          : String(cause)
    throw new SaaaError({
      code: 'invalid-configuration',
      message: `${specifier} fails while it loads: ${reason}`,
      cause,
    })
  }
}

/** `require`'s resolution knows the conditions that Node was started with; import's covers packages that only have `import`. */
function resolveFrom(specifier: string, parent: URL): string | undefined {
  try {
    return pathToFileURL(createRequire(parent).resolve(specifier)).href
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  try {
    const url = resolveImport(specifier, parent.href)
    // A file that is named by its path resolves whether or not it is there.
    return specifier.startsWith('.') || specifier.startsWith('/') ? undefined : url
  } catch (error) {
    if (!isMissing(error)) throw error
    return undefined
  }
}

const missing = new Set([
  'MODULE_NOT_FOUND',
  'ERR_MODULE_NOT_FOUND',
  'ERR_PACKAGE_PATH_NOT_EXPORTED',
  'ERR_UNSUPPORTED_DIR_IMPORT',
])
const isMissing = (error: unknown): boolean => missing.has((error as { code?: string }).code ?? '')
