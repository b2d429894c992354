import { lazy, words } from '../../lazy.ts'
import { isWord, neighbourAfter, neighbourBefore, type Neighbour } from '../../reading/neighbours.ts'
import { baseVerbs } from '../../reading/verbs.ts'
import { personNumber } from '../../reading/person-nouns.ts'
import { herFeatures } from './her-features.ts'
import { herTable } from './her-table.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const weights = lazy(() => {
  const values = new Map<string, number>([...alphabet].map((character, value) => [character, value]))
  const digit = (index: number): number => values.get(herTable.charAt(index)) ?? 0
  const table = new Map<number, number>()
  let id = 0
  for (let index = 0; index < herTable.length; index += 3) {
    id += digit(index) * 64 + digit(index + 1)
    table.set(id, digit(index + 2) - 32)
  }
  return table
})

/** Words that never begin what somebody owns. */
const cannotFollow = lazy(
  () =>
    new Set(
      words(`there here over around across through up down off out away along apart aside toward towards against between behind beside upon into onto from for with at by and but or as that because if when who what how why where whether while until
        before since than too again the a an my your our their this these those some any it me him them us you i he she they we is was
        were are has had would could should will can does did so himself herself tonight yesterday tomorrow about`),
    ),
)
const governors = lazy(
  () =>
    new Set(
      words(`let lets letting make makes made making help helps helped helping watch watches watched watching see sees saw seen seeing hear
        hears heard hearing have had having`),
    ),
)
/** Verbs that are hardly ever nouns after "her", or are so only after other verbs than those above. */
const bareVerbs = lazy(
  () =>
    new Set(
      words(`go come feel look know be do have take leave see say think want try sit stand stay speak talk walk run get give keep understand
        believe realize realise laugh cry smile forget remember sleep eat drink work play sing wait move turn fall rise pass live die tell
        ask read write dance swim perform grow fight struggle decide win learn drive climb cook paint choose pay find lose become breathe
        relax finish start begin enter follow join succeed fail argue complain explain practice practise`),
    ),
)
const movers = lazy(
  () =>
    new Set(
      words(`drove drive drives driving took take takes taking walked walk walks walking sent send sends sending brought bring brings carried
        escorted invited followed got let see`),
    ),
)
const namers = /^(?:elect|appoint|crown|name|vote|nominate|make|made|call)(?:ed|d|s|ing)?$/
const kin =
  /^(?:mother|father|mom|mum|dad|brother|sister|son|daughter|husband|wife|uncle|aunt|cousin|boyfriend|girlfriend|friend|boss|parent|child|baby|lawyer|doctor|landlord|partner|nephew|niece|grandmother|grandfather|neighbou?r|colleague|roommate|assistant|manager|teacher|coach|agent)$/

/** What the words around settle without the table. */
function byRule(text: string, start: number, end: number): 'determiner' | 'object' | undefined {
  const next = neighbourAfter(text, end)
  const before = neighbourBefore(text, start)
  if (!isWord(before)) {
    // At the start: "Her and his towels", "Her being late".
    if (next.word === 'and' && /^(?:his|their|my|your|our)$/.test(neighbourAfter(text, next.end).word))
      return 'determiner'
    if (next.word.endsWith('ing')) return 'determiner'
  }
  if (cannotFollow().has(next.word)) return 'object'
  if (!/^[a-z\d\u00c0-\uffff"“‘'(*_[]/.test(next.word)) return 'object'
  const previous = before.word
  if (governors().has(previous) && bareVerbs().has(next.word)) return 'object'
  if (next.word === 'home' && movers().has(previous)) return 'object'
  if (namers.test(previous) && previous !== 'called' && personNumber(next.word) === 'singular' && !kin.test(next.word))
    return 'object'
  if (
    next.word.endsWith('ing') &&
    beforeGerund.test(previous) &&
    baseVerbs().has(next.word.replace(/(?:(.)\1)?ing$/, '$1'))
  )
    return 'object'
  // "miss her terribly", not "her badly broken phone".
  if (/..ly$/.test(next.word) && !notAdverbs.test(next.word) && endsClause(neighbourAfter(text, next.end)))
    return 'object'
  return undefined
}

/** "prevent her turning it", "about her being late". */
const beforeGerund =
  /^(?:about|with|prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|catch(?:es|ing)?|caught|imagine[ds]?|keep(?:s|ing)?|kept|left|leave|leaving|defending|picture[ds]?)$/

const notAdverbs =
  /^(?:only|early|family|ugly|lovely|friendly|daily|weekly|monthly|yearly|elderly|lonely|silly|curly|holy|belly|reply|supply|ally|assembly|monopoly|anomaly|jelly|bully|lily|fly|butterfly|italy|tally|rally|folly)$/

const endsClause = (neighbour: Neighbour): boolean =>
  !isWord(neighbour) ||
  /^(?:and|but|or|in|on|at|to|with|by|for|as|from|because|when|while|if|that|about|of)$/.test(neighbour.word)

/**
 * Whether `her` at this place owns what follows ("her book" → his) or is an object ("saw her" → him). Few certain rules,
 * then a logistic regression over the words around it, fitted by scripts/fit-her.ts.
 */
export function readHer(text: string, start: number, end: number): 'determiner' | 'object' {
  const settled = byRule(text, start, end)
  if (settled !== undefined) return settled
  const table = weights()
  let logit = 0
  for (const id of herFeatures(text, start, end)) logit += table.get(id) ?? 0
  return logit > 0 ? 'determiner' : 'object'
}
