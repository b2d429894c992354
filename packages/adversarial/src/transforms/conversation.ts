import type { AttackTransform, TransformOptions, Turn } from './attack-transform.ts'

const speakers = { system: 'System', user: 'User', assistant: 'Assistant' } as const

/** A conversation as one prompt for a model that only continues text; ends where the assistant is to speak. */
export const renderConversation = (turns: readonly Turn[]): string =>
  `${turns.map(({ role, content }) => `${speakers[role]}: ${content}`).join('\n')}\nAssistant:`

/** The conversation with its last user turn attacked; what leads up to a request comes before that turn. */
export function attackConversation(
  turns: readonly Turn[],
  transform: AttackTransform,
  options?: TransformOptions,
): readonly Turn[] {
  const last = turns.findLastIndex(({ role }) => role === 'user')
  const request = turns[last]
  if (request === undefined) return turns
  const attacked: readonly Turn[] = transform.turns?.(request.content, options) ?? [
    { role: 'user', content: transform.apply(request.content, options) },
  ]
  return [...turns.slice(0, last), ...attacked, ...turns.slice(last + 1)]
}
