import { groups, harmlessAnger, harmlessSentences, hostileSentences } from './group-sentences.ts'
import type { TrainingText } from './training-sets.ts'

const fill = (line: string, [kind, many]: readonly [string, string]): string =>
  line
    .replaceAll('{kind}', kind)
    .replaceAll('{many}', many)
    .replace(/^[a-z]/, (letter) => letter.toUpperCase())

/** A sentence stands for two thirds of its fillings in fitting; one third of the sentences is held out whole. */
function filled(lines: readonly string[], set: string, hate: 0 | 1, perLine: number): TrainingText[] {
  return lines.flatMap((line, index) =>
    Array.from({ length: perLine }, (_, turn): TrainingText => {
      const group = groups[(index * 7 + turn * 11) % groups.length] ?? ['', '']
      return { set, text: fill(line, group), third: (index % 3) as 0 | 1 | 2, abuse: hate === 1 ? -1 : 0, hate }
    }),
  )
}

/** Sentences of our own, by template, with groups put in. */
export const madeSentences = (): readonly TrainingText[] => [
  ...filled(harmlessSentences, 'made_harmless', 0, 6),
  ...filled(hostileSentences, 'made_hostile', 1, 6),
  ...filled(harmlessAnger, 'made_anger', 0, 4),
]

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Text without words, as encoded or enciphered text is: not harmful by itself. */
export function wordlessText(from: readonly string[], count: number): readonly TrainingText[] {
  const texts: TrainingText[] = []
  for (let at = 0; at < count; at++) {
    const source = from[(at * 97) % from.length] ?? ''
    const turned = source.replace(/[a-z]/gi, (letter) => {
      const base = letter <= 'Z' ? 65 : 97
      return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base)
    })
    const encoded = Array.from(
      { length: 40 + (at % 60) },
      (_, i) => alphabet[(at * 31 + i * i * 17 + i * 7) % 64],
    ).join('')
    const text = at % 4 === 0 ? encoded.replace(/[+/]/g, ' ') : turned
    texts.push({ set: 'wordless', text, third: (at % 3) as 0 | 1 | 2, abuse: 0, hate: 0 })
  }
  return texts
}
