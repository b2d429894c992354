import { scoreText, type AttackMatch } from '../scoring/score-text.ts'

export interface ConversationTurn {
  /** `system` is trusted and not scored; `tool` is untrusted data. */
  readonly role: 'system' | 'user' | 'assistant' | 'tool'
  readonly content: string
}

export interface ConversationEvidence extends AttackMatch {
  /** Index of the turn in the conversation that the match points into; its length stands for the input. */
  readonly turn: number
}

export interface ScoredConversation {
  readonly logit: number
  readonly matches: readonly ConversationEvidence[]
}

/** What is left of an attack after each later turn of the user, in log-odds. */
const fading = 0.4
/** Turns of the user that are read as one text, in case an order was cut up between them. */
const joinedTurns = 6
const joinedLength = 4000
/** An order that shows only in the joined turns counts this much less. */
const joinedDiscount = 0.4
/** A rise is judged over at least this many turns of the user, and when it ends at these log-odds or above. */
const fewestTurns = 3
const riseEnds = -2
const highestRise = 1.6

/** What the turns before an input add to it: attacks that still hold, orders in pieces, and requests that climb. */
export function scoreConversation(
  conversation: readonly ConversationTurn[],
  input: string,
  { decode }: { readonly decode: boolean },
): ScoredConversation {
  const matches: ConversationEvidence[] = []
  const own = scoreText(input, { decode, untrusted: false })
  const asked: number[] = []
  let logit = own.logit
  const users = conversation.filter(({ role }) => role === 'user').length
  for (const [turn, { role, content }] of conversation.entries()) {
    if (role === 'system' || role === 'assistant') continue
    const scored = scoreText(content, { decode, untrusted: role === 'tool' })
    for (const match of scored.matches) matches.push({ ...match, turn })
    logit = Math.max(logit, role === 'tool' ? scored.logit : scored.logit - fading * (users - asked.length))
    if (role === 'user') asked.push(scored.logit)
  }
  asked.push(own.logit)
  if (asked.length > 1) logit = Math.max(logit, joinedLogit(conversation, input, decode) - joinedDiscount)
  const rise = riseOf(asked)
  if (rise > 0) {
    logit = Math.max(logit, own.logit + rise)
    matches.push({
      category: 'escalation',
      rule: 'escalation',
      turn: conversation.length,
      start: 0,
      end: input.length,
      strength: Math.min(0.9, rise / (rise + 1)),
    })
  }
  return { logit, matches }
}

function joinedLogit(conversation: readonly ConversationTurn[], input: string, decode: boolean): number {
  const turns = conversation.filter(({ role }) => role === 'user').map(({ content }) => content)
  const joined = [...turns.slice(1 - joinedTurns), input].join(' ')
  return scoreText(joined.slice(-joinedLength), { decode, untrusted: false }).logit
}

/** How much the requests climbed, in log-odds: the slope of a straight line through the turns, times a few of them. */
function riseOf(logits: readonly number[]): number {
  const { length } = logits
  const last = logits.at(-1) ?? 0
  if (length < fewestTurns || last < riseEnds) return 0
  const middle = (length - 1) / 2
  const mean = logits.reduce((sum, value) => sum + value, 0) / length
  let above = 0
  let spread = 0
  for (const [at, value] of logits.entries()) {
    above += (at - middle) * (value - mean)
    spread += (at - middle) ** 2
  }
  return Math.min(highestRise, Math.max(0, (above / spread) * 1.5))
}
