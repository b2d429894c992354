import { wordsAfter, wordsBefore } from '../identity/clause-words.ts'

const denial =
  /\b(?:myths?|stereotyp\w*|racis\w+|sexis\w+|bigot\w*|prejudic\w*|islamophob\w*|homophob\w*|antisemit\w*|untrue|false(?:ly)?|wrong(?:ly)?|not true|isn't true|nonsense|offensive|unfair|hate speech|nobody|no one|misconception|don't think|doesn't mean|do not believe|don't believe|never said|instead of)\b/
const report =
  /\b(?:says?|said|saying|think(?:s|ing)?|thought|believe[sd]?|believing|claim(?:s|ed|ing)?|argue[sd]?|assum\w+|idea|notion|impl(?:y|ies|ied|ying)|suggest(?:s|ed|ing)?|call(?:s|ed|ing)?|accus\w+|pretend\w*|imagine|concerns? is|belief that|such as|tells?|telling|told|taught|posted|premise|insinuation|to say|joking|way of saying|convinced|insist\w*|according to|portray\w*|logic|apparently|if|whether|used to)\b/
/** Within a hundred characters, sentence ends included: somebody else's words are being judged. */
const judged =
  /\b(?:racis[tm]s?|sexis[tm]|bigot\w*|stereotyp\w*|despicable|disgusting|islamophob\w*|anti-?semit\w*|homophob\w*|transphob\w*|bullshit|troll\w*|propaganda|rhetoric|narrative|tropes?|jokes?|memes?|nazis?|supremacists?|hate speech|dumbass|misconception|generali[sz]\w*|ignoran\w+|offensive|kkk|strawman|fallacy)\b/
/** "I'm not a racist, but": what follows is the writer's own. */
const protest =
  /\b(?:not|n't|isnt|aint|no|never) (?:an? |being |even |about )?(?:racis[tm]|sexis[tm]|bigot\w*|homophob\w*|islamophob\w*|anti-?semit\w*|stereotyp\w*|jokes?|propaganda|ignoran\w+)/
const ownVoice = /\bi (?:do |really |honestly |truly |still |just )?(?:think|believe|say|said|know)\b/

/**
 * How far the writer stands from a statement, in (0, 1]: 1 is the writer's own claim, lower is a report, a question or
 * a denial. A rule of thumb over the words around it; counter-speech is the main reason lexical scores go wrong.
 */
export function distanceFactor(text: string, start: number, end: number): number {
  const before = wordsBefore(text, start, 14)
    .map(({ word }) => word)
    .reverse()
    .join(' ')
  const after = wordsAfter(text, end, 12)
    .map(({ word }) => word)
    .join(' ')
  if (/\bnot (?:all|every|most|that)\b[^.]{0,20}$|\bno(?:t)? (?:all|every)$/.test(before)) return 0.1
  if (
    denial.test(before) ||
    /\b(?:is|are|was) (?:just )?(?:an? )?(?:\w+ )?(?:myth|stereotype|lie|false|wrong|racist|sexist|bigoted|nonsense|untrue|offensive|prejudice)\b/.test(
      after,
    )
  ) {
    return 0.3
  }
  const near = `${text.slice(Math.max(0, start - 100), start)} ${text.slice(end, end + 100)}`.toLowerCase()
  let factor = report.test(before) && !ownVoice.test(before) ? 0.55 : 1
  if (judged.test(near) && !protest.test(near)) factor *= 0.7
  const sentenceEnd = /[.!?\n]/.exec(text.slice(end, end + 160))
  return sentenceEnd?.[0] === '?' ? Math.min(factor, 0.55) : factor
}
