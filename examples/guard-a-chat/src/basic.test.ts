import { describe, expect, it, vi } from 'vitest'
import { guardedReply } from './guarded-reply.ts'
import { toyChat } from './toy-chat.ts'

vi.spyOn(console, 'log').mockImplementation(() => {})
const { replies } = await import('./basic.ts')

describe('guard-a-chat', () => {
  it('answers with the real address although the model saw none of the personal data', () => {
    const [booking] = replies
    expect(booking?.outcome).toBe('answered')
    expect(booking?.text).toContain('goes to tamara.okafor@hillmail.net.')
    expect(booking?.sentPrompt).not.toMatch(/Okafor|hillmail|4111 1111 1111 1111/i)
    expect(booking?.notes).toEqual(['replaced: person-name', 'replaced: email-address', 'replaced: payment-card'])
  })

  it('uses a harmless page and leaves out one that gives orders', () => {
    expect(replies[1]).toMatchObject({ outcome: 'answered', notes: [] })
    expect(replies[1]?.text).toContain('opens at seven')
    expect(replies[2]).toMatchObject({ outcome: 'answered', notes: ['the page gives orders; left out'] })
    expect(replies[2]?.text).not.toContain('noon')
  })

  it('does not ask the model what an attack wants', () => {
    expect(replies[3]?.outcome).toBe('refused')
    expect(replies[3]?.sentPrompt).toBeUndefined()
  })

  it('shows the sentences before a toxic one and stops there', () => {
    expect(replies[4]).toMatchObject({ outcome: 'cut', text: 'Let me look at your booking.' })
  })

  it('gives the same reply again', async () => {
    const call = { model: toyChat, prompt: 'Mail ana.lima@hillmail.net the bill.', key: 'another sixteen bytes' }
    expect(await guardedReply(call)).toEqual(await guardedReply(call))
  })
})
