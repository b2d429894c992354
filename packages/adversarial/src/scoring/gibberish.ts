import { gibberishModel } from '../model/gibberish-model.ts'

/** A run of text that no language would write, as optimised suffixes are. */
export interface GibberishStretch {
  readonly start: number
  readonly end: number
  /** In [0, 1]. */
  readonly strength: number
}

/** log2 of the number of hashed runs of symbols. */
export const shapeBits = 12
/** Symbols that are hashed together. */
export const shapeLength = 4
/** Runs of symbols that are judged together, and how far the next such window is. */
export const gibberishWindow = 20
const stride = 4
/** Log-odds from which on a window counts: code, tables and tweets come close to it. */
const leastLogit = 2.5
const strongest = 0.85

const letters = 1
const digits = 2
const blanks = 3

/** The shape of a text: letters, digits and blanks as one symbol per run, every sign by itself. */
export interface TextShape {
  readonly symbols: Uint16Array
  /** Where each symbol begins in the text, and where the last one ends. */
  readonly starts: Int32Array
  readonly count: number
}

export function shapeOf(text: string): TextShape {
  const symbols = new Uint16Array(text.length)
  const starts = new Int32Array(text.length + 1)
  let count = 0
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const symbol = symbolOf(text.charCodeAt(at))
    if (symbol === last && symbol <= blanks) continue
    symbols[count] = symbol
    starts[count++] = at
    last = symbol
  }
  starts[count] = text.length
  return { symbols, starts, count }
}

function symbolOf(code: number): number {
  if (code <= 0x20 || code === 0xa0) return blanks
  if (code >= 0x80) return code >= 0x2000 && code < 0x2070 ? code : letters
  if (code >= 0x30 && code <= 0x39) return digits
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a ? letters : code
}

/** The hashed run of symbols that begins at a place. */
export function shapeAt({ symbols }: TextShape, at: number): number {
  let hash = 0
  for (let index = at; index < at + shapeLength; index++) hash = Math.imul(hash, 0x01000193) ^ (symbols[index] ?? 0)
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - shapeBits)
}

/** The most gibberish-like window of a piece of readable text, if any counts. Prefix sums: one pass. */
export function gibberishStretch(text: string): GibberishStretch | undefined {
  const shape = shapeOf(text)
  const places = shape.count - shapeLength + 1
  if (places < gibberishWindow) return undefined
  const { weights, scale, bias } = gibberishModel()
  const sums = new Int32Array(places + 1)
  for (let at = 0; at < places; at++) sums[at + 1] = (sums[at] as number) + (weights[shapeAt(shape, at)] as number)
  let best = leastLogit
  let from = -1
  for (let start = 0; start + gibberishWindow <= places; start += stride) {
    const logit = bias + ((sums[start + gibberishWindow] as number) - (sums[start] as number)) * scale
    if (logit > best) {
      best = logit
      from = start
    }
  }
  if (from < 0) return undefined
  return {
    start: shape.starts[from] ?? 0,
    end: shape.starts[Math.min(shape.count, from + gibberishWindow + shapeLength - 1)] ?? text.length,
    strength: strongest * (2 / (1 + Math.exp(leastLogit - best)) - 1),
  }
}
