import { wordsAfter, wordsBefore } from '../identity/clause-words.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words that seldom open a noun phrase after a possessive, so that a pronoun before them stands alone. */
const followsPronoun =
  set(`to in of for with at on by from into about as up down out away back off over through before after like than until till
  against again without upon under across around along near during toward towards beside behind between within among onto
  the a an this that these those his my your its their our some any every each no he she it i you they we him them me
  and or but if when while because since though although so nor yet unless where what who which how why whether
  is was are were am be been being had has have do does did will would could should might must may can shall cannot
  there here alone too never still just once always not now then ever forever everything something anything nothing
  more much better yesterday today tonight tomorrow very quite either`)
const notAfterHis = set('now then once never still always more much better very quite every no any')
const bareVerbGovernors = set(
  'let lets letting make makes made making help helps helped helping see sees saw seen seeing watch watches watched watching hear hears heard hearing feel felt have had bid bade',
)
const bareVerbs =
  set(`go come feel look know be do have take leave see say think want try sit stand stay speak talk walk run get give keep understand
  believe realize realise laugh cry smile forget remember sleep eat drink work play sing wait move turn fall rise pass live die tell ask read write`)
const ingGovernors = set(
  'saw see seen found find left leave kept keep heard hear watched watch caught catch felt feel noticed notice sees imagine remember stop stopped stopping',
)
const givers = set(
  'gave give gives giving told tell tells telling showed show shows asked ask asks sent send sends offered offer brought bring handed hand taught teach paid pay wish wished cost',
)

/**
 * Whether `her` at this place owns something ("her book") or is the object ("saw her"); the first becomes `his`, the
 * second `him`. A rule over the neighbouring words: an object before function words, punctuation and the end.
 */
export function readHer(text: string, start: number, end: number): 'determiner' | 'object' {
  if (/^\s*(?:$|[^\s\w'"“‘(-])/.test(text.slice(end, end + 12)) || text.startsWith('--', end)) return 'object'
  const next = wordsAfter(text, end, 1)[0]
  if (next === undefined || next.afterComma) return 'object'
  const previous = wordsBefore(text, start, 1)[0]?.word ?? ''
  if (followsPronoun.has(next.word)) return 'object'
  if (bareVerbGovernors.has(previous) && bareVerbs.has(next.word)) return 'object'
  if (ingGovernors.has(previous) && /.ing$/.test(next.word)) return 'object'
  if (givers.has(previous) && /^(?:\d+|two|three|all|both|good|money|one)$/.test(next.word)) return 'object'
  return /.ly$/.test(next.word) &&
    next.word !== 'only' &&
    next.word !== 'early' &&
    /^(?:[.,;!?]|\s+(?:and|in|on|to|at|with|by|for|as|from)\b)/.test(text.slice(next.end, next.end + 8))
    ? 'object'
    : 'determiner'
}

/** Whether `his` here owns a following noun (→ `her`) or stands alone (→ `hers`). */
export function readHis(text: string, start: number, end: number): 'determiner' | 'alone' {
  if (/^\s*(?:$|[^\s\w'"“‘(-])/.test(text.slice(end, end + 12)) || text.startsWith('--', end)) return 'alone'
  const next = wordsAfter(text, end, 1)[0]
  if (next === undefined || next.afterComma) return 'alone'
  const previous = wordsBefore(text, start, 1)[0]?.word ?? ''
  if (previous === 'of' && /.ed$/.test(next.word)) return 'alone'
  if (!followsPronoun.has(next.word) || notAfterHis.has(next.word)) return 'determiner'
  return /^(?:of|is|was|be|were|are|to|with|than|as|became|like)$/.test(previous) ||
    /^(?:and|or|but|is|was|are|were|had|in|to|of|at|on|for|that|who)$/.test(next.word)
    ? 'alone'
    : 'determiner'
}
