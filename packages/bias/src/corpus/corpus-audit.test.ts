import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CorpusAudit } from './corpus-audit.ts'

const auditOf = (texts: readonly string[]): CorpusAudit => {
  const audit = new CorpusAudit({ axes: ['gender'] })
  for (const text of texts) audit.add(text)
  return audit
}
const repeat = (text: string, times: number): string[] => Array.from({ length: times }, () => text)

describe('CorpusAudit', () => {
  test('tells who is named how often, with which words, in what tone', () => {
    const audit = auditOf([
      ...repeat('The woman in the kitchen was a terrible and awful cook.', 30),
      ...repeat('The man in the laboratory was a brilliant and excellent engineer.', 60),
      'Nothing here names anybody.',
    ])
    const { documents, axes } = audit.report()
    const { female, male } = axes['gender']!.groups
    expect(documents).toBe(91)
    expect(female!.mentions).toBe(30)
    expect(male!.share).toBeCloseTo(2 / 3)
    expect(female!.sentiment.upper).toBeLessThan(male!.sentiment.lower)
    expect(female!.associations.slice(0, 6).map(({ word }) => word)).toContain('kitchen')
    expect(male!.associations[0]!.z).toBeGreaterThan(1.96)
    expect(axes['gender']!.balance).toBeCloseTo(0.918, 2)
    expect(axes['gender']!.representationDistance).toBeCloseTo(1 / 6, 9)
    // Every target there, "terrible" and "engineer" among them, stands near one group alone.
    expect(axes['gender']!.stereotypes.distance).toBeCloseTo(0.5, 9)
    expect(axes['gender']!.stereotypes.cooccurrenceBias).toBeGreaterThan(1)
  })

  test('words that stand near all groups alike are tied to none', () => {
    const { axes } = auditOf([
      ...repeat('The woman went home early.', 40),
      ...repeat('The man went home early.', 40),
    ]).report()
    expect(axes['gender']!.stereotypes.targets).toBe(0)
    for (const { z } of axes['gender']!.groups['female']!.associations) expect(Math.abs(z)).toBeLessThan(0.01)
  })

  test('co-occurrence is measured against what each group is near anyway', () => {
    const audit = auditOf([
      ...repeat('The woman was a nurse today.', 40),
      ...repeat('The man was a nurse today.', 10),
      ...repeat('The man was a pilot today.', 30),
    ])
    const { stereotypes } = audit.report({ targets: ['nurse', 'unseen'] }).axes['gender']!
    expect(stereotypes.targets).toBe(1)
    expect(stereotypes.distance).toBeCloseTo(0.3, 9)
    expect(stereotypes.cooccurrenceBias).toBeCloseTo(Math.log10(4), 1)
  })

  test('parts of a corpus add up to the whole, through JSON too', () => {
    const text = fc.constantFrom(
      'She was kind.',
      'He left his constructor at home.',
      'Her brother hates it.',
      'They ran.',
      '',
    )
    fc.assert(
      fc.property(fc.array(text), fc.array(text), (left, right) => {
        const merged = new CorpusAudit({ axes: ['gender'], state: JSON.parse(JSON.stringify(auditOf(left).state)) })
        merged.merge(JSON.parse(JSON.stringify(auditOf(right).state)))
        expect(JSON.stringify(merged.report())).toBe(JSON.stringify(auditOf([...left, ...right]).report()))
      }),
    )
  })

  test('takes any string, and names options out of range', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void auditOf([text]).report()))
    expect(() => new CorpusAudit({ window: 0 })).toThrow(/window/)
    expect(() => new CorpusAudit({ axes: ['shoe-size' as never] })).toThrow(/ax/)
  })
})
