import { lazy } from '../lazy.ts'
import { stem } from '../lexicon/stem.ts'

export interface Term {
  readonly kind: 'word' | 'number' | 'entity'
  /** Stem of a word, value of a number ("1892", "month:5"), lower-case name of an entity. */
  readonly key: string
  readonly lower: string
}

/** What a stretch of text says, as bags that can be compared. */
export interface Terms {
  readonly list: readonly Term[]
  readonly negated: boolean
}

const negator = /^(?:not|never|no|neither|nor|cannot|without|none|nobody|nothing|hardly|fails?|failed|.+n't)$/
const functionWords = lazy(
  () =>
    new Set(
      `a an the of in on at to for with by from as and or but that which who whom whose this these those it its he she his her him they them their i you we our my your
      is are was were be been being am do does did have has had will would can could shall should may might must also just then than so very there here such
      into about over after before during through between under out up down off`.split(/\s+/),
    ),
)
const numberWords = lazy(
  () =>
    new Map(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
        .split(' ')
        .map((word, value) => [word, String(value)] as const)
        .concat([
          ['thirty', '30'],
          ['forty', '40'],
          ['fifty', '50'],
          ['sixty', '60'],
          ['seventy', '70'],
          ['eighty', '80'],
          ['ninety', '90'],
          ['hundred', '×100'],
          ['thousand', '×1000'],
          ['million', '×1000000'],
          ['billion', '×1000000000'],
          ['first', '1'],
          ['second', '2'],
          ['third', '3'],
          ['fourth', '4'],
          ['fifth', '5'],
          ['sixth', '6'],
          ['seventh', '7'],
          ['eighth', '8'],
          ['ninth', '9'],
          ['tenth', '10'],
        ]),
    ),
)
const months = lazy(
  () =>
    new Map(
      'january february march april may june july august september october november december'
        .split(' ')
        .map((name, index) => [name, `month:${index + 1}`] as const),
    ),
)

/** Longest sentence looked at, so that the cost of comparing two stays bounded. */
const maximumTerms = 60

/** Reads the terms of a sentence; a capital at its very start says nothing, elsewhere it marks a name. */
export function readTerms(text: string): Terms {
  const list: Term[] = []
  let negated = false
  const pattern = /(\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th|s|%)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
  for (let match = pattern.exec(text); match !== null && list.length < maximumTerms; match = pattern.exec(text)) {
    const word = match[0]
    if (match[1] !== undefined) {
      list.push({ kind: 'number', key: match[1].replaceAll(',', '').replace(/\.0+$/, ''), lower: word })
      continue
    }
    const lower = word.toLowerCase().replaceAll('’', "'")
    if (negator.test(lower)) {
      if (!/^(?:no|nor)$/.test(lower) || list.length > 0) negated = !negated
      continue
    }
    const capital = word.charAt(0) !== lower.charAt(0)
    const month = capital ? months().get(lower) : undefined
    const number = numberWords().get(lower)
    if (month !== undefined) list.push({ kind: 'number', key: month, lower })
    else if (number !== undefined) list.push({ kind: 'number', key: number, lower })
    else if (functionWords().has(lower)) continue
    else if (capital && match.index > 0) list.push({ kind: 'entity', key: lower.replace(/'s$/, ''), lower })
    else list.push({ kind: 'word', key: stem(lower.replace(/'s$/, '')), lower })
  }
  return { list, negated }
}
