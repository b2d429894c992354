import { expect, it } from 'vitest'
import { spawnCommandLine } from './__fixtures__/spawn-command-line.ts'

it('saaa plan prints count, cost with its formula, memory and budget', async () => {
  const { code, out, err } = await spawnCommandLine([
    'plan',
    '600m',
    '--batch-size',
    '1',
    '--set',
    'training.contextLength=512',
  ])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^Parameters +600,622,080, output tied/m)
  expect(out).toContain('6·600,622,080 + 12·24·1024·512')
  expect(out).toMatch(/^Memory +[\d.]+ GB at 1 × 512 tokens a pass/m)
  // Two sets of 600,622,080 values of four bytes.
  expect(out).toMatch(/^ {2}parameters +4\.8 GB/m)
  expect(out).toMatch(/^Budget +12,0\d\d,\d{3},\d{3} tokens \(20\.0 per parameter\)/m)
})

it('saaa plan --json says the same to programs', async () => {
  const { out } = await spawnCommandLine(['plan', 'tiny', '--json'])
  expect(JSON.parse(out)).toMatchObject({
    parameters: 133_440,
    model: { vocabularySize: 512, contextLength: 128 },
    step: { contextLength: 128 },
  })
})

it.each<[args: string[], text: RegExp]>([
  [['plan', '60m'], /60m: no such preset; the nearest is (50m|600m)/],
  [['plan', '4m', '--batch-size', '0'], /--batch-size "0": expected an integer ≥ 1/],
  [['plan', '--set', 'model.layer=3'], /model\.layer = 3: no such option; the nearest is model\.layers/],
])('saaa %j is refused', async (args, text) => {
  const { code, err } = await spawnCommandLine(args)
  expect(err).toMatch(text)
  expect(code).toBe(2)
})
