import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { spawnCommandLine } from './__fixtures__/spawn-command-line.ts'
import { tinyCorpusFolder, tinyTraining } from './__fixtures__/tiny-run.ts'

let cwd = ''
beforeAll(async () => {
  cwd = await tinyCorpusFolder()
})

const metrics = (run: string): Promise<string> => readFile(path.join(cwd, run, 'metrics.jsonl'), 'utf8')
const steps = (text: string): number[] =>
  [...text.matchAll(/"type":"step","step":(\d+)/g)].map(([, step]) => Number(step))

describe('saaa train', () => {
  it('trains, reports and leaves a run folder; the same seed gives the same metrics', async () => {
    const { code, err } = await spawnCommandLine(
      ['train', '--output', 'whole', ...tinyTraining({ 'training.steps': 6 })],
      { cwd },
    )
    expect(err).toMatch(/Done: .*report\.html/)
    expect(code).toBe(0)
    expect(steps(await metrics('whole'))).toEqual([1, 2, 3, 4, 5, 6])
    for (const name of ['config.json', 'samples.jsonl', 'report.html', 'checkpoints/6/model.safetensors']) {
      expect(existsSync(path.join(cwd, 'whole', name)), name).toBe(true)
    }
    const again = await spawnCommandLine(['train', '--output', 'again', ...tinyTraining({ 'training.steps': 6 })], {
      cwd,
    })
    expect(again.code).toBe(0)
    expect(await metrics('again')).toBe(await metrics('whole'))
  })

  it('saves on Ctrl-C, says how to go on, and --resume ends as if nothing had happened', async () => {
    const settings = tinyTraining({ 'training.steps': 400, 'evaluation.every': 150, 'objective.mode': 'standard' })
    const whole = await spawnCommandLine(['train', '--output', 'uninterrupted', ...settings], { cwd })
    expect(whole.code).toBe(0)

    let sent = false
    const stopped = await spawnCommandLine(['train', '--output', 'stopped', ...settings], {
      cwd,
      onError: (soFar, child) => {
        if (sent || !soFar.includes('training (standard)')) return
        sent = true
        const watch = setInterval(() => {
          if (!readFileSync(path.join(cwd, 'stopped', 'metrics.jsonl'), 'utf8').includes('"type":"step","step":5,'))
            return
          clearInterval(watch)
          child.kill('SIGINT')
        }, 20)
        child.on('close', () => clearInterval(watch))
      },
    })
    expect(stopped.err).toContain('Finishing the step and saving. Once more stops at once.')
    expect(stopped.err).toContain('Saved. Go on with: saaa train --resume stopped')
    expect(stopped.code).toBe(130)
    const done = steps(await metrics('stopped')).at(-1)!
    expect(done).toBeLessThan(400)
    expect(existsSync(path.join(cwd, 'stopped', 'checkpoints', String(done)))).toBe(true)

    const resumed = await spawnCommandLine(['train', '--resume', 'stopped'], { cwd })
    expect(resumed.code).toBe(0)
    expect(await metrics('stopped')).toBe(await metrics('uninterrupted'))
    const weights = (run: string) => readFile(path.join(cwd, run, 'checkpoints', '400', 'model.safetensors'))
    expect((await weights('stopped')).equals(await weights('uninterrupted'))).toBe(true)
  })

  it('lists every option with --help', async () => {
    const { code, out } = await spawnCommandLine(['train', '--help'])
    expect(code).toBe(0)
    for (const text of [
      '--resume',
      '--checkpoint',
      '--output',
      '--set',
      'objective.safetyWeight',
      'checkpoint.every',
      'backend.device',
    ])
      expect(out).toContain(text)
  })

  it.each<[args: readonly string[], code: number, text: RegExp]>([
    [
      ['--set', 'training.batchsize=2'],
      2,
      /training\.batchsize = 2: no such option; the nearest is training\.batchSize/,
    ],
    [
      ['--set', 'data.paths=["corpus.jsonl"]', '--set', 'training.steps=0'],
      2,
      /training\.steps = 0: expected integer ≥ 1 or null/,
    ],
    [[], 2, /data\.paths = \[\]: expected at least one file or folder/],
    [['--set', 'data.paths=["absent.txt"]'], 1, /there is no absent\.txt.*data-unreadable/],
    [['--resume', 'nowhere'], 1, /--resume nowhere: expected the folder of a run.*not-found/],
    [['--resume', 'whole', '--set', 'seed=1'], 2, /--resume goes on with the run as it was configured/],
    [['--resume', 'whole', '--checkpoint', '3'], 1, /No checkpoint of step 3 .*there are: 6/],
    [['--checkpoint', '3'], 2, /give --resume with it/],
    [['--output', 'whole', ...tinyTraining()], 2, /expected a folder that does not exist yet/],
  ])('%j is refused before any work', async (args, code, text) => {
    const result = await spawnCommandLine(['train', ...args], { cwd })
    expect(result.err).toMatch(text)
    expect(result.code).toBe(code)
    expect(existsSync(path.join(cwd, 'runs'))).toBe(false)
  })
})
