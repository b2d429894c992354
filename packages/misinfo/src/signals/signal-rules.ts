import type { WeakSignal } from './weak-signals.ts'

export interface SignalRule {
  readonly name: string
  readonly category: WeakSignal['category']
  /** In [0, 1]; below 0.5 for everything that true texts contain as well. */
  readonly severity: number
  readonly message: string
  readonly pattern: RegExp
}

// Bounded quantifiers only, no `u` flag: linear and fast.
export const signalRules: readonly SignalRule[] = [
  {
    name: 'hidden-truth',
    category: 'overclaim',
    severity: 0.5,
    message: 'Claims a truth that others hide.',
    pattern:
      /\b(?:(?:doctors|scientists|experts|the (?:mainstream )?media|the government|they|big pharma|nasa) (?:do not|don['’]t|won['’]t|does not|doesn['’]t) want (?:you|us|people) to know|what they (?:are hiding|won['’]t tell you)|wake up,? sheeple)\b/gi,
  },
  {
    name: 'certainty',
    category: 'overclaim',
    severity: 0.3,
    message: 'Claims certainty without a source.',
    pattern:
      /\b(?:it is (?:a )?(?:well[- ]known|proven|undeniable|indisputable|scientific) fact that|(?:100 ?%|one hundred percent) (?:proven|guaranteed|certain|effective|true)|there is absolutely no doubt that|scientifically proven|proven beyond (?:any|all) doubt|everyone knows (?:that|it)|nobody can deny)\b/gi,
  },
  {
    name: 'miracle',
    category: 'overclaim',
    severity: 0.4,
    message: 'Promises a cure-all.',
    pattern:
      /\b(?:cures? (?:all|every|any) (?:known )?(?:diseases?|cancers?|illness(?:es)?)|miracle (?:cure|drug|pill)|guaranteed to (?:cure|double|triple))\b/gi,
  },
  {
    name: 'unnamed-studies',
    category: 'unattributed',
    severity: 0.15,
    message: 'Refers to studies or experts without naming any.',
    pattern:
      /\b(?:(?:many |recent |several |some )?(?:studies|research|experts|scientists|doctors) (?:have )?(?:shown?|shows|proven?|proves|say|says|agree|agrees|confirm(?:s|ed)?)|it has been (?:shown|proven) that|some people say|rumou?r has it)\b/gi,
  },
  {
    name: 'superlative',
    category: 'superlative',
    severity: 0.12,
    message: 'A superlative over everything, without a source.',
    pattern:
      /\bthe (?:most \w{3,20}|best|worst|greatest|largest|biggest|smartest|fastest) (?:\w{2,20} ){0,3}(?:of all time|in (?:human |all |world )?history|that (?:has )?ever existed|ever made)\b/gi,
  },
  {
    name: 'hedge',
    category: 'hedge',
    severity: 0.08,
    message: 'Takes the claim back while making it.',
    pattern:
      /\b(?:i(?:['’]m| am) not (?:entirely |quite |really )?sure,? but|i could be wrong|don['’]t quote me|i (?:think|believe) i (?:read|heard)|as far as i (?:know|remember)|allegedly|purportedly)\b/gi,
  },
  {
    name: 'future-citation',
    category: 'citation',
    severity: 0.6,
    message: 'Cites a work from the far future.',
    pattern: /(?:\bet al\.?,?|\([A-Z][A-Za-z-]{1,30},?) \(?2[1-9]\d\d\b/g,
  },
  {
    name: 'malformed-arxiv',
    category: 'citation',
    severity: 0.55,
    message: 'An arXiv number whose month does not exist.',
    pattern: /\barxiv: ?\d\d(?:00|1[3-9]|[2-9]\d)\.\d{4,5}\b/gi,
  },
  {
    name: 'malformed-doi',
    category: 'citation',
    severity: 0.55,
    message: 'A DOI that cannot be one: it must begin with 10. and a number of four digits or more.',
    pattern: /\b(?:doi: ?|doi\.org\/)(?!10\.\d{4,9}(?:\.\d+)*\/)[\w./-]{3,60}/gi,
  },
  {
    name: 'epistemic-hedge',
    category: 'hedge',
    severity: 0.01,
    message: 'Says that it may be otherwise.',
    pattern:
      /\b(?:i (?:think|believe|guess|suppose|assume) (?:that|it|this|the|he|she|they|so)|i['’]m not (?:sure|certain)|i am not (?:sure|certain)|if i (?:recall|remember) (?:correctly|rightly)|to the best of my knowledge|it (?:seems|appears|would seem) (?:that|likely|to me)|presumably|supposedly|reportedly|perhaps|possibly|it is (?:possible|likely|believed|thought|said|rumou?red) that|may or may not|there is a chance that|could potentially|more or less|sort of|who knows)\b/gi,
  },
  {
    name: 'emphatic-certainty',
    category: 'overclaim',
    severity: 0.06,
    message: 'Insists instead of giving a reason.',
    pattern:
      /\b(?:undoubtedly|undeniably|unquestionably|indisputably|irrefutabl[ey]|without (?:a|any) (?:shadow of (?:a )?)?doubt|beyond (?:a|any|all) (?:shadow of (?:a )?)?doubt|(?:absolutely|completely|totally|100 ?%) (?:certain|sure|true|accurate|safe|proven)|it is (?:absolutely )?(?:certain|obvious|undeniable) that|the (?:simple )?truth is|make no mistake|mark my words|trust me|never fails|always works|works every time|no side effects (?:at all|whatsoever)|all (?:doctors|scientists|experts) agree)\b/gi,
  },
  {
    name: 'unsourced-statistic',
    category: 'unattributed',
    severity: 0.12,
    message: 'A share of people or cases without saying who counted.',
    pattern:
      /\b(?:(?:\d{1,3}(?:\.\d{1,3})? ?%|\d{1,3}(?:\.\d{1,3})? percent) of (?:all )?(?:people|doctors|scientists|experts|patients|users|studies|women|men|adults|americans|europeans)|(?:nine|eight|9|8|99) out of (?:ten|every ten|10|100) (?:people|doctors|scientists|experts|dentists|users))\b/gi,
  },
  {
    name: 'world-superlative',
    category: 'superlative',
    severity: 0.06,
    message: 'The best or most of the whole world, without a source.',
    pattern:
      /\b(?:the world['’]s (?:best|greatest|smartest|finest|most \w{3,20})|(?:best|greatest|finest|smartest) (?:\w{2,20} ){0,3}in the (?:world|universe)|second to none|unlike anything (?:else )?(?:ever|before))\b/gi,
  },
  {
    name: 'placeholder-citation',
    category: 'citation',
    severity: 0.35,
    message: 'A placeholder stands where a source should.',
    pattern:
      /\[(?:citation needed|author(?:,? year)?|source|insert [a-z ]{2,30}|reference|add (?:source|citation)|link)\]|\bhttps?:\/\/(?:www\.)?(?:example\.(?:com|org|net)|url\.com|link\.com)\b/gi,
  },
  {
    name: 'test-doi',
    category: 'citation',
    severity: 0.35,
    message: 'A DOI with a prefix that is used in examples.',
    pattern: /\b(?:doi: ?|doi\.org\/)10\.(?:1234|12345|5555|9999|0000)\/[\w./-]{1,60}/gi,
  },
  {
    name: 'future-year',
    category: 'citation',
    severity: 0.3,
    message: 'A work said to have been published in the far future.',
    pattern: /\b(?:published|reported|found|showed|according to a (?:study|report) (?:from|of)) in 2[1-9]\d\d\b/gi,
  },
]
