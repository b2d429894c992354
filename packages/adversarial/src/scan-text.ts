import { decodeHidden } from '@saaa/text'
import type { AttackCategory } from './attack-category.ts'
import { attackRules } from './attack-rules.ts'
import { readablePieces } from './readable-text.ts'

/** One piece of evidence in one text: a half-open range of UTF-16 offsets into it. */
export interface AttackMatch {
  readonly category: AttackCategory
  readonly start: number
  readonly end: number
  /** In [0, 1]. */
  readonly strength: number
  readonly rule: string
}

/** What must occur in a piece before any rule is worth trying: one cheap scan instead of twenty. */
const trigger =
  /\b(?:ignor|disregard|forget|overrid|bypass|neglect|overlook|discard|dismiss|delet|disabl|turn off|evad|circumvent|skip|abandon|eras|follow|attention|aside|instruct|prompt|rules?\b|guideline|directive|from now on|instead|everything|end of|you are (?:now|no|not|going|about|free)|you're (?:now |free)|pretend|act|behave|role-?play|imagine|simulate|jailbreak|unrestrict|unfilter|uncensor|mode\b|do anything|restriction|limitation|filters?\b|refus|apolog|disclaimer|warn|censor|sure,|secret|confidential|classified|sensitive|private|restricted|proprietary|login|personal|or else|or (?:i|we|you|your|face|suffer)\b|if you (?:do|re|fa)|begin|starts?|starting|ethic|moral|no (?:more )?(?:rules|limits)|my (?:\w+ )?(?:instr|rules)|limits|secret|users?\b|anyone|send|post|forward|e-?mail|upload|exfiltrat|leak|repeat|reveal|system|assistant|developer|admin)|<\||\[\/?inst|<<\/?sys|<\/?sys|!\[|#{2}|[-=*]{3}/

/** Wording that speaks about attacks rather than carrying one out: security writing, questions, reports, examples. */
const about =
  /\b(?:prompt injections?|injection attacks?|jailbreak(?:s|ing)? (?:attempts?|attacks?|techniques?)|attackers?|adversar\w+|red[- ]team\w*|security (?:researchers?|teams?|training|policy|review)|for example|e\.g\.|such as|phrases? like|examples? of|phrases?|known as|what (?:does|do|is meant by)|meaning of|how (?:do|can|should) (?:i|we|you) (?:detect|prevent|defend|stop|block)|detect\w*|classif\w+|report\w*|wrote|said|tried|article|paper|chapter|lesson)\b/
const quoteBefore = /["'`\u2018\u201c]\s?$/
const quoteAfter = /^[^"'`\n]{0,80}["'`\u2019\u201d]/

export function scanText(text: string, { decode }: { readonly decode: boolean }): readonly AttackMatch[] {
  const matches = plainMatches(text)
  if (decode) {
    for (const { decoded, start, end, path } of decodeHidden(text)) {
      for (const { strength, rule } of plainMatches(decoded)) {
        // Nobody hides an innocent instruction: the encoding itself is evidence.
        matches.push({
          category: 'encoded-payload',
          start,
          end,
          strength: Math.min(0.95, strength + 0.15),
          rule: `${path.join('+')}:${rule}`,
        })
      }
    }
  }
  return matches.sort((left, right) => left.start - right.start || right.end - left.end)
}

function plainMatches(original: string): AttackMatch[] {
  const matches: AttackMatch[] = []
  const seen = new Set<string>()
  for (const { text, toOriginal } of readablePieces(original)) {
    if (!trigger.test(text)) continue
    for (const { rule, category, strength, pattern, extent } of attackRules) {
      for (const found of text.matchAll(pattern)) {
        if (found[0] === '') continue
        const start = found.index
        const end = start + found[0].length
        const words = toOriginal(start, end)
        const range = extent === 'line' ? lineAround(original, words) : words
        const key = `${rule} ${range.start}`
        if (range.start >= range.end || seen.has(key)) continue
        seen.add(key)
        matches.push({ category, ...range, strength: strength * mentionWeight(text, start, end, category), rule })
      }
    }
  }
  return matches
}

/** The line that holds a range, without a speaker's name in front and blanks at its ends. */
function lineAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd)
  const speaker = /^\s*(?:[A-Z][\w ]{0,30}:\s*)?/.exec(line)?.[0].length ?? 0
  return { start: Math.min(start, lineStart + speaker), end: Math.max(end, lineStart + line.trimEnd().length) }
}

/** Halves what is quoted or talked about; forged delimiters are meant for the parser and mean the same in quotes. */
function mentionWeight(text: string, start: number, end: number, category: AttackCategory): number {
  if (category === 'delimiter-forgery') return 1
  const before = text.slice(Math.max(0, start - 120), start)
  const after = text.slice(end, end + 100)
  const quoted = quoteBefore.test(before) && quoteAfter.test(after)
  return (quoted ? 0.6 : 1) * (about.test(before) || (quoted && about.test(after)) ? 0.55 : 1)
}
