import type { AttackCategory } from '../attack-category.ts'
import { decodePayloads } from '../decoding/decode-payloads.ts'
import { attackModel, type AttackModel } from '../model/attack-model.ts'
import { readablePieces, type ReadablePiece } from '../readable-text.ts'
import { findManyShot } from './many-shot.ts'
import { lineAround } from './line-around.ts'
import { evidenceVector, readPieceEvidence, type PieceEvidence } from './piece-evidence.ts'

/** One piece of evidence in one text: a half-open range of UTF-16 offsets into it. */
export interface AttackMatch {
  readonly category: AttackCategory
  readonly start: number
  readonly end: number
  /** In [0, 1]. */
  readonly strength: number
  readonly rule: string
}

export interface ScoredText {
  /** Log-odds that the text is an attack. */
  readonly logit: number
  /** By place; a longer one first. */
  readonly matches: readonly AttackMatch[]
}

export interface ScoreTextOptions {
  readonly decode: boolean
  /** Whether the text should give no orders at all. */
  readonly untrusted: boolean
}

/** Nobody hides an innocent order: a reading that looks like an attack counts this much more, as far as it was hidden. */
const hiddenBonus = 1
/** Log-odds of the surest many-shot dialogue. */
const manyShotHighest = 2.5
/** Below these log-odds a hidden payload is taken for data. */
const hiddenLeast = -0.8
/** From these log-odds on, the wording of a stretch is named as evidence. */
const wordingLeast = 0
/** Unless a rule of this strength speaks of the same words. */
const namedLeast = 0.3
/** In text that should give no orders, what looks like one counts this much more, in full from these log-odds on. */
const untrustedBonus = 0.8
const untrustedFull = -1.5

/** The joint log-odds are too timid: on labelled prompts that no fit has seen, the shares of attacks lie further out. */
const sharpness = { below: 2, above: 1.4 } as const

/** The calibrated chance of an attack. */
export const probabilityOf = (logit: number): number =>
  1 / (1 + Math.exp(-(logit < 0 ? sharpness.below : sharpness.above) * logit))

/** Reads a text piece by piece, and what it hides, and keeps the most attack-like. Linear in the length of the text. */
export function scoreText(text: string, { decode, untrusted }: ScoreTextOptions): ScoredText {
  const model = attackModel()
  const matches: AttackMatch[] = []
  let logit = scorePieces(text, model, { untrusted, hidden: false }, matches)
  const shots = findManyShot(text, model)
  if (shots !== undefined) {
    const { start, end, strength } = shots
    logit = Math.max(logit, manyShotHighest * (2 * strength - 1))
    matches.push({
      category: 'many-shot',
      start,
      end,
      strength,
      rule: 'many-shot',
    })
  }
  if (decode) {
    for (const payload of decodePayloads(text)) {
      const inner: AttackMatch[] = []
      const found = scorePieces(payload.text, model, { untrusted, hidden: true }, inner)
      if (found < hiddenLeast) continue
      const fresh = shareOfNewPairs(payload.text, text.slice(payload.start, payload.end))
      if (fresh === 0) continue
      const hidden = found + hiddenBonus * payload.plausibility * fresh
      logit = Math.max(logit, hidden)
      const named = inner.reduce((best, match) => (match.strength > best.strength ? match : best), unnamed)
      matches.push({
        category: 'encoded-payload',
        start: payload.start,
        end: payload.end,
        strength: probabilityOf(hidden),
        rule: `${payload.path.join('+')}:${named.rule}`,
      })
    }
  }
  return { logit, matches: matches.sort((left, right) => left.start - right.start || right.end - left.end) }
}

const words = /[\p{L}\p{M}]{2,}/gu

/** Of the pairs of words in a reading, the share that cannot be read as it stands; of a single word whether it can. */
function shareOfNewPairs(reading: string, asItStands: string): number {
  const pairs = (text: string): readonly string[] => {
    const found: readonly string[] = text.toLowerCase().match(words) ?? []
    return found.length < 2 ? found : found.slice(1).map((word, index) => `${found[index]} ${word}`)
  }
  const read = pairs(reading)
  if (read.length === 0) return 0
  const known = new Set(pairs(asItStands))
  return read.filter((pair) => !known.has(pair)).length / read.length
}

const unnamed: AttackMatch = { category: 'wording', start: 0, end: 0, strength: 0, rule: 'wording' }

interface PieceOptions {
  readonly untrusted: boolean
  /** Of decoded text: gibberish in it only says that the encoding was guessed wrongly. */
  readonly hidden: boolean
}

function scorePieces(text: string, model: AttackModel, options: PieceOptions, matches: AttackMatch[]): number {
  let highest = Number.NEGATIVE_INFINITY
  const seen = new Set<string>()
  for (const piece of readablePieces(text)) {
    const read = readPieceEvidence(piece.text, model, options)
    const evidence = options.hidden ? { ...read, gibberish: undefined } : read
    const logit = jointLogit(evidence, model, options.untrusted)
    highest = Math.max(highest, logit)
    // What reads like an order is one, where none should stand.
    const wording = options.untrusted ? 'instruction-in-data' : 'wording'
    addMatches(text, piece, evidence, model, wording, seen, matches)
  }
  return highest
}

function jointLogit(
  evidence: PieceEvidence,
  { evidenceBias, evidenceWeights }: AttackModel,
  untrusted: boolean,
): number {
  const vector = evidenceVector(evidence)
  let logit = evidenceBias
  for (let at = 0; at < vector.length; at++) logit += (vector[at] ?? 0) * (evidenceWeights[at] ?? 0)
  return untrusted ? logit + untrustedBonus * Math.min(1, Math.exp(logit - untrustedFull)) : logit
}

function addMatches(
  original: string,
  piece: ReadablePiece,
  { features, stretch, matches: found, gibberish }: PieceEvidence,
  { evidenceWeights }: AttackModel,
  wording: AttackCategory,
  seen: Set<string>,
  matches: AttackMatch[],
): void {
  const add = (match: AttackMatch) => {
    // Pieces overlap.
    const key = `${match.rule} ${match.start}`
    if (match.start >= match.end || seen.has(key)) return
    seen.add(key)
    matches.push(match)
  }
  for (const { rule, start, end, strength } of found) {
    const words = piece.toOriginal(start, end)
    const range = rule.extent === 'line' ? lineAround(original, words) : words
    add({ category: rule.category, ...range, strength, rule: rule.rule })
  }
  if (gibberish !== undefined) {
    const range = piece.toOriginal(gibberish.start, gibberish.end)
    add({ category: 'gibberish', ...range, strength: gibberish.strength, rule: 'gibberish' })
  }
  if (stretch.logit < wordingLeast || stretch.to === stretch.from) return
  const start = features.starts[stretch.from] ?? 0
  const end = features.ends[stretch.to - 1] ?? 0
  // A rule that names what is wrong there says more.
  if (found.some((match) => match.strength >= namedLeast && match.start < end && match.end > start)) return
  const strength = probabilityOf((evidenceWeights[0] ?? 1) * stretch.logit - 1)
  add({ category: wording, ...piece.toOriginal(start, end), strength, rule: 'wording' })
}
