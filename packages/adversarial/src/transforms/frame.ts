import { SeededRandom } from '../seeded-random.ts'
import type { AttackTransform, TransformFamily } from './attack-transform.ts'

/** Stands for the request in a wording. */
const slot = '{request}'

/**
 * A transform that sets the request into one of several wordings, the first one for seed 0. The inverse recognises the wording, so it needs no seed;
 * the request itself stays as it was, whatever it is.
 */
export function frame(name: string, family: TransformFamily, wordings: readonly string[]): AttackTransform {
  const frames = wordings.map((wording): readonly [string, string] => {
    const at = wording.indexOf(slot)
    return [wording.slice(0, at), wording.slice(at + slot.length)]
  })
  return {
    name,
    family,
    apply: (text, { seed = 0 } = {}) => {
      const [before, after] = frames[seed === 0 ? 0 : new SeededRandom(seed).below(frames.length)] ?? ['', '']
      return before + text + after
    },
    inverse: (text) => {
      for (const [before, after] of frames) {
        if (text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after))
          return text.slice(before.length, text.length - after.length)
      }
      return text
    },
  }
}
