import { lazy } from '../lazy.ts'

/** A widespread false statement: what gives it away, and how it is put. Own list of what encyclopaedias of misconceptions agree on. */
interface Falsehood {
  readonly name: string
  readonly pattern: RegExp
}

// Bounded gaps, no `u` flag: linear and fast.
const falsehoods: readonly Falsehood[] = [
  {
    name: 'ten-percent-of-brain',
    pattern:
      /\b(?:only )?use (?:only )?(?:about )?(?:10|ten) ?(?:%|percent|per cent) of (?:our|their|your|the|its|his|her) brains?\b/i,
  },
  {
    name: 'vaccines-autism',
    pattern:
      /\bvaccin(?:es?|ations?) (?:(?:do|can|may|will|really|actually) )?(?:causes?|lead to|leads to|give children) autism\b/i,
  },
  {
    name: 'vaccine-microchips',
    pattern:
      /\bvaccines? (?:contains?|implants?|injects?|carry|carries) (?:\w{2,12} ){0,2}(?:microchips?|trackers?|tracking devices?)\b/i,
  },
  { name: 'flat-earth', pattern: /\bthe earth is (?:actually |really |in fact )?flat\b/i },
  {
    name: 'moon-landing',
    pattern: /\b(?:the )?moon landings? (?:was|were) (?:all )?(?:faked?|staged|a hoax|filmed in a studio)\b/i,
  },
  {
    name: 'great-wall-from-space',
    pattern:
      /\bthe great wall (?:of china )?(?:is|can be) (?:\w{2,10} )?(?:visible|seen) from (?:space|the moon|orbit)\b/i,
  },
  {
    name: 'climate-hoax',
    pattern: /\b(?:climate change|global warming) is (?:a |just a |nothing but a )(?:hoax|scam|fraud|myth)\b/i,
  },
  { name: 'lightning-twice', pattern: /\blightning never strikes (?:in )?(?:the same place twice|twice)\b/i },
  {
    name: 'goldfish-memory',
    pattern:
      /\bgoldfish (?:only )?have a (?:\w{2,9} )?memory (?:span )?of (?:only )?(?:a few|three|3|five|5) seconds\b/i,
  },
  {
    name: 'bulls-red',
    pattern: /\bbulls (?:are|become|get) (?:angry|enraged|angered) (?:by|at|when they see) (?:the colou?r )?red\b/i,
  },
  { name: 'bats-blind', pattern: /\bbats are (?:completely |totally )?blind\b/i },
  {
    name: 'ostrich-sand',
    pattern: /\bostrich(?:es)? (?:bury|buries|hide|hides|stick|sticks) (?:their|its) heads? in the sand\b/i,
  },
  {
    name: 'blood-blue',
    pattern:
      /\b(?:blood (?:in (?:our|your|the) veins )?is blue (?:inside|until|before|when)|(?:deoxygenated|venous) blood is blue)\b/i,
  },
  {
    name: 'sugar-hyperactive',
    pattern: /\bsugar (?:makes|causes) (?:children|kids) (?:to be(?:come)? )?hyperactiv(?:e|ity)\b/i,
  },
  {
    name: 'knuckles-arthritis',
    pattern: /\bcracking (?:your|one['’]s|the) (?:knuckles|joints) (?:causes?|leads to|gives you) arthritis\b/i,
  },
  {
    name: 'gum-seven-years',
    pattern: /\b(?:gum|chewing gum) (?:\w{2,12} ){0,4}(?:stomach|body|digest) (?:\w{2,12} ){0,2}(?:7|seven) years\b/i,
  },
  {
    name: 'einstein-failed-maths',
    pattern: /\beinstein (?:failed|flunked) (?:\w{2,8} ){0,2}(?:maths?|mathematics)\b/i,
  },
  {
    name: 'napoleon-short',
    pattern: /\bnapoleon (?:bonaparte )?was (?:very|extremely|unusually|extraordinarily) (?:short|small)\b/i,
  },
  { name: 'viking-horns', pattern: /\bvikings? (?:warriors )?(?:wore|had) (?:helmets with horns|horned helmets)\b/i },
  {
    name: 'columbus-round',
    pattern: /\bcolumbus (?:proved|discovered|showed) (?:that )?the (?:earth|world) (?:is|was) round\b/i,
  },
  { name: 'homeopathy-cures', pattern: /\bhomeopathy (?:cures|heals|can cure|can heal)\b/i },
  {
    name: '5g-virus',
    pattern:
      /\b5g (?:networks? |towers? |radiation )?(?:causes?|spreads?|caused|created|transmits?) (?:the )?(?:covid(?:-19)?|coronavirus|cancer|virus(?:es)?)\b/i,
  },
  {
    name: 'bleach-cures',
    pattern:
      /\b(?:drinking|injecting|swallowing) (?:bleach|disinfectant) (?:cures|kills|prevents|can cure|will cure)\b/i,
  },
  {
    name: 'antibiotics-viruses',
    pattern:
      /\bantibiotics (?:kill|cure|treat|work against|are effective against) (?:viruses|viral infections|the flu|the common cold|influenza)\b/i,
  },
  {
    name: 'cold-gives-colds',
    pattern: /\b(?:cold weather|being cold|wet hair) (?:causes|gives you) (?:a cold|colds|the flu)\b/i,
  },
  {
    name: 'tongue-map',
    pattern: /\bdifferent (?:parts|regions|areas) of the tongue (?:detect|taste|sense) different tastes\b/i,
  },
  {
    name: 'shaving-thicker',
    pattern:
      /\bshav(?:ing|ed) (?:\w{2,8} ){0,2}(?:makes|causes) (?:it|hair|the hair) (?:to )?(?:grow )?(?:back )?thicker\b/i,
  },
  {
    name: 'hair-after-death',
    pattern:
      /\b(?:hair and (?:finger)?nails|nails and hair) (?:continue to |keep |still )grow(?:ing)? after (?:death|you die|we die)\b/i,
  },
  {
    name: 'full-moon-madness',
    pattern: /\b(?:the )?full moon (?:causes|makes people) (?:crime|insanity|madness|go crazy|crazy)\b/i,
  },
  {
    name: 'evolution-monkeys',
    pattern: /\bhumans (?:evolved|descended|came) from (?:chimpanzees|monkeys living today|modern apes)\b/i,
  },
  {
    name: 'eight-glasses',
    pattern:
      /\b(?:everyone|you|humans|people) (?:must|needs? to|has to|have to) drink (?:at least )?(?:8|eight) glasses of water (?:a|every|per) day\b/i,
  },
  {
    name: 'kitchen-cancer-cure',
    pattern: /\b(?:baking soda|lemon juice|apricot kernels|alkaline water) (?:cures|can cure|kills) cancer\b/i,
  },
  { name: 'election-dead-voters', pattern: /\bmillions of dead people voted\b/i },
  { name: 'chemtrails', pattern: /\bchemtrails (?:are|contain|spray|poison|control)\b/i },
  {
    name: 'reptilians',
    pattern: /\b(?:reptilians|lizard people) (?:rule|control|run) (?:the world|the government|us)\b/i,
  },
  {
    name: 'holocaust-denial',
    pattern:
      /\bthe holocaust (?:never happened|did not happen|didn['’]t happen|is a (?:hoax|lie)|was (?:faked|a hoax|invented))\b/i,
  },
]

/** Words without which none of the patterns matches: most texts have none. */
const anchors = lazy(
  () =>
    /\b(?:of (?:our|their|your|the|its|his|her) brain|vaccin|earth is|moon landing|great wall|climate change|global warming|never strikes|goldfish|bulls are|bulls get|bulls become|bats are|ostrich|blood|hyperactiv|knuckles|joints|gum|einstein|napoleon|viking|columbus|homeopathy|5g|bleach|disinfectant|antibiotics|cold weather|being cold|wet hair|the tongue|shav|nails|full moon|evolved from|descended from|glasses of water|cancer|dead people voted|chemtrails|reptilians|lizard people|holocaust)/i,
)

/** Speaks of the statement instead of making it. */
const reported =
  /\b(?:not|n['’]t|never|no|myth|false|untrue|wrong|misconception|hoax that|debunk\w{0,4}|disproved|contrary|believed?|claim(?:s|ed)?|alleged(?:ly)?|rumou?r|conspiracy|theor(?:y|ies)|if|whether|why do people|supposed(?:ly)?|denies|deny|denial|idea|so-called)\b/i
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
    const match = pattern.exec(text)
    if (match === null) continue
    const [start, end] = [match.index, match.index + match[0].length]
    const before =
      text
        .slice(Math.max(0, start - around), start)
        .split(/[.!?\n]/)
        .at(-1) ?? ''
    const [after = ''] = text.slice(end, end + around).split(/[.!\n]/)
    if (!reported.test(before) && !reported.test(after) && !after.includes('?')) found.push({ name, start, end })
  }
  return found
}
