import { lazy, words } from '../../lazy.ts'
import { communalNouns } from '../../reading/person-nouns.ts'

const circles = `family families community communities household households neighborhood neighborhoods neighbourhood neighbourhoods population
  populations voters electorate majority minority folks audience congregation parenthood couple couples`

/** Nouns that an adjective may stand before and still speak of people, beside nouns for people, by kind of adjective. */
const nouns = {
  /** "old", "tall", "deaf": only of people themselves. */
  persons: '',
  /** "liberal". */
  circles,
  /** What people of a race have in common: "black heritage", "white privilege". */
  descent: `${circles} culture race races hood ghetto ghettos heritage ancestry descent identity skin pride privilege history agenda nationalism`,
  /** What is called gay because people are. */
  unions: `${circles} rights marriage marriages wedding weddings pride bar bars club clubs relationship relationships parade sex scene lifestyle
    culture agenda adoption parenting romance icon icons`,
  /** Where the poor and the rich live and come from; "part" and "side" only of a town. */
  places: `${circles} area areas district districts suburb suburbs town towns village villages country countries nation nations
    background backgrounds upbringing childhood`,
  /** What shows how tall, heavy or beautiful somebody is. */
  bodies: `height stature build frame physique body bodies figure belly face`,
  /** Anything that people of one origin share. */
  shared: circles,
  /** What people of a faith have beside that. */
  faith: `${circles} school schools law laws world land lands blood attire dress garb clothing clothes cemetery calendar teachings text texts
    services name names`,
} as const

export type Audience = keyof typeof nouns

const sets = lazy(
  () =>
    new Map<string, ReadonlySet<string>>(
      Object.entries(nouns).map(([audience, list]) => [audience, new Set(words(list))]),
    ),
)

/** Whether the adjective speaks of people whatever is unknown about the noun: "a Kenyan marathon runner". */
export const isWide = (audience: Audience): boolean => audience === 'shared' || audience === 'faith'

/** Whether the noun, itself none for people, still makes an adjective of this kind speak of them. */
export const belongsToPeople = (audience: Audience, noun: string): boolean =>
  sets().get(audience)?.has(noun) === true || (isWide(audience) && communalNouns().has(noun))

/** "the whole neighborhood is white". */
export const isCircle = (noun: string): boolean => sets().get('circles')?.has(noun) === true
