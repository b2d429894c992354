import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { InvalidArgumentError, SaaaError } from '@saaa/evaluator'
import { dataUnreadable } from '../data/file-errors.ts'
import { createByteLevelTokenizer } from './byte-level-tokenizer.ts'
import { specialTokenNames, specialTokenRoles } from './special-tokens.ts'
import { tokenizerJsonSchema, type TokenizerJson } from './tokenizer-json.ts'
import type { SpecialTokenRole, Tokenizer } from './tokenizer.ts'

/** Spelling of special tokens where they differ from ours, for example `{ end: '<|endoftext|>' }`. */
export type SpecialTokenSpelling = Readonly<Partial<Record<SpecialTokenRole, string>>>

/**
 * Loads a byte-level BPE from a `tokenizer.json` or a folder with one. The begin, end and padding tokens are those of
 * `tokenizer_config.json` beside it; without a begin or padding token the end token serves. What is missing after that,
 * and in a foreign file always the control tokens `<|safe|>` and `<|unsafe|>`, is added behind the last id.
 *
 * @throws SaaaError 'data-unreadable' for a missing or damaged file; InvalidArgumentError for another kind of tokenizer
 */
export async function loadTokenizer(
  path: string,
  { specialTokens = {} }: { specialTokens?: SpecialTokenSpelling } = {},
): Promise<Tokenizer> {
  const absolute = resolve(path)
  let file = absolute
  let content: string
  try {
    if ((await stat(absolute)).isDirectory()) file = join(absolute, 'tokenizer.json')
    content = await readFile(file, 'utf8')
  } catch (error) {
    throw dataUnreadable(file, error)
  }
  const spelling = { ...(await readSpelling(join(dirname(file), 'tokenizer_config.json'))), ...specialTokens }
  return parseTokenizer(content, { specialTokens: spelling, source: file })
}

/** The same from the content of a `tokenizer.json`. */
export function parseTokenizer(
  content: string,
  { specialTokens = {}, source = 'tokenizer.json' }: { specialTokens?: SpecialTokenSpelling; source?: string } = {},
): Tokenizer {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch (cause) {
    throw new SaaaError({
      code: 'data-unreadable',
      message: `Cannot read ${source}: it is not JSON; fetch it again.`,
      cause,
    })
  }
  const parsed = tokenizerJsonSchema.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new InvalidArgumentError({
      argument: `${source} ${issue?.path.join('.') ?? ''}`.trim(),
      value: valueAt(value, issue?.path ?? []),
      expected: `a byte-level BPE as of GPT-2, Llama 3, Qwen or SmolLM (${issue?.message ?? 'unknown reason'}); train a tokenizer instead`,
      cause: parsed.error,
    })
  }
  const { json, ids } = withSpecialTokens(parsed.data, specialTokens)
  return createByteLevelTokenizer(json, ids)
}

/** Finds or adds the five tokens. */
function withSpecialTokens(
  json: TokenizerJson,
  spelling: SpecialTokenSpelling,
): { json: TokenizerJson; ids: Record<SpecialTokenRole, number> } {
  const added = [...json.added_tokens]
  const find = (role: SpecialTokenRole): number | undefined => {
    const asked = spelling[role]
    for (const name of asked === undefined ? [specialTokenNames[role]] : [asked, specialTokenNames[role]]) {
      const token = added.find(({ content, special }) => content === name && special)
      if (token !== undefined) return token.id
    }
    return undefined
  }
  let nextId =
    1 +
    Math.max(
      Object.values(json.model.vocab).reduce((a, b) => Math.max(a, b), -1),
      ...added.map(({ id }) => id),
    )
  const ids: Partial<Record<SpecialTokenRole, number>> = {}
  const end = find('end')
  for (const role of specialTokenRoles) {
    const id = find(role) ?? (role === 'begin' || role === 'padding' ? end : undefined)
    if (id !== undefined) ids[role] = id
    else {
      ids[role] = nextId
      added.push({
        id: nextId,
        content: specialTokenNames[role],
        single_word: false,
        lstrip: false,
        rstrip: false,
        normalized: false,
        special: true,
      })
      nextId += 1
    }
  }
  return { json: { ...json, added_tokens: added }, ids: ids as Record<SpecialTokenRole, number> }
}

/** Names in a `tokenizer_config.json`: strings, or objects with a `content`. */
async function readSpelling(path: string): Promise<SpecialTokenSpelling> {
  let config: Record<string, unknown>
  try {
    config = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return {}
    throw dataUnreadable(path, error)
  }
  const name = (key: string): string | undefined => {
    const value = config[key]
    if (typeof value === 'string') return value
    if (typeof value === 'object' && value !== null && 'content' in value && typeof value.content === 'string')
      return value.content
    return undefined
  }
  const named = { begin: name('bos_token'), end: name('eos_token'), padding: name('pad_token') }
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined))
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return current
    current = (current as Record<PropertyKey, unknown>)[key]
  }
  return current
}
