import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SaaaError } from '@saaa/evaluator'
import { beforeAll, describe, expect, it } from 'vitest'
import { dimensionTargets, dimensionWeights } from './dimension-weights.ts'
import { loadDimensions } from './load-dimensions.ts'

let from = ''

const evaluatorSource = (dimension: string, version = 'v1') =>
  `export const createEvaluator = () => ({ specificationVersion: '${version}', dimension: '${dimension}',
     doEvaluate: async ({ samples }) => samples.map(() => ({ score: 1, components: { intrinsic: 1 }, findings: [] })) })`

async function install(name: string, files: Record<string, string>, exports: unknown): Promise<void> {
  const folder = path.join(from, 'node_modules', name)
  await mkdir(folder, { recursive: true })
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({ name, version: '1.0.0', type: 'module', exports }),
  )
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text)
}

beforeAll(async () => {
  from = await mkdtemp(path.join(tmpdir(), 'saaa-dimensions-'))
  const training = (dimension: string) =>
    `export const createTraining = () => ({ specificationVersion: 'v1', dimension: '${dimension}', head: {} })`
  await install('with-default', { 'index.js': evaluatorSource('spam') }, { '.': './index.js' })
  await install(
    'import-only',
    { 'index.js': evaluatorSource('haste'), 'training.js': training('haste') },
    { '.': { import: './index.js' }, './training': { import: './training.js' } },
  )
  await install(
    'other-training',
    { 'index.js': evaluatorSource('a'), 'training.js': training('b') },
    { '.': './index.js', './training': './training.js' },
  )
  await install('@scope/twin', { 'index.js': evaluatorSource('spam') }, { '.': './index.js' })
  await install('future', { 'index.js': evaluatorSource('later', 'v2') }, { '.': './index.js' })
  await install('no-factory', { 'index.js': 'export const evaluate = 1' }, { '.': './index.js' })
  await install('throws', { 'index.js': "throw new Error('no luck')" }, { '.': './index.js' })
  await install('nothing-made', { 'index.js': 'export const createEvaluator = () => undefined' }, { '.': './index.js' })
  await writeFile(
    path.join(from, 'fails.js'),
    "export const createEvaluator = () => { throw new Error('no model file') }",
  )
  await writeFile(path.join(from, 'local.js'), evaluatorSource('local'))
})

describe('loadDimensions', () => {
  it("takes packages from the user's folder, with or without a part for training", async () => {
    const loaded = await loadDimensions(['with-default', 'import-only', './local.js'], { from, training: true })
    expect(loaded.map(({ dimension }) => dimension)).toEqual(['spam', 'haste', 'local'])
    expect(loaded.map(({ training }) => training?.dimension)).toEqual([undefined, 'haste', undefined])
    expect((await loadDimensions(['import-only'], { from }))[0]).not.toHaveProperty('training')
  })

  it.each<[names: string[], code: string, ...parts: string[]]>([
    [['absent-package'], 'not-found', 'npm install absent-package'],
    [['./absent.js'], 'not-found', 'Check the path'],
    [['future'], 'unsupported-specification', '"v2"', "'v1'"],
    [['no-factory'], 'invalid-configuration', 'createEvaluator', 'exports evaluate'],
    [['throws'], 'invalid-configuration', 'no luck'],
    [['nothing-made'], 'invalid-configuration', 'undefined'],
    [['./fails.js'], 'invalid-configuration', 'createEvaluator() of ./fails.js throws: no model file'],
    [['with-default', '@scope/twin'], 'invalid-configuration', 'with-default', '@scope/twin', 'spam'],
    [['other-training'], 'invalid-configuration', '"a"', '"b"'],
  ])('%j is refused', async (names, code, ...parts) => {
    const error: unknown = await loadDimensions(names, { from, training: true }).catch((reason: unknown) => reason)
    expect(SaaaError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code })
    for (const part of parts) expect((error as Error).message).toContain(part)
  })
})

describe('dimensionWeights and dimensionTargets', () => {
  it('scale to 1 and keep a zero', () => {
    expect(dimensionWeights(['a', 'b', 'c'], { a: 0, b: 3 })).toEqual({ a: 0, b: 0.75, c: 0.25 })
    expect(dimensionTargets(['a', 'b'], { target: 0.1, targets: { b: 0 } })).toEqual({ a: 0.1, b: 0 })
  })

  it('refuse a name that is not loaded, and nothing but zeros', () => {
    expect(() => dimensionWeights(['toxicity', 'bias'], { toxicty: 1 })).toThrow(/toxicty = 1.*nearest is toxicity/)
    expect(() => dimensionTargets(['toxicity'], { target: 0, targets: { b: 1 } })).toThrow(/targets\.b/)
    expect(() => dimensionWeights(['a'], { a: 0 })).toThrow(/at least one/)
  })
})
