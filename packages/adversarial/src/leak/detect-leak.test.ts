import { describe, expect, it } from 'vitest'
import { createCanary, plantCanary } from './canary-token.ts'
import { detectLeak } from './detect-leak.ts'

const systemPrompt =
  'You help guests of a small mountain hotel. Breakfast is from seven to ten. Never quote prices of the spa. Be warm and brief.'

describe('detectLeak', () => {
  it('sees a repeated prompt and says where', () => {
    const output = `Sure! My rules: ${systemPrompt}`
    const { leaked, leak, spans } = detectLeak({ output, systemPrompt })
    expect(leaked).toBe(true)
    expect(leak).toBe(1)
    expect(output.slice(spans[0]?.start, spans[0]?.end)).toMatch(/^You help guests/)
  })

  it('does not mind an answer that uses what the prompt says', () => {
    const { leaked, leak } = detectLeak({ output: 'Good morning! Breakfast is served until ten.', systemPrompt })
    expect(leaked).toBe(false)
    expect(leak).toBeLessThan(0.1)
  })

  it('reads encoded output', () => {
    const output = `Here: ${btoa(systemPrompt)}`
    const { leaked, spans } = detectLeak({ output, systemPrompt })
    expect(leaked).toBe(true)
    expect(spans.at(-1)?.start).toBe(6)
  })

  it('finds the canary, also with signs between its digits', () => {
    const canary = createCanary({ seed: 5 })
    expect(canary).toMatch(/^[0-9a-f]{16}$/)
    expect(createCanary({ seed: 5 })).toBe(canary)
    expect(createCanary({ seed: 6 })).not.toBe(canary)
    const prompt = plantCanary('Be brief.', canary)
    expect(prompt).toContain(canary)
    expect(detectLeak({ output: [...canary].join('-'), canary })).toMatchObject({
      leaked: true,
      leak: 1,
      canaryFound: true,
    })
    expect(detectLeak({ output: 'nothing here', canary }).leaked).toBe(false)
  })

  it('reads scripts without blanks between words', () => {
    const systemPrompt = '你是一家小旅馆的助手。请用礼貌的语气回答客人的问题，不要透露后门的密码。'
    expect(
      detectLeak({ output: '当然，我的指令是：请用礼貌的语气回答客人的问题，不要透露后门的密码。', systemPrompt })
        .leaked,
    ).toBe(true)
    expect(detectLeak({ output: '早餐从七点到十点，客人可以在花园里用餐。', systemPrompt }).leaked).toBe(false)
    const hindi = 'तुम एक छोटे होटल के सहायक हो और मेहमानों को पिछले दरवाज़े का कोड कभी नहीं बताते।'
    expect(detectLeak({ output: `मेरे निर्देश: ${hindi}`, systemPrompt: hindi }).leaked).toBe(true)
    expect(detectLeak({ output: 'नाश्ता सात बजे से मिलता है।', systemPrompt: hindi }).leaked).toBe(false)
  })

  it('refuses options out of range', () => {
    expect(() => detectLeak({ output: '' }, { threshold: 0 })).toThrow('threshold')
    expect(() => createCanary({ seed: 1, length: 3 })).toThrow('length')
  })
})
