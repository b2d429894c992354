import type { Replacement } from './edit.ts'
import { transferCase } from './letter-case.ts'
import { counterpart, counterpartAfterThe, furtherCounterparts, type CompiledTable } from './lexicon/compiled-table.ts'
import type { Mention } from './mentions/mention.ts'
import { exchangedAge } from './mentions/read-age-figures.ts'
import { agreementEdits } from './pronouns/they-agreement.ts'

/** Which group stands for which; a group that is not in it stays. */
export type GroupMapping = ReadonlyMap<number, number>

/**
 * Writes another group's words for every mention whose group the mapping knows; mentions without a counterpart stay. With a
 * `wording` above 0 the group's further names are written where it has any.
 */
export function groupReplacements(
  text: string,
  table: CompiledTable,
  mentions: readonly Mention[],
  mapping: GroupMapping,
  wording = 0,
): readonly Replacement[] {
  const found: Replacement[] = []
  for (const mention of mentions) {
    const target = mapping.get(mention.entry.group)
    if (target === undefined) continue
    const start = startOfThe(text, mention.start)
    const named = start === undefined ? undefined : counterpartAfterThe(mention.entry, target)
    const extended = named?.withoutThe === true && start !== undefined ? { ...mention, start } : mention
    const replacement = writtenFor(
      text,
      extended,
      target,
      table,
      wording === 0 ? named?.word : furtherCounterparts(mention.entry, target)[wording - 1],
    )
    if (replacement === undefined) continue
    const owned = possessiveEnding(text, mention, replacement)
    found.push({ start: extended.start, end: mention.end + owned.replaced, replacement: replacement + owned.ending })
    if (mention.entry.row.slot === 'subject' && /^(?:neutral|they)$/.test(table.groups[target] ?? ''))
      found.push(...agreementEdits(text, mention.start, mention.end))
  }
  return withoutOverlaps(found)
}

/**
 * Where the other word forms its possessive otherwise: "the men's room" becomes "the ladies' room", "the girls' coach" "the
 * children's coach". Figures and pronouns have none.
 */
function possessiveEnding(
  text: string,
  { start, end, entry }: Mention,
  replacement: string,
): { readonly ending: string; readonly replaced: number } {
  const none = { ending: '', replaced: 0 }
  const mark = text.charAt(end)
  if ((mark !== "'" && mark !== '’') || !nounSlots.has(entry.row.slot)) return none
  const from = text.charAt(end - 1)
  const plural = /s$/i.test(replacement) && !/(?:ss|us|is)$/i.test(replacement)
  if (/^s\b/i.test(text.slice(end + 1, end + 3))) {
    const irregular =
      /(?:men|people|folk)$/i.test(text.slice(start, end)) || /(?:children)$/i.test(text.slice(start, end))
    return irregular && plural ? { ending: mark, replaced: 2 } : none
  }
  // A bare apostrophe after a plural; a closing quotation mark has an opening one before the word.
  if (!/s/i.test(from) || plural || !/^\s+\w/.test(text.slice(end + 1, end + 4)) || opensQuote(text, start)) return none
  return { ending: `${mark}${from === 'S' ? 'S' : 's'}`, replaced: 1 }
}

const nounSlots: ReadonlySet<string> = new Set(['noun', 'term', 'plural', 'men', 'women', 'singular'])

/** Whether the last quotation mark within sixty characters before is an opening one. */
function opensQuote(text: string, start: number): boolean {
  const reach = text.slice(Math.max(0, start - 60), start)
  const mark = Math.max(reach.lastIndexOf("'"), reach.lastIndexOf('‘'), reach.lastIndexOf('’'))
  return mark >= 0 && (mark === 0 || /[\s(]/.test(reach.charAt(mark - 1)))
}

/** Where a "the" right before a place begins. */
function startOfThe(text: string, start: number): number | undefined {
  const match = /(?:^|\s|["“‘'(])(the\s+)$/i.exec(text.slice(Math.max(0, start - 6), start))
  return match === null ? undefined : start - (match[1]?.length ?? 0)
}

function writtenFor(
  text: string,
  { start, end, entry, figure }: Mention,
  target: number,
  table: CompiledTable,
  named: string | undefined,
): string | undefined {
  if (figure !== undefined) return String(exchangedAge(figure, table.groups[target] ?? ''))
  const word = named ?? counterpart(entry, target)
  if (word === undefined) return undefined
  if (entry.row.slot === 'name' || entry.row.slot === 'surname') return word
  // "(S)he" has the letter case of "She".
  const original = text.slice(start, end).replace(/[()]/g, '')
  // "with Down Syndrome" keeps the writer's spelling of what follows.
  const tail = original.indexOf(' ')
  if (entry.row.slot === 'with' && word.toLowerCase().endsWith(original.slice(tail).toLowerCase()))
    return `${word.slice(0, word.indexOf(' '))}${original.slice(tail)}`
  const written = transferCase({
    original,
    canonical: entry.canonical,
    replacement: word,
    startsSentence: () => startsSentence(text, start),
  })
  // "Miss Low" becomes "Mr. Low".
  return entry.canonical === 'Miss' && text.charAt(end) !== '.' ? `${written}.` : written
}

const startsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?\n]["'”’)\]]*)\s*["'“‘(]*$/.test(text.slice(Math.max(0, start - 8), start))

function withoutOverlaps(replacements: Replacement[]): readonly Replacement[] {
  replacements.sort((left, right) => left.start - right.start)
  let end = 0
  return replacements.filter((replacement) => {
    if (replacement.start < end) return false
    end = replacement.end
    return true
  })
}
