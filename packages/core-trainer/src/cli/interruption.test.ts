import { expect, it } from 'vitest'
import { silentReporter } from '../progress/reporter.ts'
import { onInterruption } from './interruption.ts'

it('the first Ctrl-C aborts and says what happens; releasing takes the listeners away', () => {
  const said: string[] = []
  const before = process.listenerCount('SIGINT')
  const { signal, release } = onInterruption({ ...silentReporter, message: (text) => void said.push(text) }, 'Saving.')
  expect(signal.aborted).toBe(false)
  process.emit('SIGINT', 'SIGINT')
  expect(signal.aborted).toBe(true)
  expect(said).toEqual(['Saving. Once more stops at once.'])
  release()
  expect(process.listenerCount('SIGINT')).toBe(before)
})
