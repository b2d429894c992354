import { describe, expect, it } from 'vitest'
import { MultiplierController } from './multiplier-controller.ts'

const options = { proportional: 0.5, integral: 0.05, derivative: 0.1, floor: 0.001, maximum: 5, window: 4 }

describe('MultiplierController', () => {
  it('starts at the floor and stays there while the cost is below its target', () => {
    const controller = new MultiplierController(0.2, options)
    for (let index = 0; index < 10; index += 1) controller.observe([0.1, 0])
    expect(controller.multiplier).toBe(0.001)
  })

  it('rises step by step while the target is missed, up to the maximum, and falls after', () => {
    const controller = new MultiplierController(0.1, options)
    const seen: number[] = []
    for (let index = 0; index < 200; index += 1) {
      controller.observe([0.9])
      seen.push(controller.multiplier)
    }
    expect(seen[1]).toBeGreaterThan(seen[0] as number)
    expect(seen.at(-1)).toBe(5)
    for (let index = 0; index < 2000; index += 1) controller.observe([0])
    expect(controller.multiplier).toBe(0.001)
  })

  it('treats a target of 0 as a target', () => {
    const controller = new MultiplierController(0, options)
    controller.observe([0.5])
    expect(controller.multiplier).toBeCloseTo(0.5 * 0.5 + 0.05 * 0.5, 12)
  })

  it('forgets costs that left the window and ignores an empty observation', () => {
    const controller = new MultiplierController(0.1, options)
    controller.observe([1, 1, 1, 1])
    controller.observe([0, 0, 0, 0])
    expect(controller.cost).toBe(0)
    const { multiplier } = controller
    controller.observe([])
    expect(controller.multiplier).toBe(multiplier)
  })

  it('goes on exactly from its state', () => {
    const original = new MultiplierController(0.1, options)
    original.observe([0.4, 0.6])
    const copy = new MultiplierController(0.1, options)
    copy.restore(JSON.parse(JSON.stringify(original.state())))
    for (const costs of [[0.7], [0.1, 0.3]]) {
      original.observe(costs)
      copy.observe(costs)
      expect(copy.state()).toEqual(original.state())
    }
  })
})
