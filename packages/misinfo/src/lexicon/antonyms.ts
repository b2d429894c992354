import { lazy } from '../lazy.ts'
import { negates } from './negating-prefix.ts'
import { stem } from './stem.ts'
import { meaningKey } from './synonyms.ts'
import { antonymPairs } from './wordnet-pairs.ts'

const pairs = `alive/dead true/false real/fake real/fictional open/closed open/close rise/fall increase/decrease increase/reduce grow/shrink north/south east/west northern/southern eastern/western northeast/southwest northwest/southeast
won/lost win/lose victory/defeat hot/cold warm/cool warmer/colder warmer/cooler hotter/colder mild/cold milder/colder milder/cooler large/small big/small larger/smaller bigger/smaller tall/short taller/shorter long/short longer/shorter old/young older/younger
old/new older/newer rich/poor richer/poorer early/late earlier/later high/low higher/lower safe/dangerous safe/unsafe legal/illegal lawful/unlawful male/female public/private married/single married/unmarried guilty/innocent success/failure successful/unsuccessful
possible/impossible before/after above/below largest/smallest highest/lowest oldest/youngest longest/shortest deepest/shallowest biggest/smallest tallest/shortest fastest/slowest faster/slower hottest/coldest first/last
empty/full heavy/light heavier/lighter wet/dry fresh/salt healthy/unhealthy harmless/harmful toxic/harmless beneficial/harmful effective/ineffective solid/liquid vegetarian/carnivore herbivore/carnivore left/right black/white
black/red red/blue green/blue red/green white/red wooden/stone poisonous/edible deep/shallow wide/narrow hard/soft active/extinct extinct/living major/minor brother/sister husband/wife father/mother
son/daughter man/woman boy/girl king/queen actor/actress morning/evening summer/winter spring/autumn day/night always/never best/worst better/worse good/bad more/less more/fewer most/least most/fewest many/few all/none everyone/nobody everything/nothing accept/reject
allow/forbid allow/ban permit/prohibit permit/forbid agree/disagree approve/reject begin/end start/end start/finish arrive/depart enter/leave enter/exit born/died buy/sell create/destroy build/demolish attack/defend love/hate like/dislike
pass/fail remember/forget push/pull strong/weak stronger/weaker easy/difficult easy/hard fast/slow thick/thin expensive/cheap common/rare popular/unpopular positive/negative domestic/foreign urban/rural ancient/modern natural/artificial
maximum/minimum majority/minority import/export profit/loss gain/lose include/exclude inside/outside upper/lower top/bottom front/back day/night sunrise/sunset war/peace friend/enemy fact/myth fact/fiction truth/lie guilty/acquitted
convicted/acquitted liberal/conservative left-wing/right-wing winner/loser hero/villain teacher/student employer/employee fiction/nonfiction improve/worsen support/oppose confirm/deny raise/lower expand/contract
succeed/fail cause/prevent attract/repel appear/disappear healthy/sick mandatory/optional temporary/permanent simple/complex similar/different same/different equal/unequal ascend/descend day/week day/month day/year week/month week/year month/year daily/weekly weekly/monthly monthly/yearly hourly/daily known/unknown told/untold up/down all/only well/poorly admit/deny confess/deny sentence/acquit convict/acquit cheap/expensive cheaper/dearer well/badly alone/together cut/raise deliberate/accidental complete/incomplete intact/damaged alive/deceased living/deceased acid/alkaline`

const table = lazy(() => {
  const found = new Map<string, Set<string>>()
  const link = (from: string, to: string): void => {
    found.set(from, (found.get(from) ?? new Set()).add(to))
  }
  for (const pair of `${pairs} ${antonymPairs}`.split(/\s+/)) {
    const [left = '', right = ''] = pair.split('/').map(stem)
    link(left, right)
    link(right, left)
    // What says the same as one of them excludes the other: "increase" and "fall" as "rise" and "fall".
    link(meaningKey(left), meaningKey(right))
    link(meaningKey(right), meaningKey(left))
  }
  return found
})

const isListed = (left: string, right: string): boolean =>
  table().get(left)?.has(right) === true || table().get(meaningKey(left))?.has(meaningKey(right)) === true

/** Whether two stems exclude each other when said of the same thing: listed pairs, and "known" with "unknown". */
export function areAntonyms(left: string, right: string): boolean {
  return isListed(left, right) || negates(left, right) || negates(right, left)
}

/** The listed opposites of a stem. */
export const oppositesOf = (word: string): Iterable<string> => table().get(word) ?? []

/** The first of `others` that excludes the stem. */
export function oppositeAmong<Value>(word: string, others: ReadonlyMap<string, Value>): Value | undefined {
  for (const opposite of oppositesOf(word)) {
    const found = others.get(opposite)
    if (found !== undefined) return found
  }
  for (const [other, value] of others)
    if (isListed(word, other) || negates(word, other) || negates(other, word)) return value
  return undefined
}
