import { readdirSync, readFileSync } from 'node:fs'
import { check } from 'recheck'
import { describe, expect, it } from 'vitest'
import { setPhrases } from './lexicon/set-phrases.ts'

const source = new URL('.', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^(?:composite|contextual|explicit|reading|stance)\/.*(?<!\.test)\.ts$/.test(name),
)
const literal =
  /(?<=[(=\s])\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])*)\/([dgimsuy]*)(?=[.,);\s])/g

const expressions = files.flatMap((file) =>
  [...readFileSync(new URL(file, source), 'utf8').matchAll(literal)].map(
    ([, pattern = '', flags = '']) => [file, pattern, flags] as const,
  ),
)

/** Those that are put together from parts. */
const composed = setPhrases
  .map(([rule, , , { source: pattern, flags }]) => [rule, pattern, flags] as const)
  .filter(([, pattern]) => !expressions.some(([, known]) => known === pattern))

describe('regular expressions', () => {
  it('are found', () => expect(expressions.length).toBeGreaterThan(30))

  it.each([...expressions, ...composed])('%s /%s/%s is linear', async (_, pattern, flags) => {
    const { status } = await check(pattern, flags, { timeout: 20_000 })
    expect(status).toBe('safe')
  })
})
