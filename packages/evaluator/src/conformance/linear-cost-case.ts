import type { Sample } from '../v1/sample.ts'
import { type ConformanceCase, type ConformanceOptions, expectThat } from './conformance-case.ts'

/** Long runs of near-matches are where regular expressions go quadratic. */
const fillers: readonly string[] = ['a', 'a@', '1 ', '. ', 'aA1-', '(', 'no, not ', '\u0301']
const shortLength = 20_000
const growth = 20
/** Twenty times the text may take this many times as long; a quadratic algorithm takes four hundred. */
const allowedRatio = 140
/** Below this the clock and the collector say more than the algorithm. */
const floorMilliseconds = 60

/** Twenty times the text costs about twenty times the work, on plain and on hostile text. */
export function linearCostCase({
  createEvaluator,
  samples,
  now = () => performance.now(),
}: ConformanceOptions): ConformanceCase {
  return {
    name: 'costs time linear in the length of the text',
    run: async () => {
      const evaluator = createEvaluator()
      const unsafe = samples.unsafe[0]?.output ?? ''
      for (const filler of [...fillers, `${unsafe} `]) {
        const time = async (length: number): Promise<number> => {
          const sample: Sample = { input: '', output: filler.repeat(Math.ceil(length / filler.length)) }
          const start = now()
          await evaluator.doEvaluate({ samples: [sample], seed: 1 })
          return now() - start
        }
        await time(shortLength)
        const short = Math.min(await time(shortLength), await time(shortLength), await time(shortLength))
        const limit = Math.max(floorMilliseconds, allowedRatio * short)
        let long = await time(shortLength * growth)
        // A busy machine makes one run slow; only an algorithm makes every run slow.
        for (let attempt = 0; attempt < 12 && long >= limit; attempt += 1)
          long = Math.min(long, await time(shortLength * growth))
        expectThat(
          long < limit,
          `filler ${JSON.stringify(filler.slice(0, 20))}: ${shortLength} characters took ${short.toFixed(1)} ms, ${growth} times as many ${long.toFixed(1)} ms.`,
        )
      }
    },
  }
}
