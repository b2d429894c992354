import { readdirSync, readFileSync } from 'node:fs'
import { check } from 'recheck'
import { describe, expect, it } from 'vitest'

const source = new URL('.', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
)
const literal =
  /(?<=[(=\s!|])\/(?! )((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])*)\/([dgimsuvy]*)(?=[.,);\s])/g

const expressions = files.flatMap((file) =>
  [...readFileSync(new URL(file, source), 'utf8').matchAll(literal)].map(
    ([, pattern = '', flags = '']) => [file, pattern, flags] as const,
  ),
)
/** Without a repetition an expression is linear. */
const repeating = expressions.filter(([, pattern]) => /[*+]|\{\d*,/.test(pattern))

describe('regular expressions', () => {
  it('are found', () => expect(expressions.length).toBeGreaterThan(100))

  it.each(repeating)('%s /%s/%s is linear', async (_, pattern, flags) => {
    const { status } = await check(pattern, flags, { timeout: 50_000 })
    expect(status).toBe('safe')
  })
})
