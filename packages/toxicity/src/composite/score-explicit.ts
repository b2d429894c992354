import { decodeHidden } from '@saaa/text'
import { explicitEvidence, type WeighedEvidence } from '../explicit/explicit-toxicity.ts'
import { readablePieces, type ReadablePiece } from '../reading/readable-text.ts'
import type { Reading } from '../reading/reading.ts'
import type { ToxicityCategory } from '../toxicity-category.ts'

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
  readonly categories: Readonly<Record<ToxicityCategory, number>>
  /** How bad the words themselves are, whoever they are said to, in [0, 1). */
  readonly profanity: number
  readonly matches: readonly ToxicityMatch[]
  /** The words a reader would mark, in order of position. */
  readonly spans: readonly ToxicSpan[]
  /** What is quoted, denied, spoken against or swears at nobody, in order of position. */
  readonly excused: readonly ToxicSpan[]
}

const leastDecoded = 0.5
const leastMatch = 0.05
const mostUndirected = 0.48

export function scoreExplicit(original: string, decode: boolean): ExplicitScore {
  const total = new Tally()
  for (const piece of readablePieces(original)) {
    const { reading, evidence } = explicitEvidence(piece.text)
    if (reading.remarkable) total.add(reading, evidence, piece)
  }
  if (decode) {
    for (const { decoded, start, end, path } of decodeHidden(original)) {
      for (const piece of readablePieces(decoded)) {
        const { evidence } = explicitEvidence(piece.text)
        total.addDecoded(evidence, start, end, path.join('+'))
      }
    }
  }
  return total.finish()
}

/** Words between two pieces of evidence beyond which they no longer add up, for want of full stops. */
const widestGap = 40

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
  private profanity = 0
  private readonly excused: ToxicSpan[] = []

  add(reading: Reading, evidence: readonly WeighedEvidence[], piece: ReadablePiece): void {
    let passage = new Passage()
    for (const item of evidence) {
      if (item.sentence !== passage.sentence || item.first - passage.last > widestGap) passage = new Passage()
      passage.add(item)
      this.consider(passage, item)
      const isExcused = item.stance !== 'used' || (item.category === 'profanity' && item.weight <= mostUndirected)
      if (isExcused || item.weight >= leastMatch) {
        const { start, end } = piece.toOriginal(reading.starts[item.first] ?? 0, reading.ends[item.end - 1] ?? 0)
        if (isExcused) this.excused.push({ start, end })
        if (item.weight < leastMatch) continue
        this.matches.push({ category: item.category, start, end, severity: item.weight, rule: item.rule })
      }
    }
    for (const { start, end } of markedSpans(reading, evidence)) this.spans.push(piece.toOriginal(start, end))
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
      score: this.score,
      categories: this.worst,
      profanity: this.profanity,
      matches: this.matches,
      spans: merged(this.spans),
      excused: merged(this.excused),
    }
  }

  private consider(passage: Passage, { category, wordSeverity }: WeighedEvidence): void {
    this.score = Math.max(this.score, passage.score())
    this.worst[category] = Math.max(this.worst[category], passage.of(category))
    this.profanity = Math.max(this.profanity, wordSeverity)
  }
}

/** The noisy-or of evidence that stands together. */
class Passage {
  sentence = Number.NEGATIVE_INFINITY
  last = 0
  private directed = 1
  private undirected = 1
  private readonly safe = new Map<ToxicityCategory, number>()
  private readonly counted = new Map<number, number>()

  add({ category, weight, sentence, undirected, ...item }: WeighedEvidence): void {
    const [first, end] = item.words ?? [item.first, item.end]
    this.sentence = sentence
    this.last = first
    // Rules on the same words are one piece of evidence: only what the stronger adds counts.
    let known = 0
    for (let at = first; at < end; at++) known = Math.max(known, this.counted.get(at) ?? 0)
    for (let at = first; at < end; at++) this.counted.set(at, Math.max(known, weight))
    this.safe.set(category, (this.safe.get(category) ?? 1) * (1 - weight))
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
    return Math.min(0.99, 1 - (this.safe.get(category) ?? 1))
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
