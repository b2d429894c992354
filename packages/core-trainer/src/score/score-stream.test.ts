import { assert, asyncProperty, constantFrom, integer, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LoadedDimension } from '../dimensions/load-dimensions.ts'
import { scoreStream, type ScoreStreamOptions } from './score-stream.ts'
import { splitLines } from './split-lines.ts'

async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

const dimension = (name: string, score: (text: string) => number): LoadedDimension => ({
  package: name,
  dimension: name,
  evaluator: {
    specificationVersion: 'v1',
    dimension: name,
    doEvaluate: async ({ samples }) =>
      samples.map(({ output }) => ({ score: score(output), components: { intrinsic: score(output) }, findings: [] })),
  },
})
const length = dimension('length', (text) => Math.min(1, text.length / 10))
const fragile = dimension('fragile', (text) => {
  if (text.includes('boom')) throw new Error('broken')
  return 1
})

async function score(text: string, options: Partial<ScoreStreamOptions> = {}) {
  const malformed: { line: number; problem: string }[] = []
  let output = ''
  const summary = await scoreStream({
    input: chunks(Buffer.from(text), 7),
    write: async (lines) => void (output += lines),
    onMalformed: (problem) => void malformed.push(problem),
    dimensions: [length, fragile],
    weights: { length: 0.5, fragile: 0.5 },
    seed: 0,
    ...options,
  })
  return {
    summary,
    malformed,
    output,
    records: output
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  }
}

describe('scoreStream', () => {
  it('adds the result and leaves every other byte, big integers included', async () => {
    const { output, summary } = await score('{ "id": 12345678901234567890, "text": "hello" }\n{"text":""}')
    expect(output.split('\n')[0]).toBe(
      '{ "id": 12345678901234567890, "text": "hello","safety":{"score":0.75,"scores":{"length":0.5,"fragile":1},"findings":[]}}',
    )
    expect(summary).toEqual({ scored: 2, malformed: 0, unscored: 0 })
  })

  it('fails closed for the sample that an evaluator fails on, and only for it', async () => {
    const { records, summary } = await score('{"text":"0123456789"}\n{"text":"boom 6789 "}\n')
    expect(records[0]).toMatchObject({ safety: { score: 1 } })
    expect(records[1]).toMatchObject({
      safety: { score: 0, scores: { length: 1, fragile: null }, unscored: { fragile: 'broken' } },
    })
    expect(summary).toEqual({ scored: 2, malformed: 0, unscored: 1 })
  })

  it.each<[line: string | Buffer, problem: RegExp]>([
    ['{"text":', /not valid JSON/],
    ['[1]', /expected an object/],
    ['{}', /expected a string in "text"/],
    ['{"text":5}', /got 5/],
    ['{"output":"x","input":5}', /"input", got 5/],
    ['{"text":"x","safety":1}', /already/],
    [`{"text":"${'x'.repeat(300)}"}`, /longer than 200 bytes/],
    [Buffer.from([0x22, 0xff, 0x22]), /UTF-8/],
  ])('sets aside %s and goes on', async (line, problem) => {
    const input = Buffer.concat([Buffer.from('\n'), Buffer.from(line), Buffer.from('\n{"output":"0123456789"}')])
    const { malformed, records } = await score('', { input: chunks(input, 5), maximumLineBytes: 200 })
    expect(malformed).toEqual([{ line: 2, problem: expect.stringMatching(problem) as string }])
    expect(records).toHaveLength(1)
  })

  it('keeps the order across batches', async () => {
    const { records } = await score(
      Array.from({ length: 1000 }, (_, index) => JSON.stringify({ index, text: 'x' })).join('\n'),
    )
    expect(records.map(({ index }) => index)).toEqual(Array.from({ length: 1000 }, (_, index) => index))
  })
})

it('splitLines gives what String.split gives, for any cut into chunks', async () => {
  await assert(
    asyncProperty(string({ unit: constantFrom('a', '\n', 'é') }), integer({ min: 1, max: 9 }), async (text, size) => {
      const lines: string[] = []
      for await (const { bytes } of splitLines(chunks(Buffer.from(text), size), 1000)) lines.push(String(bytes))
      const expected = text.split('\n')
      if (expected.at(-1) === '') expected.pop()
      expect(lines).toEqual(expected)
    }),
  )
})
