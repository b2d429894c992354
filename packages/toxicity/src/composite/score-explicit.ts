import { decodeHidden } from '@saaa/text'
import { explicitEvidence, type WeighedEvidence } from '../explicit/explicit-toxicity.ts'
import { readablePieces, type ReadablePiece } from '../reading/readable-text.ts'
import type { Reading } from '../reading/reading.ts'
import type { ToxicityCategory } from '../toxicity-category.ts'
import { looksEncoded } from './looks-encoded.ts'

/** One piece of evidence: a half-open range of UTF-16 offsets into the scored text. */
export interface ToxicityMatch {
  readonly category: ToxicityCategory
  readonly start: number
  readonly end: number
  /** In [0, 1]: severity × sureness, changed by who is addressed and by how the writer stands to it. */
  readonly severity: number
  readonly rule: string
}

/** A half-open range of UTF-16 offsets into the scored text. */
export interface ToxicSpan {
  readonly start: number
  readonly end: number
}

export interface ExplicitScore {
  /** Toxicity of the worst passage, in [0, 1). */
  readonly score: number
  /** How strong its evidence is, in [0, 1): the score before weak evidence is made little of. */
  readonly evidence: number
  readonly categories: Readonly<Record<ToxicityCategory, number>>
  /** How bad the words themselves are, whoever they are said to, in [0, 1). */
  readonly profanity: number
  readonly matches: readonly ToxicityMatch[]
  /** The words a reader would mark, in order of position. */
  readonly spans: readonly ToxicSpan[]
  /**
   * What is left to judge without words: the text with its disguises undone and without what is quoted, denied, spoken
   * against or swears at nobody, and after it what was found encoded.
   */
  readonly unexplained: readonly string[]
  /** What is excused, with the words around it, as it was written; undefined when nothing is. */
  readonly excused: string | undefined
}

const leastDecoded = 0.5
const leastMatch = 0.05
/** Shorter decoded text says too little for a model of letters. */
const leastHidden = 24
const mostUndirected = 0.48
const leastProfane = 0.7

/** `setApart` gives words their blanks back in what is left to judge of a disguised text. */
export function scoreExplicit(
  original: string,
  decode: boolean,
  setApart: (text: string) => string = (text) => text,
): ExplicitScore {
  const total = new Tally(original, setApart)
  for (const piece of readablePieces(original)) {
    const { reading, evidence } = explicitEvidence(piece.text)
    total.add(reading, evidence, piece)
    if (decode) addHidden(total, piece, reading)
  }
  return total.finish()
}

/** English has a small word every few; letters shifted or reversed have none. */
const longestStretch = 9
const shortestStretch = 3
const mostlyUnknown = 0.6

/** Pieces up to this length are searched whole. */
const shortPiece = 600

/** Searches for hidden text where there is a sign of it; ordinary prose gives none. */
function addHidden(total: Tally, piece: ReadablePiece, reading: Reading): void {
  const { longestUnknown, unknownEnd, unknownCount, count } = reading
  const shifted =
    longestUnknown >= longestStretch || (longestUnknown >= shortestStretch && unknownCount > mostlyUnknown * count)
  if (looksEncoded(piece.original) || (shifted && piece.original.length <= shortPiece))
    addDecoded(total, piece.original, piece.offset)
  else if (shifted) {
    const { start } = piece.toOriginal(reading.starts[unknownEnd - longestUnknown] ?? 0, piece.text.length)
    const { end } = piece.toOriginal(0, reading.ends[unknownEnd - 1] ?? 0)
    addDecoded(total, piece.original.slice(start - piece.offset, end - piece.offset), start)
  }
}

function addDecoded(total: Tally, text: string, offset: number): void {
  for (const { decoded, start, end, path } of decodeHidden(text)) {
    const isText = path.length === 1 && decoded.length >= leastHidden
    if (isText) total.addHidden(decoded)
    for (const piece of readablePieces(decoded)) {
      const { evidence } = explicitEvidence(piece.text)
      if (isText) total.addWeak(evidence)
      total.addDecoded(evidence, offset + start, offset + end, path.join('+'))
    }
  }
}

/** Words between two pieces of evidence beyond which they no longer add up, for want of full stops. */
const widestGap = 40

/** Letters written apart: between words of such letters the blank is lost with the others. */
const lettersApart = /\b[a-z][ ._*-][a-z][ ._*-][a-z]\b/i

/** Sums up: a noisy-or, 1 − Π(1 − sᵢ), within a sentence, the maximum over sentences. */
class Tally {
  private readonly matches: ToxicityMatch[] = []
  private readonly spans: ToxicSpan[] = []
  private readonly worst: Record<ToxicityCategory, number> = {
    profanity: 0,
    insult: 0,
    sexual: 0,
    'identity-attack': 0,
    threat: 0,
  }
  private score = 0
  private weak = 0
  private profanity = 0
  private readonly original: string
  private readonly setApart: (text: string) => string
  /** Pieces so far in readable form; undefined as long as they are what was written. */
  private rest: string | undefined
  private readonly hidden: string[] = []
  private excused: string | undefined

  constructor(original: string, setApart: (text: string) => string) {
    this.original = original
    this.setApart = setApart
  }

  add(reading: Reading, evidence: readonly WeighedEvidence[], piece: ReadablePiece): void {
    this.keep(reading, evidence, piece)
    if (!reading.remarkable) return
    let passage = new Passage()
    for (const item of evidence) {
      if (item.sentence !== passage.sentence || item.first - passage.last > widestGap) passage = new Passage()
      passage.add(item)
      this.consider(passage, item)
      if (item.weight >= leastMatch) {
        const { start, end } = piece.toOriginal(reading.starts[item.first] ?? 0, reading.ends[item.end - 1] ?? 0)
        this.matches.push({ category: item.category, start, end, severity: item.weight, rule: item.rule })
      }
    }
    for (const { start, end } of markedSpans(reading, evidence)) this.spans.push(piece.toOriginal(start, end))
  }

  /** Keeps the piece for the implicit path, less what is excused. */
  private keep(reading: Reading, evidence: readonly WeighedEvidence[], piece: ReadablePiece): void {
    const excused = evidence.filter(isExcused)
    if (excused.length > 0) this.excused = (this.excused ?? '') + surroundings(reading, excused)
    const whole = asWritten(reading, 0, reading.count)
    if (this.rest === undefined) {
      if (excused.length === 0 && !piece.disguised && whole === piece.text) return
      this.rest = this.original.slice(0, piece.offset)
    }
    const rest = excused.length === 0 ? whole : without(reading, excused)
    this.rest += piece.disguised && lettersApart.test(piece.original) ? this.setApart(rest) : rest
  }

  addHidden(decoded: string): void {
    this.hidden.push(decoded)
  }

  /** Of what was decoded weak evidence may be chance; half of it supports what the implicit path says. */
  addWeak(evidence: readonly WeighedEvidence[]): void {
    for (const { weight } of evidence) this.weak = Math.max(this.weak, Math.min(mostUndirected, weight / 2))
  }

  addDecoded(evidence: readonly WeighedEvidence[], start: number, end: number, path: string): void {
    for (const item of evidence) {
      if (item.weight < leastDecoded) continue
      const passage = new Passage()
      passage.add(item)
      this.consider(passage, item)
      this.matches.push({ category: item.category, start, end, severity: item.weight, rule: `${path}:${item.rule}` })
      this.spans.push({ start, end })
    }
  }

  finish(): ExplicitScore {
    this.matches.sort((left, right) => left.start - right.start || right.end - left.end)
    return {
      score: quieted(this.score),
      evidence: Math.max(this.score, this.weak),
      categories: this.worst,
      profanity: this.profanity,
      matches: this.matches,
      spans: merged(this.spans),
      unexplained: [this.rest ?? this.original, ...this.hidden],
      excused: this.excused,
    }
  }

  private consider(passage: Passage, { category, wordSeverity }: WeighedEvidence): void {
    this.score = Math.max(this.score, passage.score())
    this.worst[category] = Math.max(this.worst[category], passage.of(category))
    // "asshole" is profane, "idiot" is not.
    if (category === 'profanity' || category === 'sexual' || (category === 'insult' && wordSeverity >= leastProfane))
      this.profanity = Math.max(this.profanity, wordSeverity)
  }
}

/**
 * Evidence that does not make a text toxic by itself hardly raises its place among others: below one half, s becomes 4s³
 * (chosen on third 1 of the sets, for the order within each).
 */
const quieted = (score: number): number => (score < 0.5 ? 4 * score ** 3 : score)

/** Words [from, end) with drawn-out ones shortened and joined ones set apart; what stands before and after all of them too. */
function asWritten({ text, count, starts, ends, joined, drawn }: Reading, from: number, end: number): string {
  let plain = ''
  if (joined > 0) for (let at = from; at < end; at++) plain += `${text.slice(starts[at], ends[at])} `
  else plain = text.slice(from === 0 ? 0 : starts[from], end === count ? text.length : ends[end - 1])
  return drawn > 0 ? plain.replace(/([a-z])\1{2,}/g, '$1') : plain
}

/** Words on either side that the implicit model judges what is excused with. */
const surroundingWords = 16

/** What is excused and the words around it; what overlaps once. Evidence comes in order of position. */
function surroundings(reading: Reading, excused: readonly WeighedEvidence[]): string {
  let found = ''
  let from = 0
  let until = 0
  for (const { first, end } of excused) {
    if (first - surroundingWords > until) {
      if (until > from) found += `${asWritten(reading, from, until)}\n`
      from = first - surroundingWords
    }
    until = Math.max(until, Math.min(reading.count, end + surroundingWords))
  }
  return found + asWritten(reading, from, until)
}

function without({ text, starts, ends, drawn }: Reading, excused: readonly WeighedEvidence[]): string {
  let rest = ''
  let from = 0
  for (const { words, ...range } of excused) {
    const [first, end] = words ?? [range.first, range.end]
    const start = starts[first] ?? 0
    if (start < from) continue
    rest += text.slice(from, start)
    from = ends[end - 1] ?? 0
  }
  rest += text.slice(from)
  return drawn > 0 ? rest.replace(/([a-z])\1{2,}/g, '$1') : rest
}

/**
 * Reports of harsh words and quotation marks alone excuse nothing: who passes a thing on may share it. That others say
 * something of a group is mostly told to blame them.
 */
const isExcused = ({ stance, excused, rule }: WeighedEvidence): boolean =>
  excused === true || (stance === 'reported' ? rule.startsWith('group-') : stance !== 'used' && stance !== 'quoted')

/** The noisy-or of evidence that stands together. */
class Passage {
  sentence = Number.NEGATIVE_INFINITY
  last = 0
  private directed = 1
  private undirected = 1
  private readonly safe: Record<ToxicityCategory, number> = {
    profanity: 1,
    insult: 1,
    sexual: 1,
    'identity-attack': 1,
    threat: 1,
  }
  /** Evidence counted so far, as words [first, end) and weight. */
  private readonly counted: (readonly [first: number, end: number, weight: number])[] = []

  add({ category, weight, sentence, undirected, ...item }: WeighedEvidence): void {
    const [first, end] = item.words ?? [item.first, item.end]
    this.sentence = sentence
    this.last = first
    // Rules on the same words are one piece of evidence: only what the stronger adds counts.
    let known = 0
    // Evidence comes in order of position, so only the last few pieces can lie on the same words.
    for (let at = this.counted.length - 1; at >= 0 && at > this.counted.length - 6; at--) {
      const counted = this.counted[at]
      if (counted !== undefined && counted[0] < end && first < counted[1]) known = Math.max(known, counted[2])
    }
    this.counted.push([first, end, weight])
    this.safe[category] *= 1 - weight
    if (weight <= known) return
    const factor = (1 - weight) / (1 - known)
    if (undirected === true) this.undirected *= factor
    else this.directed *= factor
  }

  /** Swearing at nobody does not become harm by being repeated. */
  score(): number {
    return 1 - this.directed * Math.max(1 - mostUndirected, this.undirected)
  }

  of(category: ToxicityCategory): number {
    return Math.min(0.99, 1 - this.safe[category])
  }
}

const leastMarked = 0.3

/** The words of evidence that people mark; a statement without such words is marked whole. */
function markedSpans(reading: Reading, evidence: readonly WeighedEvidence[]): ToxicSpan[] {
  const spans: ToxicSpan[] = []
  for (let at = 0; at < reading.count; at++) {
    const entry = reading.entries[at]
    if (entry !== undefined && entry.marked >= leastMarked)
      spans.push({ start: reading.starts[at] ?? 0, end: reading.ends[at] ?? 0 })
  }
  for (const { weight, stance, ...item } of evidence) {
    const [first, end] = item.words ?? [item.first, item.end]
    if (weight < 0.3 && stance === 'used') continue
    if (weight < 0.1) continue
    spans.push({ start: reading.starts[first] ?? 0, end: reading.ends[end - 1] ?? 0 })
  }
  return spans
}

function merged(spans: readonly ToxicSpan[]): ToxicSpan[] {
  const result: { start: number; end: number }[] = []
  for (const span of spans.toSorted((left, right) => left.start - right.start || left.end - right.end)) {
    const last = result.at(-1)
    if (last !== undefined && span.start <= last.end + 1) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
}
