import { lazy, words } from '../../lazy.ts'
import { isWord, neighbourAfter } from '../../reading/neighbours.ts'
import { baseVerbs, looksFinite } from '../../reading/verbs.ts'

export const determiners = lazy(
  () =>
    new Set(
      words(`a an the this that these those my your his her our their its every each any some another no one two three four five six seven
        eight nine ten many most few several all both other first second last only same fellow what which whose`),
    ),
)

export const subjectPronouns = lazy(
  () =>
    new Set(
      words(`i he she they we you who someone somebody everyone everybody anyone anybody nobody himself herself`),
    ),
)
const phraseEnders = lazy(
  () =>
    new Set(
      words(`and or but who whom that which is are was were am has have had in on at for to of with from by as because so when while if than
        too can can't cannot will won't would should could might may must he she they it we i you only really always never just not since
        until before after during about into over under near without like where whose although though unless whether do does did
        don't doesn't didn't isn't aren't wasn't weren't there here now then again anymore either also already yet today nowadays
        often usually sometimes enough please once still even myself himself herself themselves yourself and/or`),
    ),
)

/** Whether a word ends a noun phrase, as a preposition, a pronoun or an auxiliary does. */
export const isFunctionWord = (word: string): boolean => phraseEnders().has(word)

/** Whether a noun phrase ends at this place, so that an adjective before it has no noun of its own. */
export function endsPhrase(text: string, end: number): boolean {
  if (text.charCodeAt(end) === 45) return false
  const next = neighbourAfter(text, end)
  return !isWord(next) || phraseEnders().has(next.word) || looksFinite(next.word) || isAdverb(next.word)
}

const isAdverb = (word: string): boolean =>
  /.{2}ly$/.test(word) && !/^(?:family|elderly|friendly|lovely|ugly|lonely|silly|holy|bully|ally|italy)$/.test(word)

/** Whether a verb for several people follows: "the elderly deserve better", not "the poor work ethic". */
export function pluralVerbFollows(text: string, end: number): boolean {
  const next = neighbourAfter(text, end)
  if (!baseVerbs().has(next.word)) return false
  const further = neighbourAfter(text, next.end)
  return (
    !isWord(further) ||
    determiners().has(further.word) ||
    phraseEnders().has(further.word) ||
    /.(?:ly|er|ed)$/.test(further.word) ||
    /^(?:less|more|fewer|little|much|nothing|everything|me|him|her|us|them|good|high|low)$/.test(further.word)
  )
}
