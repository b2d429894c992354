import type { RandomSource } from './expand-template.ts'

const signs =
  `( ) [ ] { } \\ / ! !! ** == -- "; "{ ')( ]( +\\ > < $ # @ ~ :: ;; ... ?? |_ }} {{ ']. ," }; ()( \\" ^ %% =\\ ]{ !-- ::( __ "] )`.split(
    ' ',
  )
/** A string of tokens as greedy search over a vocabulary leaves it: fragments, signs and words without any grammar. */
export function generateSuffix(words: readonly string[], random: RandomSource): string {
  const style = random.below(6)
  const count = 10 + random.below(16)
  if (style === 0) return `${random.pick(['! ', '? ', '{ ', '!! '])}`.repeat(count).trim()
  let text = ''
  for (let index = 0; index < count; index++) {
    const kind = random.below(10)
    let token: string
    if (kind < 3) token = random.pick(signs)
    else if (kind < 6) token = random.pick(words).slice(random.below(4))
    else if (kind < 9) token = random.pick(words)
    else token = random.pick(words).slice(0, 2 + random.below(3))
    if (random.chance(0.12)) token = token.charAt(0).toUpperCase() + token.slice(1)
    text += (random.chance(style < 3 ? 0.45 : 0.7) ? ' ' : '') + token
  }
  return text.trim()
}
