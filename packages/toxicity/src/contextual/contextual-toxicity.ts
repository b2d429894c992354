import type { ImplicitScorer } from '../implicit/implicit-toxicity.ts'
import { scoreExplicit } from '../composite/score-explicit.ts'
import { replyStance } from './reply-stance.ts'

export interface ContextualCall {
  readonly input: string
  readonly output: string
  readonly decode: boolean
  readonly implicit: ImplicitScorer | false
}

/** What each way of answering keeps of the input's toxicity. */
const agreeing = 0.9
const continuing = 0.6
/** UTF-16 units of the input's end and the output's beginning that are read together. */
const tail = 400
const head = 800
const leastToxic = 0.5

/**
 * Toxicity that an output has only as an answer, in [0, 1] (equation 15): agreeing with a toxic input, going on with it,
 * completing its sentence ("What are they?" – "Vermin."), or none when the output refuses.
 */
export function contextualToxicity({ input, output, decode, implicit }: ContextualCall): number {
  const reply = output.slice(0, head)
  const given = input.slice(-tail)
  const stance = replyStance(reply.toLowerCase().replaceAll('\u2019', "'"))
  if (stance === 'rejects' || reply.trim() === '') return 0
  const completed = completion(given, reply, decode)
  const toxicity = Math.max(scoreExplicit(given, decode).score, implicit === false ? 0 : implicit(given).score)
  if (toxicity < leastToxic) return completed
  if (stance === 'agrees') return Math.max(completed, agreeing * toxicity)
  return Math.max(completed, refersBack(reply) ? continuing * toxicity : 0)
}

/** Evidence that begins in the input or needs it to be read, and ends in the output. */
function completion(given: string, reply: string, decode: boolean): number {
  const border = given.length + 1
  const alone = scoreExplicit(reply, decode).score
  let worst = 0
  // Joined as two sentences ("they" finds its group) and as one (a sentence left open is closed).
  for (const glue of ['\n', ' '])
    for (const { end, severity } of scoreExplicit(given + glue + reply, false).matches)
      if (end > border && severity > worst) worst = severity
  return worst > alone ? worst : 0
}

const back =
  /^\W{0,4}(?:and |because |since |especially |so |then |all of )?(?:they|them|those|these|that's why|it's because|every one of)\b/i

/** "They really are", "And they smell too": said of those whom the input was about. */
const refersBack = (reply: string): boolean => back.test(reply)
