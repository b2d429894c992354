/** A small generator of texts: `{one|two|}` picks an alternative, `<name>` picks a line of a list, both nest; `<@` is a plain `<`. */
export type Lists = Readonly<Record<string, readonly string[]>>

export interface RandomSource {
  /** A whole number in [0, below). */
  below(limit: number): number
  pick<Item>(items: readonly Item[]): Item
  chance(probability: number): boolean
}

/** Mulberry32. */
export function createRandom(seed: number): RandomSource {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('pick: expected a list with items')
      return item
    },
    chance: (probability) => next() < probability,
  }
}

/** The non-empty lines of a text, trimmed; `\n` in a line stands for a line break. */
export const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replaceAll('\\n', '\n'))
    .filter((line) => line !== '')

/** Fills a template. Throws when it names a list that does not exist. */
export function expandTemplate(template: string, lists: Lists, random: RandomSource): string {
  let text = template
  for (let round = 0; round < 12; round++) {
    const before = text
    // Innermost alternatives first; a chosen one may hold lists, whose lines may hold alternatives again.
    text = text.replace(/\{([^{}]*)\}/g, (_, alternatives: string) => random.pick(alternatives.split('|')))
    text = text.replace(/<([a-z][a-z-]*)>/g, (_, name: string) => {
      const list = lists[name]
      if (list === undefined) throw new Error(`no list named ${name} for ${template}`)
      return random.pick(list)
    })
    if (text === before) break
  }
  return text
    .replaceAll('<@', '<')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,!?])/g, '$1')
    .trim()
}
