import * as fc from 'fast-check'
import { InvalidArgumentError } from '@saaa/evaluator'
import { describe, expect, it } from 'vitest'
import { splitClaims } from './split-claims.ts'
import { createVerifier, verifyClaims } from './verify-claims.ts'

const passage =
  'The Rowan Mill is a water mill in Karstadt, Germany. It was designed by Anna Brandt and built in 1804. After a fire in 1867 it was rebuilt by her grandson, Carl Brandt, who added a second wheel. The mill closed in 1921 and reopened as a museum in 1988. About 45,000 people visit it every year. It does not produce flour today.'

const verdictOf = (text: string, question = ''): unknown =>
  verifyClaims(text, [passage], { question }).claims[0]?.verdict

/** Any UTF-16 units, lone surrogates among them. */
const anyString = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units))

describe('verifyClaims', () => {
  it.each([
    ['The mill was built in 1804 by Anna Brandt.', 'supported'],
    ['Around forty-five thousand people visit the museum each year.', 'supported'],
    ['The mill was built in 1911.', 'refuted'],
    ['Carl Voss designed the mill.', 'refuted'],
    ['The mill produces flour today.', 'refuted'],
    ['Nobody visits the museum.', 'refuted'],
    ['The museum is owned by the city.', 'not enough'],
    ['Ships are repaired in the harbour.', 'not enough'],
  ])('%s: %s', (text, verdict) => {
    expect(verdictOf(text)).toBe(verdict)
  })

  it.each([
    ['When was the mill built?', '1804', 'supported'],
    ['When was the mill built?', '1911', 'refuted'],
    ['Who designed the Rowan Mill?', 'Anna Brandt', 'supported'],
    ['Who designed the Rowan Mill?', 'Carl Voss', 'refuted'],
    ['Does the mill produce flour today?', 'No', 'supported'],
    ['Does the mill produce flour today?', 'Yes', 'refuted'],
    ['What is the mill now?', 'a museum', 'supported'],
    ['What is the mill now?', 'a restaurant', 'not enough'],
  ])('%s %s: %s', (question, text, verdict) => {
    expect(verdictOf(text, question)).toBe(verdict)
  })

  it('shows the sentence that decides, in the passage that has it', () => {
    const { claims } = verifyClaims('The mill closed in 1925.', ['Otters eat fish.', passage])
    const evidence = claims[0]?.evidence
    expect(evidence?.passage).toBe(1)
    expect(passage.slice(evidence?.start, evidence?.end)).toMatch(/^The mill closed in 1921/)
    expect(claims[0]?.conflicts).toEqual(['date'])
  })

  it('finds the one passage among many', () => {
    const others = Array.from(
      { length: 400 },
      (_, at) => `House number ${at} was painted in ${1700 + at}. It has ${at + 2} windows.`,
    )
    const verify = createVerifier([...others, passage])
    expect(verify('The Rowan Mill was built in 1804.').claims[0]?.evidence?.passage).toBe(400)
    expect(verify('House number 77 was painted in 1777.').claims[0]).toMatchObject({
      verdict: 'supported',
      evidence: { passage: 77 },
    })
  })

  it('ranks a text by its claims, the worst of them most', () => {
    const good = 'The mill closed in 1921. It reopened as a museum in 1988.'
    const bad = 'The mill closed in 1921. It reopened as a hotel in 1999.'
    expect(verifyClaims(bad, [passage]).score).toBeLessThan(verifyClaims(good, [passage]).score - 0.3)
  })

  it('has nothing to say of a text without claims, and supports nothing without passages', () => {
    expect(verifyClaims('How are you?', [passage])).toEqual({ score: 1, claims: [] })
    expect(verifyClaims('The mill closed in 1921.', []).claims[0]).toMatchObject({ verdict: 'not enough', support: 0 })
  })

  it('accepts any strings', () => {
    fc.assert(
      fc.property(anyString, fc.array(anyString, { maxLength: 3 }), (text, passages) => {
        const { score, claims } = verifyClaims(text, passages, { question: text })
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        for (const { start, end } of claims) expect(0 <= start && start <= end && end <= text.length).toBe(true)
      }),
    )
  })

  it('names the argument that is wrong', () => {
    expect(() => verifyClaims('text', 'passage' as unknown as string[])).toThrow(InvalidArgumentError)
    expect(() => createVerifier([passage], { supportedFrom: 0 })).toThrow(/supportedFrom/)
  })
})

describe('splitClaims', () => {
  it('cuts clauses with a subject of their own and leaves talk out', () => {
    const text = 'Sure, here is the answer. The mill closed in 1921, and it reopened as a museum in 1988. Is that all?'
    expect(splitClaims(text).map((claim) => claim.text)).toEqual([
      'The mill closed in 1921,',
      'it reopened as a museum in 1988.',
    ])
  })

  it('asks whether the date is that of what was asked', () => {
    const passages = ['The hut on the pass was added in 1931, and the road was opened in 1966.']
    const verify = createVerifier(passages, { question: 'When was the hut built?' })
    expect(verify('1931').claims[0]?.verdict).toBe('supported')
    expect(verify('1966').claims[0]?.verdict).not.toBe('supported')
  })

  it('takes "Yes" and "No" for an answer beside the statement that follows', () => {
    const passages = ['Crows use sticks to reach food. Magpies have not been seen using tools.']
    const verify = createVerifier(passages, { question: 'Do magpies use tools?' })
    expect(verify('Yes, they use sticks to reach their food in the wild.').claims[0]?.verdict).toBe('refuted')
    expect(verify('No, they have not been seen using tools.').claims[0]?.verdict).toBe('supported')
  })

  it.each([
    ['Members pay nothing for parking; other visitors pay 4 euros.', 'Visitors pay 4 euros.', 'supported'],
    ['Goods can be sent back if they are unused.', 'Goods can be sent back if they are not used.', 'supported'],
    ['The council dropped its plan to fell the lime trees.', 'The council will fell the lime trees.', 'refuted'],
    ['The line stopped carrying coal in 1960.', 'The line carried coal after 1960.', 'refuted'],
    ['The square has benches instead of parking spaces.', 'The square has parking spaces.', 'refuted'],
  ])('by "%s", "%s" is %s', (passage, claim, verdict) => {
    expect(verifyClaims(claim, [passage]).claims[0]?.verdict).toBe(verdict)
  })
})
