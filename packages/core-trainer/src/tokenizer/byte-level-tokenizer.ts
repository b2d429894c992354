import { InvalidArgumentError } from '@saaa/evaluator'
import { bytesOfEntry, characterOfByte } from './byte-characters.ts'
import { createBytePairMerger, type Merge } from './byte-pair-merger.ts'
import { nfcSegments } from './nfc-segments.ts'
import { createTextSplitter, escapePattern } from './text-splitter.ts'
import { writeOffsets } from './token-offsets.ts'
import { preTokenizerStages, type AddedToken, type TokenizerJson } from './tokenizer-json.ts'
import type { SpecialTokenRole, Tokenizer } from './tokenizer.ts'
import { tokenizerConfigJson } from './tokenizer-config.ts'

const cachedPieceLength = 64
const cachedPieces = 100_000

type VisitPiece = (ids: Uint32Array, piece: string, start: number) => void

/**
 * A byte-level BPE from the content of a `tokenizer.json`, with the ids that the Hugging Face libraries give (ordinary
 * text; where text spells a special token they make it one, this does not).
 *
 * @throws InvalidArgumentError for a vocabulary without all 256 bytes, merges of unknown tokens, or settings that change
 * the text
 */
export function createByteLevelTokenizer(
  json: TokenizerJson,
  specialTokens: Readonly<Record<SpecialTokenRole, number>>,
): Tokenizer {
  const { vocab, ignore_merges: wholePieces } = json.model
  const added = json.added_tokens
  const special = new Map(added.filter((token) => token.special).map((token) => [token.id, token]))
  const plainAdded = added.filter((token) => !token.special)
  const ordinary = new Map(Object.entries(vocab).filter(([, id]) => !special.has(id)))
  const vocabularySize =
    1 +
    maximum(
      Object.values(vocab),
      added.map(({ id }) => id),
    )
  const tokenBytes = collectBytes(ordinary, plainAdded)
  const byteLengths = Uint32Array.from({ length: vocabularySize }, (_, id) => tokenBytes.get(id)?.length ?? 0)
  const idOfByte = Uint32Array.from(characterOfByte, (character, byte) => ordinary.get(character) ?? missingByte(byte))
  const merge = createBytePairMerger(readMerges(json, ordinary), vocabularySize)
  const split = createTextSplitter(preTokenizerStages(json))
  const findAdded = addedTokenFinder(plainAdded)
  const cache = new Map<string, Uint32Array>()
  const normalize = json.normalizer?.type === 'NFC'

  const encodePiece = (piece: string): Uint32Array => {
    const known = cache.get(piece)
    if (known !== undefined) return known
    const bytes = Buffer.from(piece, 'utf8')
    const whole = wholePieces
      ? ordinary.get(bytes.reduce((entry, byte) => entry + (characterOfByte[byte] ?? ''), ''))
      : undefined
    const ids =
      whole === undefined ? merge(Uint32Array.from(bytes, (byte) => idOfByte[byte] ?? 0)) : Uint32Array.of(whole)
    if (piece.length <= cachedPieceLength) {
      if (cache.size >= cachedPieces) cache.clear()
      cache.set(piece, ids)
    }
    return ids
  }

  /** Added tokens first, as the Hugging Face libraries do; what lies between is split and merged. */
  const visitNormalized = (text: string, visit: VisitPiece): void => {
    const visitOrdinary = (from: number, to: number): void => {
      const part = from === 0 && to === text.length ? text : text.slice(from, to)
      split(part, (piece, start) => visit(encodePiece(piece), piece, from + start))
    }
    let position = 0
    if (findAdded !== undefined) {
      for (const match of text.matchAll(findAdded.pattern)) {
        visitOrdinary(position, match.index)
        visit(Uint32Array.of(findAdded.ids.get(match[0]) ?? 0), match[0], match.index)
        position = match.index + match[0].length
      }
    }
    visitOrdinary(position, text.length)
  }

  return {
    vocabularySize,
    specialTokens,
    byteLengths,
    encode(text) {
      const ids: number[] = []
      visitNormalized(normalize ? text.normalize('NFC') : text, (pieceIds) => {
        for (const id of pieceIds) ids.push(id)
      })
      return ids
    },
    encodeWithOffsets(text) {
      const segments = normalize ? nfcSegments(text) : undefined
      const ids: number[] = []
      const starts: number[] = []
      const ends: number[] = []
      const normalized = segments === undefined ? text : segments.map((segment) => segment.text).join('')
      visitNormalized(normalized, (pieceIds, piece, start) => {
        for (const id of pieceIds) ids.push(id)
        writeOffsets({ piece, start, ids: pieceIds, byteLengths }, starts, ends)
      })
      if (segments !== undefined) mapToOriginal(segments, starts, ends)
      return { ids: Uint32Array.from(ids), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
    },
    decode(ids, { keepSpecialTokens = false } = {}) {
      const parts: Uint8Array[] = []
      for (const id of ids) {
        const bytes = tokenBytes.get(id)
        if (bytes !== undefined) parts.push(bytes)
        else if (special.has(id)) {
          if (keepSpecialTokens) parts.push(Buffer.from(special.get(id)?.content ?? '', 'utf8'))
        } else if (!Number.isInteger(id) || id < 0 || id >= vocabularySize) {
          throw new InvalidArgumentError({
            argument: 'ids',
            value: id,
            expected: `ids from 0 to ${vocabularySize - 1}`,
          })
        }
      }
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(parts))
    },
    toJson: () => JSON.stringify(json),
    toConfigJson: (options) => tokenizerConfigJson(options, specialTokens, special),
  }
}

function collectBytes(
  ordinary: ReadonlyMap<string, number>,
  plainAdded: readonly AddedToken[],
): Map<number, Uint8Array> {
  const bytes = new Map<number, Uint8Array>()
  for (const [entry, id] of ordinary) bytes.set(id, bytesOfEntry(entry) ?? Buffer.from(entry, 'utf8'))
  for (const { id, content } of plainAdded) bytes.set(id, Buffer.from(content, 'utf8'))
  return bytes
}

function readMerges(json: TokenizerJson, ordinary: ReadonlyMap<string, number>): Merge[] {
  const idOf = (entry: string, rank: number): number => {
    const id = ordinary.get(entry)
    if (id === undefined) {
      throw new InvalidArgumentError({
        argument: `model.merges[${rank}]`,
        value: entry,
        expected: 'parts and results that are in model.vocab',
      })
    }
    return id
  }
  return json.model.merges.map((merge, rank) => {
    const [left = '', right = ''] = typeof merge === 'string' ? merge.split(' ') : merge
    return { left: idOf(left, rank), right: idOf(right, rank), merged: idOf(left + right, rank) }
  })
}

/** Longest first, as at one place the longest added token wins. */
function addedTokenFinder(
  tokens: readonly AddedToken[],
): { pattern: RegExp; ids: ReadonlyMap<string, number> } | undefined {
  if (tokens.length === 0) return undefined
  for (const { content, single_word: singleWord, lstrip, rstrip } of tokens) {
    if (singleWord || lstrip || rstrip) {
      throw new InvalidArgumentError({
        argument: 'added_tokens',
        value: content,
        expected: 'single_word, lstrip and rstrip false for a token that is not special',
      })
    }
  }
  const longestFirst = tokens.map(({ content }) => content).sort((a, b) => b.length - a.length)
  return {
    pattern: new RegExp(longestFirst.map(escapePattern).join('|'), 'gu'),
    ids: new Map(tokens.map(({ content, id }) => [content, id])),
  }
}

/** A token inside a segment that normalising changed takes the whole segment. */
function mapToOriginal(
  segments: readonly { start: number; end: number; text: string }[],
  starts: number[],
  ends: number[],
): void {
  let number = 0
  let normalizedStart = 0
  const map = (position: number, isEnd: boolean): number => {
    for (;;) {
      const segment = segments[number]
      if (segment === undefined) return position
      const length = segment.text.length
      if (isEnd ? position <= normalizedStart + length : position < normalizedStart + length) {
        if (segment.end - segment.start === length && !isChanged(segment))
          return segment.start + position - normalizedStart
        return isEnd ? segment.end : segment.start
      }
      normalizedStart += length
      number += 1
    }
  }
  for (let token = 0; token < starts.length; token += 1) {
    // Ranges of tokens that share a character overlap, so the search may have to step back.
    while (number > 0 && (starts[token] ?? 0) < normalizedStart) {
      number -= 1
      normalizedStart -= segments[number]?.text.length ?? 0
    }
    starts[token] = map(starts[token] ?? 0, false)
    ends[token] = map(ends[token] ?? 0, true)
  }
}

/** Changed segments are never pure ASCII; an unchanged one maps unit by unit. */
const isChanged = ({ text }: { text: string }): boolean => /[^\0-\x7f]/.test(text)

function missingByte(byte: number): never {
  throw new InvalidArgumentError({
    argument: 'model.vocab',
    value: `no token for byte ${byte}`,
    expected: 'a byte-level vocabulary with all 256 bytes',
  })
}

function maximum(...lists: readonly (readonly number[])[]): number {
  let result = -1
  for (const list of lists) for (const value of list) if (value > result) result = value
  return result
}
