import { lazy } from '../lazy.ts'
import { stem } from './stem.ts'

const pairs = `alive/dead true/false open/closed rise/fall increase/decrease north/south east/west northern/southern eastern/western
  won/lost hot/cold large/small big/small tall/short long/short old/young old/new rich/poor early/late high/low safe/dangerous legal/illegal
  male/female public/private married/single married/unmarried guilty/innocent success/failure successful/unsuccessful possible/impossible
  before/after above/below largest/smallest highest/lowest oldest/youngest longest/shortest deepest/shallowest biggest/smallest
  fastest/slowest hottest/coldest first/last empty/full heavy/light wet/dry fresh/salt healthy/unhealthy harmless/harmful toxic/harmless
  effective/ineffective solid/liquid vegetarian/carnivore herbivore/carnivore left/right black/white black/red red/blue green/blue red/green white/red
  wooden/stone wood/stone poisonous/edible deep/shallow wide/narrow hard/soft active/extinct extinct/living major/minor brother/sister
  husband/wife father/mother son/daughter man/woman king/queen morning/evening summer/winter day/night`

const table = lazy(() => {
  const found = new Map<string, Set<string>>()
  for (const pair of pairs.split(/\s+/)) {
    const [left = '', right = ''] = pair.split('/').map(stem)
    found.set(left, (found.get(left) ?? new Set()).add(right))
    found.set(right, (found.get(right) ?? new Set()).add(left))
  }
  return found
})

/** Whether two stems exclude each other when said of the same thing. */
export function areAntonyms(left: string, right: string): boolean {
  return table().get(left)?.has(right) === true
}
