import type { MessagePort } from 'node:worker_threads'
import type { LanguageModelV1 } from '@saaa/evaluator'

/** What a model can be asked. */
export type ModelMethod = keyof LanguageModelV1

interface Question {
  readonly id: number
  readonly method: ModelMethod
  readonly call: unknown
}

type Answer = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string }

type Ask = (call: unknown) => PromiseLike<unknown>

export const modelMethods = (model: LanguageModelV1): readonly ModelMethod[] =>
  (['generate', 'logLikelihood', 'embed'] as const).filter((method) => model[method] !== undefined)

/** Answers with this model what another thread asks through the port, until the port is closed. */
export function answerThrough(port: MessagePort, model: LanguageModelV1): void {
  port.on('message', ({ id, method, call }: Question) => {
    const ask = async (): Promise<unknown> => (model[method] as Ask).call(model, call)
    void ask().then(
      (value) => port.postMessage({ id, value } satisfies Answer),
      (error: unknown) =>
        port.postMessage({ id, error: error instanceof Error ? error.message : String(error) } satisfies Answer),
    )
  })
}

/** The model of the thread at the other end of the port. Signals stay behind: the thread that asks is ended as a whole. */
export function modelBehind(port: MessagePort, methods: readonly ModelMethod[]): LanguageModelV1 {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let asked = 0
  port.on('message', (answer: Answer) => {
    const caller = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('error' in answer) caller?.reject(new Error(answer.error))
    else caller?.resolve(answer.value)
  })
  const ask =
    (method: ModelMethod) =>
    (call: object): Promise<unknown> =>
      new Promise((resolve, reject) => {
        asked += 1
        waiting.set(asked, { resolve, reject })
        port.postMessage({ id: asked, method, call: { ...call, signal: undefined } } satisfies Question)
      })
  return Object.fromEntries(methods.map((method) => [method, ask(method)])) as unknown as LanguageModelV1
}
