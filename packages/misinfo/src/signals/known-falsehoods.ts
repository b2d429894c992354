import { lazy } from '../lazy.ts'
import { matchesOf } from '../matches-of.ts'

/** A widespread false statement: what gives it away, and how it is put. Own list of what encyclopaedias of misconceptions agree on. */
interface Falsehood {
  readonly name: string
  readonly pattern: RegExp
}

// Bounded gaps, no `u` flag: linear and fast. Global, for `matchesOf`.
const falsehoods: readonly Falsehood[] = [
  {
    name: 'ten-percent-of-brain',
    pattern:
      /\b(?:only )?use (?:only )?(?:about )?(?:10|ten) ?(?:%|percent|per cent) of (?:our|their|your|the|its|his|her) brains?\b/gi,
  },
  {
    name: 'vaccines-autism',
    pattern:
      /\bvaccin(?:es?|ations?) (?:(?:do|can|may|will|really|actually) )?(?:causes?|lead to|leads to|give children) autism\b/gi,
  },
  {
    name: 'vaccine-microchips',
    pattern:
      /\bvaccines? (?:contains?|implants?|injects?|carry|carries) (?:\w{2,12} ){0,2}(?:microchips?|trackers?|tracking devices?)\b/gi,
  },
  { name: 'flat-earth', pattern: /\bthe earth is (?:actually |really |in fact )?flat\b/gi },
  {
    name: 'moon-landing',
    pattern: /\b(?:the )?moon landings? (?:was|were) (?:all )?(?:faked?|staged|a hoax|filmed in a studio)\b/gi,
  },
  {
    name: 'great-wall-from-space',
    pattern:
      /\bthe great wall (?:of china )?(?:is|can be) (?:\w{2,10} )?(?:visible|seen) from (?:space|the moon|orbit)\b/gi,
  },
  {
    name: 'climate-hoax',
    pattern: /\b(?:climate change|global warming) is (?:a |just a |nothing but a )(?:hoax|scam|fraud|myth)\b/gi,
  },
  { name: 'lightning-twice', pattern: /\blightning never strikes (?:in )?(?:the same place twice|twice)\b/gi },
  {
    name: 'goldfish-memory',
    pattern:
      /\bgoldfish (?:only )?have a (?:\w{2,9} )?memory (?:span )?of (?:only )?(?:a few|three|3|five|5) seconds\b/gi,
  },
  {
    name: 'bulls-red',
    pattern: /\bbulls (?:are|become|get) (?:angry|enraged|angered) (?:by|at|when they see) (?:the colou?r )?red\b/gi,
  },
  { name: 'bats-blind', pattern: /\bbats are (?:completely |totally )?blind\b/gi },
  {
    name: 'ostrich-sand',
    pattern: /\bostrich(?:es)? (?:bury|buries|hide|hides|stick|sticks) (?:their|its) heads? in the sand\b/gi,
  },
  {
    name: 'blood-blue',
    pattern:
      /\b(?:blood (?:in (?:our|your|the) veins )?is blue (?:inside|until|before|when)|(?:deoxygenated|venous) blood is blue)\b/gi,
  },
  {
    name: 'sugar-hyperactive',
    pattern: /\bsugar (?:makes|causes) (?:children|kids) (?:to be(?:come)? )?hyperactiv(?:e|ity)\b/gi,
  },
  {
    name: 'knuckles-arthritis',
    pattern: /\bcracking (?:your|one['’]s|the) (?:knuckles|joints) (?:causes?|leads to|gives you) arthritis\b/gi,
  },
  {
    name: 'gum-seven-years',
    pattern: /\b(?:gum|chewing gum) (?:\w{2,12} ){0,4}(?:stomach|body|digest) (?:\w{2,12} ){0,2}(?:7|seven) years\b/gi,
  },
  {
    name: 'einstein-failed-maths',
    pattern: /\beinstein (?:failed|flunked) (?:\w{2,8} ){0,2}(?:maths?|mathematics)\b/gi,
  },
  {
    name: 'napoleon-short',
    pattern: /\bnapoleon (?:bonaparte )?was (?:very|extremely|unusually|extraordinarily) (?:short|small)\b/gi,
  },
  { name: 'viking-horns', pattern: /\bvikings? (?:warriors )?(?:wore|had) (?:helmets with horns|horned helmets)\b/gi },
  {
    name: 'columbus-round',
    pattern: /\bcolumbus (?:proved|discovered|showed) (?:that )?the (?:earth|world) (?:is|was) round\b/gi,
  },
  { name: 'homeopathy-cures', pattern: /\bhomeopathy (?:cures|heals|can cure|can heal)\b/gi },
  {
    name: '5g-virus',
    pattern:
      /\b5g (?:networks? |towers? |radiation )?(?:causes?|spreads?|caused|created|transmits?) (?:the )?(?:covid(?:-19)?|coronavirus|cancer|virus(?:es)?)\b/gi,
  },
  {
    name: 'bleach-cures',
    pattern:
      /\b(?:drinking|injecting|swallowing) (?:bleach|disinfectant) (?:cures|kills|prevents|can cure|will cure)\b/gi,
  },
  {
    name: 'antibiotics-viruses',
    pattern:
      /\bantibiotics (?:kill|cure|treat|work against|are effective against) (?:viruses|viral infections|the flu|the common cold|influenza)\b/gi,
  },
  {
    name: 'cold-gives-colds',
    pattern: /\b(?:cold weather|being cold|wet hair) (?:causes|gives you) (?:a cold|colds|the flu)\b/gi,
  },
  {
    name: 'tongue-map',
    pattern: /\bdifferent (?:parts|regions|areas) of the tongue (?:detect|taste|sense) different tastes\b/gi,
  },
  {
    name: 'shaving-thicker',
    pattern:
      /\bshav(?:ing|ed) (?:\w{2,8} ){0,2}(?:makes|causes) (?:it|hair|the hair) (?:to )?(?:grow )?(?:back )?thicker\b/gi,
  },
  {
    name: 'hair-after-death',
    pattern:
      /\b(?:hair and (?:finger)?nails|nails and hair) (?:continue to |keep |still )grow(?:ing)? after (?:death|you die|we die)\b/gi,
  },
  {
    name: 'full-moon-madness',
    pattern: /\b(?:the )?full moon (?:causes|makes people) (?:crime|insanity|madness|go crazy|crazy)\b/gi,
  },
  {
    name: 'evolution-monkeys',
    pattern: /\bhumans (?:evolved|descended|came) from (?:chimpanzees|monkeys living today|modern apes)\b/gi,
  },
  {
    name: 'eight-glasses',
    pattern:
      /\b(?:everyone|you|humans|people) (?:must|needs? to|has to|have to) drink (?:at least )?(?:8|eight) glasses of water (?:a|every|per) day\b/gi,
  },
  {
    name: 'kitchen-cancer-cure',
    pattern: /\b(?:baking soda|lemon juice|apricot kernels|alkaline water) (?:cures|can cure|kills) cancer\b/gi,
  },
  { name: 'election-dead-voters', pattern: /\bmillions of dead people voted\b/gi },
  { name: 'chemtrails', pattern: /\bchemtrails (?:are|contain|spray|poison|control)\b/gi },
  {
    name: 'reptilians',
    pattern: /\b(?:reptilians|lizard people) (?:rule|control|run) (?:the world|the government|us)\b/gi,
  },
  {
    name: 'holocaust-denial',
    pattern:
      /\bthe holocaust (?:never happened|did not happen|didn['’]t happen|is a (?:hoax|lie)|was (?:faked|a hoax|invented))\b/gi,
  },
]

/** Words without which none of the patterns matches: most texts have none. */
const anchors = lazy(
  () =>
    /\b(?:of (?:our|their|your|the|its|his|her) brain|vaccin|earth is|moon landing|great wall|climate change|global warming|never strikes|goldfish|bulls are|bulls get|bulls become|bats are|ostrich|blood|hyperactiv|knuckles|joints|gum|einstein|napoleon|viking|columbus|homeopathy|5g|bleach|disinfectant|antibiotics|cold weather|being cold|wet hair|the tongue|shav|nails|full moon|evolved from|descended from|glasses of water|cancer|dead people voted|chemtrails|reptilians|lizard people|holocaust)/i,
)

/** Speaks of the statement instead of making it. */
const reported =
  /n['’]t\b|\b(?:not|cannot|never|no|myth|false|untrue|wrong|misconception|hoax that|debunk\w{0,4}|disproved|contrary|believed?|claim(?:s|ed)?|alleged(?:ly)?|rumou?r|conspiracy|theor(?:y|ies)|if|whether|why do people|supposed(?:ly)?|denies|deny|denial|idea|so-called)\b/i
/** Units looked at before and after, within the sentence. */
const around = 90

export interface KnownFalsehood {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Statements of a plain text that are widely known to be false, where it makes them and does not report or deny them. Linear. */
export function findKnownFalsehoods(text: string): readonly KnownFalsehood[] {
  if (!anchors().test(text)) return []
  const found: KnownFalsehood[] = []
  for (const { name, pattern } of falsehoods) {
    for (const match of matchesOf(pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!spokenOf(text, start, end)) found.push({ name, start, end })
    }
  }
  return found
}

/** The sentence denies, doubts or reports what stands from start to end, or asks whether it is so. */
function spokenOf(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - around), start)
      .split(/[.!?\n]/)
      .at(-1) ?? ''
  const [after = ''] = text.slice(end, end + around).split(/[.!\n]/)
  return reported.test(before) || reported.test(after) || after.includes('?')
}
