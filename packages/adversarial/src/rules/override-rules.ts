import type { AttackRule } from './attack-rule.ts'

const verb =
  "(?:ignore|disregard|forget|override|bypass|neglect|overlook|discard|dismiss|delete|skip|abandon|erase|set aside|do not follow|don't follow|stop following|pay no attention to|put aside)"
const quantifier =
  '(?:(?:all|any|every|each|everything|of|the|your|my|our|these|those|this|that|and|completely|entirely|just|in)\\s+){0,5}'
const reference =
  '(?:(?:previous|prior|preceding|earlier|above|former|foregoing|past|initial|original|old|existing|current|other|system|safety|security|given|said|developer|usual|internal|ethical|content)(?:\\s+(?:and|or)\\s+|[\\s,]+)?){0,3}'
const object =
  '(?:instructions?|instruct|commands?|directives?|directions?|prompts?|rules?|guidelines?|guidance|orders?|constraints?|restrictions?|programming|training|polic(?:y|ies)|context|messages?|conversation|text|assignments?|tasks?|limitations?|safeguards?|filters?|protocols?|inputs?|content)'

const joined = (...parts: string[]) => new RegExp(parts.join(''), 'g')

/** Override = verb × quantifier × reference × object, and what goes with it. */
export const overrideRules: readonly AttackRule[] = [
  {
    rule: 'override-instructions',
    category: 'override',
    needs: ['override-verb', 'rules'],
    strength: 0.85,
    pattern: joined(
      `\\b${verb}\\s+${quantifier}(?:(?:previous|prior|preceding|earlier|above|former|foregoing|past|initial|original|existing|system|safety|security|developer|internal|ethical|content)(?:\\s+(?:and|or)\\s+|[\\s,]+)){1,3}(?:\\w+\\s+)?${object}\\b`,
    ),
  },
  {
    rule: 'override-reference-after',
    category: 'override',
    needs: ['override-verb', 'rules'],
    strength: 0.85,
    pattern: joined(
      `\\b${verb}\\s+${quantifier}${reference}${object}\\s+(?:you (?:have |were |had )?(?:been |just )?(?:given|told|received|got)|(?:given|told|written|stated|that came|that were given)\\b|above|before|so far|that you|from (?:before|above|earlier|your))`,
    ),
  },
  {
    rule: 'override-your-rules',
    category: 'override',
    needs: ['override-verb', 'you', 'rules'],
    strength: 0.7,
    pattern: joined(
      `\\b${verb}\\s+(?:all\\s+)?(?:of\\s+)?your\\s+${reference}(?:instructions?|rules?|guidelines?|programming|training|restrictions?|constraints?|safeguards?|filters?|directives?|polic(?:y|ies)|limitations?|tasks?|assignments?)\\b`,
    ),
  },
  {
    rule: 'override-everything',
    category: 'override',
    needs: ['override-verb', 'everything'],
    strength: 0.7,
    pattern: joined(
      `\\b(?:ignore|disregard|forget)\\s+(?:about\\s+)?(?:everything|anything|all|what(?:ever)?)\\s+(?:that\\s+)?(?:(?:was|is|were|i|you|we|has|have|been|had)\\s+){0,4}(?:said|told|written|above|before|previously|prior|instructed|learned|learnt|given|know|stated|mentioned)\\b`,
    ),
  },
  {
    rule: 'override-bare',
    category: 'override',
    needs: ['override-verb', 'rules'],
    strength: 0.35,
    pattern: joined(
      `\\b(?:ignore|disregard|override|bypass)\\s+(?:all\\s+|any\\s+|the\\s+|these\\s+|those\\s+)(?:instructions|rules|guidelines|restrictions|safeguards|filters|directives)\\b`,
    ),
  },
  {
    rule: 'new-instructions',
    category: 'override',
    needs: ['newness', 'order-noun'],
    strength: 0.5,
    pattern:
      /\b(?:new|updated|revised|real|actual|true) (?:system )?(?:instructions?|prompt|task|directive)s?(?: (?:is|are|for you))?\s?:|\b(?:your|the) (?:new|real|actual|true) (?:instructions?|task|directive|goal|objective|purpose) (?:is|are)\b/g,
  },
  {
    rule: 'from-now-on',
    category: 'override',
    needs: ['from', 'now'],
    strength: 0.4,
    pattern:
      /\bfrom now on,? (?:you(?:'re| are| will| must| shall| have)|your (?:name|answers?|repl|role)|act as|answer as|respond as|ignore|never refuse)\b/g,
  },
  {
    rule: 'instead-do',
    category: 'override',
    needs: ['instead', 'reply'],
    strength: 0.4,
    pattern:
      /\binstead,? (?:just |only |simply )?(?:output|print|say|respond with|reply with|tell me|do the following|do this)\b/g,
  },
  {
    rule: 'hold-and-do',
    category: 'override',
    needs: ['stop'],
    strength: 0.45,
    pattern:
      /\b(?:stop|cancel|abort|halt|pause) (?:everything|all|what(?:ever)? you(?:'re| are)? (?:doing|were doing)|the (?:current|previous) task|your (?:current )?task)\b|\bend of (?:the )?(?:prompt|instructions?|context|document|user input|conversation)\b/g,
  },
  {
    rule: 'evade-protection',
    category: 'override',
    needs: ['override-verb', 'rules'],
    strength: 0.55,
    pattern:
      /\b(?:do not follow|don't follow|ignore|disregard|bypass|circumvent|evade|disable|turn off|override|get around|deactivate)\s+(?:(?:all|any|the|your|our|its|these|standard|usual|normal|existing|every|internal|legal|moral)\s+){0,4}(?:security|safety|ethic\w*|moral\w*|content|privacy|moderation|legal)(?:\s+(?:and|or)\s+\w+)?\s+(?:measures?|protocols?|guidelines?|filters?|polic(?:y|ies)|checks?|restrictions?|rules?|considerations?|constraints?|standards?|concerns?|controls?|mechanisms?)\b/g,
  },
  {
    rule: 'rules-denied',
    category: 'role-reset',
    needs: ['you', 'rules'],
    strength: 0.6,
    pattern:
      /\byou (?:now )?have no (?:more )?(?:\w+ )?(?:rules|limits|limitations|restrictions|guidelines|filters|constraints)\b|\b(?:your|all|the) (?:\w+ )?(?:rules|limits|restrictions|guidelines|filters|constraints) (?:are|have been|were) (?:now )?(?:lifted|removed|disabled|suspended|cancelled|void|off|gone)\b/g,
  },
  {
    rule: 'obeyed',
    category: 'override',
    // Who says so obeys in the rest of the line.
    extent: 'line',
    needs: ['self', 'rules'],
    strength: 0.6,
    pattern:
      /\bi(?:'m| am|'ve| have| will|'ll| shall)? (?:now )?(?:ignor(?:e|ed|ing)|disregard(?:ed|ing)?|forgot(?:ten)?|dropp?(?:ed|ing)?|abandon(?:ed|ing)?|overrid(?:e|den|ing)|set(?:ting)? aside) (?:all )?(?:of )?my (?:\w+ )?(?:instructions|rules|guidelines|restrictions|programming)\b|\bi (?:now )?have no (?:more )?(?:rules|limits|restrictions|guidelines)\b|\bmy (?:\w+ )?(?:instructions|rules|guidelines|restrictions) (?:(?:have been|are|were|no longer|do not|don't) (?:now )?(?:overridden|apply|ignored|lifted|removed|void|forgotten|gone|cancelled|suspended))/g,
  },
]
