import { decodeHidden } from '@saaa/text'
import { adjustSeverity, circumstancesOf } from './circumstances.ts'
import { englishLexicon, type LexiconEntry } from './lexicon/lexicon.ts'
import { isPhrasingTrigger, phrasingHits } from './phrasing-rules.ts'
import { readablePieces } from './readable-text.ts'
import type { ToxicityCategory } from './toxicity-category.ts'

/** One piece of evidence: a half-open range of UTF-16 offsets into the scored text. */
export interface ToxicityMatch {
  readonly category: ToxicityCategory
  readonly start: number
  readonly end: number
  /** In [0, 1]: severity × sureness, changed by who is addressed, negation and quotation. */
  readonly severity: number
  readonly rule: string
}

export interface ToxicityScore {
  /** In [0, 1]; 1 = certainly toxic. The worst passage counts. */
  readonly toxicity: number
  /** The same, over the matches of one category. */
  readonly categories: Readonly<Record<ToxicityCategory, number>>
  /** In order of position. */
  readonly matches: readonly ToxicityMatch[]
}

export interface ScoreToxicityOptions {
  /**
   * Whether encoded passages (base64, ROT13 …) are decoded and scored too.
   * @default true
   */
  readonly decode?: boolean
}

/**
 * Scores the toxicity of any text. Synchronous, deterministic, linear in the length of the text.
 *
 * Within a passage (matches not separated by the end of a sentence) severities add up by a noisy-or, 1 − Π(1 − sᵢ); over
 * passages the maximum counts, so that a long text is not toxic for being long.
 */
export function scoreToxicity(text: string, { decode = true }: ScoreToxicityOptions = {}): ToxicityScore {
  const matches = findMatches(text)
  if (decode) matches.push(...decodedMatches(text))
  matches.sort((left, right) => left.start - right.start || right.end - left.end)
  const worst = (category?: ToxicityCategory) =>
    worstPassage(text, category === undefined ? matches : matches.filter((match) => match.category === category))
  return {
    toxicity: worst(),
    categories: {
      profanity: worst('profanity'),
      insult: worst('insult'),
      sexual: worst('sexual'),
      'identity-attack': worst('identity-attack'),
      threat: worst('threat'),
    },
    matches,
  }
}

const word = /[a-z0-9](?:[a-z0-9']*[a-z0-9])?/g
const drawnOut = /([a-z])\1{2,}/

function findMatches(original: string): ToxicityMatch[] {
  const lexicon = englishLexicon()
  const matches: ToxicityMatch[] = []
  for (const piece of readablePieces(original)) {
    const { text } = piece
    const seenPhrasings = new Set<string>()
    for (let found = nextWord(text, 0); found !== null;) {
      const [token] = found
      const { index } = found
      let end = index + token.length
      const entry = longestEntry(token, text, end)
      if (entry !== undefined) {
        end = entry.end
        const severity = adjustSeverity(entry.severity, circumstancesOf(text, index, end))
        matches.push({
          category: entry.category,
          ...piece.toOriginal(index, end),
          severity,
          rule: `lexicon:${entry.phrase}`,
        })
      }
      if (isPhrasingTrigger(token)) {
        for (const hit of phrasingHits(text, token, index, index + token.length)) {
          const key = `${hit.rule} ${hit.start}`
          if (seenPhrasings.has(key)) continue
          seenPhrasings.add(key)
          const severity = adjustSeverity(hit.severity, {
            ...circumstancesOf(text, hit.start, hit.end),
            addressed: false,
          })
          matches.push({ category: hit.category, ...piece.toOriginal(hit.start, hit.end), severity, rule: hit.rule })
        }
      }
      found = nextWord(text, end)
    }
  }
  return matches

  function longestEntry(token: string, text: string, tokenEnd: number): (LexiconEntry & { end: number }) | undefined {
    for (const phrase of lexicon.phrases.get(token) ?? []) {
      const end = phraseEnd(text, tokenEnd, phrase.words)
      if (end !== undefined) return { ...phrase, end }
    }
    const entry = lexicon.words.get(token) ?? (drawnOut.test(token) ? foldedEntry(token) : undefined)
    return entry && { ...entry, end: tokenEnd }
  }

  /** "fuuuck": runs of three or more letters stand for one, or for two. */
  function foldedEntry(token: string): LexiconEntry | undefined {
    return (
      lexicon.words.get(token.replace(/([a-z])\1{2,}/g, '$1')) ??
      lexicon.words.get(token.replace(/([a-z])\1{2,}/g, '$1$1'))
    )
  }
}

function nextWord(text: string, from: number): RegExpExecArray | null {
  word.lastIndex = from
  return word.exec(text)
}

/** End of the phrase's other words when they follow, set apart by at most three characters that are no letters. */
function phraseEnd(text: string, from: number, words: readonly string[]): number | undefined {
  let end = from
  for (let index = 1; index < words.length; index++) {
    const next = nextWord(text, end)
    if (next === null || next.index - end > 3 || next[0] !== words[index]) return undefined
    end = next.index + next[0].length
  }
  return end
}

function decodedMatches(text: string): ToxicityMatch[] {
  return decodeHidden(text).flatMap(({ decoded, start, end, path }) =>
    findMatches(decoded)
      .filter(({ severity }) => severity >= 0.5)
      .map(({ category, severity, rule }) => ({ category, start, end, severity, rule: `${path.join('+')}:${rule}` })),
  )
}

const sentenceEnd = /[.!?\n]["'\u2019\u201d)\]]*\s/

function worstPassage(text: string, matches: readonly ToxicityMatch[]): number {
  let worst = 0
  let safe = 1
  let end = 0
  const strongestAt = new Map<string, number>()
  for (const { start, end: matchEnd, severity } of matches) {
    if (start - end > 300 || sentenceEnd.test(text.slice(end, start))) {
      safe = 1
      strongestAt.clear()
    }
    // Two rules on the same words are one piece of evidence: only what the stronger adds counts.
    const place = `${start} ${matchEnd}`
    const counted = strongestAt.get(place) ?? 0
    if (severity > counted) {
      safe *= (1 - severity) / (1 - counted)
      strongestAt.set(place, severity)
    }
    end = Math.max(end, matchEnd)
    worst = Math.max(worst, 1 - safe)
  }
  return worst
}
