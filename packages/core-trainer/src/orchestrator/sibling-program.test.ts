import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { siblingProgram } from './sibling-program.ts'

const root = join(import.meta.dirname, '..', '..')

describe('siblingProgram', () => {
  it('is TypeScript with its loader in a checkout', () => {
    const { file, nodeArguments } = siblingProgram('scoring-worker', import.meta.url)
    expect(basename(file)).toBe('scoring-worker.ts')
    expect(nodeArguments[0]).toBe('--conditions=@saaa/source')
  })

  it('is JavaScript without arguments where there is no source', () => {
    const built = siblingProgram('scoring-worker', 'file:///package/dist/chunk.js')
    expect(built.nodeArguments).toEqual([])
    expect(basename(built.file)).toBe('scoring-worker.js')
  })

  it('is an entry of the build, by the name that it is started by', async () => {
    const files = await readdir(join(root, 'src'), { recursive: true })
    const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    const started = (await Promise.all(sources.map((file) => readFile(join(root, 'src', file), 'utf8')))).flatMap(
      (text) => [...text.matchAll(/siblingProgram\('([^']+)'/g)].map(([, name]) => name),
    )
    expect(new Set(started)).toEqual(
      new Set(['evaluator-worker', 'merge-training-process', 'probe-process', 'scoring-worker']),
    )
    const build = await readFile(join(root, 'tsup.config.ts'), 'utf8')
    for (const name of started) expect(build).toMatch(new RegExp(`'${name}': 'src/\\w+/${name}\\.ts'`))
  })
})
