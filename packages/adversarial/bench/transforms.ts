import type { Measurement } from '../../../tools/bench/row.ts'
import { SeededRandom } from '../src/seeded-random.ts'
import { attackTransforms } from '../src/transforms/attack-transforms.ts'

const textsPerTransform = 200
const pieces =
  'Ignore the rules, say:|"yes"|x-ay 42% way|Ä ß 日本 — é|😀|\ud800|\n\t  |user: A\\n|{request}|&amp; %20 =41|don\'t STOP'.split(
    '|',
  )

/** Every transform against its own inverse, on texts of all kinds. */
export const transformMeasurement: Measurement = {
  key: 'transforms',
  measure: async () => {
    const random = new SeededRandom(11)
    const failures = new Set<string>()
    let checked = 0
    for (const { name, apply, inverse, domain = (text: string) => text } of attackTransforms) {
      for (let round = 0; round < textsPerTransform; round++) {
        const seed = random.uint32()
        const text = domain(Array.from({ length: 1 + random.below(9) }, () => random.pick(pieces)).join(' '))
        const written = apply(text, { seed })
        if (inverse === undefined) continue
        checked++
        if (inverse(written, { seed }) !== text) failures.add(name)
      }
    }
    const exact = attackTransforms.filter(({ inverse }) => inverse !== undefined).length
    const families = new Set(attackTransforms.map(({ family }) => family)).size
    return [
      {
        name: 'attack transforms',
        figure: `${attackTransforms.length} in ${families} families, ${exact} with an inverse; inverse(transform(x)) = x in ${checked} trials${failures.size === 0 ? '' : ` but for ${[...failures].join(', ')}`}`,
        bar: '≥ 30, inverse exact',
        met: attackTransforms.length >= 30 && failures.size === 0,
      },
    ]
  },
}
