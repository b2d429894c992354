import { detectAttack } from '@saaa/adversarial'
import { redact, restoreText, surrogateWith, SurrogateStore } from '@saaa/privacy'
import { createToxicityStream } from '@saaa/toxicity'
import type { ChatModel } from './toy-chat.ts'

export interface GuardedCall {
  readonly model: ChatModel
  /** What the person typed. */
  readonly prompt: string
  /** What the application looked up, for example a web page: nobody vouches for it. */
  readonly page?: string
  /** For the made-up values that the model sees: 16 random bytes or more. */
  readonly key: string
}

export interface GuardedReply {
  readonly outcome: 'answered' | 'refused' | 'cut'
  /** What the person gets to see. */
  readonly text: string
  /** What the model got to see; absent when it was not asked. */
  readonly sentPrompt?: string
  /** What the guards did, for the log: kinds and figures, no personal data. */
  readonly notes: readonly string[]
}

const toxicFrom = 0.5

/** Three guards around one call of a chat model, and nothing leaves the machine but the redacted prompt. */
export async function guardedReply({ model, prompt, page, key }: GuardedCall): Promise<GuardedReply> {
  const notes: string[] = []

  // 1. An attack in what the person typed: the model is not asked.
  const typed = detectAttack({ input: prompt })
  if (typed.flagged) {
    notes.push(`attack in the prompt: ${Object.keys(typed.categories).join(', ')}`)
    return { outcome: 'refused', text: 'I cannot help with that.', notes }
  }

  // 2. An order in the page: data should give none, so the model is asked without the page.
  const isPoisoned = page !== undefined && detectAttack({ input: prompt, context: page }).flagged
  if (isPoisoned) notes.push('the page gives orders; left out')

  // 3. Personal data becomes made-up data of the same shape, so that the model's reply still makes sense.
  const operator = surrogateWith({ key, store: new SurrogateStore() })
  const { text: sentPrompt, edits } = redact(prompt, { operator })
  for (const { type } of edits) notes.push(`replaced: ${type}`)

  // 4. The reply is scored while it is written. A sentence is shown once it is complete and harmless.
  const toxicity = createToxicityStream()
  let text = ''
  let sentence = ''
  for await (const piece of model({ prompt: sentPrompt, ...(page === undefined || isPoisoned ? {} : { page }) })) {
    if (/[.!?]$/.test(sentence) && /^\s/.test(piece)) {
      text += sentence
      sentence = ''
    }
    sentence += piece
    const sofar = toxicity.push(piece)
    if (sofar.toxicity >= toxicFrom) {
      notes.push(`toxicity ${sofar.toxicity.toFixed(2)} after ${sofar.length} characters; cut`)
      return { outcome: 'cut', text: restoreText(text, { operator }), sentPrompt, notes }
    }
  }
  return { outcome: 'answered', text: restoreText(text + sentence, { operator }), sentPrompt, notes }
}
