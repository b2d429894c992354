import type { ToxicityCategory } from '../toxicity-category.ts'

/**
 * A set phrase: the rule it is reported under, its kind, its severity in [0, 1), the expression, bounded and flat, and the words
 * that a look for it begins at, one of which it holds.
 */
export type SetPhrase = readonly [
  rule: string,
  category: ToxicityCategory,
  severity: number,
  pattern: RegExp,
  words: string,
]

const whom = '(?:you|u|him|her|them)'
const subject = '(?:you|u|he|she|they|(?:your|his|her|their) (?:whole |entire |own )?[a-z]{2,12})'
const announced =
  "(?:i'll|i will|i'm going to|i'm gonna|i am going to|imma|we'll|we will|we're going to|we're gonna|i want to|i'd love to|gonna) (?:fucking |personally )?"

/** Threats, wishes and urging that no verb of violence shows. */
export const threatPhrases: readonly SetPhrase[] = [
  [
    'death-wish',
    'threat',
    0.82,
    new RegExp(
      `\\b(?:hope|wish|pray) (?:that )?${subject} (?:all |both |just )?(?:gets? (?:hit|run over|raped|shot|killed|stabbed|beaten|cancer|aids|deported)|burns?|dies?|rots?|bleeds?|suffers?|chokes?|drowns?|starves?)\\b(?! (?:of|from) (?:laughter|happiness|joy)\\b)`,
      'g',
    ),
    'hit run raped shot killed stabbed beaten cancer aids deported burn burns die dies rot rots bleed bleeds suffer suffers choke chokes drown drowns starve starves',
  ],
  [
    'death-wish',
    'threat',
    0.82,
    new RegExp(
      `\\b(?:hope|wish) (?:someone|somebody) (?:rapes|kills|shoots|stabs|beats|murders) ${whom}\\b|\\b(?:bullet|knife|axe) (?:in|to|through) (?:his|her|your|their) (?:head|brain|skull|heart|back)\\b|\\b(?:deserves?|needs?) (?:a|the) (?:bullet|noose|rope|beating|good beating|gas chamber)\\b`,
      'g',
    ),
    'rapes kills shoots stabs beats murders bullet knife axe noose rope beating gas',
  ],
  [
    'self-harm-urged',
    'threat',
    0.85,
    /(?:^|[.!?,;:] |\b(?:go|you should|you could|please|just|better|favou?r and|why don't you|can you|go and) )(?:jump off (?:a|the|some) (?:bridge|cliff|roof|building)|(?:play|walk) (?:in|into) traffic|(?:end|neck|off|drown|hang) yourself|drink bleach|slit your wrists)\b|\bkys\b/g,
    'jump traffic yourself bleach wrists kys',
  ],
  [
    'menace',
    'threat',
    0.74,
    /\byou(?:'ll| will|'re going to|'re gonna| gonna) (?:all |soon |really )?(?:regret (?:it|this|that|the day|ever|what)|pay for (?:this|that|it|what)|be sorry(?! (?:to|for|that|if|about)\b)|wish you were (?:dead|never born))|\b(?:you|he|she|they) (?:won't|will not) (?:live to )?see (?:the morning|the end|tomorrow|another|christmas|daylight|next)\b/g,
    'regret pay sorry wish morning end tomorrow another christmas daylight next',
  ],
  [
    'menace',
    'threat',
    0.78,
    new RegExp(
      `\\b${announced}(?:(?:end|finish|bury|break|wreck|ruin) ${whom}\\b(?! (?:a|an|the|some|up)\\b)|make ${whom} (?:suffer|pay|bleed|beg|scream|regret)\\b|watch ${whom} (?:bleed|burn|suffer|die|beg|hang)\\b|knock (?:your|his|her|their) (?:teeth|lights|head|block)\\b)`,
      'g',
    ),
    'end finish bury break wreck ruin suffer pay bleed beg scream regret watch teeth lights head block',
  ],
  [
    'menace',
    'threat',
    0.7,
    /\b(?:get my hands on (?:you|him|her|them)|sleep with (?:one eye|your eyes) open|you(?:'re| are) dead meat|(?:your|his|her) days are numbered|first against the wall|find your (?:dead )?body)\b|\bcoming (?:for|after) (?:you|your (?:family|kids|children|wife|mother|head))\b(?! (?:at|with|in|on|tomorrow|soon|by|before|after)\b)|\bknow (?:where|which|what) (?:school|street|house|bus) (?:you|your|his|her) /g,
    'hands sleep meat numbered wall body coming school street house bus',
  ],
  [
    'menace',
    'threat',
    0.8,
    new RegExp(
      `\\b${announced}(?:break|smash|snap|crush|cut off|rip off|shatter) (?:your|his|her|their) (?:fucking |damn |little )?(?:legs?|arms?|neck|bones|skull|jaw|nose|ribs|knees|kneecaps|fingers|spine|hands)\\b|\\b(?:${announced}|(?:i|we) )(?:put|send|leave) ${whom} (?:in|into|to) (?:a |an |the )?(?:hospital|wheelchair|coffin|grave|morgue|ground|body bag)\\b|\\b(?:you|he|she|they) (?:will |are going to |'ll )?(?:leave|go home|come out|go out) in (?:a|an) (?:coffin|body bag|hearse|ambulance|box)\\b`,
      'g',
    ),
    'leg legs arm arms neck bones skull jaw nose ribs knees kneecaps fingers spine hands hospital wheelchair coffin grave morgue ground bag hearse ambulance box',
  ],
  [
    'menace',
    'threat',
    0.74,
    /\b(?:knife|bullet|gun|grave|rope|noose|coffin) with (?:your|his|her|their) name on it\b|\bpay (?:for [a-z]{2,8} )?with (?:your|his|her|their) (?:blood|life|lives|teeth)\b|\b(?:won't|will not|can't) (?:be )?(?:walk|walking|talk|talking|breathe|breathing|stand|standing|laugh|laughing) (?:again )?(?:when|once|after) (?:i'm|i am|we're|we are) (?:done|finished|through) with\b|\b(?:you|he|she|they|your [a-z]{2,9})(?:'d| had)? better not (?:show your face|be seen) (?:around here|here|there|again)\b/g,
    'knife bullet gun grave rope noose coffin name blood life lives teeth done finished through face seen',
  ],
  [
    'group-violence-urged',
    'threat',
    0.84,
    /\b(?:string|line) (?:you|him|her|them|those [a-z]{3,14}|all [a-z]{3,14}) (?:all )?up (?:from|and shoot|and hang|against|by)\b/g,
    'string line',
  ],
]
