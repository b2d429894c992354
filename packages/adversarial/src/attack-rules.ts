import type { AttackCategory } from './attack-category.ts'

export interface AttackRule {
  readonly rule: string
  readonly category: AttackCategory
  /** In [0, 1]: how strongly the wording alone speaks for an attack. */
  readonly strength: number
  /** Global, no `u` flag, bounded quantifiers; read on lower-case text with disguises undone. */
  readonly pattern: RegExp
  /** What a finding covers: the words themselves, or the whole line, without the speaker's name. @default 'words' */
  readonly extent?: 'words' | 'line'
}

const verb =
  "(?:ignore|disregard|forget|override|bypass|neglect|overlook|discard|dismiss|delete|skip|abandon|erase|set aside|do not follow|don't follow|stop following|pay no attention to|put aside)"
const quantifier =
  '(?:(?:all|any|every|each|everything|of|the|your|my|our|these|those|this|that|and|completely|entirely|just|in)\\s+){0,5}'
const reference =
  '(?:(?:previous|prior|preceding|earlier|above|former|foregoing|past|initial|original|old|existing|current|other|system|safety|security|given|said|developer|usual|internal|ethical|content)(?:\\s+(?:and|or)\\s+|[\\s,]+)?){0,3}'
const object =
  '(?:instructions?|instruct|commands?|directives?|directions?|prompts?|rules?|guidelines?|guidance|orders?|constraints?|restrictions?|programming|training|polic(?:y|ies)|context|messages?|conversation|text|assignments?|tasks?|limitations?|safeguards?|filters?|protocols?|inputs?|content)'

const joined = (...parts: string[]) => new RegExp(parts.join(''), 'g')

/** Override = verb × quantifier × reference × object; the others name what each attack family cannot do without. */
export const attackRules: readonly AttackRule[] = [
  {
    rule: 'override-instructions',
    category: 'override',
    strength: 0.85,
    pattern: joined(
      `\\b${verb}\\s+${quantifier}(?:(?:previous|prior|preceding|earlier|above|former|foregoing|past|initial|original|existing|system|safety|security|developer|internal|ethical|content)(?:\\s+(?:and|or)\\s+|[\\s,]+)){1,3}(?:\\w+\\s+)?${object}\\b`,
    ),
  },
  {
    rule: 'override-reference-after',
    category: 'override',
    strength: 0.85,
    pattern: joined(
      `\\b${verb}\\s+${quantifier}${reference}${object}\\s+(?:you (?:have |were |had )?(?:been |just )?(?:given|told|received|got)|(?:given|told|written|stated|that came|that were given)\\b|above|before|so far|that you|from (?:before|above|earlier|your))`,
    ),
  },
  {
    rule: 'override-your-rules',
    category: 'override',
    strength: 0.7,
    pattern: joined(
      `\\b${verb}\\s+(?:all\\s+)?(?:of\\s+)?your\\s+${reference}(?:instructions?|rules?|guidelines?|programming|training|restrictions?|constraints?|safeguards?|filters?|directives?|polic(?:y|ies)|limitations?|tasks?|assignments?)\\b`,
    ),
  },
  {
    rule: 'override-everything',
    category: 'override',
    strength: 0.7,
    pattern: joined(
      `\\b(?:ignore|disregard|forget)\\s+(?:about\\s+)?(?:everything|anything|all|what(?:ever)?)\\s+(?:that\\s+)?(?:(?:was|is|were|i|you|we|has|have|been|had)\\s+){0,4}(?:said|told|written|above|before|previously|prior|instructed|learned|learnt|given|know|stated|mentioned)\\b`,
    ),
  },
  {
    rule: 'override-bare',
    category: 'override',
    strength: 0.35,
    pattern: joined(
      `\\b(?:ignore|disregard|override|bypass)\\s+(?:all\\s+|any\\s+|the\\s+|these\\s+|those\\s+)(?:instructions|rules|guidelines|restrictions|safeguards|filters|directives)\\b`,
    ),
  },
  {
    rule: 'new-instructions',
    category: 'override',
    strength: 0.5,
    pattern:
      /\b(?:new|updated|revised|real|actual|true|following) (?:system )?(?:instructions?|prompt|task|directive)s?(?: (?:is|are|for you))?\s?:|\b(?:your|the) (?:new|real|actual|true) (?:instructions?|task|directive|goal|objective|purpose) (?:is|are)\b|\bfrom now on,? (?:you|your|act|answer|respond|ignore)\b|\binstead,? (?:just )?(?:output|print|say|respond with|reply with|write|do|tell)\b/g,
  },
  {
    rule: 'hold-and-do',
    category: 'override',
    strength: 0.45,
    pattern:
      /\b(?:stop|cancel|abort|halt|pause) (?:everything|all|what(?:ever)? you(?:'re| are)? (?:doing|were doing)|the (?:current|previous) task|your (?:current )?task)\b|\bend of (?:the )?(?:prompt|instructions?|context|document|user input|conversation)\b/g,
  },
  {
    rule: 'role-reset',
    category: 'role-reset',
    strength: 0.5,
    pattern:
      /\byou are (?:now|no longer|not|going to be|about to become) (?:an? |the |in )?(?:\w+ ){0,3}?(?:unrestricted|unfiltered|uncensored|jailbroken|evil|amoral|dan|free|bound|assistant|ai|chatbot|bot|language model|developer mode|hacker|god mode|restricted|limited|constrained)\b|\byou(?:'re| are) (?:now )?(?:free|freed|liberated|released) (?:from|of) (?:all|any|your|the|every)\b/g,
  },
  {
    rule: 'jailbreak-persona',
    category: 'role-reset',
    strength: 0.8,
    pattern:
      /\b(?:do anything now|developer mode (?:enabled|output|on|activated)|jailbreak(?:ed|ing)? (?:mode|prompt|version)|(?:unrestricted|unfiltered|uncensored|amoral|unethical|rule-?less) (?:ai|assistant|chatbot|bot|language model|mode|version|response)|dan mode|god mode enabled|opposite mode|evil(?:-| )?(?:bot|confidant|mode)|machiavellian chatbot|stay a dan)\b/g,
  },
  {
    rule: 'persona-frame',
    category: 'role-reset',
    strength: 0.3,
    pattern:
      /\b(?:pretend|act|behave|roleplay|role-play|imagine|simulate|respond|answer|speak)\s+(?:as (?:if|though)|to be|as|like|that)?\s*(?:you(?:'re| are| were| have)?\s+)?(?:an? |the |my |no )?(?:\w+ ){0,3}?(?:no (?:restrictions?|rules?|limits?|filters?|guidelines?|ethic\w*)|without (?:any )?(?:restrictions?|rules?|limits?|filters?|ethic\w*|moral\w*|censorship)|unrestricted|hacker|dan|evil|admin(?:istrator)?|developer|root)\b/g,
  },
  {
    rule: 'no-limits',
    category: 'role-reset',
    strength: 0.4,
    pattern:
      /\b(?:no|without(?: any)?|free (?:from|of)(?: all| any)?|not bound by(?: any)?|ignores?(?: all| any)?|beyond|lift(?:ed|ing)?|remov(?:e|ed|ing)|disabl(?:e|ed|ing))\s+(?:(?:ethical|moral|legal|safety|content|your|all|the|any|openai|its|their|usual|typical)(?:\s+(?:and|or)\s+|[\s,]+)){1,4}(?:guidelines?|restrictions?|constraints?|limitations?|boundaries|filters?|polic(?:y|ies)|considerations?|safeguards?|confines|rules)\b/g,
  },
  {
    rule: 'extract-prompt',
    category: 'prompt-extraction',
    strength: 0.75,
    pattern:
      /\b(?:reveal|show|print|output|repeat|display|tell|give|leak|expose|share|write|copy|dump|disclose|recite|summari[sz]e|return|spell(?:check)?|translate|what (?:is|are|was|were))\s+(?:(?:me|us|out|back|all|of|verbatim|exactly|to|the|full|entire|complete|exact|whole|again|up|down)\s+){0,5}(?:your|the|any)\s+(?:(?:full|entire|exact|complete|original|initial|hidden|secret|system|first|previous|prior|above|internal|own|underlying|confidential|own|developer|preceding)\s+){1,4}(?:prompts?|instructions?|messages?|directives?|guidelines?|rules?|configuration|text|words|promtps?)\b/g,
  },
  {
    rule: 'extract-your-prompt',
    category: 'prompt-extraction',
    strength: 0.55,
    pattern:
      /\b(?:reveal|show|print|output|repeat|display|tell me|give me|leak|expose|dump|disclose|recite|what (?:is|are|was|were))\s+(?:(?:me|us|out|back|all|of|the)\s+){0,3}your\s+(?:prompt|instructions|system prompt|directives|rules|guidelines|password|secret|api key|configuration)\b|\b(?:repeat|print|output|copy|write|return|say|spellcheck)\s+(?:(?:out|back|all|of|everything|the|me)\s+){0,4}(?:text|words|everything|lines?|sentences?|instructions?|content|prompt|document)\s+(?:(?:that|which|is|are|was|written)\s+){0,2}(?:above|before this|so far)\b/g,
  },
  {
    rule: 'forged-chat-delimiter',
    category: 'delimiter-forgery',
    strength: 0.8,
    pattern:
      /<\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id|start_header_id|end_header_id|begin_of_text)\|>|\[\/?inst\]|<<\/?sys>>|<\/?(?:system|assistant|instructions?|sys|system_prompt)>|\[(?:system|assistant)(?: message| prompt| instruction)?s?\]\(?#?|#{2,4} ?(?:system|new instructions?|instruction override)\b ?:?/g,
  },
  {
    rule: 'forged-turn',
    category: 'delimiter-forgery',
    strength: 0.4,
    pattern:
      /\n\s{0,4}(?:system|developer|admin(?:istrator)?)(?: (?:message|prompt|override|note|notice))?\s?:|[-=*#]{3,20}\s?(?:end|begin|start|new|stop)(?: of)? (?:\w+ ){0,2}?(?:prompt|instructions?|context|input|system|document|conversation)/g,
  },
  {
    rule: 'refusal-suppression',
    category: 'refusal-suppression',
    strength: 0.5,
    pattern:
      /\b(?:do not|don't|never|without|cannot|must not|can't|you may not|avoid)\s+(?:ever\s+)?(?:refuse|refusing|apologi[sz]e|apologi[sz]ing|decline|declining|reject|rejecting|warn|warning|add(?:ing)? (?:any )?(?:warnings?|disclaimers?)|giv(?:e|ing) (?:any )?(?:warnings?|disclaimers?)|includ(?:e|ing) (?:any )?(?:warnings?|disclaimers?)|say(?:ing)? (?:that )?(?:you|i) (?:can't|cannot)|mention(?:ing)? (?:that )?(?:you(?:'re| are)|ethic\w*|polic\w*|your guidelines)|break(?:ing)? character|censor\w*)\b|\b(?:start|begin) (?:your (?:response|answer|reply)|the (?:response|answer|reply)|answering|with)\s+(?:(?:with|by saying)\s+)?["'\u2018\u201c]?(?:sure|absolutely|of course|yes),? (?:here|i)/g,
  },
  {
    rule: 'secrecy',
    category: 'secrecy',
    strength: 0.5,
    pattern:
      /\b(?:do not|don't|never|without)\s+(?:tell(?:ing)?|inform(?:ing)?|mention(?:ing)?|reveal(?:ing)?|let(?:ting)?|alert(?:ing)?|notify(?:ing)?|show(?:ing)?)\s+(?:(?:this|that|it|any of this|to|these instructions|anything)\s+){0,3}(?:the\s+)?(?:users?|anyone|human|operator|owner|customer|reader|person|recipient)\b|\bkeep (?:this|these instructions) (?:secret|hidden|between us)\b/g,
  },
  {
    rule: 'exfiltration-link',
    category: 'exfiltration',
    strength: 0.75,
    pattern:
      /!\[[^\]\n]{0,80}\]\(https?:\/\/[^)\s]{1,200}[?&][\w-]{1,30}=(?:\{|\[|<|\$|%7b)[^)\n]{0,120}\)|\b(?:send|post|forward|email|e-mail|upload|transmit|exfiltrate|leak)\s+(?:(?:all|any|the|this|that|these|every|user's|users|your|their|of|full|entire|its|contents?|copy|a)\s+){0,5}(?:conversation|chat history|history|passwords?|credentials?|api keys?|secrets?|system prompt|emails?|data|tokens?|files?|contacts?|messages?|personal information|credit card\w*)\s+(?:\w+\s+){0,4}?(?:to|at)\s+(?:https?:|www\.|[\w.+-]{1,40}@|this (?:url|address|email|server|link)|the following (?:url|address|email|server|link)|my (?:server|email|address)|an? (?:external|attacker|remote))/g,
  },
  {
    rule: 'evade-protection',
    category: 'override',
    strength: 0.55,
    pattern:
      /\b(?:do not follow|don't follow|ignore|disregard|bypass|circumvent|evade|disable|turn off|override|get around|deactivate)\s+(?:(?:all|any|the|your|our|its|these|standard|usual|normal|existing|every|internal|legal|moral)\s+){0,4}(?:security|safety|ethic\w*|moral\w*|content|privacy|moderation|legal)(?:\s+(?:and|or)\s+\w+)?\s+(?:measures?|protocols?|guidelines?|filters?|polic(?:y|ies)|checks?|restrictions?|rules?|considerations?|constraints?|standards?|concerns?|controls?|mechanisms?)\b/g,
  },
  {
    rule: 'extract-by-continuation',
    category: 'prompt-extraction',
    strength: 0.55,
    pattern:
      /\b(?:starts?|begins?|starting|beginning|continue|open(?:s|ing)?)\s+(?:\w+\s+){0,4}?(?:with(?: the (?:phrase|words?|sentence|line))?:?\s+)?["'\u2018\u201c](?:my |the |our |your )?(?:system |hidden |original |secret )?(?:prompt|instructions?|system message)\b/g,
  },
  {
    rule: 'demand-confidential',
    category: 'exfiltration',
    strength: 0.55,
    pattern:
      /\b(?:give|provide|share|tell|reveal|show|send|disclose|hand over|retrieve|obtain|leak|access|contains?)\s+(?:(?:me|us|with|to|over|all|any|some|the|of|your|their|company's?|user(?:s|'s|s')?|everyone's|highly|private|about|patients?'?)\s+){0,6}(?:confidential|classified|sensitive|secret|private|restricted|proprietary|admin(?:istrator)?|login|personal(?:ly identifiable)?|insider|top[- ]secret)\s+(?:(?:and|or|health|medical|financial|contact|patient|military|company|customer|user|government|corporate|business|login|access|bank(?:ing)?)\s+){0,3}(?:informations?|data|records?|documents?|credentials?|secrets?|details|passwords?|files|keys?)\b/g,
  },
  {
    rule: 'coercion',
    category: 'coercion',
    strength: 0.6,
    pattern:
      /\bor(?: else)?,? (?:i(?:'ll| will| am going to|'m going to)|we(?:'ll| will)|you(?:'ll| will)|your [\w ]{3,30} will|face|suffer|risk|there will be)\s+(?:be\s+)?(?:(?:have to|the|severe|serious|dire|grave|initiate|launch|unleash|take|an?|legal|release|expose|publicly)\s+){0,4}(?:leak\w*|report\w*|expos\w+|releas\w+|spread|unleash|initiate|launch|harm|hurt|kill|destroy|hack|delete|shut|terminate|consequences|sue|attack|cyberattack|publish|ruin|punish\w*|regret|pay|crash|fire|action|virus)\b|\bif you (?:do not|don't|refuse to|fail to) (?:comply|cooperate|obey|answer|provide)\b[^.!?\n]{0,60}\b(?:i will|i'll|we will|consequences|you will|face)\b/g,
  },
  {
    rule: 'simulated-other',
    category: 'role-reset',
    strength: 0.5,
    pattern:
      /\b(?:simulate|emulate|adopt|adapt|create|play|act as|pretend to be) (?:an?(?:other)? |the role of |two |the )?(?:\w+ ){0,3}?(?:personalit(?:y|ies)|ai (?:named|called|that|who|model)|persona|character (?:named|called|who)|chatbot (?:named|called|that|who))\b[^.!?\n]{0,120}\b(?:any|every|no|never|always|without|anything|unethical|illegal|immoral)\b|\b(?:disregards?|ignores?|without regard (?:for|to)|regardless of|does(?:n't| not) care about|has no|lacks)\s+(?:(?:all|any|the|of)\s+){0,2}(?:ethic\w*|moral\w*|legal\w*|law\w*)\b/g,
  },
  {
    rule: 'rules-denied',
    category: 'role-reset',
    strength: 0.6,
    pattern:
      /\byou (?:now )?have no (?:more )?(?:\w+ )?(?:rules|limits|limitations|restrictions|guidelines|filters|constraints)\b|\b(?:your|all|the) (?:\w+ )?(?:rules|limits|restrictions|guidelines|filters|constraints) (?:are|have been|were) (?:now )?(?:lifted|removed|disabled|suspended|cancelled|void|off|gone)\b/g,
  },
  {
    rule: 'obeyed',
    category: 'override',
    // Who says so obeys in the rest of the line.
    extent: 'line',
    strength: 0.6,
    pattern:
      /\bi(?:'m| am|'ve| have| will|'ll| shall)? (?:now )?(?:ignor(?:e|ed|ing)|disregard(?:ed|ing)?|forgot(?:ten)?|dropp?(?:ed|ing)?|abandon(?:ed|ing)?|overrid(?:e|den|ing)|set(?:ting)? aside) (?:all )?(?:of )?my (?:\w+ )?(?:instructions|rules|guidelines|restrictions|programming)\b|\bi (?:now )?have no (?:more )?(?:rules|limits|restrictions|guidelines)\b|\bmy (?:\w+ )?(?:instructions|rules|guidelines|restrictions) (?:(?:have been|are|were|no longer|do not|don't) (?:now )?(?:overridden|apply|ignored|lifted|removed|void|forgotten|gone|cancelled|suspended))/g,
  },
]
