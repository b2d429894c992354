import type { ToxicityCategory } from '../toxicity-category.ts'
import { functionWords, dignityWords, judgementWords, reportWords } from './function-words.ts'
import { foreignEntries, type ForeignLanguage } from './foreign-lexicon.ts'
import {
  accusingWords,
  affection,
  deathWords,
  dehumanisingWords,
  expelParticiples,
  expelVerbs,
  hateVerbs,
  insultAdjectives,
  insultNouns,
  mildWords,
  misdeeds,
  things,
  violenceParticiples,
  violenceVerbs,
} from './harsh-words.ts'
import { englishLexicon } from './lexicon.ts'
import { innocentWords } from './innocent-words.ts'
import { markedWords } from './marked-words.ts'
import { groupAdjectives, groupNouns, otherPeople, personNouns } from './people.ts'
import { ambiguousSlurs, gradedWords } from './slurs.ts'
import { phraseWords } from './set-phrases.ts'
import { ordinaryWords } from './severity-corrections.ts'
import { roles } from './word-roles.ts'

/** All that is known of one word. */
export interface WordEntry {
  readonly word: string
  /** Bits of `roles`. */
  roles: number
  /** In [0, 1]: severity × sureness of a lexicon word when it is used on somebody; 0 = not in a lexicon. */
  severity: number
  category: ToxicityCategory
  /** How sure people are to mark it in a toxic comment, in [0, 1]. */
  marked: number
  /** Only counts when said of groups or close to other evidence. */
  mild: boolean
  /** Describes what the next word names. */
  adjective: boolean
  /** Harmless unless it is said of somebody: "retard", "dyke". */
  ambiguous: boolean
  /** An ordinary word that holds the letters of a harsh one ("Scunthorpe"). */
  innocent: boolean
  /** Set for words of other languages, which count among words of that language only. */
  languages: readonly ForeignLanguage[] | undefined
  /** Longer entries that begin with this word, longest first. */
  phrases: WordPhrase[] | undefined
}

export interface WordPhrase {
  readonly words: readonly string[]
  readonly severity: number
  readonly category: ToxicityCategory
}

const severityOfInsult = 0.62
const severityOfMildInsult = 0.42
const severityOfMarked = 0.6
const severityOfAccusation = 0.36

let cached: ReadonlyMap<string, WordEntry> | undefined

/** Every word that any rule knows, by its plain lower-case form; built on first use. */
export function wordTable(): ReadonlyMap<string, WordEntry> {
  return (cached ??= buildTable())
}

function buildTable(): ReadonlyMap<string, WordEntry> {
  const table = new Map<string, WordEntry>()
  const entryOf = (word: string): WordEntry => {
    let entry = table.get(word)
    if (entry === undefined) {
      entry = {
        word,
        roles: 0,
        severity: 0,
        category: 'profanity',
        marked: 0,
        mild: false,
        innocent: false,
        adjective: false,
        ambiguous: false,
        languages: undefined,
        phrases: undefined,
      }
      table.set(word, entry)
    }
    return entry
  }
  const each = (words: string, change: (entry: WordEntry) => void): void => {
    for (const word of words.split(' ')) if (word !== '') change(entryOf(word))
  }
  const grant = (bits: number, words: string): void => each(words, (entry) => (entry.roles |= bits))

  const { words, phrases } = englishLexicon()
  for (const [word, { severity, category }] of words) Object.assign(entryOf(word), { severity, category })
  for (const [first, list] of phrases) entryOf(first).phrases = [...list]
  for (const [category, severity, graded] of gradedWords)
    each(graded, (entry) => Object.assign(entry, { severity, category }))
  for (const [bits, list] of functionWords) grant(bits, list)
  for (const [bits, list] of rolesByList) grant(bits, list)
  each('fuck fucking fuckin fucks screw damn bloody goddamn', (entry) => (entry.roles |= roles.swear))
  const mild = new Set(mildWords.split(' '))
  each(`${insultNouns} ${insultAdjectives}`, (entry) => {
    entry.mild = mild.has(entry.word)
    if (entry.severity >= severityOfInsult) return
    entry.severity = entry.mild ? severityOfMildInsult : severityOfInsult
    entry.category = 'insult'
  })
  each(dehumanisingWords, (entry) => {
    entry.mild ||= mild.has(entry.word)
  })
  for (const [tenth, list] of markedWords)
    each(list, (entry) => {
      if ((entry.roles & (roles.group | roles.groupAdjective)) !== 0) return
      entry.marked = tenth / 10
      if (entry.severity > 0 || ordinaryWords.has(entry.word) || entry.roles !== 0) return
      entry.severity = severityOfMarked * entry.marked
      entry.category = 'insult'
      entry.mild = true
    })
  each(accusingWords, (entry) =>
    Object.assign(entry, { mild: true, severity: severityOfAccusation, category: 'insult' }),
  )
  each(insultAdjectives, (entry) => (entry.adjective = true))
  each(insultNouns, (entry) => (entry.adjective = false))
  each(ambiguousSlurs, (entry) => (entry.ambiguous = true))
  each(innocentWords, (entry) => {
    if (entry.severity === 0) entry.innocent = true
  })
  for (const { word, severity, language } of foreignEntries()) {
    const entry = table.get(word)
    if (entry === undefined) Object.assign(entryOf(word), { severity, category: 'insult', languages: [language] })
    else if (entry.languages !== undefined) entry.languages = [...entry.languages, language]
  }
  return table
}

const rolesByList: readonly (readonly [number, string])[] = [
  [roles.group, groupNouns],
  [roles.groupAdjective, groupAdjectives],
  [roles.person, personNouns],
  [roles.otherPeople, otherPeople],
  [roles.insult, `${insultNouns} ${insultAdjectives}`],
  [roles.dehumanising, dehumanisingWords],
  [roles.hate, hateVerbs],
  [roles.violence, violenceVerbs],
  [roles.violenceParticiple, violenceParticiples],
  [roles.expel, expelVerbs],
  [roles.expelParticiple, expelParticiples],
  [roles.misdeed, misdeeds],
  [roles.report, reportWords],
  [roles.judgement, judgementWords],
  [roles.dignity, dignityWords],
  [roles.death, deathWords],
  [roles.thing, things],
  [roles.affection, affection],
  [roles.setPhrase, phraseWords()],
]
