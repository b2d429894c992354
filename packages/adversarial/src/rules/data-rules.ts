import type { AttackRule } from './attack-rule.ts'

/** Text that addresses the model where only data should stand. */
export const dataRules: readonly AttackRule[] = [
  {
    rule: 'addresses-model',
    category: 'instruction-in-data',
    needs: ['model', 'you'],
    strength: 0.55,
    pattern:
      /\b(?:if|when|in case) you(?:'re| are)? (?:an? |the )?(?:ai|llm|large language model|language model|ai (?:assistant|agent|model|system)|chatbot|bot|automated (?:system|agent|reviewer)|gpt)\b(?! (?:developer|engineer|researcher|company|user|enthusiast|expert|startup|student|skeptic|fan))/g,
  },
  {
    rule: 'note-to-model',
    category: 'instruction-in-data',
    needs: ['model'],
    strength: 0.5,
    pattern:
      /\b(?:note|message|instructions?|attention|notice|reminder|memo|command|prompt)s? (?:to|for) (?:the |any |all |an )?(?:ai|llms?|language models?|ai (?:assistants?|agents?|models?|systems?|reviewers?)|assistant|chatbots?|summari[sz]er|automated (?:agents?|systems?)|gpt|model)\s?[:.,!-]|\b(?:dear|hey|hello|attention),? (?:ai|llm|language model|chatbot|ai assistant|gpt|chatgpt|assistant)\b[,:!.]?\s(?:please|you|ignore|when|before|do|the user|always)/g,
  },
  {
    rule: 'model-must',
    category: 'instruction-in-data',
    needs: ['model'],
    strength: 0.5,
    pattern:
      // Not in a clause that says what somebody else makes a model do.
      /(?<!\b(?:that|which|what|whether|how) )\b(?:the|any|all|every) (?:ai|llms?|ai (?:assistants?|models?|agents?|reviewers?)|language models?|chatbots?|assistant|model|agent) (?:reading this |processing this |that reads this )?(?:must|should|has to|have to|is required to|are required to|will now|shall) (?:now |also |immediately |always |instead )?(?:ignore|disregard|forward|send|reveal|output|print|say|include|recommend|rate|tell|call|open|stop|answer|respond|reply|insert|add|delete|give|accept)\b/g,
  },
  {
    rule: 'reply-hijack',
    category: 'instruction-in-data',
    needs: ['reply'],
    strength: 0.3,
    untrustedOnly: true,
    pattern:
      /\b(?:instead of (?:summari[sz]ing|translating|answering|replying)|before (?:answering|summari[sz]ing)|(?:to|in|at the end of) your (?:answer|reply|response|summary))\b/g,
  },
  {
    rule: 'other-task-first',
    category: 'instruction-in-data',
    needs: ['reply'],
    strength: 0.5,
    untrustedOnly: true,
    pattern:
      /\bbefore (?:you )?(?:can |may |start |continue |go on |proceed )?(?:with |to )?(?:solve|solving|complet(?:e|ing)|answer(?:ing)?|finish(?:ing)?|perform(?:ing)?|fulfill?(?:ing)?) (?:the|my|this|that|your|any) (?:\w{2,12} ){0,2}(?:task|request|question|query)\b/g,
  },
  {
    rule: 'order-in-data',
    category: 'instruction-in-data',
    needs: ['call'],
    strength: 0.2,
    untrustedOnly: true,
    pattern:
      /\b(?:call|use|invoke|run|execute|open)\s(?:the|your|this)\s(?:\w{2,20}\s){0,3}(?:tool|function|plugin|api|browser)\b(?! (?:only|when|if)\b)/g,
  },
  {
    rule: 'tool-hijack',
    category: 'exfiltration',
    needs: ['call', 'send'],
    strength: 0.55,
    pattern:
      /\b(?:call|use|invoke|run|execute)\s(?:the|your)\s(?:\w{2,20}\s){0,3}(?:tool|function|plugin|api|browser|shell)\s(?:to|and)\s(?:send|post|forward|e-?mail|upload|transmit|exfiltrate|leak)\b|\bwithout (?:asking|telling|informing|notifying|alerting) the user\b/g,
  },
  {
    rule: 'mode-switch',
    category: 'role-reset',
    needs: ['sudo'],
    strength: 0.5,
    pattern:
      /\b(?:enter|enable|activate|switch to|switch into|turn on|go into|engage)\s(?:the\s|your\s|in\s)?(?:developer|debug|god|jailbreak|jailbroken|dan|root|unrestricted|sudo|maintenance|evil|opposite|chaos|unfiltered|uncensored|admin|override)\smode\b(?![^.!?\n]{0,40}\b(?:android|iphone|phone|ios|windows|browser|device|router|tablet|game|console|firmware)\b)|\byou are now in (?:\w{2,20} )?mode\b|\bsudo (?:enable|disable|show|grant|ignore|set)\b|^\/(?:jailbreak|override|admin|unlock)\b/g,
  },
]
