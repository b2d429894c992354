export interface WeakSignal {
  readonly category: 'overclaim' | 'hedge' | 'superlative' | 'citation' | 'unattributed'
  readonly severity: number
  readonly message: string
  readonly rule: string
  readonly start: number
  readonly end: number
}

interface SignalRule {
  readonly name: string
  readonly category: WeakSignal['category']
  readonly severity: number
  readonly message: string
  readonly pattern: RegExp
}

// Bounded quantifiers only, no `u` flag: linear and fast.
const rules: readonly SignalRule[] = [
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
]

const isbn = /\bISBN(?:-1[03])?:? ?((?:97[89][- ]?)?\d(?:[- ]?\d){8}[- ]?[\dX])\b/g

/** Signs that deserve a second look, weak on their own: certainty, hedging, unnamed sources, citations that cannot exist. */
export function findWeakSignals(text: string): readonly WeakSignal[] {
  const found: WeakSignal[] = []
  for (const { name, category, severity, message, pattern } of rules) {
    for (const match of matchesOf(pattern, text)) {
      found.push({
        category,
        severity,
        message,
        rule: `misinfo/${name}`,
        start: match.index,
        end: match.index + match[0].length,
      })
    }
  }
  for (const match of matchesOf(isbn, text)) {
    if (isValidIsbn((match[1] ?? '').replace(/[- ]/g, ''))) continue
    found.push({
      category: 'citation',
      severity: 0.5,
      message: 'An ISBN whose check digit is wrong.',
      rule: 'misinfo/isbn-checksum',
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return found.sort((left, right) => left.start - right.start)
}

/** Like `matchAll`, without its copy of the pattern, which V8 would compile anew for every text. */
function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match)
  return found
}

/** ISO 2108: weights 10…1 modulo 11, or 1 and 3 in turn modulo 10. */
function isValidIsbn(digits: string): boolean {
  const values = [...digits].map((digit) => (digit === 'X' ? 10 : Number(digit)))
  if (digits.length === 10) return values.reduce((sum, value, index) => sum + value * (10 - index), 0) % 11 === 0
  return (
    digits.length === 13 && values.reduce((sum, value, index) => sum + value * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0
  )
}
