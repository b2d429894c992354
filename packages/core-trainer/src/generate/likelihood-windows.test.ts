import fc from 'fast-check'
import { expect, it } from 'vitest'
import { likelihoodWindows } from './likelihood-windows.ts'

const front = [1, 2]
const ids = fc.array(fc.integer({ min: 5, max: 99 }), { maxLength: 80 })

it('predicts every token of the continuation once, in order, behind what precedes it', () => {
  fc.assert(
    fc.property(ids, ids, fc.integer({ min: 8, max: 40 }), (prompt, continuation, contextLength) => {
      const windows = likelihoodWindows({ front, prompt, continuation, contextLength })
      expect(windows.flatMap(({ targets }) => targets)).toEqual(continuation)
      let start = prompt.length
      const body = [...prompt, ...continuation]
      for (const { tokens, from, targets } of windows) {
        expect(tokens.length).toBeLessThanOrEqual(contextLength)
        expect(tokens.slice(0, 2)).toEqual(front)
        expect(tokens.length - from).toBe(targets.length)
        expect(from).toBeGreaterThanOrEqual(1)
        const read = tokens.slice(2)
        const end = start + targets.length - 1
        expect(read).toEqual(body.slice(end - read.length, end))
        start += targets.length
      }
    }),
  )
})

it('uses one window for what fits', () => {
  expect(likelihoodWindows({ front, prompt: [7, 8], continuation: [9, 10, 11], contextLength: 8 })).toEqual([
    { tokens: [1, 2, 7, 8, 9, 10], from: 3, targets: [9, 10, 11] },
  ])
})
