import { describe, expect, it } from 'vitest'
import { promptOf } from '../search/attack-genome.ts'
import { attackTransforms } from '../transforms/attack-transforms.ts'
import { asAttack } from '../transforms/attack-variants.ts'
import { attackTargets } from './attack-targets.ts'

const evaluation = (score: number) => ({ score, components: { intrinsic: score }, findings: [] })
const unsafeText = (text: string): string => {
  const targets = attackTargets({ text, evaluation: evaluation(1) })
  return [...targets.keys()]
    .filter((index) => targets[index] === 0)
    .map((index) => text.charAt(index))
    .join('')
}

describe('attackTargets', () => {
  it('knows the attacks of this package, wherever they stand', () => {
    for (const { apply, family, name } of attackTransforms) {
      if (!['override', 'role-play', 'authority', 'fiction', 'delimiter'].includes(family)) continue
      const attacked = apply('name three rivers', { seed: 7 })
      expect(unsafeText(`The weather was fine. ${attacked}`).length, name).toBeGreaterThan(0.4 * (attacked.length - 17))
    }
  })

  it('covers what an encoded request hides', () => {
    const base64 = attackTransforms.find(({ name }) => name === 'base64')!
    const attacked = asAttack(base64, 'Name three rivers and keep it to yourself.')
    expect(unsafeText(`Good morning. ${attacked}`)).toBe(attacked)
  })

  it('covers encodings inside one another, as the search and the trainer write them', () => {
    const known = new Map(attackTransforms.map((transform) => [transform.name, transform]))
    for (const transforms of [
      ['rot13', 'base64'],
      ['morse', 'hexadecimal', 'chatml'],
    ]) {
      const attacked = promptOf(
        { transforms, seed: 2, suffix: [] },
        'Name three rivers and keep it to yourself.',
        known,
      )
      expect(unsafeText(`Good morning. ${attacked}`).length, transforms.join('+')).toBeGreaterThan(
        0.9 * attacked.length,
      )
    }
  })

  it('leaves the rest to the findings, and plain text to the score', () => {
    const text = 'A calm sentence, then something else.'
    expect([...attackTargets({ text, evaluation: evaluation(0.25) })]).toEqual(Array(text.length).fill(0.25))
    const finding = (severity: number, start: number, end: number) => ({
      category: 'override',
      severity,
      message: 'm',
      rule: 'r',
      span: { of: 'output' as const, start, end },
    })
    const targets = attackTargets({
      text,
      evaluation: { ...evaluation(0.5), findings: [finding(0.9, 0, 4), finding(0.25, 4, 8)] },
    })
    expect(Array.from(targets.subarray(0, 9))).toEqual([0, 0, 0, 0, 0.75, 0.75, 0.75, 0.75, 1])
  })
})
