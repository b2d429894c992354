import type { Draws } from '../draws.ts'
import type { Partition } from './situation.ts'
import { words } from './word-lists.ts'

const firstNames: Record<Partition, readonly string[]> = {
  training: words(`Anna Ben Carla David Elena Frank Greta Hassan Irene James Karen Louis Maria Nadia Oscar Paula Quentin
    Rosa Samuel Teresa Ursula Victor Wanda Yusuf Zoe Adam Bella Colin Diana Edgar Fiona George Helen Ivan Julia Kevin
    Laura Martin Nina Owen Petra Ralph Sonia Thomas Vera Walter Alice Bruno Clara Dennis Emma Felix`),
  'held-out': words(`Agnes Basil Celia Duncan Esther Floyd Gloria Harvey Ingrid Joel Kurt Lydia Magnus Norma Otto
    Phoebe Roland Selma Trevor Viola`),
}

const lastNames: Record<Partition, readonly string[]> = {
  training: words(`Adler Baker Castillo Dawson Ellis Fischer Grant Hughes Ibarra Jensen Keller Lopez Marsh Novak Olsen
    Parker Quinn Reyes Schmidt Turner Underwood Vance Walsh Young Zimmer Abbott Barnes Coleman Dixon Evans Foster
    Gibson Harper Ingram Jordan Klein Lambert Mason Nolan Ortiz Porter Rossi Sutton Tucker Vega Weber`),
  'held-out': words(`Ashby Brandt Corwin Delgado Easton Farrell Goddard Hollis Ivory Jarvis Kimball Lindgren Mercer
    Norwood Osborne Pryor`),
}

export interface Person {
  readonly first: string
  readonly last: string
  readonly full: string
}

export function createPerson(random: Draws, partition: Partition): Person {
  const first = random.pick(firstNames[partition])
  const last = random.pick(lastNames[partition])
  return { first, last, full: `${first} ${last}` }
}

/** Two people with different first names. */
export function createPair(random: Draws, partition: Partition): readonly [Person, Person] {
  const one = createPerson(random, partition)
  let other = createPerson(random, partition)
  while (other.first === one.first) other = createPerson(random, partition)
  return [one, other]
}
