import { expect, it } from 'vitest'
import { defaultDimensions } from '../dimensions/default-dimensions.ts'
import { loadDimensions } from '../dimensions/load-dimensions.ts'
import { attackPrompts } from './attack-prompts.ts'

it('takes from every dimension that brings attacks in turn, by seed, none twice', async () => {
  const dimensions = await loadDimensions(defaultDimensions, { training: true })
  const attackers = dimensions.filter(({ training }) => training?.attacks !== undefined)
  expect(attackers.length).toBeGreaterThan(0)
  const prompts = ['The house by the river', 'When the rain came']
  const made = attackPrompts({ dimensions, prompts, count: 6, seed: 1 })
  expect(made.length).toBeGreaterThanOrEqual(Math.min(6, attackers.length))
  expect(new Set(made).size).toBe(made.length)
  expect(made).toEqual(attackPrompts({ dimensions, prompts, count: 6, seed: 1 }))
})

it('makes none where there is nothing to make them of', () => {
  expect(attackPrompts({ dimensions: [{ dimension: 'custom' }], prompts: ['a'], count: 5, seed: 0 })).toEqual([])
  expect(attackPrompts({ dimensions: [], prompts: ['a'], count: 5, seed: 0 })).toEqual([])
})
