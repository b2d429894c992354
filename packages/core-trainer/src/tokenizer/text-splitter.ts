import { InvalidArgumentError } from '@saaa/evaluator'
import type { PreTokenizerStage } from './tokenizer-json.ts'

/** Calls `visit` with each piece of the text in order; together the pieces are the text. */
export type TextSplitter = (text: string, visit: (piece: string, start: number) => void) => void

/**
 * What the byte-level pre-tokenizer splits by (Radford et al. 2019): English contractions; letters, digits or other
 * signs with at most one space before; white space, leaving the last one to the word it precedes.
 */
const byteLevelPattern = String.raw`'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`

/** Builds the splitter of a `tokenizer.json`'s pre-tokenizer: each stage splits the pieces of the one before. */
export function createTextSplitter(stages: readonly PreTokenizerStage[]): TextSplitter {
  const patterns = stages.flatMap((stage) => stagePattern(stage) ?? [])
  const split = (text: string, start: number, depth: number, visit: (piece: string, start: number) => void): void => {
    const pattern = patterns[depth]
    if (pattern === undefined) {
      if (text.length > 0) visit(text, start)
      return
    }
    const isLast = depth === patterns.length - 1
    const give = (from: number, to: number): void => {
      if (from === to) return
      const piece = from === 0 && to === text.length ? text : text.slice(from, to)
      if (isLast) visit(piece, start + from)
      else split(piece, start + from, depth + 1, visit)
    }
    let position = 0
    // A fresh lastIndex per call: a deeper stage never shares this stage's pattern object.
    pattern.lastIndex = 0
    for (;;) {
      pattern.lastIndex = position
      const match = pattern.exec(text)
      if (match === null) break
      const end = match.index + match[0].length
      give(position, match.index)
      give(match.index, end)
      if (end === match.index) break // an empty match splits nothing further
      position = end
    }
    give(position, text.length)
  }
  return (text, visit) => split(text, 0, 0, visit)
}

function stagePattern(stage: PreTokenizerStage): RegExp | undefined {
  if (stage.type === 'Digits') return stage.individual_digits ? /\p{N}/gu : /\p{N}+/gu
  if (stage.type === 'ByteLevel') {
    if (stage.add_prefix_space) {
      throw new InvalidArgumentError({
        argument: 'pre_tokenizer.add_prefix_space',
        value: true,
        expected: 'false: with a space put before the text, decoding would not give the text back',
      })
    }
    return stage.use_regex ? toJavaScript(byteLevelPattern) : undefined
  }
  if (stage.behavior !== 'Isolated' || stage.invert) {
    throw new InvalidArgumentError({
      argument: 'pre_tokenizer.behavior',
      value: `${stage.behavior}${stage.invert ? ' (inverted)' : ''}`,
      expected: "'Isolated', not inverted: other ways to split lose or regroup text",
    })
  }
  return 'Regex' in stage.pattern
    ? toJavaScript(stage.pattern.Regex)
    : new RegExp(escapePattern(stage.pattern.String), 'gu')
}

/**
 * Tokenizer files are written for Oniguruma: there `\s` means the Unicode property White_Space (JavaScript's adds U+FEFF
 * and lacks U+0085), and `(?i:…)` folds case within Unicode (where ſ is an s and the Kelvin sign a k).
 */
function toJavaScript(pattern: string): RegExp {
  const translated = pattern
    .replace(/\(\?i:([^()[\]\\]*)\)/g, (_, body: string) => `(?:${body.replace(/[a-zA-Z]/g, anyCase)})`)
    .replace(
      /\\([sSdD])/g,
      (_, letter: string) =>
        ({ s: '\\p{White_Space}', S: '\\P{White_Space}', d: '\\p{Nd}', D: '\\P{Nd}' })[letter] ?? letter,
    )
    .replace(
      /\\p\{(Han|Hiragana|Katakana|Hangul|Latin|Cyrillic|Greek|Arabic|Hebrew|Thai|Devanagari)\}/g,
      '\\p{Script=$1}',
    )
  try {
    // Possessive repetition is a syntax error in JavaScript; these two would mean something else.
    if (/\(\?[a-zA-Z]|&&/.test(translated)) throw new SyntaxError('inline flags or class intersection')
    return new RegExp(translated, 'gu')
  } catch (cause) {
    throw new InvalidArgumentError({
      argument: 'pre_tokenizer.pattern',
      value: pattern,
      expected: 'a pattern that JavaScript can express; use another tokenizer, or train one',
      cause,
    })
  }
}

function anyCase(letter: string): string {
  const lower = letter.toLowerCase()
  const folded = lower === 's' ? '\u017f' : lower === 'k' ? '\u212a' : ''
  return `[${lower}${lower.toUpperCase()}${folded}]`
}

/** A pattern that matches exactly this text. */
export const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
