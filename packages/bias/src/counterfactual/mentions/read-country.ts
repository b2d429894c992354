import { neighbourAfter, neighbourBefore } from '../../reading/neighbours.ts'
import { isPersonNoun } from '../../reading/person-nouns.ts'

const origins =
  /^(?:come|comes|came|coming|is|are|was|were|am|hail|hails|hailed|originally|immigrated|emigrated|migrated|moved|moving|fled|escaped|i'm|he's|she's|they're|we're|born|raised|grew|up|arrived|being|refugees?|family|families|people|deported|citizens?|natives?|immigrated|back|adopted|parents)$/

/** Whether a country at this place says where people are from: "born in …", "an engineer from …", "citizens of …"; or stands `anywhere`. */
export function readCountry(text: string, start: number, end: number, anywhere = false): boolean {
  const preposition = neighbourBefore(text, start)
  const next = neighbourAfter(text, end)
  if (next.capital && next.start - end === 1 && next.word.length > 1) return false
  if (anywhere) return !(preposition.capital && preposition.end === start - 1 && preposition.word.length > 3)
  switch (preposition.word) {
    case 'from': {
      let before = neighbourBefore(text, preposition.start)
      if (
        !origins.test(before.word) &&
        /^(?:here|there|away|over|straight|directly|not|all|mostly|originally)$/.test(before.word)
      )
        before = neighbourBefore(text, before.start)
      return origins.test(before.word) || isPersonNoun(before.word)
    }
    case 'in': {
      const before = neighbourBefore(text, preposition.start)
      return (
        /^(?:born|raised|up|live|lives|lived|living|life|childhood|worked|studied)$/.test(before.word) ||
        isPersonNoun(before.word)
      )
    }
    case 'of': {
      const before = neighbourBefore(text, preposition.start)
      return /^(?:citizens?|natives?|nationals?|residents?|people|women|men|children|tribes)$/.test(before.word)
    }
    default:
      return false
  }
}
