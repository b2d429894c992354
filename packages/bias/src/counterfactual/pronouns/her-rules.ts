import { lazy, words } from '../../lazy.ts'
import { isWord, neighbourAfter, neighbourBefore, type Neighbour } from '../../reading/neighbours.ts'
import { personNumber } from '../../reading/person-nouns.ts'
import { baseVerbs } from '../../reading/verbs.ts'

/** Words that never begin what somebody owns. */
const cannotFollow = lazy(
  () =>
    new Set(
      words(`there here over around across through up down off out away along apart aside toward towards against between behind beside upon into onto from for with at by and but or as that because if when who what how why where whether while until
        before since than too again the a an my your our their this these those some any it me him them us you i he she they we is was
        were are has had would could should will can does did so himself herself tonight yesterday tomorrow about mine yours ours theirs hers his`),
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

/** What `her` is where the words around leave no doubt; otherwise the table decides. */
export function herByRule(text: string, start: number, end: number): 'determiner' | 'object' | undefined {
  const next = neighbourAfter(text, end)
  const before = neighbourBefore(text, start)
  if (!isWord(before)) {
    // At the start: "Her and his towels", "Her and Tom's flat", "Her being late".
    const other = neighbourAfter(text, next.end).word
    if (next.word === 'and' && (/^(?:his|their|my|your|our)$/.test(other) || other.endsWith("'s"))) return 'determiner'
    if (next.word.endsWith('ing')) return 'determiner'
  }
  if (cannotFollow().has(next.word) || /^(?:i|you|s?he|it|we|they)'|..n't$/.test(next.word)) return 'object'
  if (!/^[a-z\d\u00c0-\uffff"“‘'(*_[]/.test(next.word)) return 'object'
  const previous = before.word
  // "one of her 3 children", "made her acting debut".
  if (/^\d/.test(next.word) && /^(?:of|with|for|on|in|than|from|during|about|at|all)$/.test(previous))
    return 'determiner'
  if (
    /^ma(?:de|kes?|king)$/.test(previous) &&
    leadsTo(text, next, /^(?:debut|appearance|home|start|way|return|mark|name|case|bed|fortune|career)$/)
  )
    return 'determiner'
  // Nobody is given a mother, unless she is called one.
  if (kin.test(next.word) && !/^(?:call|name|ma[dk]|consider|think|thought)/.test(previous)) return 'determiner'
  if (governors().has(previous) && bareVerbs().has(next.word)) return 'object'
  if (next.word === 'home' && movers().has(previous)) return 'object'
  if (namers.test(previous) && previous !== 'called' && personNumber(next.word) === 'singular' && !kin.test(next.word))
    return 'object'
  // "saw her walking stick".
  if (next.word.endsWith('ing') && withGerunds.test(neighbourAfter(text, next.end).word)) return 'determiner'
  if (beforeGerund.test(previous) && isGerund(next.word)) return 'object'
  if (isCount(next.word) && isGiven(text, previous, next)) return 'object'
  // "miss her terribly", not "her badly broken phone".
  if (/..ly$/.test(next.word) && !notAdverbs.test(next.word) && endsClause(neighbourAfter(text, next.end)))
    return 'object'
  return undefined
}

/** What a verb in -ing names the use of: "walking stick", "reading glasses", "wedding dress". */
const withGerunds =
  /^(?:sticks?|shoes?|boots?|glasses|rooms?|bags?|licen[cs]es?|tests?|desks?|space|spot|skills?|career|job|voice|debut|gear|machine|suit|costume|pool|lessons?|partner|chair|gown|dress|ring|day|costs|habits|style|stick|table|hours|conditions|memory|room)$/

/** "prevent her turning it", "about her being late". */
const beforeGerund =
  /^(?:about|with|prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|catch(?:es|ing)?|caught|imagine[ds]?|keep(?:s|ing)?|kept|left|leave|leaving|defending|picture[ds]?)$/

/** Whether one of the next three words is such a noun. */
function leadsTo(text: string, next: Neighbour, noun: RegExp): boolean {
  if (noun.test(next.word)) return true
  const second = neighbourAfter(text, next.end)
  return noun.test(second.word) || (isWord(second) && noun.test(neighbourAfter(text, second.end).word))
}

const isGerund = (word: string): boolean => {
  if (!word.endsWith('ing')) return false
  const stem = word.slice(0, -3)
  const verbs = baseVerbs()
  return (
    word === 'being' ||
    verbs.has(stem) ||
    verbs.has(`${stem}e`) ||
    (stem.at(-1) === stem.at(-2) && verbs.has(stem.slice(0, -1)))
  )
}

const isCount = (word: string): boolean =>
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds|several|many|more|enough|plenty|all|both|half|another|no|nothing|zero|less|extra|twice)$/.test(
    word,
  )

/** "gave her two tickets"; "took her three tries", not "took her three children". */
function isGiven(text: string, previous: string, next: Neighbour): boolean {
  if (
    /^(?:gave|give|gives|giving|paid|pay|pays|owe|owes|owed|sent|send|lent|lend|costs?|charged?|fined|offer|offered|handed?|allowed|granted?|told|tell|teach|taught|ask|asked|wish|bought|buy|saved|cut|show|showed|promised?|deny|denied)$/.test(
      previous,
    )
  )
    return true
  return (
    /^(?:take|takes|took|taken|taking|left|earn|earned|got|gets?|made|makes?)$/.test(previous) &&
    /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|tries|attempts?|times|dollars|euros|pounds|bucks|points|votes|chances?)$/.test(
      neighbourAfter(text, next.end).word,
    )
  )
}

const notAdverbs =
  /^(?:only|early|family|ugly|lovely|friendly|daily|weekly|monthly|yearly|elderly|lonely|silly|curly|holy|belly|reply|supply|ally|assembly|monopoly|anomaly|jelly|bully|lily|fly|butterfly|italy|tally|rally|folly)$/

const endsClause = (neighbour: Neighbour): boolean =>
  !isWord(neighbour) ||
  /^(?:and|but|or|in|on|at|to|with|by|for|as|from|because|when|while|if|that|about|of)$/.test(neighbour.word)
