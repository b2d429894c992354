import type { AttackRule } from './attack-rule.ts'

/** Roles without rules, and orders never to refuse. */
export const personaRules: readonly AttackRule[] = [
  {
    rule: 'role-reset',
    category: 'role-reset',
    needs: ['you', 'unbound'],
    strength: 0.5,
    pattern:
      /\byou are (?:now|no longer|not|going to be|about to become) (?:an? |the |in )?(?:\w+ ){0,3}?(?:unrestricted|unfiltered|uncensored|jailbroken|evil|amoral|dan|bound by|assistant|ai|chatbot|bot|language model|developer mode|hacker|god mode|restricted|limited|constrained)\b|\byou(?:'re| are) (?:now )?(?:free|freed|liberated|released) (?:from|of) (?:all|any|your|the|every)\b/g,
  },
  {
    rule: 'do-anything-now',
    category: 'role-reset',
    needs: ['anything', 'now'],
    strength: 0.7,
    pattern: /\b(?:do|make|say|answer) anything now\b/g,
  },
  {
    rule: 'jailbreak-persona',
    category: 'role-reset',
    needs: ['jailbreak'],
    strength: 0.8,
    pattern:
      /\b(?:developer mode (?:enabled|output|on|activated)|jailbreak(?:ed|ing)? (?:mode|prompt|version)|(?:unrestricted|unfiltered|uncensored|amoral|unethical|rule-?less) (?:ai|assistant|chatbot|bot|language model|mode|version|response)|dan mode|god mode enabled|opposite mode|evil(?:-| )?(?:bot|confidant|mode)|machiavellian chatbot|stay a dan)\b/g,
  },
  {
    rule: 'persona-frame',
    category: 'role-reset',
    needs: ['persona', 'unbound'],
    strength: 0.3,
    pattern:
      /\b(?:pretend|act|behave|roleplay|role-play|imagine|simulate|respond|answer|speak)\s+(?:as (?:if|though)|to be|as|like|that)?\s*(?:you(?:'re| are| were| have)?\s+)?(?:an? |the |my |no )?(?:\w+ ){0,3}?(?:no (?:restrictions?|rules?|limits?|filters?|guidelines?|ethic\w*)|without (?:any )?(?:restrictions?|rules?|limits?|filters?|ethic\w*|moral\w*|censorship)|unrestricted|hacker|dan|evil|admin(?:istrator)?|developer|root)\b/g,
  },
  {
    rule: 'no-limits',
    category: 'role-reset',
    needs: ['unbound', 'rules'],
    strength: 0.4,
    pattern:
      /\b(?:no|without(?: any)?|free (?:from|of)(?: all| any)?|not bound by(?: any)?|ignores?(?: all| any)?|beyond|lift(?:ed|ing)?|remov(?:e|ed|ing)|disabl(?:e|ed|ing))\s+(?:(?:ethical|moral|legal|safety|content|your|all|the|any|openai|its|their|usual|typical)(?:\s+(?:and|or)\s+|[\s,]+)){1,4}(?:guidelines?|restrictions?|constraints?|limitations?|boundaries|filters?|polic(?:y|ies)|considerations?|safeguards?|confines|rules)\b/g,
  },
  {
    rule: 'simulated-other',
    category: 'role-reset',
    needs: ['persona', 'unbound'],
    strength: 0.5,
    pattern:
      /\b(?:simulate|emulate|adopt|adapt|create|play|act as|pretend to be) (?:an?(?:other)? |the role of |two |the )?(?:\w+ ){0,3}?(?:personalit(?:y|ies)|ai (?:named|called|that|who|model)|persona|character (?:named|called|who)|chatbot (?:named|called|that|who))\b[^.!?\n]{0,120}\b(?:any|every|no|never|always|without|anything|unethical|illegal|immoral)\b|\b(?:disregards?|ignores?|without regard (?:for|to)|regardless of|does(?:n't| not) care about|has no|lacks)\s+(?:(?:all|any|the|of)\s+){0,2}(?:ethics|ethical (?:rules|limits|guidelines|concerns|constraints|principles)|morals|morality|moral (?:compass|limits|rules|guidelines|principles)|laws)\b/g,
  },
  {
    rule: 'refusal-suppression',
    category: 'refusal-suppression',
    needs: ['refusal'],
    strength: 0.5,
    pattern:
      /\b(?:do not|don't|never|without|you cannot|must not|you can't|you may not|avoid)\s+(?:ever\s+)?(?:refuse(?! (?:me|him|her|us|them|it|my|his|your|to (?:let|see|take|believe|admit)))|refusing|apologi[sz]e|apologi[sz]ing|decline|declining|reject|rejecting|warn|warning|add(?:ing)? (?:any )?(?:warnings?|disclaimers?)|giv(?:e|ing) (?:any )?(?:warnings?|disclaimers?)|includ(?:e|ing) (?:any )?(?:warnings?|disclaimers?)|say(?:ing)? (?:that )?(?:you|i) (?:can't|cannot)|mention(?:ing)? (?:that )?(?:you(?:'re| are)|ethic\w*|polic\w*|your guidelines)|break(?:ing)? character|censor\w*)\b|\b(?:start|begin) (?:your (?:response|answer|reply)|the (?:response|answer|reply)|answering|with)\s+(?:(?:with|by saying)\s+)?["'\u2018\u201c]?(?:sure|absolutely|of course|yes),? (?:here|i)/g,
  },
]
