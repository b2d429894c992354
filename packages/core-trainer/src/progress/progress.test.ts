import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createPlainReporter } from './plain-reporter.ts'
import { formatCount, formatDuration } from './progress-text.ts'
import { createTerminalReporter } from './terminal-reporter.ts'

function harness(columns = 120) {
  const written: string[] = []
  let now = 0
  const options = { write: (text: string) => void written.push(text), clock: () => now, columns: () => columns }
  return { written, options, wait: (milliseconds: number) => void (now += milliseconds) }
}

const figures = { step: 5, steps: 10, loss: 4.5678, safety: { bias: 0.987, toxicity: 0.5 } }

describe('plain reporter', () => {
  it('writes whole lines and no more than one per interval', () => {
    const { written, options, wait } = harness()
    const reporter = createPlainReporter(options)
    const stage = reporter.stage({ name: 'training', total: 1000, unit: 'tokens' })
    for (let index = 0; index < 20; index++) {
      wait(1000)
      stage.advance(25, figures)
    }
    stage.finish()
    expect(written).toEqual([
      'training\n',
      'training 25% | step 5/10 | loss 4.568 | 30s left | 25 tokens/s | bias 0.99 | toxicity 0.50\n',
      'training 50% | step 5/10 | loss 4.568 | 20s left | 25 tokens/s | bias 0.99 | toxicity 0.50\n',
      'training: 500 tokens in 20s\n',
    ])
  })

  it('a resumed stage counts from where it was, its rate from now', () => {
    const { written, options, wait } = harness()
    const stage = createPlainReporter(options).stage({ name: 'training', total: 1000, done: 900, unit: 'tokens' })
    wait(10_000)
    stage.advance(10)
    expect(written.at(-1)).toBe('training 91% | 910/1,000 tokens | 1m30s left | 1 tokens/s\n')
  })

  it('beginning a stage finishes the one before; finishing twice says it once', () => {
    const { written, options } = harness()
    const reporter = createPlainReporter(options)
    const first = reporter.stage({ name: 'reading' })
    reporter.stage({ name: 'training' }).finish('done')
    first.finish('late')
    reporter.warning('odd')
    reporter.close()
    expect(written).toEqual(['reading\n', 'reading: 0s\n', 'training\n', 'done\n', 'warning: odd\n'])
  })
})

describe('terminal reporter', () => {
  it.each([20, 40, 80, 200])('never reaches the end of a terminal of %d columns', (columns) => {
    const { written, options, wait } = harness(columns)
    const stage = createTerminalReporter(options).stage({
      name: 'training a model with a long name',
      total: 100,
      unit: 'tokens',
    })
    for (let index = 0; index < 5; index++) {
      wait(200)
      stage.advance(10, figures)
    }
    expect(written.length).toBe(6)
    for (const text of written) expect(stripVTControlCharacters(text).replace('\r', '').length).toBeLessThan(columns)
    if (columns === 200) expect(written.at(-1)).toContain('toxicity 0.50')
  })

  it('updates one line in place, at a limited rate, and puts messages above it', () => {
    const { written, options, wait } = harness()
    const reporter = createTerminalReporter(options)
    const stage = reporter.stage({ name: 'reading', unit: 'documents' })
    for (let index = 0; index < 1000; index++) {
      wait(1)
      stage.advance(1)
    }
    expect(written.length).toBe(11)
    expect(written.every((text) => !text.includes('\n'))).toBe(true)
    reporter.message('hello')
    expect(written.at(-1)).toMatch(/^\rhello[^\n]*\n.*reading/s)
    stage.finish()
    expect(written.at(-2)).toContain('\n')
    expect(written.at(-1)).toBe('\u001B[?25h')
  })

  it('leaves colours out where they are not wanted', () => {
    const { written, options, wait } = harness()
    const reporter = createTerminalReporter({ ...options, colors: false })
    const stage = reporter.stage({ name: 'reading', unit: 'documents' })
    wait(200)
    stage.advance(1)
    reporter.warning('odd')
    stage.finish()
    expect(written.join('')).not.toMatch(/\u001B\[\d*m/)
  })

  it('lets no text steer the terminal', () => {
    const { written, options } = harness()
    createTerminalReporter(options).message('a\u001B[2Jb\rc\u0007')
    expect(written.join('')).not.toContain('[2J')
    expect(stripVTControlCharacters(written.join(''))).toBe('abc\n')
  })
})

it.each([
  [999, '999'],
  [1234, '1,234'],
  [48_200, '48.2k'],
  [10_700_000, '10.7M'],
  [2.5, '2.5'],
])('%d → %s', (count, text) => {
  expect(formatCount(count)).toBe(text)
})

it.each([
  [4.2, '4s'],
  [185, '3m05s'],
  [7810, '2h10m'],
])('%d s → %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text)
})
