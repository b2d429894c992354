/**
 * Brings the lexicons in scripts/concepts to the form that detection reads and writes src/model/concept-words.ts.
 * Run from the repository root: node --conditions=@saaa/source --import tsx packages/adversarial/scripts/write-concept-words.ts
 */
import { writeFileSync } from 'node:fs'
import { normalizeText } from '@saaa/text'
import { readNovels } from '../../../tools/bench/shared-data.ts'
import { concepts, type Concept } from './concepts/concept.ts'
import { english } from './concepts/lexicon/english.ts'
import { lexicons } from './concepts/lexicons.ts'

/** From so many occurrences in the novels on, a word is English, whatever it means elsewhere. */
const frequent = 60
/** A word may stand for so many concepts. */
const mostConcepts = 2

function countEnglishWords(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of readNovels())
    for (const word of text.toLowerCase().match(/[a-z']+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** As detection reads text: small letters, marks off. Blanks stand between the words of a phrase. */
const readable = (entry: string): string =>
  normalizeText(entry.replaceAll('_', ' '), { spacedLetters: false }).text.replaceAll('\u2019', "'")

const counts = countEnglishWords()
const found = new Map<string, Concept[]>()
// English first: its reading of a spelling that languages share counts.
for (const lexicon of [english, ...lexicons.filter((other) => other !== english)]) {
  for (const concept of concepts) {
    for (const entry of lexicon[concept]?.split(' ') ?? []) {
      if (entry === '') continue
      const spelling = readable(entry)
      const known = found.get(spelling) ?? []
      const isEnglish = lexicon === english
      if (!isEnglish && known.length === 0 && (counts.get(spelling) ?? 0) >= frequent) continue
      if (known.includes(concept) || known.length >= mostConcepts) continue
      if (!isEnglish && english[known[0] ?? concept]?.split(' ').some((word) => readable(word) === spelling) === true)
        continue
      found.set(spelling, [...known, concept])
    }
  }
}

const spellingsOf = (concept: Concept): string =>
  [...found]
    .flatMap(([spelling, of]) => (of.includes(concept) ? [spelling.replaceAll(' ', '_')] : []))
    .sort()
    .join(' ')
writeFileSync(
  new URL('../src/model/concept-words.ts', import.meta.url),
  `// Written by scripts/write-concept-words.ts from the lexicons in scripts/concepts.

/**
 * What words of twenty-odd languages stand for, as detection reads them. \`_\` stands between the words of a phrase; \`*\` lets
 * any letters follow.
 */
export const conceptWords = {
${concepts.map((concept) => `  '${concept}':\n    ${JSON.stringify(spellingsOf(concept))},`).join('\n')}
} as const
`,
)
console.log(`${found.size} spellings of ${concepts.length} concepts`)
