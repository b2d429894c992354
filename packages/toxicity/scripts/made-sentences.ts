import { groups, harmlessAnger, harmlessSentences, hostileSentences } from './group-sentences.ts'
import {
  badAdjectives,
  badNouns,
  goodAdjectives,
  goodNouns,
  goodVerbs,
  hostileVerbs,
  people,
  things,
} from './opinion-words.ts'
import type { TrainingText } from './training-sets.ts'

const fill = (line: string, [kind, many]: readonly [string, string]): string =>
  line
    .replaceAll('{kind}', kind)
    .replaceAll('{many}', many)
    .replace(/^[a-z]/, (letter) => letter.toUpperCase())

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item

interface Kind {
  readonly set: string
  readonly hate: 0 | 1
  readonly abuse: 0 | 1 | -1
}
const harmless: Kind = { set: 'made_harmless', hate: 0, abuse: 0 }
const hostile: Kind = { set: 'made_hostile', hate: 1, abuse: -1 }
/** Insults of people for what they do or who they are: abuse, but no hate of a group. */
const insulting: Kind = { set: 'made_insult', hate: 0, abuse: -1 }

/** One third of the lines, or of the words put in, is held out whole. */
function filled(lines: readonly string[], kind: Kind, perLine: number): TrainingText[] {
  return lines.flatMap((line, index) =>
    Array.from({ length: perLine }, (_, turn): TrainingText => {
      const text = fill(line, at(groups, index * 7 + turn * 11))
      return { ...kind, text, third: (index % 3) as 0 | 1 | 2 }
    }),
  )
}

/** Every word in every pattern's turn: {w} the word, {v} and {ved} a verb. */
function patterned(
  words: readonly (string | readonly [string, string])[],
  patterns: readonly string[],
  kind: Kind,
  perWord: number,
): TrainingText[] {
  return words.flatMap((word, index) =>
    Array.from({ length: Math.min(perWord, patterns.length) }, (_, turn): TrainingText => {
      const [verb, past] = typeof word === 'string' ? [word, word] : word
      const pattern = at(patterns, index + turn)
        .replaceAll('{w}', verb)
        .replaceAll('{v}', verb)
        .replaceAll('{ved}', past)
        .replaceAll('{thing}', at(things, index * 5 + turn))
        .replaceAll('{people}', at(people, index * 5 + turn))
      return { ...kind, text: fill(pattern, at(groups, index * 7 + turn * 11)), third: (index % 3) as 0 | 1 | 2 }
    }),
  )
}

const saidOfGroups = [
  '{many} are {w}.',
  '{many} are so {w}.',
  'All {many} are {w}.',
  'I think {many} are really {w}.',
  'Most {many} I know are {w}.',
  'You {many} are {w}.',
  '{kind} people are {w}, everyone knows that.',
  'Why are {many} so {w}?',
  'The {w} {many} moved in next door.',
  'My {kind} neighbours are {w}.',
]
const saidOfManyAs = [
  '{many} are {w}.',
  '{many} are nothing but {w}.',
  'All {many} are {w}.',
  'You {many} are {w}.',
  'They are {kind}, so they are {w}.',
  '{kind} {w} are everywhere.',
  '{kind} people are just {w}.',
]
const wanted = [
  '{many} should be {ved}.',
  'We should {v} {many}.',
  'Someone should {v} all the {many}.',
  'I want to {v} some {many} today.',
  '{many} deserve to be {ved}.',
  'Let us {v} {many} wherever they are.',
  'They ought to {v} every {kind} person.',
]
const denied = [
  '{many} are not {w}.',
  '{many} are not {w} at all.',
  'It is wrong to say that {many} are {w}.',
  'Who still believes that {many} are {w}?',
  'People who call {many} {w} should be ashamed.',
  "I don't think {many} are {w}.",
  'He was fired for saying that {many} are {w}.',
  '"{many} are {w}" is what racists say.',
  'Stop telling everyone that {many} are {w}.',
  'Nobody should be called {w} for being {kind}.',
]
const deniedVerbs = [
  '{many} should never be {ved}.',
  'Nobody should {v} {many}.',
  'It is a crime to {v} {many}.',
  'They wanted to {v} {many} and we stopped them.',
  'Whoever wants to {v} {many} must answer to the law.',
  'Hundreds of {many} were {ved} in the war.',
]
const saidOfThings = [
  'These {thing} are {w}.',
  'I think {thing} are {w}.',
  'Why are {thing} so {w}?',
  'What {w} {thing}!',
]
const saidOfPeople = [
  '{people} are {w}.',
  'All {people} are so {w}.',
  'Why are {people} so {w}?',
  'I hate {people}, they are {w}.',
]

/** Sentences of our own, with groups put in. */
export const madeSentences = (): readonly TrainingText[] => [
  ...filled(harmlessSentences, harmless, 6),
  ...filled(hostileSentences, hostile, 6),
  ...filled(harmlessAnger, { ...harmless, set: 'made_anger' }, 4),
  ...patterned(badAdjectives, saidOfGroups.slice(0, 8), hostile, 6),
  ...patterned(badNouns, saidOfManyAs, hostile, 6),
  ...patterned(hostileVerbs, wanted, hostile, 7),
  ...patterned(goodAdjectives, saidOfGroups, harmless, 7),
  ...patterned(goodNouns, saidOfManyAs, harmless, 7),
  ...patterned(goodVerbs, wanted, harmless, 7),
  ...patterned([...badAdjectives, ...badNouns], denied, harmless, 4),
  ...patterned(hostileVerbs, deniedVerbs, harmless, 6),
  ...patterned(badAdjectives, saidOfThings, harmless, 2),
  ...patterned(hostileVerbs, ['We should {v} these {thing}.', 'The {thing} must be {ved}.'], harmless, 2),
  ...patterned([...badAdjectives, ...badNouns], saidOfPeople, insulting, 2),
]

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Text without words, as encoded or enciphered text is: not harmful by itself. */
export function wordlessText(from: readonly string[], count: number): readonly TrainingText[] {
  const texts: TrainingText[] = []
  for (let index = 0; index < count; index++) {
    const turned = (from[(index * 97) % from.length] ?? '').replace(/[a-z]/gi, (letter) => {
      const base = letter <= 'Z' ? 65 : 97
      return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base)
    })
    const encoded = Array.from(
      { length: 40 + (index % 60) },
      (_, i) => alphabet[(index * 31 + i * i * 17 + i * 7) % 64],
    ).join('')
    const text = index % 4 === 0 ? encoded.replace(/[+/]/g, ' ') : turned
    texts.push({ set: 'wordless', text, third: (index % 3) as 0 | 1 | 2, abuse: 0, hate: 0 })
  }
  return texts
}
