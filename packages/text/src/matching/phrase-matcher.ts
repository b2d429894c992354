import { requireText, TextArgumentError } from '../errors/text-error.ts'
import { codePointBefore, isWordCharacter } from '../unicode/character-properties.ts'
import { prefixTreeSource } from './prefix-tree-source.ts'

export interface PhraseMatcherOptions {
  /** A match may not begin or end inside a longer word (of any script). @default true */
  readonly wholeWords?: boolean
  /** @default false */
  readonly caseSensitive?: boolean
}

export interface PhraseMatch {
  /** UTF-16 offsets, half-open. */
  readonly start: number
  readonly end: number
  /** The phrase as it was given. */
  readonly phrase: string
  /** The given id, or the phrase itself. */
  readonly id: string
}

export interface PhraseMatcher {
  /** Matches from left to right that do not overlap; at each place the longest phrase wins. */
  matches(text: string): readonly PhraseMatch[]
}

interface Entry {
  readonly phrase: string
  readonly id: string
  readonly key: string
}

/** Phrases are grouped by whether their ends are ASCII word characters, where \b is a fast first test. */
interface Group {
  readonly expression: RegExp
}

/** Units of phrases per expression: V8 compiles larger ones in more than linear time, so several are scanned side by side. */
const longestExpression = 60_000

/**
 * Compiles phrases for linear scanning. A blank in a phrase matches one to four blanks, line breaks included. Of phrases that
 * are equal but for case the first counts. Throws TextArgumentError for a blank phrase.
 */
export function createPhraseMatcher(
  phrases: Iterable<string> | Iterable<{ readonly phrase: string; readonly id: string }>,
  { wholeWords = true, caseSensitive = false }: PhraseMatcherOptions = {},
): PhraseMatcher {
  const entries = new Map<string, Entry>()
  for (const item of phrases as Iterable<string | { phrase: string; id: string }>) {
    const phrase = typeof item === 'string' ? item : item.phrase
    if (typeof phrase !== 'string' || phrase.trim() === '')
      throw new TextArgumentError('phrases', 'phrases that are not blank', phrase)
    const key = matchingKey(phrase.trim(), caseSensitive)
    if (!entries.has(key)) entries.set(key, { phrase, id: typeof item === 'string' ? phrase : item.id, key })
  }
  const groups = compile([...entries.values()], wholeWords, caseSensitive)
  const shorter = wholeWords ? findPrefixes(entries) : new Map<string, readonly Entry[]>()

  /** The match of `expression` at or after `from` whose ends are really word ends. */
  const next = ({ expression }: Group, text: string, from: number): PhraseMatch | undefined => {
    expression.lastIndex = from
    for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
      const start = match.index
      const entry = entries.get(matchingKey(match[0], caseSensitive))
      if (entry !== undefined) {
        const end = start + match[0].length
        if (!wholeWords || isWhole(text, start, end)) return { start, end, phrase: entry.phrase, id: entry.id }
        for (const candidate of shorter.get(entry.key) ?? []) {
          const shorterEnd = endOfPrefix(text, start, end, candidate.key, caseSensitive)
          if (shorterEnd > start && isWhole(text, start, shorterEnd)) {
            return { start, end: shorterEnd, phrase: candidate.phrase, id: candidate.id }
          }
        }
      }
      expression.lastIndex = start + 1
    }
    return undefined
  }

  return {
    matches(text) {
      requireText('text', text)
      const found: PhraseMatch[] = []
      const pending = groups.map((group) => next(group, text, 0))
      for (;;) {
        let best: PhraseMatch | undefined
        for (const match of pending) {
          if (match === undefined) continue
          if (best === undefined || match.start < best.start || (match.start === best.start && match.end > best.end))
            best = match
        }
        if (best === undefined) return found
        found.push(best)
        for (const [index, match] of pending.entries()) {
          const group = groups[index]
          if (match !== undefined && group !== undefined && match.start < best.end)
            pending[index] = next(group, text, best.end)
        }
      }
    },
  }
}

function compile(entries: readonly Entry[], wholeWords: boolean, caseSensitive: boolean): readonly Group[] {
  const byEdges = new Map<string, string[]>()
  for (const { key } of entries) {
    const before = wholeWords && /^[A-Za-z0-9_]/.test(key) ? '\\b' : ''
    const after = wholeWords && /[A-Za-z0-9_]$/.test(key) ? '\\b' : ''
    const edges = `${before} ${after}`
    const keys = byEdges.get(edges) ?? []
    keys.push(key)
    byEdges.set(edges, keys)
  }
  const groups: Group[] = []
  for (const [edges, keys] of byEdges) {
    const [before = '', after = ''] = edges.split(' ')
    keys.sort()
    for (let start = 0; start < keys.length;) {
      let end = start
      for (let size = 0; end < keys.length && size < longestExpression; end++) size += keys[end]?.length ?? 0
      const expression = `${before}(?:${prefixTreeSource(keys.slice(start, end))})${after}`
      groups.push({ expression: new RegExp(expression, caseSensitive ? 'g' : 'gi') })
      start = end
    }
  }
  return groups
}

function isWhole(text: string, start: number, end: number): boolean {
  const first = text.codePointAt(start) ?? 0
  if (isWordCharacter(first) && isWordCharacter(codePointBefore(text, start))) return false
  const after = text.codePointAt(end)
  return !(after !== undefined && isWordCharacter(after) && isWordCharacter(codePointBefore(text, end)))
}

/** For each phrase the shorter phrases it begins with, longest first: they may be whole words where it is not. */
function findPrefixes(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, readonly Entry[]> {
  const prefixes = new Map<string, readonly Entry[]>()
  for (const { key } of entries.values()) {
    const found: Entry[] = []
    for (let length = key.length - 1; length > 0; length--) {
      const entry = entries.get(key.slice(0, length))
      if (entry !== undefined) found.push(entry)
    }
    if (found.length > 0) prefixes.set(key, found)
  }
  return prefixes
}

/** Where the prefix `key` ends in text[start, end); blanks of the text count as one. */
function endOfPrefix(text: string, start: number, end: number, key: string, caseSensitive: boolean): number {
  for (let at = start + key.length; at <= end; at++) {
    if (matchingKey(text.slice(start, at), caseSensitive) === key) return at
  }
  return -1
}

/** Equal for two strings exactly if the expression (flag i without u) takes them for equal, blanks aside. */
function matchingKey(text: string, caseSensitive: boolean): string {
  const collapsed = /[\s]/.test(text) ? text.replace(/\s+/g, ' ') : text
  if (caseSensitive) return collapsed
  if (!/[^\x00-\x7f]/.test(collapsed)) return collapsed.toUpperCase()
  let key = ''
  for (let index = 0; index < collapsed.length; index++) {
    // ECMAScript's Canonicalize: upper case, unless that is several units or turns non-ASCII into ASCII.
    const unit = collapsed.charAt(index)
    const upper = unit.toUpperCase()
    key += upper.length !== 1 || (unit.charCodeAt(0) >= 128 && upper.charCodeAt(0) < 128) ? unit : upper
  }
  return key
}
