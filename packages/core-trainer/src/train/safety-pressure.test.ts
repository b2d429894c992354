import { describe, expect, it } from 'vitest'
import { runConfigurationSchema } from '../config/run-configuration.ts'
import type { ScoredReply } from '../orchestrator/score-replies.ts'
import { SafetyPressure } from './safety-pressure.ts'

const replies = (cost: number): readonly ScoredReply[] =>
  Array.from({ length: 64 }, () => ({
    prompt: 'a',
    text: 'b',
    scores: { severe: 1 - cost, calm: 1 },
    components: { severe: { intrinsic: 1 - cost }, calm: { intrinsic: 1 } },
    unscored: {},
  }))
const pressureOf = (enabled = true): SafetyPressure =>
  new SafetyPressure(
    ['severe', 'calm'],
    runConfigurationSchema.parse({ objective: { multipliers: { enabled, integral: 10, targets: { severe: 0.1 } } } }),
  )
const newsAfter = (pressure: SafetyPressure, cost: number, times: number): readonly string[] => {
  for (let time = 0; time < times; time += 1) pressure.observeReplies(replies(cost))
  return pressure.takeNews()
}

describe('a target out of reach', () => {
  it('is told of once, with the dimension, the cost and what to raise, after 8 measurements at the maximum', () => {
    const pressure = pressureOf()
    expect(newsAfter(pressure, 1, 7)).toEqual([])
    const [message, ...others] = newsAfter(pressure, 1, 1)
    expect(others).toEqual([])
    expect(message).toMatch(/^target 0\.1 of dimension severe is not being reached \(cost 1\.000; .*its maximum, 5, in/)
    expect(message).toContain('raise objective.multipliers.targets.severe or')
    expect(newsAfter(pressure, 1, 30)).toEqual([])
  })

  it('is not one whose cost came down in between, nor one without multipliers', () => {
    const pressure = pressureOf()
    newsAfter(pressure, 1, 7)
    expect(pressure.multipliers()).toEqual({ severe: 5, calm: 0.001 })
    // The multiplier is still at its maximum, for its integral is.
    newsAfter(pressure, 0, 1)
    expect(pressure.multipliers()['severe']).toBe(5)
    expect(newsAfter(pressure, 1, 7)).toEqual([])
    expect(newsAfter(pressureOf(false), 1, 20)).toEqual([])
  })

  it('is told of at the same measurement, and not again, when the run is resumed from its state', () => {
    const whole = pressureOf()
    newsAfter(whole, 1, 5)
    const resumed = pressureOf()
    resumed.restore(JSON.parse(JSON.stringify(whole.state())) as ReturnType<SafetyPressure['state']>)
    expect(newsAfter(resumed, 1, 2)).toEqual([])
    expect(newsAfter(resumed, 1, 1)).toHaveLength(1)
    const later = pressureOf()
    later.restore(JSON.parse(JSON.stringify(resumed.state())) as ReturnType<SafetyPressure['state']>)
    expect(newsAfter(later, 1, 20)).toEqual([])
    expect(later.state()).toMatchObject({ targetWatch: { severe: null, calm: 0 } })
  })
})
