import { expect, it } from 'vitest'
import { SeededRandom } from '../seeded-random.ts'
import { AttackPool } from './attack-pool.ts'

const genome = (name: string) => ({ transforms: [name], seed: 1, suffix: [] })

it('keeps the worst attacks within its capacity', () => {
  const pool = new AttackPool({ capacity: 10 })
  for (let index = 0; index < 200; index++) pool.observe(genome(`t${index}`), index / 200)
  expect(pool.best(10).map(({ genome: { transforms } }) => transforms[0])).toContain('t199')
  expect(pool.size).toBeLessThanOrEqual(21)
  expect(pool.state().attacks).toHaveLength(10)
})

it('lets old success fade and draws by priority', () => {
  const pool = new AttackPool()
  pool.observe(genome('faded'), 1)
  for (let index = 0; index < 6; index++) pool.observe(genome('faded'), 0)
  pool.observe(genome('strong'), 0.9)
  expect(pool.best(1)[0]?.genome.transforms).toEqual(['strong'])
  const random = new SeededRandom(1)
  const drawn = Array.from({ length: 200 }, () => pool.draw(1, random)[0]?.genome.transforms[0])
  expect(drawn.filter((name) => name === 'strong').length).toBeGreaterThan(150)
})

it('refuses a capacity below one', () => expect(() => new AttackPool({ capacity: 0 })).toThrow('capacity'))
