import profanityLists from '@dsojevic/profanity-list'
import { cuss } from 'cuss'
import type { ToxicityCategory } from '../toxicity-category.ts'
import { ordinaryWords, severityCorrections } from './severity-corrections.ts'

export interface LexiconEntry {
  readonly phrase: string
  readonly category: ToxicityCategory
  /** In [0, 1]: severity of the meaning × sureness that the word is meant so. */
  readonly severity: number
}

/** Single words by themselves, longer phrases by their first word. All lower-case, words joined by one blank. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, LexiconEntry>
  readonly phrases: ReadonlyMap<string, readonly (LexiconEntry & { readonly words: readonly string[] })[]>
}

/** Severity of the grades 1 (mild) to 4 (severe) of `@dsojevic/profanity-list`. */
const severityOfGrade: readonly number[] = [0, 0.2, 0.45, 0.65, 0.85]
/** Weight of the sureness of `cuss`: 2 likely, 1 maybe, 0 unlikely to be meant as profanity. */
const weightOfSureness: readonly number[] = [0, 0.5, 1]
/** Severity of a word that `cuss` is sure of and that no list grades. */
const ungradedSeverity = 0.5

let cached: Lexicon | undefined

/** The English lexicon, built on first use. */
export function englishLexicon(): Lexicon {
  return (cached ??= buildLexicon())
}

function buildLexicon(): Lexicon {
  const severities = new Map<string, { severity: number; category: ToxicityCategory }>()
  for (const { match, tags, severity } of profanityLists.en) {
    for (const variant of match.split('|')) {
      const phrase = tidy(variant)
      const sureness = cuss[phrase]
      const weight = sureness === undefined ? 0.8 : (weightOfSureness[sureness] ?? 0)
      severities.set(phrase, { severity: (severityOfGrade[severity] ?? 0) * weight, category: categoryOf(tags) })
    }
  }
  for (const [word, sureness] of Object.entries(cuss)) {
    const phrase = tidy(word)
    if (!severities.has(phrase))
      severities.set(phrase, { severity: ungradedSeverity * (weightOfSureness[sureness] ?? 0), category: 'profanity' })
  }
  for (const [word, severity] of severityCorrections)
    severities.set(word, { severity, category: severities.get(word)?.category ?? 'profanity' })
  const words = new Map<string, LexiconEntry>()
  const phrases = new Map<string, (LexiconEntry & { words: readonly string[] })[]>()
  for (const [phrase, { severity, category }] of severities) {
    if (severity < 0.1 || ordinaryWords.has(phrase)) continue
    const parts = phrase.split(' ')
    const first = parts[0] ?? ''
    if (parts.length === 1) words.set(phrase, { phrase, category, severity })
    else phrases.set(first, [...(phrases.get(first) ?? []), { phrase, category, severity, words: parts }])
  }
  for (const list of phrases.values()) list.sort((left, right) => right.words.length - left.words.length)
  return { words, phrases }
}

/** The lists mark letters that may be drawn out with `*`; drawn-out letters are folded in the text instead. */
function tidy(phrase: string): string {
  return phrase
    .replaceAll('*', '')
    .replace(/[^a-z0-9']+/gi, ' ')
    .trim()
    .toLowerCase()
}

function categoryOf(tags: readonly string[]): ToxicityCategory {
  if (tags.some((tag) => tag === 'racial' || tag === 'religious' || tag === 'lgbtq')) return 'identity-attack'
  return tags.includes('sexual') || tags.includes('shock') ? 'sexual' : 'profanity'
}
