import { SeededRandom } from '../seeded-random.ts'
import type { AttackTransform, TransformFamily } from './attack-transform.ts'

/** Stands for the request in a wording. */
const slot = '{request}'

/**
 * A transform that sets the request into one of several wordings, the first one for seed 0; the request itself stays as it
 * was, whatever it is. With the seed of `apply` the inverse is exact for every text; with another it recognises the wording
 * unless the request itself reads like one.
 */
export function frame(name: string, family: TransformFamily, wordings: readonly string[]): AttackTransform {
  const frames = wordings.map((wording): readonly [string, string] => {
    const at = wording.indexOf(slot)
    return [wording.slice(0, at), wording.slice(at + slot.length)]
  })
  const frameOf = (seed: number): readonly [string, string] =>
    frames[seed === 0 ? 0 : new SeededRandom(seed).below(frames.length)] ?? ['', '']
  return {
    name,
    family,
    apply: (text, { seed = 0 } = {}) => {
      const [before, after] = frameOf(seed)
      return before + text + after
    },
    inverse: (text, { seed = 0 } = {}) => {
      for (const [before, after] of [frameOf(seed), ...frames]) {
        if (text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after))
          return text.slice(before.length, text.length - after.length)
      }
      return text
    },
  }
}
