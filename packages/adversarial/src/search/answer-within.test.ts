import { expect, it } from 'vitest'
import { answerWithin } from './answer-within.ts'

const never = (): Promise<string> => new Promise<string>(() => {})

it('gives the answer, and a failure as it is', async () => {
  expect(await answerWithin(async () => 3, { seconds: 5 })).toBe(3)
  await expect(
    answerWithin(
      () => {
        throw new Error('broken')
      },
      { seconds: 5 },
    ),
  ).rejects.toThrow('broken')
})

it('ends a call that hangs, and tells the call', async () => {
  let told: unknown
  const hanging = (signal: AbortSignal): Promise<string> => {
    signal.addEventListener('abort', () => (told = signal.reason))
    return never()
  }
  await expect(answerWithin(hanging, { seconds: 0.01 })).rejects.toThrow('no answer within 0.01 s')
  expect(String(told)).toContain('no answer')
})

it('passes an abort on, before and during the call', async () => {
  await expect(answerWithin(never, { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow('stop')
  const controller = new AbortController()
  const waiting = answerWithin(never, { signal: controller.signal })
  controller.abort(new Error('later'))
  await expect(waiting).rejects.toThrow('later')
})
