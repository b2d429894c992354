import { everydayWords } from '../lexicon/foreign-lexicon.ts'
import { harmlessNeighbours } from '../lexicon/slurs.ts'
import type { WordEntry, WordPhrase } from '../lexicon/word-table.ts'
import type { Reading } from '../reading/reading.ts'
import { targetOf, type Target } from './target.ts'
import type { Evidence } from './evidence.ts'

/** Weight of a word by whom it is said of. Slurs harm whoever they are said to; profanity on its own offends, no more. */
const weights = {
  slur: { addressed: 1.1, person: 1, none: 1, thing: 0.7 },
  abuse: { addressed: 1.25, person: 1, none: 0.8, thing: 0.5 },
  insult: { addressed: 1.25, person: 0.97, none: 0.75, thing: 0.3 },
  mild: { addressed: 1.22, person: 0.55, none: 0.3, thing: 0.1 },
  profanity: { addressed: 1.2, person: 0.9, none: 0.7, thing: 0.7 },
} as const satisfies Record<string, Readonly<Record<Target, number>>>

/** Above this, profanity that is said of nobody must not go. */
const mostUndirected = 0.46
const leastSeverity = 0.1
const unsure = 0.52
const strongest = 0.99
const neighbourhood = 5

/** Lexicon words and phrases, weighed by whom they are said of. */
export function wordEvidence(reading: Reading): Evidence[] {
  const found: Evidence[] = []
  for (let at = 0; at < reading.count;) {
    const entry = reading.entries[at]
    if (entry?.innocent === true) found.push(harmless(at, entry.word))
    if (entry === undefined || (entry.severity < leastSeverity && entry.phrases === undefined)) {
      at++
      continue
    }
    const phrase = phraseAt(reading, at, entry)
    const end = at + (phrase?.words.length ?? 1)
    const evidence =
      phrase === undefined
        ? evidenceOfWord(reading, at, entry)
        : evidenceOf(reading, at, end, phrase, false, phrase.words.join(' '))
    if (evidence !== undefined) found.push(evidence)
    at = end
  }
  return found
}

function evidenceOfWord(reading: Reading, at: number, entry: WordEntry): Evidence | undefined {
  if (entry.severity < leastSeverity) return undefined
  if (entry.languages?.some((language) => isAmong(reading, at, everydayWords[language])) === false) return undefined
  if (isHarmless(reading, at, entry.word)) return harmless(at, entry.word)
  return evidenceOf(reading, at, at + 1, entry, entry.mild, entry.word, entry.ambiguous, entry.adjective)
}

/** Counts for nothing, but excuses the word for the implicit path. */
const harmless = (at: number, word: string): Evidence => ({
  category: 'profanity',
  first: at,
  end: at + 1,
  severity: 0.01,
  rule: `harmless:${word}`,
  wordSeverity: 0,
  undirected: true,
  excused: true,
})

function evidenceOf(
  reading: Reading,
  first: number,
  end: number,
  { category, severity }: Pick<WordEntry, 'category' | 'severity'>,
  mild: boolean,
  word: string,
  ambiguous = false,
  adjective = false,
): Evidence | undefined {
  const { target, ...range } = targetOf(reading, first, end)
  const kind =
    category === 'identity-attack'
      ? 'slur'
      : category === 'insult'
        ? mild
          ? 'mild'
          : severity >= 0.7
            ? 'abuse'
            : 'insult'
        : 'profanity'
  let weighed = severity * weights[kind][target]
  if (adjective && kind === 'insult' && target === 'none') weighed *= unsure
  if (ambiguous && target === 'none') weighed *= unsure
  if (kind === 'profanity' && target !== 'addressed') weighed = Math.min(mostUndirected, weighed)
  if (weighed < leastSeverity) return undefined
  return {
    category,
    ...range,
    words: [first, end],
    excused: target === 'thing' || (category === 'profanity' && target !== 'addressed'),
    undirected: target === 'thing' || (target !== 'addressed' && (kind === 'profanity' || kind === 'mild')),
    severity: Math.min(strongest, weighed),
    rule: `lexicon:${word}`,
    wordSeverity: severity,
  }
}

/** The longest phrase that begins here, its words set apart by at most three characters. */
function phraseAt(
  { entries, starts, ends, text, count }: Reading,
  at: number,
  entry: WordEntry,
): WordPhrase | undefined {
  return entry.phrases?.find(({ words, severity }) => {
    if (severity < leastSeverity) return false
    for (let index = 1; index < words.length; index++) {
      const next = at + index
      if (next >= count || (starts[next] ?? 0) - (ends[next - 1] ?? 0) > 3) return false
      if (entries[next]?.word !== words[index] && text.slice(starts[next], ends[next]) !== words[index]) return false
    }
    return true
  })
}

/** Whether everyday words of the language stand near; one alone may be part of a name. */
function isAmong({ text, starts, ends, count }: Reading, at: number, everyday: ReadonlySet<string>): boolean {
  let found = 0
  for (let near = Math.max(0, at - neighbourhood); near < Math.min(count, at + neighbourhood + 1); near++)
    if (near !== at && everyday.has(text.slice(starts[near], ends[near]))) found++
  // Alone, it is what it is in its own language.
  return found > 1 || count <= 2 || (found === 1 && count <= 5)
}

function isHarmless({ text, starts, ends, count }: Reading, at: number, word: string): boolean {
  const neighbours = harmlessNeighbours.get(word)
  if (neighbours === undefined) return false
  for (let near = Math.max(0, at - neighbourhood); near < Math.min(count, at + neighbourhood + 1); near++)
    if (near !== at && neighbours.has(text.slice(starts[near], ends[near]))) return true
  return false
}
