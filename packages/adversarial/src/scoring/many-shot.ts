import type { WordModel } from '../model/attack-model.ts'
import { mostSuspiciousStretch } from '../model/score-words.ts'
import { readConceptFeatures } from '../model/concept-features.ts'
import { readTokenFeatures } from '../model/token-features.ts'

/** A written-out dialogue in which a made-up assistant complies again and again, as a model for the real one. */
export interface ManyShot {
  readonly start: number
  readonly end: number
  /** Turns of the made-up user, and how many of them ask for something that a model should not do; doubtful ones in part. */
  readonly turns: number
  readonly suspicious: number
  /** In [0, 1]. */
  readonly strength: number
}

const turn =
  /(?:^|\n)[ \t>*_#-]{0,6}(?:(user|human|q|question|prompt|me|usuario|benutzer|utilisateur|用户|пользователь)|(?:assistant|ai|a|answer|bot|model|chatbot|gpt|asistente|assistent|助手|ассистент))(?: ?\d{1,4})?[*_]{0,2}[ \t]?[:：]/gi
const fewestTurns = 4
/** Log-odds from which on a turn asks for something that it should not, and from which on it may when the answer complies. */
const suspiciousLeast = -0.5
const doubtfulLeast = -1.6
const doubtfulWeight = 0.6
const complies =
  /[:：]\s{0,3}["'*]{0,2}(?:sure|of course|certainly|absolutely|gladly|yes,? (?:here|i can)|here(?:'s| is| are)|step 1|no problem)\b/i
/** Least sum of suspicious turns, and their least share. */
const leastSum = 2.4
const leastShare = 0.4
/** Of each turn this much is read, and of a dialogue this many turns. */
const readOfTurn = 400
const mostTurns = 400

export function findManyShot(text: string, model: WordModel): ManyShot | undefined {
  const asked: { readonly start: number; end: number }[] = []
  let answered = 0
  let last = 0
  for (const found of text.matchAll(turn)) {
    const previous = asked.at(-1)
    if (previous !== undefined && previous.end === 0) previous.end = found.index
    last = found.index
    if (found[1] === undefined) answered++
    else if (asked.push({ start: found.index + found[0].length, end: 0 }) >= mostTurns) break
  }
  if (asked.length < fewestTurns || answered < fewestTurns - 1) return undefined
  let suspicious = 0
  for (const { start, end } of asked) {
    const stop = end === 0 ? text.length : end
    const question = text.slice(start, Math.min(stop, start + readOfTurn))
    const words = question.toLowerCase()
    const tokens = readTokenFeatures(words)
    const { logit } = mostSuspiciousStretch(tokens, readConceptFeatures(words, tokens), model)
    if (logit > suspiciousLeast) suspicious++
    else if (logit > doubtfulLeast && complies.test(question)) suspicious += doubtfulWeight
  }
  if (suspicious < leastSum || suspicious < leastShare * asked.length) return undefined
  const strength = Math.min(0.95, 1 - 0.75 ** suspicious)
  return {
    start: asked[0]?.start ?? 0,
    end: Math.max(last, asked.at(-1)?.end ?? 0),
    turns: asked.length,
    suspicious,
    strength,
  }
}
