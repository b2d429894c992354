import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SaaaError } from '@saaa/evaluator'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadConfiguration, type LoadConfigurationOptions } from './load-configuration.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'saaa-configuration-'))
})

const write = async (name: string, text: string): Promise<string> => {
  await writeFile(path.join(folder, name), text)
  return name
}

const refusal = async (options: LoadConfigurationOptions): Promise<SaaaError> => {
  const error: unknown = await loadConfiguration({ cwd: folder, ...options }).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!SaaaError.isInstance(error)) throw new Error(`not refused with a SaaaError: ${String(error)}`)
  return error
}

describe('files', () => {
  it.each([
    ['a.ts', 'const size: number = 4\nexport default { seed: 7, training: { batchSize: size } }'],
    ['b.mjs', 'export default { seed: 7, training: { batchSize: 4 } }'],
    ['c.json', '{ "seed": 7, "training": { "batchSize": 4 } }'],
    ['d.yaml', 'seed: 7\ntraining:\n  batchSize: 4\n'],
  ])('%s gives its values and every default', async (name, text) => {
    const configuration = await loadConfiguration({ cwd: folder, file: await write(name, text) })
    expect(configuration.seed).toBe(7)
    expect(configuration.training).toMatchObject({
      batchSize: 4,
      contextLength: 256,
      tokens: null,
    })
    expect(configuration.dimensions.packages).toHaveLength(5)
  })

  it('a missing file is not-found, a broken one is named', async () => {
    expect(await refusal({ file: 'none.json' })).toMatchObject({ code: 'not-found' })
    const broken = await refusal({ file: await write('broken.json', '{ "seed": ') })
    expect(broken).toMatchObject({
      code: 'invalid-configuration',
      message: expect.stringContaining('broken.json') as string,
    })
  })
})

describe('settings', () => {
  it('overrule the file, which overrules the caller', async () => {
    const file = await write('e.json', '{ "seed": 7, "output": "from-file" }')
    const configuration = await loadConfiguration({
      cwd: folder,
      file,
      defaults: { output: 'x', training: {} },
      set: ['seed=9', 'seed=10'],
    })
    expect(configuration).toMatchObject({ seed: 10, output: 'from-file' })
  })

  it.each([
    ['training.clipNorm=null', { training: { clipNorm: null } }],
    ['output=2026', { output: '2026' }],
    ['output="quoted"', { output: 'quoted' }],
    ['tokenizer.path=null', { tokenizer: { path: null } }],
    ['data.paths=["a","b"]', { data: { paths: ['a', 'b'] } }],
    ['objective.multipliers.targets.toxicity=0', { objective: { multipliers: { targets: { toxicity: 0 } } } }],
    ['data.textField=a=b', { data: { textField: 'a=b' } }],
  ])('%s', async (setting, expected) => {
    expect(await loadConfiguration({ set: [setting] })).toMatchObject(expected)
  })
})

describe('refusals name the key, the value, what was expected and the nearest name', () => {
  it.each<[setting: string, ...parts: string[]]>([
    ['training.batchsize=8', 'training.batchsize = 8', 'no such option', 'training.batchSize, integer ≥ 1'],
    ['batchSize=8', 'batchSize = 8', 'training.batchSize'],
    ['trainin={"steps":1}', 'trainin.steps = 1', 'the nearest is training.steps'],
    ['foo=1', 'foo = 1', 'no such option'],
    ['training.batchSize=1.5', 'training.batchSize = 1.5', 'integer ≥ 1'],
    ['training.beta1=1', 'training.beta1 = 1', 'number in [0, 1)'],
    ['training.clipNorm=-1', 'number > 0 or null'],
    ['training.schedule=cosin', '"cosin"', 'cosine | stable-decay | constant', 'nearest is "cosine"'],
    ['objective.tags.enabled=yes', 'objective.tags.enabled = "yes"', 'true or false'],
    ['model.preset=4M', '"4M"', 'nearest is "4m"'],
    ['model.layers=0', 'model.layers = 0'],
    ['model.attentionHeads=7', 'model.attentionHeads = 7', 'a divisor of hiddenSize (256)'],
    ['model.tieEmbeddings=1', 'model.tieEmbeddings = 1', 'true or false or null'],
    ['data.paths=[3]', 'data.paths.0 = 3'],
    ['dimensions.packages=["a","a"]', 'at most once'],
    ['dimensions.weights.bias=-1', 'dimensions.weights.bias = -1', 'number ≥ 0'],
    ['backend=cpu', 'backend = "cpu"', 'device, threads'],
    ['__proto__.polluted=1', '__proto__', 'no such option'],
    ['seed', 'key=value'],
    ['=1', 'key=value'],
    ['a..b=1', 'key=value'],
  ])('%s', async (setting, ...parts) => {
    const error = await refusal({ set: [setting] })
    expect(error.code).toBe('invalid-configuration')
    for (const part of parts) expect(error.message).toContain(part)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('all problems at once', async () => {
    const error = await refusal({ set: ['seed=-1', 'sead=1', 'backend.device=gpu', 'nonsense'] })
    expect(error.message.split('\n')).toHaveLength(5)
  })

  it('a budget in tokens and in steps', async () => {
    expect((await refusal({ set: ['training.tokens=5', 'training.steps=4'] })).message).toContain('training.steps = 4')
    expect((await loadConfiguration({ set: ['training.steps=4'] })).training).toMatchObject({
      steps: 4,
      tokens: null,
    })
  })
})
