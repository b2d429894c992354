import { lazy, words } from '../lazy.ts'
import { groupStereotypes } from './group-stereotypes.ts'
import { accusingVerbs, essentialMarkers, negativeTraits, normativeTargets, positiveTraits } from './traits.ts'

export interface TraitLexicon {
  readonly negative: ReadonlyMap<string, number>
  readonly positive: ReadonlySet<string>
  readonly accusing: ReadonlySet<string>
  readonly normative: ReadonlySet<string>
  readonly essential: ReadonlySet<string>
  /** By group id. */
  readonly stereotypes: ReadonlyMap<string, ReadonlySet<string>>
}

export const traitLexicon = lazy((): TraitLexicon => {
  const negative = new Map<string, number>()
  for (const { severity, list } of negativeTraits) {
    for (const word of words(list)) if (!negative.has(word)) negative.set(word, severity)
  }
  return {
    negative,
    positive: new Set(words(positiveTraits)),
    accusing: new Set(words(accusingVerbs).flatMap(inflections)),
    normative: new Set(words(normativeTargets)),
    essential: new Set(words(essentialMarkers)),
    stereotypes: new Map(Object.entries(groupStereotypes).map(([id, list]) => [id, new Set(words(list))])),
  }
})

function inflections(verb: string): readonly string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const doubled = /[^aeiou][aeiou][bgpm]$/.test(verb) ? `${verb}${verb.at(-1)}` : stem
  const sibilant = /(?:s|sh|ch|x)$/.test(verb)
  return [verb, sibilant ? `${verb}es` : `${verb}s`, `${doubled}ed`, `${doubled}ing`]
}
