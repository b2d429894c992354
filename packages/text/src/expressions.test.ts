import { readdirSync, readFileSync } from 'node:fs'
import { check } from 'recheck'
import { describe, expect, it } from 'vitest'

/** Every expression literal of the package's sources; a line that holds one holds nothing else that looks like one. */
function expressionsOf(folder: string): readonly (readonly [string, string, string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line))
        .flatMap((line) => [
          ...line.matchAll(/(?<=[=(?:&|!]\s?)\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\]|\\.)*\])+)\/([gimsuy]*)/g),
        ])
        .map((match) => [name, match[1] ?? '', match[2] ?? ''] as const),
    )
}

describe('regular expressions', () => {
  const expressions = expressionsOf(new URL('.', import.meta.url).pathname)

  it('are found in the sources', () => {
    expect(expressions.length).toBeGreaterThan(30)
  })

  it.each(expressions)('%s: /%s/%s costs linear time', async (_, source, flags) => {
    const { status } = await check(source, flags, { timeout: 20_000 })
    expect(status).toBe('safe')
  })
})
