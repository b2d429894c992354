import type { AttackRule } from './attack-rule.ts'

/** Getting at the prompt, at secrets and out of the conversation. */
export const extractionRules: readonly AttackRule[] = [
  {
    rule: 'extract-prompt',
    category: 'prompt-extraction',
    needs: ['show', 'prompt'],
    strength: 0.75,
    pattern:
      /\b(?:reveal|show|print|output|repeat|display|tell|give|leak|expose|share|write|copy|dump|disclose|recite|summari[sz]e|return|spell(?:check)?|translate|what (?:is|are|was|were))\s+(?:(?:me|us|out|back|all|of|verbatim|exactly|to|the|full|entire|complete|exact|whole|again|up|down)\s+){0,5}(?:your|the|any)\s+(?:(?:full|entire|exact|complete|original|initial|hidden|secret|system|first|previous|prior|above|internal|own|underlying|confidential|own|developer|preceding)\s+){1,4}(?:prompts?|instructions?|messages?|directives?|guidelines?|rules?|configuration|text|words|promtps?)\b/g,
  },
  {
    rule: 'extract-your-prompt',
    category: 'prompt-extraction',
    needs: ['show', 'prompt'],
    strength: 0.55,
    pattern:
      /\b(?:reveal|show|print|output|repeat|display|tell me|give me|leak|expose|dump|disclose|recite|what (?:is|are|was|were))\s+(?:(?:me|us|out|back|all|of|the)\s+){0,3}your\s+(?:prompt|instructions|system prompt|directives|rules|guidelines|password|secret|api key|configuration)\b|\b(?:repeat|print|output|copy|write|return|say|spellcheck)\s+(?:(?:out|back|all|of|everything|the|me)\s+){0,4}(?:text|words|everything|lines?|sentences?|instructions?|content|prompt|document)\s+(?:(?:that|which|is|are|was|written)\s+){0,2}(?:above|before this|so far)\b/g,
  },
  {
    rule: 'extract-by-continuation',
    category: 'prompt-extraction',
    needs: ['begin', 'prompt'],
    strength: 0.55,
    pattern:
      /\b(?:starts?|begins?|starting|beginning|continue|open(?:s|ing)?)\s+(?:\w+\s+){0,4}?(?:with(?: the (?:phrase|words?|sentence|line))?:?\s+)?["'\u2018\u201c](?:my |the |our |your )?(?:system |hidden |original |secret )?(?:prompt|instructions?|system message)\b/g,
  },
  {
    rule: 'demand-confidential',
    category: 'exfiltration',
    needs: ['show', 'confidential'],
    strength: 0.55,
    pattern:
      /\b(?:give|provide|share|tell|reveal|show|send|disclose|hand over|retrieve|obtain|leak|access|contains?)\s+(?:(?:me|us|with|to|over|all|any|some|the|of|your|their|company's?|user(?:s|'s|s')?|everyone's|highly|private|about|patients?'?)\s+){0,6}(?:confidential|classified|sensitive|secret|private|restricted|proprietary|admin(?:istrator)?|login|personal(?:ly identifiable)?|insider|top[- ]secret)\s+(?:(?:and|or|health|medical|financial|contact|patient|military|company|customer|user|government|corporate|business|login|access|bank(?:ing)?)\s+){0,3}(?:informations?|data|records?|documents?|credentials?|secrets?|details|passwords?|files|keys?)\b/g,
  },
  {
    rule: 'secrecy',
    category: 'secrecy',
    needs: ['tell'],
    strength: 0.6,
    pattern:
      /\b(?:do not|don't|never|without)\s+(?:tell(?:ing)?|inform(?:ing)?|mention(?:ing)?|reveal(?:ing)?|let(?:ting)?|alert(?:ing)?|notify(?:ing)?|show(?:ing)?)\s+(?:(?:this|that|it|any of this|to|these instructions|anything)\s+){0,3}(?:the\s+)?(?:users?|anyone|human|operator|owner|customer|reader|person|recipient)\b|\bkeep (?:this|these instructions) (?:secret|hidden|between us)\b/g,
  },
  {
    rule: 'coercion',
    category: 'coercion',
    needs: ['threat'],
    strength: 0.6,
    pattern:
      /\bor(?: else)?,? (?:i(?:'ll| will| am going to|'m going to)|we(?:'ll| will)|you(?:'ll| will)|your [\w ]{3,30} will|face|suffer|risk|there will be)\s+(?:be\s+)?(?:(?:have to|the|severe|serious|dire|grave|initiate|launch|unleash|take|an?|legal|release|expose|publicly)\s+){0,4}(?:leak\w*|report\w*|expos\w+|releas\w+|spread|unleash|initiate|launch|harm|hurt|kill|destroy|hack|delete|shut|terminate|consequences|sue|attack|cyberattack|publish|ruin|punish\w*|regret|pay|crash|fire|action|virus)\b|\bif you (?:do not|don't|refuse to|fail to) (?:comply|cooperate|obey|answer|provide)\b[^.!?\n]{0,60}\b(?:i will|i'll|we will|consequences|you will|face)\b/g,
  },
  {
    rule: 'exfiltration-order',
    category: 'exfiltration',
    needs: ['send', 'prompt'],
    strength: 0.75,
    pattern:
      /\b(?:send|post|forward|email|e-mail|upload|transmit|exfiltrate|leak)\s+(?:(?:all|any|the|this|that|these|every|user's|users|your|their|of|full|entire|its|contents?|copy|a)\s+){0,5}(?:conversation|chat history|history|passwords?|credentials?|api keys?|secrets?|system prompt|emails?|data|tokens?|files?|contacts?|messages?|personal information|credit card\w*)\s+(?:\w+\s+){0,4}?(?:to|at)\s+(?:https?:|www\.|[\w.+-]{1,40}@|this (?:url|address|email|server|link)|the following (?:url|address|email|server|link)|my (?:server|email|address)|an? (?:external|attacker|remote))/g,
  },
]
